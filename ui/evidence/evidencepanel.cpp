// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencepanel.h"

#include "core/compare/words.h"
#include "core/library/library.h"
#include "ui/drawing/typeset.h"
#include "ui/history/historytext.h"
#include "ui/models/boardmodel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/marklabel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMargin = 14;
constexpr int kHistoryShown = 4;

/// A label wraps Chinese anywhere but a long Latin word nowhere: zero-width spaces let it, on screen only.
QString breakable(const QString& text)
{
    constexpr int kLongestWord = 24;
    QString result;
    int run = 0;
    for (const QChar c : typeset(text)) {
        run = c.isLetterOrNumber() && c.unicode() < 0x2e80 ? run + 1 : 0;
        result += c;
        if (run >= kLongestWord) {
            result += QChar(0x200b);
            run = 0;
        }
    }
    return result;
}
} // namespace

EvidencePanel::EvidencePanel(BoardModel& board, QWidget* parent)
    : QScrollArea(parent), m_board(board), m_theme(Theme::make(Theme::Kind::Light))
{
    setObjectName(u"evidencePanel"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(260);
    connect(&board, &BoardModel::selectionChanged, this, &EvidencePanel::rebuild);
    connect(&board, &BoardModel::contentsChanged, this, &EvidencePanel::rebuild);
    rebuild();
}

void EvidencePanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    rebuild();
}

void EvidencePanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void EvidencePanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (widget())
        widget()->setMaximumWidth(viewport()->width());
}

QWidget* EvidencePanel::text(const QString& text, TextRole role, Ink ink)
{
    auto* label = new QLabel(breakable(text));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(m_theme.font(role));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // The whole panel is reached by its scroll area; forty tab stops would hide the buttons.
    label->setFocusPolicy(Qt::ClickFocus);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, m_theme.ink(ink));
    palette.setColor(QPalette::Text, m_theme.ink(ink));
    label->setPalette(palette);
    return label;
}

void EvidencePanel::addRule(QVBoxLayout* layout)
{
    layout->addSpacing(8);
    auto* rule = new QFrame;
    rule->setFixedHeight(1);
    rule->setAutoFillBackground(true);
    QPalette palette = rule->palette();
    palette.setColor(QPalette::Window, m_theme.ink(Ink::Hairline));
    rule->setPalette(palette);
    layout->addWidget(rule);
    layout->addSpacing(6);
}

void EvidencePanel::rebuild()
{
    m_evidence = m_board.selected().isNull() ? std::nullopt : gatherEvidence(m_board.contents(), m_board.selected());
    auto* content = new QWidget;
    content->setAutoFillBackground(true);
    QPalette palette = content->palette();
    palette.setColor(QPalette::Window, m_theme.ink(Ink::Base));
    content->setPalette(palette);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(kMargin, 12, kMargin, 12);
    layout->setSpacing(2);
    if (!m_evidence) {
        buildEmpty(layout);
    } else {
        buildHead(layout, *m_evidence);
        for (const Evidence::Section& section : m_evidence->sections)
            buildSection(layout, section);
        buildComparisons(layout, *m_evidence);
        if (m_board.library()) {
            const auto history = RecordStore(m_board.library()->database()).history(m_evidence->ref, kHistoryShown);
            if (history) {
                Evidence::Section past {tr("History"), {}};
                const RecordStore store(m_board.library()->database());
                const QLocale& locale = m_board.contents().locale;
                for (const HistoryEntry& entry : *history) {
                    const QStringList step {stepTime(entry, locale), entry.note.author, stepText(entry, locale)};
                    past.lines.append({{}, step.join(u" · "_s), false});
                    if (const QString change = changeLine(entry, store, locale); !change.isEmpty())
                        past.lines.append({{}, change, true});
                }
                if (past.lines.isEmpty())
                    past.lines.append({{}, tr("No change is recorded."), true});
                buildSection(layout, past);
                auto* more = new QPushButton(tr("&History…"));
                more->setObjectName(u"showHistory"_s);
                more->setFlat(true);
                connect(more, &QPushButton::clicked, this, [this] { Q_EMIT historyRequested(m_evidence->ref); });
                layout->addWidget(more, 0, Qt::AlignLeft);
            }
        }
        layout->addSpacing(10);
        buildChoice(layout);
        buildActions(layout);
    }
    layout->addStretch(1);
    content->setMaximumWidth(viewport()->width());
    setWidget(content);
}

void EvidencePanel::buildEmpty(QVBoxLayout* layout)
{
    layout->addWidget(text(tr("Nothing is selected."), TextRole::BodyBold, Ink::Text2));
    layout->addWidget(text(tr("Click any figure, bar, event or line of a profile: here stands who says so, in which "
                              "words, and whether it can be compared."),
        TextRole::Body, Ink::Text3));
}

void EvidencePanel::buildActions(QVBoxLayout* layout)
{
    auto* actions = new QHBoxLayout;
    actions->setSpacing(6);
    const auto add = [&](const char* name, const QString& icon, const QString& text, auto&& run) {
        auto* button = new QPushButton(themedIcon(icon, m_theme), text);
        button->setObjectName(QLatin1StringView(name));
        connect(button, &QPushButton::clicked, this, run);
        actions->addWidget(button);
        return button;
    };
    const bool writable = m_board.library() && !m_board.library()->isReadOnly();
    add("editRecord", u"document-edit"_s, tr("&Edit…"), [this] {
        Q_EMIT editRequested(m_evidence->ref);
    })->setEnabled(writable);
    add("copyCitation", u"edit-copy"_s, tr("&Copy citation"), [this] {
        QApplication::clipboard()->setText(m_evidence->citation);
        Q_EMIT copied();
    });
    actions->addStretch(1);
    auto* remove = add("deleteRecord", u"edit-delete"_s, {}, [this] { Q_EMIT deleteRequested(m_evidence->ref); });
    remove->setEnabled(writable);
    remove->setToolTip(tr("Delete this record"));
    remove->setAccessibleName(tr("Delete this record"));
    layout->addLayout(actions);
}

