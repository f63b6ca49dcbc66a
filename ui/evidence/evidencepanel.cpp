// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencepanel.h"

#include "core/compare/words.h"
#include "core/domain/schema.h"
#include "core/library/library.h"
#include "ui/drawing/drawingview.h"
#include "ui/drawing/typeset.h"
#include "ui/evidence/evidenceseries.h"
#include "ui/evidence/uncompared.h"
#include "ui/history/historytext.h"
#include "ui/models/boardmodel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/marklabel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtMath>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMargin = 14;
constexpr int kHistoryShown = 4;
constexpr int kMostPast = 50;
constexpr int kCitingShown = 30; ///< of each kind

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

/// Sources are told of wherever they are cited.
bool isOnBoard(const Dataset& dataset, const RecordRef& ref)
{
    switch (ref.kind) {
    case RecordKind::Source:
        return true;
    case RecordKind::Observation:
        return dataset.observation(ref.id);
    case RecordKind::Milestone:
        return dataset.milestone(ref.id);
    case RecordKind::ProfileItem:
        return dataset.item(ref.id);
    case RecordKind::Institution:
        return dataset.institution(ref.id);
    default:
        return std::any_of(dataset.names.cbegin(), dataset.names.cend(),
            [&](const InstitutionName& name) { return name.id == ref.id; });
    }
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
    connect(&board, &BoardModel::selectionChanged, this, &EvidencePanel::selectionChanged);
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
    label->setContextMenuPolicy(Qt::NoContextMenu); // the panel's own menu
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

void EvidencePanel::selectionChanged(const RecordRef& ref)
{
    if (!m_returning && m_evidence && m_evidence->ref != ref) {
        const QString name = m_evidence->headline.isEmpty() ? m_evidence->subject : m_evidence->headline;
        m_past.append({m_evidence->ref, name});
        if (m_past.size() > kMostPast)
            m_past.removeFirst();
    }
    if (ref.isNull())
        m_past.clear();
    rebuild();
    verticalScrollBar()->setValue(0);
}

void EvidencePanel::goBack()
{
    if (m_past.isEmpty())
        return;
    const QScopedValueRollback returning(m_returning, true);
    m_board.select(m_past.takeLast().ref);
}

void EvidencePanel::copyCitation()
{
    if (!m_evidence)
        return;
    QApplication::clipboard()->setText(m_evidence->citation);
    Q_EMIT copied();
}

void EvidencePanel::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"evidenceMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto* label = qobject_cast<QLabel*>(childAt(event->pos()));
    if (label && label->hasSelectedText())
        menu->addAction(tr("Copy &selection"), this,
            [text = label->selectedText().remove(QChar(0x200b))] { QApplication::clipboard()->setText(text); });
    QAction* citation = menu->addAction(tr("&Copy citation"), this, &EvidencePanel::copyCitation);
    QAction* everything
        = menu->addAction(tr("Copy &everything"), this, [this] { QApplication::clipboard()->setText(plainText()); });
    menu->addSeparator();
    QAction* back = menu->addAction(tr("&Back"), this, &EvidencePanel::goBack);
    citation->setEnabled(m_evidence.has_value());
    everything->setEnabled(m_evidence.has_value());
    back->setEnabled(canGoBack());
    menu->popup(event->globalPos());
}

std::optional<Evidence> EvidencePanel::gather() const
{
    const RecordRef& ref = m_board.selected();
    if (ref.isNull())
        return std::nullopt;
    if (ref.kind != RecordKind::Source) {
        if (auto compared = gatherEvidence(m_board.contents(), ref))
            return compared;
    }
    if (!m_board.library())
        return std::nullopt;
    if (ref.kind != RecordKind::Source)
        return gatherUncompared(m_board.library()->database(), m_board.contents(), ref);
    // A source is told of whether anything on the board rests on it or not.
    const Database& database = m_board.library()->database();
    const auto row = RecordStore(database).find(RecordKind::Source, ref.id);
    if (!row || !*row)
        return std::nullopt;
    const auto source = toSource(**row);
    if (!source)
        return std::nullopt;
    const auto citing = RecordSearch(database).citing(ref.id, kCitingShown);
    return gatherSource(m_board.contents(), *source, citing ? *citing : QVector<RecordHit>());
}

