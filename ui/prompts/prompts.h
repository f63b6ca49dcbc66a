// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace atlas {

/// A question with one answer besides never mind. Plain texts.
struct Question {
    QString title;
    QString text; ///< the question itself, one sentence
    QStringList details; ///< what it is about, one a line
    QString accept; ///< the button that does it: a verb
};

/// One of several, none of which goes without saying. Plain texts.
struct Selection {
    QString title;
    QString text; ///< what it is for
    QStringList items; ///< the first is selected
    QString accept; ///< the button that does it: a verb
};

/// What the window asks a person. An interface, so that tests can answer; a question nobody scripted fails the test.
class Prompts {
public:
    virtual ~Prompts() = default;
    /// An existing file to open; nullopt: never mind.
    virtual std::optional<QString> openFile(
        QWidget* parent, const QString& title, const QString& filter, const QString& folder)
        = 0;
    /// A file to write; the system asks before an existing one is replaced.
    virtual std::optional<QString> saveFile(
        QWidget* parent, const QString& title, const QString& filter, const QString& suggestion)
        = 0;
    virtual std::optional<QString> chooseFolder(QWidget* parent, const QString& title, const QString& folder) = 0;
    /// Whether something that cannot be guessed is wanted; false: never mind.
    virtual bool confirm(QWidget* parent, const Question& question) = 0;
    /// Index of the item chosen.
    virtual std::optional<int> choose(QWidget* parent, const Selection& selection) = 0;
    /// A line of text, `present` to begin with.
    virtual std::optional<QString> text(
        QWidget* parent, const QString& title, const QString& label, const QString& present)
        = 0;
};

/// The system's own dialogs.
class DialogPrompts final : public Prompts {
public:
    std::optional<QString> openFile(
        QWidget* parent, const QString& title, const QString& filter, const QString& folder) override;
    std::optional<QString> saveFile(
        QWidget* parent, const QString& title, const QString& filter, const QString& suggestion) override;
    std::optional<QString> chooseFolder(QWidget* parent, const QString& title, const QString& folder) override;
    bool confirm(QWidget* parent, const Question& question) override;
    std::optional<int> choose(QWidget* parent, const Selection& selection) override;
    std::optional<QString> text(
        QWidget* parent, const QString& title, const QString& label, const QString& present) override;
};

} // namespace atlas
