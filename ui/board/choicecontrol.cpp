// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/choicecontrol.h"

#include "ui/models/boardmodel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QToolButton>

#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array kRules {Choice::Rule::CommonPeriod, Choice::Rule::LatestOfEach, Choice::Rule::AsOf};
}

ChoiceControl::ChoiceControl(BoardModel& board, QWidget* parent)
    : QWidget(parent), m_board(board), m_rule(new QComboBox), m_asOf(new QDateEdit), m_picked(new QToolButton)
{
    m_rule->setObjectName(u"rule"_s);
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Choice::Rule rule : kRules)
        m_rule->addItem(QString(), int(rule));
    m_asOf->setObjectName(u"asOf"_s);
    m_asOf->setCalendarPopup(true);
    m_asOf->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_picked->setObjectName(u"unpinAll"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(6);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_rule, m_asOf, m_picked})
        row->addWidget(widget);

    connect(m_rule, &QComboBox::activated, this, &ChoiceControl::choose);
    connect(m_asOf, &QDateEdit::dateChanged, this, [this] {
        if (!m_filling)
            choose();
    });
    connect(m_picked, &QToolButton::clicked, &m_board, &BoardModel::unpinAll);
    connect(&m_board, &BoardModel::contentsChanged, this, &ChoiceControl::refresh);
    retranslate();
    refresh();
}

void ChoiceControl::choose()
{
    Choice choice = m_board.contents().choice;
    choice.rule = static_cast<Choice::Rule>(m_rule->currentData().toInt());
    if (choice.rule == Choice::Rule::AsOf)
        choice.asOf = m_asOf->date();
    m_board.setChoice(choice);
}

void ChoiceControl::refresh()
{
    const QScopedValueRollback filling(m_filling, true);
    const BoardContents& contents = m_board.contents();
    m_rule->setCurrentIndex(m_rule->findData(int(contents.choice.rule)));
    m_asOf->setDate(contents.choice.asOf.isValid() ? contents.choice.asOf : contents.settings.asOf);
    m_asOf->setVisible(contents.choice.rule == Choice::Rule::AsOf);
    const int picked = int(contents.choice.pinned.size());
    m_picked->setText(tr("%n picked ×", nullptr, picked));
    m_picked->setVisible(picked > 0);
    updateGeometry();
}

void ChoiceControl::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

void ChoiceControl::retranslate()
{
    const std::array names {tr("Common period"), tr("Latest of each"), tr("As of…")};
    for (int i = 0; i < int(names.size()); ++i)
        m_rule->setItemText(i, names[size_t(i)]);
    m_rule->setAccessibleName(tr("Which figure stands for a hospital"));
    m_rule->setToolTip(m_rule->accessibleName());
    m_asOf->setAccessibleName(tr("As of"));
    m_picked->setToolTip(tr("Figures picked by hand: let the rule choose again"));
    m_picked->setAccessibleName(m_picked->toolTip());
}

} // namespace atlas
