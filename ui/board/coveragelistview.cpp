// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/coveragelistview.h"

#include "core/domain/schema.h"
#include "ui/board/coveragedelegate.h"
#include "ui/board/coverageheader.h"
#include "ui/board/coveragelayout.h"
#include "ui/board/coveragelistmodel.h"
#include "ui/drawing/drawingview.h"
#include "ui/models/boardmodel.h"
#include "ui/widgets/editkey.h"

#include <QEvent>
#include <QGuiApplication>
#include <QTableView>
#include <QVBoxLayout>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {
constexpr int kColumn = 92;
constexpr int kRow = 26;
constexpr int kNames = 250;
constexpr int kHeads = 56; ///< three lines
constexpr int kLegend = 30;
} // namespace

CoverageListView::CoverageListView(BoardModel& board, QWidget* parent)
    : QWidget(parent), m_board(board), m_model(new CoverageListModel(board, this)),
      m_delegate(new CoverageDelegate(*m_model, this)), m_table(new QTableView),
      m_concepts(new CoverageHeader(Qt::Horizontal)), m_hospitals(new CoverageHeader(Qt::Vertical)),
      m_legend(new DrawingView)
{
    m_table->setObjectName(u"coverageList"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalHeader(m_concepts);
    m_concepts->setDefaultSectionSize(kColumn);
    m_concepts->setFixedHeight(kHeads);
    m_table->setVerticalHeader(m_hospitals);
    m_hospitals->setDefaultSectionSize(kRow);
    m_hospitals->setFixedWidth(kNames);
    m_legend->setObjectName(u"coverageLegend"_s);
    m_legend->setFocusPolicy(Qt::NoFocus);
    m_legend->setFixedHeight(kLegend);
    m_legend->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_legend->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_legend->setLayoutFunction([this](QSizeF viewport, const Theme& theme) -> Drawing {
        Drawing drawing(theme);
        drawing.addRule(0, viewport.width(), 0.5, Ink::Rule);
        addCoverageLegend(drawing, 14, viewport.height() / 2, nullptr, m_board.contents().settings.oldYears);
        drawing.size = viewport;
        return drawing;
    });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_legend);
    setFocusProxy(m_table);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (const auto ref = parsePath(current.data(PathRole).toString()))
            Q_EMIT selected(*ref);
    });
    connect(m_table, &QTableView::clicked, this, &CoverageListView::fill);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto ref = parsePath(index.data(PathRole).toString()))
            Q_EMIT openWanted(*ref);
        else if (QGuiApplication::mouseButtons() == Qt::NoButton)
            fill(index); // by the keyboard: a double click has clicked already
    });
    editCurrentOnF2(*m_table);
    connect(m_table, &QTableView::entered, this,
        [this](const QModelIndex& index) { Q_EMIT hovered(index.data(Qt::AccessibleTextRole).toString()); });
    connect(m_hospitals, &QHeaderView::sectionClicked, this, [this](int row) {
        Q_EMIT selected({RecordKind::Institution, m_model->headerData(row, Qt::Vertical, IdRole).toString(), {}});
    });
    connect(m_model, &CoverageListModel::arrived, this, &CoverageListView::countChanged);
    connect(m_model, &CoverageListModel::failed, this, &CoverageListView::failed);
    retranslate();
}

void CoverageListView::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
    m_legend->setTheme(theme);
    m_concepts->setTheme(theme);
    m_hospitals->setTheme(theme);
    m_table->viewport()->update();
}

void CoverageListView::setFilter(const ListFilter& filter)
{
    if (m_model->setFilter(filter))
        refresh();
}

void CoverageListView::setOrder(CoverageOrder order) { m_model->setOrder(order); }

void CoverageListView::refresh()
{
    m_stale = !isVisible();
    if (!m_stale)
        m_model->reload();
}

QString CoverageListView::countText() const
{
    return tr("%n hospital(s)", nullptr, m_model->hospitals()) + u" · "_s
        + tr("%n concept(s)", nullptr, m_model->columnCount());
}

void CoverageListView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void CoverageListView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_legend->relayout();
        refresh();
    }
}

void CoverageListView::fill(const QModelIndex& index)
{
    if (index.data(MissingRole).toBool()) {
        Q_EMIT actionWanted(u"missing:"_s + index.data(IdRole).toString() + u'|'
            + m_model->headerData(index.row(), Qt::Vertical, IdRole).toString());
    }
}

void CoverageListView::retranslate() { m_table->setAccessibleName(tr("What is known of the hospitals of the list")); }

} // namespace atlas
