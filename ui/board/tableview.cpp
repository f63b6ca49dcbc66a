// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/tableview.h"

#include "core/domain/schema.h"
#include "ui/board/choicecontrol.h"
#include "ui/board/figuredelegate.h"
#include "ui/board/legend.h"
#include "ui/models/boardmodel.h"
#include "ui/models/figuretablemodel.h"
#include "ui/widgets/deferredrebuild.h"
#include "ui/widgets/editkey.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QToolButton>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// Of each column in Chinese and in English, whose words are longer.
constexpr std::array kWidths {std::pair {160, 176}, std::pair {132, 176}, std::pair {80, 80}, std::pair {74, 92},
    std::pair {136, 130}, std::pair {66, 78}, std::pair {88, 88}, std::pair {100, 136}, std::pair {300, 300}};

} // namespace

TableView::TableView(BoardModel& board, QWidget* parent)
    : QWidget(parent), m_board(board), m_model(new FigureTableModel(this)), m_delegate(new FigureDelegate(this)),
      m_rebuild(new DeferredRebuild(this, [this] { refresh(); })), m_table(new QTableView), m_filter(new QLineEdit),
      m_missing(new QCheckBox), m_comparable(new QCheckBox), m_counts(new QLabel), m_copy(new QToolButton),
      m_byConcept(new QToolButton), m_nothing(new QLabel)
{
    m_filter->setObjectName(u"tableFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setTextMargins(4, 0, 0, 0);
    m_filter->setMinimumWidth(132);
    m_filter->setMaximumWidth(220);
    m_missing->setObjectName(u"tableMissing"_s);
    m_missing->setChecked(true);
    m_comparable->setObjectName(u"tableComparable"_s);
    m_copy->setObjectName(u"tableCopy"_s);
    m_copy->setAutoRaise(true);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_byConcept->setObjectName(u"tableByConcept"_s);
    m_byConcept->setAutoRaise(true);

    m_nothing->setObjectName(u"tableNothing"_s);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(14, 12, 14, 12);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto* instead = new QVBoxLayout(m_table->viewport());
    instead->setContentsMargins({});
    instead->addWidget(m_nothing, 0, Qt::AlignTop);

    m_table->setObjectName(u"figureTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(25);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setFixedHeight(26);
    header->setSectionsClickable(true);
    header->setStretchLastSection(true);
    for (size_t i = 0; i < kWidths.size(); ++i)
        header->resizeSection(int(i), kWidths[i].first);

    auto* options = new QHBoxLayout;
    options->setContentsMargins(12, 4, 12, 4);
    options->setSpacing(12);
    for (QWidget* widget :
        std::initializer_list<QWidget*> {m_filter, new ChoiceControl(board), m_missing, m_comparable, m_byConcept})
        options->addWidget(widget);
    options->addStretch(1);
    options->addWidget(m_counts);
    options->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(options);
    layout->addWidget(m_table, 1);

    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableView::showColumnMenu);
    connect(header, &QHeaderView::sectionClicked, this, &TableView::sortBy);
    connect(m_byConcept, &QToolButton::clicked, this, [this] { sortBy(-1); });
    connect(m_filter, &QLineEdit::textChanged, this, &TableView::applyOptions);
    connect(m_missing, &QCheckBox::toggled, this, &TableView::applyOptions);
    connect(m_comparable, &QCheckBox::toggled, &m_board, &BoardModel::setLikeForLikeOnly);
    connect(m_copy, &QToolButton::clicked, this, &TableView::copy);
    connect(&m_board, &BoardModel::contentsChanged, m_rebuild, &DeferredRebuild::request);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &TableView::showMenu);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
            if (const auto ref = parsePath(current.data(PathRole).toString()))
                Q_EMIT selected(*ref);
        });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto ref = parsePath(index.data(PathRole).toString()))
            Q_EMIT openWanted(*ref);
    });
    editCurrentOnF2(*m_table);
    retranslate();
    refresh();
}

void TableView::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
    m_copy->setIcon(themedIcon(u"edit-copy"_s, theme));
    m_table->viewport()->update();
}

void TableView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

