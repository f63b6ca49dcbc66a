// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/emptyboard.h"

#include "ui/models/comparedslots.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWidestButton = 460;

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

EmptyBoard::EmptyBoard(QWidget* parent)
    : QWidget(parent), m_title(plainLabel(this)), m_text(plainLabel(this)), m_primary(new QPushButton(this)),
      m_last(new QPushButton(this))
{
    m_title->setObjectName(u"emptyTitle"_s);
    m_primary->setObjectName(u"suggestion"_s);
    m_last->setObjectName(u"lastComparison"_s);
    m_primary->setDefault(true);
    m_text->setWordWrap(true);
    setAutoFillBackground(true);

    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {m_primary, m_last}) {
        button->setCursor(Qt::PointingHandCursor);
        buttons->addWidget(button, 0, Qt::AlignLeft);
    }

    auto* keys = new QGridLayout;
    keys->setHorizontalSpacing(16);
    keys->setVerticalSpacing(6);
    keys->setColumnStretch(1, 1);
    for (int row = 0; row < 3; ++row) {
        m_keys.append(plainLabel(this));
        m_meanings.append(plainLabel(this));
        m_meanings.last()->setWordWrap(true);
        keys->addWidget(m_keys.last(), row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        keys->addWidget(m_meanings.last(), row, 1);
    }

    // One column of text at reading width; the optical middle of a page is above its middle.
    auto* column = new QWidget(this);
    column->setMaximumWidth(520);
    auto* inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_title);
    inner->addSpacing(8);
    inner->addWidget(m_text);
    inner->addSpacing(20);
    inner->addLayout(buttons);
    inner->addSpacing(28);
    inner->addLayout(keys);
    column->setMinimumWidth(240);
    column->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(column, 20);
    row->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(40, 24, 40, 24);
    outer->addStretch(2);
    outer->addLayout(row);
    outer->addStretch(5);

    // The likeliest step, and the other one, for each occasion.
    using Step = void (EmptyBoard::*)();
    static constexpr std::array<std::pair<Step, Step>, 3> kSteps {
        std::pair {&EmptyBoard::sampleWanted, &EmptyBoard::libraryWanted},
        std::pair {&EmptyBoard::hospitalWanted, &EmptyBoard::importWanted},
        std::pair {&EmptyBoard::suggestionWanted, &EmptyBoard::lastWanted}};
    connect(m_primary, &QPushButton::clicked, this, [this] { (this->*kSteps[size_t(m_occasion)].first)(); });
    connect(m_last, &QPushButton::clicked, this, [this] { (this->*kSteps[size_t(m_occasion)].second)(); });
    setTheme(m_theme);
    retranslate();
}

void EmptyBoard::setSuggestion(const QString& names)
{
    m_suggestion = names;
    retranslate();
}

void EmptyBoard::setOccasion(Occasion occasion, bool writable)
{
    m_occasion = occasion;
    m_writable = writable;
    retranslate();
}

void EmptyBoard::setLastAvailable(bool available)
{
    m_lastAvailable = available;
    showButtons();
}

void EmptyBoard::showButtons()
{
    const bool ticking = m_occasion == Occasion::NothingTicked;
    m_primary->setVisible(!ticking || !m_suggestion.isEmpty());
    m_last->setVisible(!ticking || m_lastAvailable);
    const bool possible = m_occasion != Occasion::EmptyLibrary || m_writable;
    m_primary->setEnabled(possible);
    m_last->setEnabled(possible);
}

