// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/coveragelistmodel.h"

#include "core/compare/figures.h"
#include "core/compare/words.h"
#include "core/library/datasetreader.h"
#include "core/library/figurecounts.h"
#include "core/library/library.h"
#include "core/library/recordstore.h"
#include "ui/models/boardmodel.h"
#include "ui/widgets/background.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas {

struct CoverageListModel::Question {
    QString path;
    ListFilter filter;
    std::optional<ListCursor> after;
    QVector<Column> columns; ///< empty: of the first page, which finds them
    int limit = kPage;
    CompareSettings settings;
    QLocale locale;
};

namespace {

/// Tool tips guess HTML from their text: records are data and never that.
QString asToolTip(const QString& text) { return u"<p>"_s + text.toHtmlEscaped(); }

/// The library's concepts and indicators, and one figure for each indicator that anybody reports: enough to put the
/// concepts into the catalogue's order.
Result<Dataset> reportedOf(const Database& database, const FigureCounts& counts)
{
    Dataset reported;
    const RecordStore store(database);
    const auto concepts = store.forEach(RecordKind::Concept, [&](const Row& row) {
        if (const auto family = toConcept(row))
            reported.concepts.insert(family->id, *family);
        return true;
    });
    if (!concepts)
        return concepts.error();
    const auto indicators = store.forEach(RecordKind::Indicator, [&](const Row& row) {
        const auto indicator = toIndicator(row);
        if (indicator && counts.byIndicator.contains(indicator->id)) {
            reported.indicators.insert(indicator->id, *indicator);
            Observation figure;
            figure.indicator = indicator->id;
            reported.observations.append(figure);
        }
        return true;
    });
    if (!indicators)
        return indicators.error();
    return reported;
}

} // namespace

CoverageListModel::CoverageListModel(BoardModel& board, QObject* parent) : QAbstractTableModel(parent), m_board(&board)
{
    connect(&board, &BoardModel::comparedChanged, this, [this] {
        if (!m_lines.isEmpty())
            Q_EMIT headerDataChanged(Qt::Vertical, 0, int(m_lines.size()) - 1);
    });
}

bool CoverageListModel::setFilter(const ListFilter& filter) { return std::exchange(m_filter, filter) != filter; }

void CoverageListModel::reload()
{
    ++m_ticket;
    m_reading = false;
    if (!m_board->library()) {
        take(Page {}, true);
        return;
    }
    m_reading = true;
    const BoardContents& contents = m_board->contents();
    // As much as was fetched already, so that one who filled a gap far down stays there.
    const Question question {m_board->library()->path(), m_filter, {}, {}, std::max(kPage, int(m_lines.size())),
        contents.settings, contents.locale};
    runBeside(
        this, [question] { return read(question); },
        [this, ticket = m_ticket](const Result<Page>& page) {
            if (ticket == m_ticket)
                take(page, true);
        });
}

void CoverageListModel::setOrder(CoverageOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    beginResetModel();
    arrange();
    endResetModel();
}

bool CoverageListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_atEnd && !m_reading;
}

void CoverageListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent) || !m_board->library() || m_lines.isEmpty())
        return;
    m_reading = true;
    const ListItem& last = m_lines.constLast().item;
    const BoardContents& contents = m_board->contents();
    const Question question {m_board->library()->path(), m_filter, ListCursor {last.sortKey, last.key}, m_columns,
        kPage, contents.settings, contents.locale};
    runBeside(
        this, [question] { return read(question); },
        [this, ticket = m_ticket](const Result<Page>& page) {
            if (ticket == m_ticket)
                take(page, false);
        });
}

