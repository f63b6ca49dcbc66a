// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/conflictview.h"

#include "core/library/recordfinder.h"
#include "ui/forms/formspec.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {
enum Side { Mine, Theirs };
}

ConflictView::ConflictView(
    RecordKind kind, const Row& base, const Row& mine, const Row& theirs, const FormContext& context, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_mine(mine), m_theirs(theirs), m_context(context)
{
    setObjectName(u"conflict"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    auto* why
        = new QLabel(tr("Somebody changed this record while you were typing. Choose what stands, field by field."));
    why->setWordWrap(true);
    why->setTextFormat(Qt::PlainText);
    layout->addWidget(why);
    const RecordSchema& columns = schema(kind);
    for (int i = 1; i < mine.size(); ++i) {
        if (mine.at(i) == theirs.value(i))
            continue;
        auto* box = new QWidget;
        auto* grid = new QGridLayout(box);
        grid->setContentsMargins(0, 4, 0, 4);
        grid->setVerticalSpacing(2);
        const QString& column = columns.columns.at(static_cast<size_t>(i)).name;
        auto* name = new QLabel(columnLabel(kind, column));
        name->setTextFormat(Qt::PlainText);
        name->setFont(context.theme.font(TextRole::BodyBold));
        grid->addWidget(name, 0, 0);
        auto* side = new QButtonGroup(box);
        const auto add = [&](Side which, const QString& who, const QString& cell) {
            const QString value = cell.isEmpty() ? tr("(empty)") : shown(i, cell);
            auto* button = new QRadioButton(who + tr(": ") + QString(value).replace(u'&', u"&&"_s));
            button->setObjectName(column + (which == Mine ? u".mine"_s : u".theirs"_s));
            button->setToolTip(value);
            button->setMinimumWidth(0);
            button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            side->addButton(button, which);
            grid->addWidget(button, 1 + which, 0);
        };
        add(Mine, tr("Mine"), mine.at(i));
        add(Theirs, tr("Theirs"), theirs.value(i));
        const bool onlyTheirs = i < base.size() && mine.at(i) == base.at(i);
        side->button(onlyTheirs ? Theirs : Mine)->setChecked(true);
        layout->addWidget(box);
        m_choices.append({i, side});
    }
    layout->addStretch(1);
    const auto button = [&](const char* objectName, const QString& text, const std::function<void()>& run) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1StringView(objectName));
        connect(button, &QPushButton::clicked, this, run);
        layout->addWidget(button);
        return button;
    };
    auto* save = button("saveMix", tr("&Save this choice"), [this] { Q_EMIT decided(mixed()); });
    save->setProperty("primary", true);
    button("keepMine", tr("Keep all of &mine"), [this] { Q_EMIT decided(m_mine); });
    button("takeTheirs", tr("Take all of &theirs"), [this] { Q_EMIT decided(m_theirs); });
    button("backToForm", tr("&Back to the form"), [this] { Q_EMIT backWanted(); });
}

QString ConflictView::shown(int column, const QString& cell) const
{
    const Column& about = schema(m_kind).columns.at(static_cast<size_t>(column));
    if (about.type == ColumnType::Enum)
        return choiceWord(m_kind, about.name, cell);
    if (about.type == ColumnType::Reference) {
        const auto record = m_context.finder.record(about.target, cell, m_context.locale);
        return record ? record->name : cell;
    }
    if (about.type == ColumnType::Period) {
        const auto period = Period::parse(cell);
        return period ? period->format(m_context.locale) : cell;
    }
    return cell;
}

Row ConflictView::mixed() const
{
    Row row = m_mine;
    for (const Choice& choice : m_choices) {
        if (choice.side->checkedId() == Theirs)
            row[choice.column] = m_theirs.value(choice.column);
    }
    return row;
}

} // namespace atlas
