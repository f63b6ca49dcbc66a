// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/institutionlistmodel.h"

#include "core/catalogue/catalogue.h"
#include "core/compare/words.h"
#include "core/library/library.h"

namespace atlas {

namespace {

/// 三甲 · 肿瘤医院 · 呼和浩特: the second line of a row.
QString attributesOf(const ListItem& item, const BoardContents& contents)
{
    Institution institution;
    institution.kind = item.kind;
    institution.status = item.status;
    institution.category = item.category;
    institution.grade = item.grade;
    institution.region = item.region;
    return contents.attributesOf(institution);
}

QVariant listData(const ListItem& item, const QString& matched, const BoardContents& contents, int slot, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return localized(item.name, item.nameEn, contents.locale);
    case Qt::CheckStateRole:
        return slot >= 0 ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return QString(localized(item.name, item.nameEn, contents.locale) + u", " + attributesOf(item, contents));
    case IdRole:
        return item.id;
    case SlotRole:
        return slot;
    case AttributesRole:
        return attributesOf(item, contents);
    case RecordsRole:
        return item.records;
    case MatchRole:
        return matched;
    default:
        return {};
    }
}

} // namespace

InstitutionListModel::InstitutionListModel(BoardModel& board, QObject* parent)
    : QAbstractListModel(parent), m_board(board), m_onBoard(board.ids())
{
    connect(&board, &BoardModel::comparedChanged, this, &InstitutionListModel::followBoard);
}

void InstitutionListModel::setFilter(const ListFilter& filter)
{
    m_filter = filter;
    if (!m_searching)
        restart();
}

void InstitutionListModel::showHits(const QVector<NameHit>& hits)
{
    m_searching = true;
    m_hits = hits;
    restart();
}

void InstitutionListModel::showAll()
{
    if (!m_searching)
        return;
    m_searching = false;
    m_hits.clear();
    restart();
}

void InstitutionListModel::reload() { restart(); }

void InstitutionListModel::restart()
{
    beginResetModel();
    m_entries.clear();
    m_cursor.reset();
    m_onBoard = m_board.ids();
    m_atEnd = !m_board.library();
    if (m_searching) {
        m_atEnd = true;
        // What is found is shown, on the board or not.
        for (const NameHit& hit : std::as_const(m_hits))
            m_entries.append({hit.item, hit.matchedName});
    } else if (m_board.library() && !m_filter.region.isEmpty()) {
        // A region that is an institution itself can be compared too: it stands above its hospitals.
        const InstitutionList list(m_board.library()->database());
        if (const auto regions = list.regionInstitutions(); regions && regions->contains(m_filter.region)) {
            if (const auto items = list.items({regions->value(m_filter.region)})) {
                for (const ListItem& item : *items) {
                    if (!m_onBoard.contains(item.id))
                        m_entries.append({item, {}});
                }
            }
        }
    }
    endResetModel();
    if (canFetchMore({}))
        fetchMore({});
}

int InstitutionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant InstitutionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries.at(index.row());
    return listData(entry.item, entry.matchedName, m_board.contents(), m_board.slot(entry.item.id), role);
}

bool InstitutionListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString id = m_entries.at(index.row()).item.id; // a copy: the row may be gone before the board answers
    if (value.toInt() == Qt::Checked)
        return m_board.add(id);
    m_board.remove(id);
    return true;
}

Qt::ItemFlags InstitutionListModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (index.isValid()) {
        flags |= Qt::ItemNeverHasChildren;
        if (!m_board.isFull() || m_board.contains(m_entries.at(index.row()).item.id))
            flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

bool InstitutionListModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && !m_atEnd; }

void InstitutionListModel::fetchMore(const QModelIndex& parent)
{
    if (parent.isValid() || m_atEnd || !m_board.library())
        return;
    const InstitutionList list(m_board.library()->database());
    const auto page = list.page(m_filter, m_cursor ? &*m_cursor : nullptr, kPage);
    if (!page) {
        m_atEnd = true;
        Q_EMIT failed(page.error());
        return;
    }
    m_atEnd = page->size() < kPage;
    if (!page->isEmpty())
        m_cursor = ListCursor {page->last().sortKey, page->last().key};
    QVector<Entry> fresh;
    for (const ListItem& item : *page) {
        if (!m_onBoard.contains(item.id))
            fresh.append({item, {}});
    }
    appendVisible(fresh);
}

void InstitutionListModel::appendVisible(QVector<Entry> entries)
{
    if (entries.isEmpty())
        return;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
}

void InstitutionListModel::followBoard()
{
    const QStringList before = std::exchange(m_onBoard, m_board.ids());
    if (m_searching) {
        if (!m_entries.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole, SlotRole});
        return;
    }
    const bool left
        = std::any_of(before.cbegin(), before.cend(), [this](const QString& id) { return !m_onBoard.contains(id); });
    // One that leaves the board must come back at its place in the order, which only the library knows.
    if (left) {
        restart();
        return;
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (m_onBoard.contains(m_entries.at(row).item.id)) {
            beginRemoveRows({}, row, row);
            m_entries.removeAt(row);
            endRemoveRows();
        }
    }
}

ComparedListModel::ComparedListModel(BoardModel& board, QObject* parent) : QAbstractListModel(parent), m_board(board)
{
    connect(&board, &BoardModel::comparedChanged, this, &ComparedListModel::refresh);
    connect(&board, &BoardModel::contentsChanged, this, &ComparedListModel::refresh);
    refresh();
}

void ComparedListModel::refresh()
{
    beginResetModel();
    m_items.clear();
    if (m_board.library()) {
        if (auto items = InstitutionList(m_board.library()->database()).items(m_board.ids()))
            m_items = std::move(*items);
    }
    endResetModel();
}

int ComparedListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_items.size()); }

QVariant ComparedListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListItem& item = m_items.at(index.row());
    return listData(item, {}, m_board.contents(), m_board.slot(item.id), role);
}

bool ComparedListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || value.toInt() == Qt::Checked)
        return false;
    const QString id = m_items.at(index.row()).id; // a copy: the row is gone before remove() returns
    m_board.remove(id);
    return true;
}

Qt::ItemFlags ComparedListModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace atlas
