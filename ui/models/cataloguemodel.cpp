// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cataloguemodel.h"

#include "core/compare/words.h"
#include "core/domain/schema.h"
#include "core/library/pinyin.h"

#include <QCollator>
#include <QSet>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString searchText(const QString& name, const QString& nameEn)
{
    QStringList parts {name, nameEn};
    for (const QVector<Syllable>& reading : pinyinReadings(name))
        parts << pinyinText(reading).remove(u' ') << pinyinInitials(reading);
    return parts.join(u'\n').toCaseFolded();
}

} // namespace

void CatalogueModel::setCatalogue(const QVector<Concept>& concepts, const QVector<Indicator>& indicators)
{
    m_concepts.clear();
    m_indicators.clear();
    m_searchTexts.clear();
    for (const Concept& family : concepts)
        m_concepts.insert(family.id, family);
    for (const Indicator& indicator : indicators)
        m_indicators.insert(indicator.id, indicator);
    rebuild();
}

void CatalogueModel::setContents(const BoardContents& contents)
{
    m_locale = contents.locale;
    m_compared = contents.count();
    m_asked = contents.askedOrDefault();
    m_isDefault = contents.asked.isEmpty();
    m_reported = conceptsOf(contents.dataset);
    // The library may be ahead of what was read of its catalogue.
    for (const Concept& family : contents.dataset.concepts)
        m_concepts.insert(family.id, family);
    for (const Indicator& indicator : contents.dataset.indicators)
        m_indicators.insert(indicator.id, indicator);

    QHash<QString, QSet<QString>> hospitals;
    for (const Observation& observation : contents.dataset.observations) {
        hospitals[u"i|" + observation.indicator].insert(observation.institution);
        hospitals[u"c|" + contents.dataset.indicators.value(observation.indicator).conceptId].insert(
            observation.institution);
    }
    m_known.clear();
    for (auto entry = hospitals.cbegin(); entry != hospitals.cend(); ++entry)
        m_known.insert(entry.key(), int(entry->size()));
    rebuild();
}

void CatalogueModel::setFilter(const QString& text)
{
    const QString wanted = text.trimmed().toCaseFolded();
    if (wanted == m_filter)
        return;
    m_filter = wanted;
    // Pinyin is worked out when somebody searches, once.
    if (!m_filter.isEmpty() && m_searchTexts.isEmpty()) {
        for (const Concept& family : std::as_const(m_concepts))
            m_searchTexts.insert(u"c|" + family.id, searchText(family.name, family.nameEn));
        for (const Indicator& indicator : std::as_const(m_indicators))
            m_searchTexts.insert(u"i|" + indicator.id, searchText(indicator.name, indicator.nameEn));
    }
    rebuild();
}

void CatalogueModel::setShowUnreported(bool show)
{
    m_showUnreported = show;
    rebuild();
}

bool CatalogueModel::matches(const QString& id, bool isConcept) const
{
    if (m_filter.isEmpty())
        return true;
    const QString key = (isConcept ? u"c|"_s : u"i|"_s) + id;
    const auto text = m_searchTexts.constFind(key);
    return text != m_searchTexts.cend() ? text->contains(m_filter) : id.contains(m_filter);
}

/// Concepts in the order in which they are listed: reported ones as on the board, then the others by category and name.
QVector<CatalogueModel::Entry> CatalogueModel::entries() const
{
    QHash<QString, Entry> all;
    for (const Indicator& indicator : m_indicators) {
        Entry& entry = all[indicator.conceptId];
        entry.id = indicator.conceptId;
        entry.category = std::min(entry.category, indicator.category);
        if (m_known.contains(u"i|" + indicator.id) || m_showUnreported || !m_filter.isEmpty())
            entry.indicators.append(indicator.id);
    }
    QVector<Entry> listed;
    for (const QString& id : m_reported) {
        if (all.contains(id))
            listed.append(all.take(id));
    }
    if (m_showUnreported || !m_filter.isEmpty()) {
        QCollator pinyin(QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China));
        QList<Entry> others = all.values();
        std::sort(others.begin(), others.end(), [&](const Entry& a, const Entry& b) {
            const int byName = pinyin.compare(m_concepts.value(a.id).name, m_concepts.value(b.id).name);
            return byName != 0 ? byName < 0 : a.id < b.id;
        });
        listed += others;
    }
    for (Entry& entry : listed) {
        std::sort(entry.indicators.begin(), entry.indicators.end(), [this](const QString& a, const QString& b) {
            const int knownA = m_known.value(u"i|" + a);
            const int knownB = m_known.value(u"i|" + b);
            return knownA != knownB ? knownA > knownB : a < b;
        });
    }
    return listed;
}

int CatalogueModel::append(QVector<Node>& nodes, Kind kind, const QString& id, int parent)
{
    Node node;
    node.kind = kind;
    node.id = id;
    node.parent = parent;
    const int index = int(nodes.size());
    if (parent >= 0) {
        node.row = int(nodes.at(parent).children.size());
        nodes[parent].children.append(index);
    }
    nodes.append(node);
    return index;
}