void EvidencePanel::rebuild()
{
    // Places of another library, or of hospitals that left the board, are no way back.
    m_past.removeIf([this](const Step& step) { return !isOnBoard(m_board.contents().dataset, step.ref); });
    m_evidence = gather();
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
        buildBack(layout);
        buildHead(layout, *m_evidence);
        buildSeries(layout, *m_evidence);
        buildWordings(layout, *m_evidence);
        for (const Evidence::Section& section : m_evidence->sections)
            buildSection(layout, section);
        buildComparisons(layout, *m_evidence);
        buildResting(layout, *m_evidence);
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
    add("copyCitation", u"edit-copy"_s, tr("&Copy citation"), [this] { copyCitation(); });
    actions->addStretch(1);
    auto* remove = add("deleteRecord", u"edit-delete"_s, {}, [this] { Q_EMIT deleteRequested(m_evidence->ref); });
    remove->setEnabled(writable);
    remove->setToolTip(tr("Delete this record"));
    remove->setAccessibleName(tr("Delete this record"));
    layout->addLayout(actions);
}

void EvidencePanel::buildBack(QVBoxLayout* layout)
{
    if (m_past.isEmpty())
        return;
    auto* back = new QToolButton;
    back->setObjectName(u"evidenceBack"_s);
    back->setAutoRaise(true);
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setIcon(themedIcon(u"go-previous"_s, m_theme));
    back->setFont(m_theme.font(TextRole::Secondary));
    const QString name
        = QFontMetrics(back->font())
              .elidedText(typeset(m_past.last().name), Qt::ElideRight, qMax(80, viewport()->width() - 84));
    back->setText(QString(name).replace(u'&', u"&&"_s));
    back->setToolTip(tr("Back to what was shown before"));
    back->setAccessibleName(tr("Back to %1").arg(m_past.last().name));
    QPalette link = back->palette();
    link.setColor(QPalette::ButtonText, m_theme.ink(Ink::Accent));
    back->setPalette(link);
    // The panel is built anew while it goes back: not under the button's own click.
    connect(back, &QToolButton::clicked, this, &EvidencePanel::goBack, Qt::QueuedConnection);
    layout->addWidget(back, 0, Qt::AlignLeft);
    layout->addSpacing(4);
}

/// The figure among its like in time; a click on another one leads there.
void EvidencePanel::buildSeries(QVBoxLayout* layout, const Evidence& evidence)
{
    const auto series = std::make_shared<BoardContents>(seriesAround(m_board.contents(), evidence.ref));
    if (series->isEmpty())
        return;
    addRule(layout);
    layout->addWidget(text(tr("The same figure at other times"), TextRole::Secondary, Ink::Text3));
    auto* view = new DrawingView;
    view->setObjectName(u"evidenceSeries"_s);
    view->setAccessibleName(tr("The same figure at other times"));
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setTheme(m_theme);
    view->setSelected(evidence.ref);
    const qreal width = qMax(200, viewport()->width() - 2 * kMargin);
    view->setLayoutFunction([series](QSizeF viewport, const Theme& theme) {
        return layoutSeries(*series, qMax(200.0, viewport.width()), theme);
    });
    view->setFixedHeight(qCeil(layoutSeries(*series, width, m_theme).size.height()) + 2);
    connect(
        view, &DrawingView::activated, this,
        [this](const Hit& hit) {
            if (!hit.ref.isNull())
                m_board.select(hit.ref);
        },
        Qt::QueuedConnection);
    layout->addWidget(view);
}