void EmptyBoard::setTheme(const Theme& theme)
{
    m_theme = theme;
    QPalette ground = theme.palette();
    ground.setColor(QPalette::Window, theme.ink(Ink::Base));
    setPalette(ground);
    m_title->setFont(theme.font(TextRole::Title));
    QPalette quiet = ground;
    quiet.setColor(QPalette::WindowText, theme.ink(Ink::Text2));
    m_text->setPalette(quiet);
    m_text->setFont(theme.font(TextRole::Body));
    for (QLabel* meaning : std::as_const(m_meanings)) {
        meaning->setPalette(quiet);
        meaning->setFont(theme.font(TextRole::Body));
    }
    const auto name = [&theme](Ink ink) { return theme.ink(ink).name(); };
    for (QLabel* key : std::as_const(m_keys)) {
        key->setFont(theme.font(TextRole::Small));
        key->setStyleSheet(
            u"QLabel { color: %1; background: %2; border: 1px solid %3; border-radius: 3px; padding: 1px 5px; }"_s.arg(
                name(Ink::Text2), name(Ink::Alternate), name(Ink::Rule)));
    }
    const QString shape = u"border-radius: 3px; padding: 6px 14px; min-height: 16px; "_s;
    m_primary->setFont(theme.font(TextRole::BodyBold));
    m_primary->setStyleSheet(
        u"QPushButton { %1 color: %2; background: %3; border: 2px solid %3; } "
        "QPushButton:hover { background: %4; border-color: %4; } QPushButton:focus { border-color: %5; }"_s.arg(shape,
            name(Ink::AccentText), name(Ink::Accent),
            (theme.kind == Theme::Kind::Dark ? theme.ink(Ink::Accent).lighter(112) : theme.ink(Ink::Accent).darker(112))
                .name(),
            name(Ink::Text)));
    m_last->setFont(theme.font(TextRole::Body));
    m_last->setStyleSheet(
        u"QPushButton { %1 color: %2; background: %3; border: 1px solid %4; } "
        "QPushButton:hover { background: %5; } QPushButton:focus { border: 2px solid %6; padding: 5px 13px; }"_s.arg(
            shape, name(Ink::Text), name(Ink::Base), name(Ink::Control), name(Ink::Hover), name(Ink::Accent)));
}

void EmptyBoard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EmptyBoard::retranslate()
{
    m_primary->setAccessibleName({});
    switch (m_occasion) {
    case Occasion::NoLibrary:
        m_title->setText(tr("No library is open"));
        m_text->setText(
            tr("A library is one file that holds hospitals, their figures, milestones and sources. The sample "
               "shows what one looks like; anything in it may be changed."));
        m_primary->setText(tr("Open the sample"));
        m_last->setText(tr("Open a library…"));
        break;
    case Occasion::EmptyLibrary:
        m_title->setText(tr("This library is still empty"));
        m_text->setText(m_writable
                ? tr("Enter the first hospital by hand, or take over a data package: a folder or archive of tables.")
                : tr("This file is read-only; changes cannot be saved."));
        m_primary->setText(tr("Enter a hospital…"));
        m_last->setText(tr("Import a data package…"));
        break;
    case Occasion::NothingTicked:
        m_title->setText(tr("No hospital selected"));
        m_text->setText(
            tr("Tick 1 to %1 hospitals on the left. Each gets a colour and a shape that stay with it in every view.")
                .arg(kMaxCompared));
        // Long names end in dots, or the button would lose its verb.
        m_primary->setText(m_primary->fontMetrics()
                               .elidedText(tr("Compare %1").arg(m_suggestion), Qt::ElideRight, kWidestButton)
                               .replace(u'&', u"&&"_s));
        m_primary->setAccessibleName(tr("Compare %1").arg(m_suggestion));
        m_last->setText(tr("Back to the last comparison"));
        break;
    }
    showButtons();
    // Without a hospital there is nothing to move among or to find.
    for (const auto& row : {m_keys.mid(0, 2), m_meanings.mid(0, 2)}) {
        for (QLabel* label : row)
            label->setVisible(m_occasion == Occasion::NothingTicked);
    }
    m_keys.at(0)->setText(tr("↑ ↓  Space"));
    m_meanings.at(0)->setText(tr("move and tick in the list"));
    m_keys.at(1)->setText(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_meanings.at(1)->setText(tr("find anything by name, pinyin or initials"));
    m_keys.at(2)->setText(QKeySequence(Qt::Key_F1).toString(QKeySequence::NativeText));
    m_meanings.at(2)->setText(tr("how to read the figures"));
}

} // namespace atlas
