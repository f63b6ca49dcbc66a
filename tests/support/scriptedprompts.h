// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompts.h"

#include <QStringList>
#include <QtTest>

namespace atlas {

/// Answers the window's questions in the order scripted; one that nobody expected fails the test.
class ScriptedPrompts final : public Prompts {
public:
    QVector<std::optional<QString>> answers;
    QStringList asked; ///< titles, in order
    QStringList details; ///< of the last question: what it was about, or could be chosen, or was there

    std::optional<QString> openFile(QWidget*, const QString& title, const QString&, const QString&) override
    {
        return next(title);
    }
    std::optional<QString> saveFile(QWidget*, const QString& title, const QString&, const QString&) override
    {
        return next(title);
    }
    std::optional<QString> chooseFolder(QWidget*, const QString& title, const QString&) override { return next(title); }
    /// Any answer is yes, none is no.
    bool confirm(QWidget*, const Question& question) override
    {
        details = question.details;
        return next(question.title).has_value();
    }
    /// The answer is the item itself.
    std::optional<int> choose(QWidget*, const Selection& selection) override
    {
        details = selection.items;
        const auto answer = next(selection.title);
        const qsizetype index = answer ? selection.items.indexOf(*answer) : -1;
        return index >= 0 ? std::optional(int(index)) : std::nullopt;
    }
    std::optional<QString> text(QWidget*, const QString& title, const QString&, const QString& present) override
    {
        details = QStringList(present);
        return next(title);
    }

private:
    std::optional<QString> next(const QString& title)
    {
        asked.append(title);
        if (answers.isEmpty()) {
            QTest::qFail(qPrintable(QStringLiteral("nobody scripted an answer to: ") + title), __FILE__, __LINE__);
            return std::nullopt;
        }
        return answers.takeFirst();
    }
};

} // namespace atlas
