// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/profileview.h"

#include "ui/board/jumpbar.h"
#include "ui/board/legendstrip.h"
#include "ui/drawing/drawingview.h"
#include "ui/models/boardmodel.h"
#include "ui/widgets/deferredrebuild.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>

namespace atlas {

using namespace Qt::StringLiterals;

ProfileView::ProfileView(BoardModel& board, QWidget* parent)
    : QWidget(parent), m_board(board), m_rebuild(new DeferredRebuild(this, [this] { rebuild(); })),
      m_optionRow(new QWidget(this)), m_view(new DrawingView(this)), m_legend(new LegendStrip(this))
{
    buildOptionRow();
    m_view->setObjectName(u"profileSheet"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_optionRow);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    setFocusProxy(m_view);

    connect(&m_board, &BoardModel::contentsChanged, m_rebuild, &DeferredRebuild::request);
    connect(&m_board, &BoardModel::selectionChanged, m_view, &DrawingView::setSelected);
    connect(&m_board, &BoardModel::selectionChanged, this, &ProfileView::reveal);
    connect(m_view, &DrawingView::activated, this, &ProfileView::act);
    connect(m_view, &DrawingView::seenChanged, m_legend, [this] {
        LegendContents legend = legendInSight(*m_view);
        legend.kinds.insert(LegendKind::SourceNumber);
        m_legend->setContents(legend);
    });
    updateWords();
    m_view->setLayoutFunction([this](QSizeF viewport, const Theme& theme) {
        ProfileSheet sheet = layoutProfile(m_board.contents(), m_profile, m_options, viewport, theme);
        m_anchors = sheet.anchors;
        m_rows = sheet.rows;
        m_differing = sheet.differing;
        m_emptyCells = sheet.emptyCells;
        sheet.drawing.highlight(m_options.search, Ink::CautionFill);
        return std::move(sheet.drawing);
    });
    rebuild();
}

void ProfileView::buildOptionRow()
{
    m_onlyDiffering = new QCheckBox(m_optionRow);
    m_onlyDiffering->setObjectName(u"onlyDiffering"_s);
    m_showGaps = new QCheckBox(m_optionRow);
    m_showGaps->setObjectName(u"showGaps"_s);
    m_showGaps->setChecked(true);
    m_jumps = new JumpBar(m_optionRow);
    m_search = new QLineEdit(m_optionRow);
    m_search->setObjectName(u"searchWithin"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setTextMargins(4, 0, 0, 0);
    m_search->setMinimumWidth(110);
    m_search->setMaximumWidth(180);
    m_counts = new QLabel(m_optionRow);
    m_counts->setTextFormat(Qt::PlainText);
    m_searchDelay = new QTimer(this);
    m_searchDelay->setSingleShot(true);
    m_searchDelay->setInterval(120);

    auto* row = new QHBoxLayout(m_optionRow);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(12);
    row->addWidget(m_onlyDiffering);
    row->addWidget(m_showGaps);
    row->addWidget(m_jumps, 1);
    row->addWidget(m_search);
    row->addWidget(m_counts);
    m_optionRow->setFixedHeight(36);

    connect(m_onlyDiffering, &QCheckBox::toggled, this, [this](bool on) {
        m_options.onlyDiffering = on;
        refresh();
    });
    connect(m_showGaps, &QCheckBox::toggled, this, [this](bool on) {
        m_options.showGaps = on;
        refresh();
    });
    connect(m_search, &QLineEdit::textChanged, m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_searchDelay, &QTimer::timeout, this, [this] {
        m_options.search = m_search->text().trimmed();
        refresh();
    });
    connect(m_jumps, &JumpBar::jumpWanted, this, &ProfileView::jumpTo);
}

void ProfileView::setTheme(const Theme& theme)
{
    m_view->setTheme(theme);
    m_legend->setTheme(theme);
    QPalette quiet = m_counts->palette();
    quiet.setColor(QPalette::WindowText, theme.ink(Ink::Text2));
    m_counts->setPalette(quiet);
    m_counts->setFont(theme.font(TextRole::Secondary));
    refresh();
}

void ProfileView::rebuild()
{
    m_profile = profileOf(m_board.contents());
    m_onlyDiffering->setVisible(m_board.contents().count() > 1);
    refresh();
}

void ProfileView::refresh()
{
    m_view->relayout();
    QVector<JumpBar::Target> targets;
    for (const ProfileSheet::Anchor& anchor : std::as_const(m_anchors))
        targets.append({anchor.group, anchor.label});
    m_jumps->setTargets(targets);

    const QString rows = tr("%n row(s)", nullptr, m_rows);
    const QString gaps = tr("%n gap(s)", nullptr, m_emptyCells);
    m_counts->setText(m_board.contents().count() > 1
            ? tr("%1, %2; %3", "rows, how many differ; gaps").arg(rows, tr("%n differ", nullptr, m_differing), gaps)
            : tr("%1; %2", "rows; gaps").arg(rows, gaps));
}

void ProfileView::updateWords()
{
    m_view->setAccessibleName(tr("Profiles side by side"));
    m_onlyDiffering->setText(tr("Differences only"));
    m_showGaps->setText(tr("Show gaps"));
    m_showGaps->setToolTip(tr("Off: only what every hospital states"));
    m_search->setPlaceholderText(tr("Search here"));
    m_search->setAccessibleName(tr("Search within the profiles"));
    m_legend->setHint(tr("Click any entry for its source"));
}

void ProfileView::jumpTo(const QString& group)
{
    if (m_options.foldedGroups.remove(group))
        refresh();
    for (const ProfileSheet::Anchor& anchor : std::as_const(m_anchors)) {
        if (anchor.group != group)
            continue;
        const qreal zoom = m_view->zoom();
        m_view->verticalScrollBar()->setValue(qRound((anchor.top - m_view->drawing().frozenTop) * zoom));
        m_view->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void ProfileView::reveal(const RecordRef& ref)
{
    if (ref.kind != RecordKind::ProfileItem || ref.isNull())
        return;
    m_rebuild->settle(); // the hidden page may still be of other hospitals
    const auto hitOf = [&]() -> const Hit* {
        for (const Hit& hit : m_view->drawing().hits()) {
            if (hit.ref == ref)
                return &hit;
        }
        return nullptr;
    };
    if (!hitOf()) {
        for (const ProfileGroup& group : std::as_const(m_profile)) {
            for (qsizetype row = 0; row < group.rows.size(); ++row) {
                for (qsizetype cell = 0; cell < group.rows.at(row).cells.size(); ++cell) {
                    const QVector<ProfileEntry>& entries = group.rows.at(row).cells.at(cell).entries;
                    if (std::none_of(entries.cbegin(), entries.cend(),
                            [&](const ProfileEntry& entry) { return entry.ref == ref; }))
                        continue;
                    m_options.foldedGroups.remove(group.id);
                    m_options.openLists.insert(group.id + u'/' + QString::number(row) + u'/'
                        + m_board.contents().dataset.institutions.at(cell).id);
                }
            }
        }
        refresh();
    }
    if (const Hit* hit = hitOf())
        m_view->ensureVisible(hit->rect);
}

void ProfileView::act(const Hit& hit)
{
    if (!hit.ref.isNull()) {
        m_board.select(hit.ref);
        Q_EMIT selected(hit.ref);
        return;
    }
    const QString verb = hit.action.section(u':', 0, 0);
    const QString what = hit.action.section(u':', 1);
    if (verb == u"open-list")
        m_options.openLists.insert(what);
    else if (verb == u"close-list")
        m_options.openLists.remove(what);
    else if (verb == u"fold")
        m_options.foldedGroups.insert(what);
    else if (verb == u"unfold")
        m_options.foldedGroups.remove(what);
    else {
        Q_EMIT actionWanted(hit.action);
        return;
    }
    refresh();
}

void ProfileView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateWords();
        rebuild();
    }
    QWidget::changeEvent(event);
}

void ProfileView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return;
    }
    if (event->matches(QKeySequence::Find) || event->text() == u"/") {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace atlas