void TableView::retranslate()
{
    // Widths that nobody changed go with the language.
    const bool chinese = m_board.contents().isChinese();
    QHeaderView* header = m_table->horizontalHeader();
    for (size_t i = 0; i + 1 < kWidths.size(); ++i) {
        const auto& [inChinese, inEnglish] = kWidths[i];
        if (header->sectionSize(int(i)) == (chinese ? inEnglish : inChinese))
            header->resizeSection(int(i), chinese ? inChinese : inEnglish);
    }
    m_filter->setPlaceholderText(tr("Find in the table"));
    m_missing->setText(tr("Show what is missing"));
    m_comparable->setText(tr("Like for like only"));
    m_copy->setText(tr("Copy table"));
    m_byConcept->setText(tr("By concept"));
    m_table->setAccessibleName(tr("Figures"));
}

void TableView::refresh()
{
    m_comparable->setChecked(m_board.contents().likeForLikeOnly);
    m_model->setContents(m_board.contents());
    applyOptions();
}

void TableView::applyOptions()
{
    m_model->setOptions({m_missing->isChecked(), m_board.contents().likeForLikeOnly, m_filter->text().trimmed()});
    layoutRows();
}

void TableView::sortBy(int column)
{
    m_order = column == m_sortColumn && m_order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_sortColumn = column;
    m_model->sort(column, m_order);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicatorShown(column >= 0);
    if (column >= 0)
        header->setSortIndicator(column, m_order);
    layoutRows();
}

/// Which columns there are; the indicator names every row and stays.
void TableView::showColumnMenu(const QPoint& position)
{
    QHeaderView* header = m_table->horizontalHeader();
    auto* menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < int(FigureColumn::Count); ++column) {
        QAction* action = menu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnShown(column, on); });
    }
    menu->addSeparator();
    menu->addAction(tr("All columns, in the usual order"), this, [this, header] {
        for (int column = 0; column < int(FigureColumn::Count); ++column) {
            setColumnShown(column, true);
            header->moveSection(header->visualIndex(column), column);
        }
    });
    menu->popup(header->mapToGlobal(position));
}

void TableView::setColumnShown(int column, bool shown)
{
    if (column > 0 && column < int(FigureColumn::Count))
        m_table->horizontalHeader()->setSectionHidden(column, !shown);
}

QByteArray TableView::columns() const { return m_table->horizontalHeader()->saveState(); }

void TableView::restoreColumns(const QByteArray& columns)
{
    QHeaderView* header = m_table->horizontalHeader();
    if (columns.isEmpty() || !header->restoreState(columns))
        return;
    // Widths, order and what is hidden; the order of rows begins with the concepts as always.
    header->setSortIndicatorShown(false);
    header->setStretchLastSection(true);
    header->setSectionHidden(0, false);
}

void TableView::layoutRows()
{
    // A head's name and notice run over the empty cells beside them.
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(GroupRole).toBool())
            m_table->setSpan(row, 0, 1, int(FigureColumn::Verdict));
    }
    m_byConcept->setEnabled(m_sortColumn >= 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_nothing->setText(m_filter->text().trimmed().isEmpty()
            ? tr("No figures are recorded for these hospitals.")
            : tr("Nothing in the table holds “%1”.").arg(m_filter->text().trimmed().left(80)));
    QString counts = tr("%n figure(s)", nullptr, m_model->figures());
    if (m_model->greyed() > 0)
        counts += u" · "_s + greyedText(m_model->greyed());
    m_counts->setText(counts);
}

void TableView::showMenu(const QPoint& position)
{
    const QModelIndex index = m_table->indexAt(position);
    const auto ref = parsePath(index.data(PathRole).toString());
    if (!ref)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"figureMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_board.isPinned(ref->id))
        menu->addAction(tr("&Let the rule choose again"), this, [this, id = ref->id] { m_board.unpin(id); });
    else
        menu->addAction(tr("&Compare with this figure"), this, [this, id = ref->id] { m_board.pin(id); });
    if (index.data(ConflictRole).toBool())
        menu->addAction(tr("&Prefer this source"), this, [this, ref = *ref] { Q_EMIT preferenceWanted(ref); });
    menu->addSeparator();
    menu->addAction(tr("Copy &table"), this, &TableView::copy);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void TableView::copy()
{
    m_rebuild->settle();
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.size() < 2) {
        rows.resize(m_model->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    std::sort(rows.begin(), rows.end());
    const FigureTableModel::Copy copy = m_model->copy(rows);
    auto* mime = new QMimeData;
    mime->setText(copy.tsv);
    mime->setHtml(copy.html);
    QApplication::clipboard()->setMimeData(mime);
    Q_EMIT copied(int(rows.size()));
}

} // namespace atlas
