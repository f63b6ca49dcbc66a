// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historymodel.h"

#include "core/library/library.h"
#include "ui/history/historytext.h"
#include "ui/history/recordtitle.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPage = 100;
}

HistoryModel::HistoryModel(const Library& library, const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent), m_library(library), m_locale(locale)
{
    reload();
}

void HistoryModel::setFilter(const HistoryFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

void HistoryModel::reload()
{
    beginResetModel();
    m_complete = false;
    m_steps = page(0);
    endResetModel();
}

int HistoryModel::rowOf(qint64 key) const
{
    const auto found = std::ranges::find(m_steps, key, [](const Step& step) { return step.entry.key; });
    return found == m_steps.cend() ? -1 : int(found - m_steps.cbegin());
}

QVector<HistoryModel::Step> HistoryModel::page(qint64 before)
{
    const RecordStore store(m_library.database());
    const auto entries = store.historyPage(m_filter, before, kPage);
    if (!entries) {
        m_complete = true; // not asked again before the filter changes
        Q_EMIT failed(entries.error());
        return {};
    }
    m_complete = entries->size() < kPage;
    QVector<Step> steps;
    for (const HistoryEntry& entry : *entries) {
        const QString title = stepRecord(entry, store, m_locale);
        steps.append({entry,
            {stepTime(entry, m_locale), entry.note.author, stepText(entry, m_locale),
                entry.record.isNull() ? title : QString(kindTitle(entry.record.kind) + u" · " + title),
                changeLine(entry, store, m_locale)}});
    }
    return steps;
}

int HistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_steps.size()); }

int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Change + 1; }

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString& text = m_steps.at(index.row()).texts[static_cast<size_t>(index.column())];
    if (role == Qt::DisplayRole)
        return QString(text).replace(u'\n', u' ');
    // A tooltip would take a tag in somebody's text for markup.
    return index.column() >= Record ? u"<qt>"_s + text.left(1000).toHtmlEscaped() + u"</qt>"_s : QString();
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Record:
        return tr("Record");
    case Change:
        break;
    }
    return tr("From what to what");
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && !m_complete; }

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent) || m_steps.isEmpty())
        return;
    const QVector<Step> more = page(m_steps.last().entry.key);
    if (more.isEmpty())
        return;
    beginInsertRows({}, int(m_steps.size()), int(m_steps.size() + more.size()) - 1);
    m_steps += more;
    endInsertRows();
}

} // namespace atlas