Result<CoverageListModel::Page> CoverageListModel::read(const Question& question)
{
    const auto reader = Library::openReader(question.path);
    if (!reader)
        return reader.error();
    const InstitutionList list(*reader);
    const auto items = list.page(question.filter, question.after ? &*question.after : nullptr, question.limit);
    if (!items)
        return items.error();
    QStringList ids;
    for (const ListItem& item : *items)
        ids.append(item.id);
    auto dataset = readDataset(*reader, ids);
    if (!dataset)
        return dataset.error();

    Page page;
    QStringList concepts;
    for (const Column& column : question.columns)
        concepts.append(column.conceptId);
    if (!question.after) {
        const auto numbers = list.counts(question.filter);
        const auto counts = countFigures(*reader);
        if (!numbers || !counts)
            return numbers ? counts.error() : numbers.error();
        page.hospitals = numbers->total;
        const auto reported = reportedOf(*reader, *counts);
        if (!reported)
            return reported.error();
        concepts = conceptsOf(*reported);
        for (const QString& id : std::as_const(concepts)) {
            const Concept family = reported->concepts.value(id);
            page.columns.append(
                {id, family.name.isEmpty() ? id : localized(family.name, family.nameEn, question.locale),
                    counts->byConcept.value(id).institutions});
        }
        dataset->concepts.insert(reported->concepts);
    } else {
        // For the sentences: what none of these hospitals reports is not in their dataset.
        for (const Column& column : question.columns) {
            if (!dataset->concepts.contains(column.conceptId)) {
                Concept family;
                family.id = column.conceptId;
                family.name = column.name;
                dataset->concepts.insert(family.id, family);
            }
        }
    }
    const Coverage coverage = coverageOf(*dataset, concepts, question.settings, question.locale);
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < dataset->institutions.size(); ++i)
        places.insert(dataset->institutions.at(i).id, i);
    for (const ListItem& item : *items) {
        Line line {item, QVector<CoverageCell>(concepts.size())};
        if (const auto place = places.constFind(item.id); place != places.cend()) {
            for (qsizetype i = 0; i < concepts.size(); ++i)
                line.cells[i] = coverage.rows.at(i).cells.at(*place);
        }
        page.lines.append(line);
    }
    page.atEnd = items->size() < question.limit;
    return page;
}

void CoverageListModel::take(const Result<Page>& page, bool first)
{
    m_reading = false;
    if (!page) {
        if (first)
            take(Page {}, true); // what was there may be of another library
        m_atEnd = true;
        Q_EMIT failed(page.error());
        return;
    }
    m_atEnd = page->atEnd;
    if (first && isSameAs(*page)) {
        m_lines = page->lines;
        m_columns = page->columns;
        if (!m_lines.isEmpty() && !m_shown.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        }
    } else if (first) {
        beginResetModel();
        m_columns = page->columns;
        m_lines = page->lines;
        m_hospitals = page->hospitals;
        arrange();
        endResetModel();
    } else if (!page->lines.isEmpty()) {
        beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + page->lines.size()) - 1);
        m_lines += page->lines;
        endInsertRows();
    }
    Q_EMIT arrived();
}

/// The same hospitals and concepts in the same order: where one is in the table stays true.
bool CoverageListModel::isSameAs(const Page& page) const
{
    return std::ranges::equal(
               m_lines, page.lines, {}, [](const Line& line) { return line.item.id; },
               [](const Line& line) { return line.item.id; })
        && std::ranges::equal(m_columns, page.columns, {}, &Column::conceptId, &Column::conceptId);
}

void CoverageListModel::arrange()
{
    m_shown.resize(m_columns.size());
    std::iota(m_shown.begin(), m_shown.end(), 0);
    if (m_order == CoverageOrder::Catalogue)
        return;
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](int a, int b) {
        const int left = m_columns.at(a).institutions, right = m_columns.at(b).institutions;
        return m_order == CoverageOrder::MostKnown ? left > right : left < right;
    });
}

const CoverageCell& CoverageListModel::cell(const QModelIndex& index) const
{
    return m_lines.at(index.row()).cells.at(m_shown.at(index.column()));
}

int CoverageListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int CoverageListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CoverageListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CoverageCell& known = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return words::knowledge(known.knowledge);
    case Qt::ToolTipRole:
        return asToolTip(known.sentence);
    case Qt::AccessibleTextRole:
        return known.sentence;
    case IdRole:
        return m_columns.at(m_shown.at(index.column())).conceptId;
    case PathRole:
        return known.ref.isNull() ? QString() : toPath(known.ref);
    case MissingRole:
        return known.knowledge == Knowledge::None;
    default:
        return {};
    }
}

QVariant CoverageListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (section < 0 || section >= m_shown.size())
            return {};
        const Column& column = m_columns.at(m_shown.at(section));
        if (role == Qt::DisplayRole)
            return column.name;
        if (role == Qt::ToolTipRole)
            return asToolTip(tr("%1: reported by %n hospital(s)", nullptr, column.institutions).arg(column.name));
        return role == IdRole ? QVariant(column.conceptId) : QVariant();
    }
    // A window's widgets outlive its board by a moment, and heads ask while they go.
    if (section < 0 || section >= m_lines.size() || !m_board)
        return {};
    const ListItem& item = m_lines.at(section).item;
    switch (role) {
    case Qt::DisplayRole:
        return localized(item.name, item.nameEn, m_board->contents().locale);
    case Qt::ToolTipRole:
        return asToolTip(localized(item.name, item.nameEn, m_board->contents().locale));
    case IdRole:
        return item.id;
    case SlotRole:
        return m_board->slot(item.id);
    default:
        return {};
    }
}

} // namespace atlas
