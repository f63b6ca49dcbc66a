// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fields/field.h"

class QButtonGroup;

namespace atlas {

/// Two versions of one record, field by field: what is typed here against what somebody wrote in the meantime. Nothing
/// is written before somebody chose.
class ConflictView final : public QWidget {
    Q_OBJECT
public:
    /// `base`: what both started from.
    ConflictView(RecordKind kind, const Row& base, const Row& mine, const Row& theirs, const FormContext& context,
        QWidget* parent = nullptr);

    /// As chosen so far. At first what only one side changed is that side's, and what both changed is mine.
    [[nodiscard]] Row mixed() const;

Q_SIGNALS:
    void decided(const atlas::Row& row);
    void backWanted(); ///< to the form, nothing decided

private:
    struct Choice {
        int column = 0;
        QButtonGroup* side = nullptr;
    };
    [[nodiscard]] QString shown(int column, const QString& cell) const;

    RecordKind m_kind;
    Row m_mine, m_theirs;
    FormContext m_context;
    QVector<Choice> m_choices;
};

} // namespace atlas
