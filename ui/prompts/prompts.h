// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace atlas {

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
};

/// The system's own dialogs.
class DialogPrompts final : public Prompts {
public:
    std::optional<QString> openFile(
        QWidget* parent, const QString& title, const QString& filter, const QString& folder) override;
    std::optional<QString> saveFile(
        QWidget* parent, const QString& title, const QString& filter, const QString& suggestion) override;
    std::optional<QString> chooseFolder(QWidget* parent, const QString& title, const QString& folder) override;
};

} // namespace atlas
