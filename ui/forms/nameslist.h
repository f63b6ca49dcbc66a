// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fields/field.h"

#include <QJsonArray>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace atlas {

class RecordForm;

/// An institution's other names, one small form each, with a line to add one.
class NamesList final : public QWidget {
    Q_OBJECT
public:
    explicit NamesList(const FormContext& context, QWidget* parent = nullptr);

    void setNames(const QString& institution, const QVector<Row>& names);
    /// Those that are left, new ones without an id.
    [[nodiscard]] QVector<Row> names() const;
    [[nodiscard]] bool isEdited() const;
    void setTheme(const Theme& theme);

    [[nodiscard]] QJsonArray typed() const; ///< all names as rows
    void type(const QJsonArray& names);

Q_SIGNALS:
    void edited();
    void left();

private:
    struct Line {
        QWidget* box = nullptr;
        RecordForm* form = nullptr;
    };
    Line& addLine(const Row& row);
    void removeLine(QWidget* box);
    void clear();

    FormContext m_context;
    QString m_institution;
    QVector<Line> m_lines;
    QLabel* m_title;
    QVBoxLayout* m_layout;
    QPushButton* m_add;
    bool m_edited = false; ///< a line was added or removed
};

} // namespace atlas
