// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/coverageview.h"

#include "ui/board/coveragelistview.h"
#include "ui/drawing/drawingview.h"
#include "ui/models/boardmodel.h"
#include "ui/widgets/deferredrebuild.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace atlas {

using namespace Qt::StringLiterals;

CoverageView::CoverageView(BoardModel& board, QWidget* parent)
    : QWidget(parent), m_board(board), m_rebuild(new DeferredRebuild(this, [this] { rebuild(); })),
      m_scope(new QComboBox), m_order(new QComboBox), m_onlyGaps(new QCheckBox), m_counts(new QLabel),
      m_stack(new QStackedWidget), m_view(new DrawingView), m_list(new CoverageListView(board))
{
    setObjectName(u"coverageView"_s);
    m_scope->setObjectName(u"coverageScope"_s);
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scope->addItems({QString(), QString()});
    m_order->setObjectName(u"coverageOrder"_s);
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int i = 0; i < 3; ++i)
        m_order->addItem(QString(), i);
    m_onlyGaps->setObjectName(u"coverageGaps"_s);
    m_counts->setObjectName(u"coverageCounts"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_view->setObjectName(u"coverageSheet"_s);

    auto* options = new QHBoxLayout;
    options->setContentsMargins(14, 4, 14, 4);
    options->setSpacing(12);
    options->addWidget(m_scope);
    options->addWidget(m_order);
    options->addWidget(m_onlyGaps);
    options->addStretch(1);
    options->addWidget(m_counts);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(options);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_list);
    column->addWidget(m_stack, 1);

    connect(m_order, &QComboBox::activated, this, [this](int index) {
        m_options.order = static_cast<CoverageOrder>(index);
        m_list->setOrder(m_options.order);
        rebuild();
    });
    connect(m_scope, &QComboBox::activated, this, [this](int index) {
        m_chosenScope = index;
        showScope();
    });
    connect(&m_board, &BoardModel::comparedChanged, this, &CoverageView::showScope);
    connect(m_list, &CoverageListView::selected, this, &CoverageView::selected);
    connect(m_list, &CoverageListView::openWanted, this, &CoverageView::openWanted);
    connect(m_list, &CoverageListView::actionWanted, this, &CoverageView::actionWanted);
    connect(m_list, &CoverageListView::hovered, this, &CoverageView::hovered);
    connect(m_list, &CoverageListView::failed, this, &CoverageView::failed);
    connect(m_list, &CoverageListView::countChanged, this, &CoverageView::showCounts);
    connect(m_onlyGaps, &QCheckBox::toggled, this, [this](bool on) {
        m_options.onlyGaps = on;
        rebuild();
    });
    connect(&m_board, &BoardModel::contentsChanged, this, [this] {
        m_coverage = {}; // of other hospitals: a hidden page may be laid out before it is built anew
        m_rebuild->request();
    });
    connect(&m_board, &BoardModel::selectionChanged, m_view, &DrawingView::setSelected);
    connect(m_view, &DrawingView::activated, this, [this](const Hit& hit) {
        if (hit.ref.isNull())
            Q_EMIT actionWanted(hit.action);
        else
            Q_EMIT selected(hit.ref);
    });
    retranslate();
    m_view->setLayoutFunction([this](QSizeF viewport, const Theme& theme) {
        return layoutCoverage(m_coverage, m_board.contents(), m_options, viewport, theme);
    });
    rebuild();
    showScope();
}

void CoverageView::setListFilter(const ListFilter& filter) { m_list->setFilter(filter); }

void CoverageView::refreshList() { m_list->refresh(); }

bool CoverageView::isOfList() const { return m_board.ids().isEmpty() || m_chosenScope == 1; }

void CoverageView::showScope()
{
    const bool ofList = isOfList();
    m_scope->setCurrentIndex(ofList ? 1 : 0);
    m_scope->setEnabled(!m_board.ids().isEmpty());
    m_onlyGaps->setVisible(!ofList);
    m_stack->setCurrentIndex(ofList ? 1 : 0);
    setFocusProxy(m_stack->currentWidget());
    showCounts();
}

void CoverageView::showCounts()
{
    if (isOfList()) {
        m_counts->setText(m_list->countText());
        return;
    }
    m_counts->setText(tr("%n concept(s)", nullptr, int(m_coverage.rows.size())) + u" · "_s
        + tr("%n gap(s)", nullptr, m_coverage.counts.at(size_t(Knowledge::None))));
}

void CoverageView::setTheme(const Theme& theme)
{
    m_counts->setFont(theme.font(TextRole::Secondary));
    m_view->setTheme(theme);
    m_list->setTheme(theme);
}

void CoverageView::rebuild()
{
    const BoardContents& contents = m_board.contents();
    m_coverage = coverageOf(contents.dataset, contents.settings, contents.locale, m_options.order);
    showCounts();
    m_view->relayout();
}

void CoverageView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_rebuild->request();
    }
}

void CoverageView::retranslate()
{
    m_scope->setItemText(0, tr("Compared hospitals"));
    m_scope->setItemText(1, tr("All in the list"));
    m_scope->setAccessibleName(tr("Hospitals shown"));
    m_order->setItemText(0, tr("As in the catalogue"));
    m_order->setItemText(1, tr("Most known first"));
    m_order->setItemText(2, tr("Gaps first"));
    m_order->setAccessibleName(tr("Order"));
    m_onlyGaps->setText(tr("Only rows with gaps"));
    m_view->setAccessibleName(tr("What is known"));
}

} // namespace atlas