/// Whether this figure stands for its hospital, and for its statement.
void EvidencePanel::buildChoice(QVBoxLayout* layout)
{
    if (m_evidence->ref.kind != RecordKind::Observation)
        return;
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    const QString id = m_evidence->ref.id;
    auto* pin
        = new QPushButton(m_evidence->isPinned ? tr("&Let the rule choose again") : tr("Com&pare with this figure"));
    pin->setObjectName(u"pinFigure"_s);
    connect(
        pin, &QPushButton::clicked, this,
        [this, id, on = !m_evidence->isPinned] {
            // The panel is made anew by this: nothing of it may be touched afterwards.
            on ? m_board.pin(id) : m_board.unpin(id);
        },
        Qt::QueuedConnection);
    row->addWidget(pin);
    if (m_evidence->isConflicting && !m_evidence->isPreferred) {
        auto* prefer = new QPushButton(tr("Pre&fer this source"));
        prefer->setObjectName(u"preferFigure"_s);
        prefer->setEnabled(m_board.library() && !m_board.library()->isReadOnly());
        connect(
            prefer, &QPushButton::clicked, this, [this, ref = m_evidence->ref] { Q_EMIT preferenceRequested(ref); },
            Qt::QueuedConnection);
        row->addWidget(prefer);
    }
    row->addStretch(1);
    layout->addLayout(row);
}

void EvidencePanel::buildHead(QVBoxLayout* layout, const Evidence& evidence)
{
    auto* who = new QHBoxLayout;
    who->setSpacing(6);
    if (evidence.slot >= 0)
        who->addWidget(new MarkLabel(m_theme, evidence.slot), 0, Qt::AlignTop);
    who->addWidget(text(evidence.institution, TextRole::Body, Ink::Text2), 1);
    layout->addLayout(who);
    layout->addWidget(text(evidence.subject, TextRole::Body, Ink::Text));
    if (!evidence.value.figure.isEmpty()) {
        auto* value = new QHBoxLayout;
        value->setSpacing(5);
        auto* figure
            = qobject_cast<QLabel*>(text(evidence.value.sign + evidence.value.figure, TextRole::Display, Ink::Text));
        figure->setObjectName(u"evidenceValue"_s);
        figure->setWordWrap(false);
        value->addWidget(figure, 0, Qt::AlignBottom);
        value->addWidget(text(evidence.value.unit, TextRole::Body, Ink::Text2), 1, Qt::AlignBottom);
        layout->addLayout(value);
    }
    if (!evidence.headline.isEmpty())
        layout->addWidget(text(evidence.headline, TextRole::Head, Ink::Text));
    if (!evidence.qualification.isEmpty())
        layout->addWidget(text(evidence.qualification, TextRole::Secondary, Ink::Text2));
}

void EvidencePanel::buildSection(QVBoxLayout* layout, const Evidence::Section& section)
{
    addRule(layout);
    layout->addWidget(text(section.title, TextRole::Secondary, Ink::Text3));
    auto* grid = new QGridLayout;
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int labelWidth = 0;
    for (const Evidence::Line& line : section.lines)
        labelWidth = qMax(labelWidth, QFontMetrics(m_theme.font(TextRole::Secondary)).horizontalAdvance(line.label));
    grid->setColumnMinimumWidth(0, qMin(labelWidth, 96));
    int row = 0;
    for (const Evidence::Line& line : section.lines) {
        QWidget* value = text(line.text, line.label.isEmpty() ? TextRole::Body : TextRole::Secondary,
            line.missing ? Ink::Text3 : Ink::Text);
        if (line.label.isEmpty()) {
            grid->addWidget(value, row++, 0, 1, 2);
            continue;
        }
        grid->addWidget(text(line.label, TextRole::Secondary, Ink::Text3), row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1);
    }
    layout->addLayout(grid);
}

void EvidencePanel::buildComparisons(QVBoxLayout* layout, const Evidence& evidence)
{
    if (evidence.comparisons.isEmpty())
        return;
    addRule(layout);
    layout->addWidget(text(tr("Can it be compared?"), TextRole::Secondary, Ink::Text3));
    for (const Evidence::Comparison& comparison : evidence.comparisons) {
        auto* line = new QHBoxLayout;
        line->setSpacing(6);
        line->addWidget(new MarkLabel(m_theme, comparison.slot), 0, Qt::AlignTop);
        line->addWidget(text(comparison.institution, TextRole::Secondary, Ink::Text), 1, Qt::AlignTop);
        line->addWidget(new Badge(m_theme, comparison.verdict, words::verdict(comparison.verdict)), 0, Qt::AlignTop);
        layout->addLayout(line);
        layout->addWidget(text(comparison.sentence, TextRole::Secondary, Ink::Text2));
        layout->addSpacing(4);
    }
}

QString EvidencePanel::plainText() const
{
    QStringList lines;
    for (const QLabel* label : widget()->findChildren<QLabel*>())
        lines.append(QString(label->text()).remove(QChar(0x200b)));
    for (const Badge* badge : widget()->findChildren<Badge*>())
        lines.append(badge->accessibleName());
    return lines.join(u'\n');
}

} // namespace atlas