QVector<CatalogueModel::Node> CatalogueModel::makeNodes() const
{
    QVector<Node> nodes;
    const QVector<Entry> listed = entries();
    int roots = 0;
    for (int category = 0; category <= int(IndicatorCategory::Recognition); ++category) {
        int root = -1;
        for (const Entry& entry : listed) {
            if (int(entry.category) != category)
                continue;
            const bool whole = matches(entry.id, true);
            QStringList indicators;
            for (const QString& indicator : entry.indicators) {
                if (whole || matches(indicator, false))
                    indicators.append(indicator);
            }
            if (!whole && indicators.isEmpty())
                continue;
            if (root < 0) {
                root = append(nodes, Kind::Category, toWord(static_cast<IndicatorCategory>(category)), -1);
                nodes[root].row = roots++;
            }
            const int family = append(nodes, Kind::Concept, entry.id, root);
            nodes[family].known = m_known.value(u"c|" + entry.id);
            // An only indicator says nothing that its concept does not.
            for (const QString& indicator :
                indicators.size() > 1 || entry.indicators.size() > 1 ? indicators : QStringList()) {
                const int leaf = append(nodes, Kind::Indicator, indicator, family);
                nodes[leaf].known = m_known.value(u"i|" + indicator);
            }
        }
    }
    return nodes;
}

void CatalogueModel::rebuild()
{
    QVector<Node> nodes = makeNodes();
    if (nodes == m_nodes) {
        // Only counts, ticks or the language: nobody loses their place.
        m_nodes = nodes;
        for (const int root : std::as_const(m_roots)) {
            const QModelIndex category = createIndex(m_nodes.at(root).row, 0, quintptr(root));
            const auto changed = [&](const QModelIndex& parent) {
                if (const int rows = rowCount(parent); rows > 0)
                    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
            };
            Q_EMIT dataChanged(category, category.siblingAtColumn(ColumnCount - 1));
            changed(category);
            for (int row = 0; row < rowCount(category); ++row)
                changed(index(row, 0, category));
        }
        return;
    }
    beginResetModel();
    m_nodes = nodes;
    m_roots.clear();
    for (int i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes.at(i).parent < 0)
            m_roots.append(i);
    }
    endResetModel();
}

QModelIndex CatalogueModel::indexOf(const QString& id) const
{
    for (int i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes.at(i).kind != Kind::Category && m_nodes.at(i).id == id)
            return createIndex(m_nodes.at(i).row, 0, quintptr(i));
    }
    return {};
}

QModelIndex CatalogueModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(parent.isValid() ? nodeAt(parent).children.at(row) : m_roots.at(row)));
}

QModelIndex CatalogueModel::parent(const QModelIndex& child) const
{
    if (!checkIndex(child, CheckIndexOption::IndexIsValid | CheckIndexOption::DoNotUseParent))
        return {};
    const int parent = nodeAt(child).parent;
    return parent < 0 ? QModelIndex() : createIndex(m_nodes.at(parent).row, 0, quintptr(parent));
}

int CatalogueModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_roots.size());
    return parent.column() > 0 ? 0 : int(nodeAt(parent).children.size());
}

int CatalogueModel::columnCount(const QModelIndex& parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

QString CatalogueModel::nameOf(const Node& node) const
{
    switch (node.kind) {
    case Kind::Category:
        for (int category = 0; category <= int(IndicatorCategory::Recognition); ++category) {
            if (toWord(static_cast<IndicatorCategory>(category)) == node.id)
                return words::category(static_cast<IndicatorCategory>(category));
        }
        break;
    case Kind::Concept: {
        const Concept family = m_concepts.value(node.id);
        const QString name = localized(family.name, family.nameEn, m_locale);
        return name.isEmpty() ? node.id : name;
    }
    case Kind::Indicator: {
        const Indicator indicator = m_indicators.value(node.id);
        const QString name = localized(indicator.name, indicator.nameEn, m_locale);
        return name.isEmpty() ? node.id : name;
    }
    }
    return node.id;
}

Qt::CheckState CatalogueModel::checkState(const Node& node) const
{
    if (m_asked.contains(node.id))
        return Qt::Checked;
    const bool some = std::any_of(node.children.cbegin(), node.children.cend(),
        [this](int child) { return m_asked.contains(m_nodes.at(child).id); });
    return some ? Qt::PartiallyChecked : Qt::Unchecked;
}

QVariant CatalogueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& node = nodeAt(index);
    const bool isGroup = node.kind == Kind::Category;
    if (index.column() == KnownColumn) {
        switch (role) {
        case Qt::DisplayRole:
            if (!isGroup)
                return tr("%1 / %2", "how many of the compared hospitals have it").arg(node.known).arg(m_compared);
            return node.row == 0 ? QVariant(tr("Known")) : QVariant();
        case Qt::TextAlignmentRole:
            return int(Qt::AlignRight | Qt::AlignVCenter);
        default:
            break;
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? QVariant(nameOf(node)) : QVariant();
    case Qt::CheckStateRole:
        return isGroup || index.column() != NameColumn ? QVariant() : QVariant(checkState(node));
    case Qt::ToolTipRole:
        return isGroup ? QVariant() : QVariant(QString(u"<p>" + nameOf(node).toHtmlEscaped()));
    case Qt::AccessibleTextRole:
        return isGroup ? nameOf(node)
                       : tr("%1, %n of the compared hospitals have it", nullptr, node.known).arg(nameOf(node));
    case IdRole:
        return isGroup ? QVariant() : QVariant(node.id);
    case GroupRole:
        return isGroup;
    case MissingRole:
        return !isGroup && node.known == 0;
    case SortRole:
        return node.known;
    default:
        break;
    }
    return {};
}

bool CatalogueModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    QStringList asked = m_asked;
    const QString id = nodeAt(index).id;
    const bool wanted = value.toInt() == Qt::Checked;
    if (wanted == asked.contains(id))
        return false;
    wanted ? asked.append(id) : void(asked.removeAll(id));
    Q_EMIT askedChanged(asked);
    return true;
}

Qt::ItemFlags CatalogueModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() == NameColumn && nodeAt(index).kind != Kind::Category)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace atlas
