// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/nameslist.h"

#include "ui/forms/recordform.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

NamesList::NamesList(const FormContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_title(new QLabel(tr("Other names"))), m_layout(new QVBoxLayout(this)),
      m_add(new QPushButton(tr("&Add a name")))
{
    setObjectName(u"namesList"_s);
    m_layout->setContentsMargins(0, 8, 0, 0);
    m_layout->setSpacing(8);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(context.theme.font(TextRole::Section));
    m_layout->addWidget(m_title);
    m_add->setObjectName(u"addName"_s);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const Line& line = addLine({});
        line.form->fill({{u"kind"_s, u"former"_s}});
        line.form->firstToFill()->setFocus(Qt::TabFocusReason);
        m_edited = true;
        Q_EMIT edited();
    });
}

void NamesList::clear()
{
    for (const Line& line : std::as_const(m_lines)) {
        line.box->hide();
        line.box->deleteLater();
    }
    m_lines.clear();
}

void NamesList::setNames(const QString& institution, const QVector<Row>& names)
{
    clear();
    m_edited = false;
    m_institution = institution;
    for (const Row& row : names)
        addLine(row);
}

NamesList::Line& NamesList::addLine(const Row& row)
{
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    auto* form = new RecordForm(RecordKind::Name, m_context);
    auto* remove = new QToolButton;
    remove->setObjectName(u"removeName"_s);
    remove->setIcon(themedIcon(u"tab-close"_s, m_context.theme));
    remove->setAccessibleName(tr("Remove this name"));
    remove->setToolTip(tr("Remove this name"));
    layout->addWidget(form, 1);
    layout->addWidget(remove, 0, Qt::AlignTop);
    m_layout->insertWidget(m_layout->indexOf(m_add), box);
    box->show();
    Row whole = row;
    whole.resize(qsizetype(schema(RecordKind::Name).columns.size()));
    whole[schema(RecordKind::Name).indexOf(u"institution")] = m_institution;
    form->setRow(whole);
    connect(form, &RecordForm::edited, this, &NamesList::edited);
    connect(form, &RecordForm::left, this, &NamesList::left);
    connect(remove, &QToolButton::clicked, this, [this, box] { removeLine(box); });
    setTabOrder(remove, m_add);
    m_lines.append({box, form});
    return m_lines.last();
}

void NamesList::removeLine(QWidget* box)
{
    m_lines.removeIf([box](const Line& line) { return line.box == box; });
    box->hide();
    box->deleteLater();
    m_add->setFocus(Qt::TabFocusReason);
    m_edited = true;
    Q_EMIT edited();
}

QVector<Row> NamesList::names() const
{
    QVector<Row> names;
    for (const Line& line : m_lines) {
        const Row row = line.form->row();
        // A line that was added and left empty is none.
        if (!row.first().isEmpty() || !line.form->field(u"name"_s)->text().trimmed().isEmpty())
            names.append(row);
    }
    return names;
}

bool NamesList::isEdited() const
{
    return m_edited || std::ranges::any_of(m_lines, [](const Line& line) { return line.form->isEdited(); });
}

void NamesList::setTheme(const Theme& theme)
{
    m_context.theme = theme;
    m_title->setFont(theme.font(TextRole::Section));
    for (const Line& line : m_lines)
        line.form->setTheme(theme);
}

QJsonArray NamesList::typed() const
{
    QJsonArray typed;
    for (const Line& line : m_lines)
        typed.append(QJsonArray::fromStringList(line.form->row()));
    return typed;
}

void NamesList::type(const QJsonArray& names)
{
    clear();
    for (const QJsonValue& value : names) {
        Row row;
        for (const QJsonValue& cell : value.toArray())
            row.append(cell.toString());
        addLine(row);
    }
    m_edited = true;
}

} // namespace atlas
