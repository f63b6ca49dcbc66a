// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "ui/forms/fields/field.h"
#include "ui/forms/formspec.h"

class QLabel;
class QVBoxLayout;

namespace atlas {

class IssueStrip;

/// A field with its label above, what was understood beneath, and what is to be said about it.
class FieldFrame final : public QWidget {
    Q_OBJECT
public:
    FieldFrame(const FieldSpec& spec, const QString& label, bool required, Field* field, const Theme& theme,
        QWidget* parent = nullptr);

    [[nodiscard]] const FieldSpec& spec() const { return m_spec; }
    [[nodiscard]] Field& field() const { return *m_field; }
    [[nodiscard]] QString label() const { return m_label; }
    void setTheme(const Theme& theme);
    /// A further line under what was understood.
    void setAside(const QString& aside);
    /// Replaces what was said before; a reason typed for a rule stays.
    void setIssues(const Issues& issues);
    [[nodiscard]] const QVector<IssueStrip*>& strips() const { return m_strips; }
    /// Where a narrow field's doubts stand, which want a reason and room to type it; shown while there are any. May be
    /// shared with its neighbours.
    void setRoomForDoubts(QWidget* wide) { m_wide = wide; }
    /// What stands under the field, such as other figures.
    void setBeneath(QWidget* widget);

Q_SIGNALS:
    void reasonEdited();

private:
    void showEcho();

    FieldSpec m_spec;
    QString m_label;
    QString m_aside;
    Field* m_field;
    Theme m_theme;
    QLabel* m_caption;
    QLabel* m_echo;
    QVBoxLayout* m_layout;
    QWidget* m_wide = nullptr;
    QVector<IssueStrip*> m_strips;
};

} // namespace atlas