/// What each source says, two beside each other, with the ones that differ marked.
void EvidencePanel::buildWordings(QVBoxLayout* layout, const Evidence& evidence)
{
    if (evidence.wordings.size() < 2)
        return;
    addRule(layout);
    const bool differ = std::any_of(evidence.wordings.cbegin(), evidence.wordings.cend(),
        [](const Evidence::Wording& wording) { return wording.differs; });
    layout->addWidget(text(differ ? tr("The sources differ") : tr("The sources agree"), TextRole::Secondary,
        differ ? Ink::CautionText : Ink::Text3));
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 2, 0, 0);
    grid->setSpacing(6);
    for (qsizetype i = 0; i < evidence.wordings.size(); ++i) {
        const Evidence::Wording& wording = evidence.wordings.at(i);
        auto* card = new QFrame;
        card->setObjectName(u"wording"_s);
        card->setStyleSheet(u"QFrame#wording { border: 1px solid %1; border-radius: 3px; background: %2; }"_s.arg(
            m_theme.ink(wording.differs ? Ink::CautionLine : Ink::Hairline).name(),
            m_theme.ink(wording.differs ? Ink::CautionFill : Ink::Alternate).name()));
        auto* inner = new QVBoxLayout(card);
        inner->setContentsMargins(8, 6, 8, 6);
        inner->setSpacing(2);
        inner->addWidget(text(wording.stated, TextRole::BodyBold, Ink::Text));
        inner->addWidget(text(wording.source, TextRole::Small, Ink::Text2));
        if (!wording.ref.isNull()) {
            auto* show = new QToolButton;
            show->setAutoRaise(true);
            show->setText(tr("Show this record"));
            show->setFont(m_theme.font(TextRole::Small));
            connect(
                show, &QToolButton::clicked, this, [this, ref = wording.ref] { m_board.select(ref); },
                Qt::QueuedConnection);
            inner->addWidget(show, 0, Qt::AlignLeft);
        }
        inner->addStretch(1);
        grid->addWidget(card, int(i / 2), int(i % 2));
        grid->setColumnStretch(int(i % 2), 1);
    }
    layout->addLayout(grid);
}

void EvidencePanel::buildResting(QVBoxLayout* layout, const Evidence& evidence)
{
    if (evidence.ref.kind != RecordKind::Source)
        return;
    addRule(layout);
    if (evidence.resting.isEmpty()) {
        layout->addWidget(text(tr("Nothing rests on it."), TextRole::Secondary, Ink::Text3));
        return;
    }
    layout->addWidget(
        text(tr("%n record(s) rest on it", nullptr, int(evidence.resting.size())), TextRole::Secondary, Ink::Text3));
    QString whose;
    for (const Evidence::Rest& rest : evidence.resting) {
        if (rest.whose != whose) {
            layout->addSpacing(4);
            layout->addWidget(text(rest.whose, TextRole::SecondaryBold, Ink::Text2));
        }
        whose = rest.whose;
        auto* link = new QToolButton;
        link->setObjectName(u"restingLink"_s);
        link->setAutoRaise(true);
        link->setFont(m_theme.font(TextRole::Secondary));
        const QString shown = QFontMetrics(link->font())
                                  .elidedText(typeset(rest.text), Qt::ElideRight, qMax(80, viewport()->width() - 50));
        link->setText(QString(shown).replace(u'&', u"&&"_s));
        link->setAccessibleName(rest.text);
        link->setStyleSheet(u"QToolButton { border: 0; padding: 1px 0; text-align: left; }"_s);
        QPalette palette = link->palette();
        palette.setColor(QPalette::ButtonText, m_theme.ink(Ink::Accent));
        link->setPalette(palette);
        connect(
            link, &QToolButton::clicked, this,
            [this, ref = rest.ref, institution = rest.institution] { Q_EMIT openWanted(ref, institution); },
            Qt::QueuedConnection);
        layout->addWidget(link, 0, Qt::AlignLeft);
    }
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
    pin->setVisible(m_board.contents().dataset.observation(id) != nullptr); // or there is nothing to compare
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
    if (!evidence.institution.isEmpty()) {
        auto* who = new QHBoxLayout;
        who->setSpacing(6);
        if (evidence.slot >= 0)
            who->addWidget(new MarkLabel(m_theme, evidence.slot), 0, Qt::AlignTop);
        who->addWidget(text(evidence.institution, TextRole::Body, Ink::Text2), 1);
        layout->addLayout(who);
    }
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
