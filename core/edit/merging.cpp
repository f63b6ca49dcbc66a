// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/merging.h"

#include "core/compare/savedcomparison.h"
#include "core/edit/newid.h"
#include "core/library/library.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Merging)
};

QString& cell(Row& row, RecordKind kind, QStringView column) { return row[schema(kind).indexOf(column)]; }

/// Collects the batch; the first problem ends it.
class Merger {
public:
    Merger(const Library& library, const QString& from, const QString& into)
        : m_store(library.database()), m_from {RecordKind::Institution, from, {}}, m_into {RecordKind::Institution,
                                                                                       into, {}}
    {
    }

    Result<QVector<RowChange>> run()
    {
        for (const RecordRef& ref : {m_from, m_into}) {
            if (const auto read = readRow(ref); !read)
                return read.error();
        }
        if (const auto done = keepWhatIsTwice(); !done)
            return done.error();
        if (const auto done = repoint(m_from, m_into); !done)
            return done.error();
        if (const auto done = repointLists(); !done)
            return done.error();
        fillGaps();
        if (const auto done = keepName(); !done)
            return done.error();
        m_rows[m_at.value(m_from)].row.clear();
        return std::move(m_rows);
    }

private:
    /// Where in the batch a record stands, read when it is first asked for.
    Result<qsizetype> readRow(const RecordRef& ref)
    {
        const RecordRef whole {ref.kind, ref.id, {}};
        if (const auto known = m_at.constFind(whole); known != m_at.cend())
            return *known;
        const auto row = m_store.find(ref.kind, ref.id);
        if (!row)
            return row.error();
        if (!*row)
            return Error {Error::Code::NotFound, Tr::tr("%1 is not in the library any more.").arg(toPath(whole)), {}};
        m_rows.append({ref.kind, ref.id, **row, **row});
        return *m_at.insert(whole, m_rows.size() - 1);
    }

    /// Every cell that refers to the one refers to the other.
    Result<void> repoint(const RecordRef& from, const RecordRef& to)
    {
        const auto referring = m_store.referring(from);
        if (!referring)
            return referring.error();
        for (const RecordRef& ref : *referring) {
            const auto at = readRow(ref);
            if (!at)
                return at.error();
            Row& row = m_rows[*at].row;
            if (row.isEmpty())
                continue; // kept once, below another id
            const Column& column = schema(ref.kind).columns[static_cast<size_t>(schema(ref.kind).indexOf(ref.field))];
            cell(row, ref.kind, ref.field) = column.type == ColumnType::RecordPath ? toPath(to)
                : RecordRef {ref.kind, ref.id, {}} == to                           ? QString() // its own parent
                                                                                   : to.id;
        }
        return {};
    }

    /// Records of `from` that `into` has word for word give their citations to those and go.
    Result<void> keepWhatIsTwice()
    {
        const auto theirs = m_store.referring(m_into);
        if (!theirs)
            return theirs.error();
        QHash<Row, RecordRef> known; // without its id
        for (const RecordRef& ref : *theirs) {
            if (ref.field != u"institution")
                continue;
            const auto row = m_store.find(ref.kind, ref.id);
            if (!row)
                return row.error();
            known.insert(row->value_or(Row()).mid(1) + Row {schema(ref.kind).name}, {ref.kind, ref.id, {}});
        }
        const auto ours = m_store.referring(m_from);
        if (!ours)
            return ours.error();
        for (const RecordRef& ref : *ours) {
            if (ref.field != u"institution")
                continue;
            const auto at = readRow(ref);
            if (!at)
                return at.error();
            Row moved = m_rows.at(*at).row;
            cell(moved, ref.kind, u"institution") = m_into.id;
            const auto twin = known.constFind(moved.mid(1) + Row {schema(ref.kind).name});
            if (twin == known.cend())
                continue;
            if (const auto done = repoint({ref.kind, ref.id, {}}, *twin); !done)
                return done;
            m_rows[*at].row.clear();
            if (ref.kind == RecordKind::Observation)
                m_twins.insert(ref.id, twin->id);
        }
        return {};
    }

    /// What was chosen in a comparison for the one that goes stands for the other, and a figure that is kept below
    /// another id is chosen by that.
    [[nodiscard]] Row repointed(const Row& row) const
    {
        auto saved = toComparison(row);
        if (!saved)
            return row; // what cannot be read is kept as it is
        const SavedComparison before = *saved;
        if (saved->choice.reference == m_from.id)
            saved->choice.reference = m_into.id;
        QHash<QString, QString> pinned;
        for (const auto& [key, observation] : saved->choice.pinned.asKeyValueRange()) {
            const QString asked = key.section(u'|', 0, 0);
            const bool moves = key.section(u'|', 1) == m_from.id;
            const QString into = asked + u'|' + m_into.id;
            if (!moves || !saved->choice.pinned.contains(into))
                pinned.insert(moves ? into : key, m_twins.value(observation, observation));
        }
        saved->choice.pinned = pinned;
        return *saved == before ? row : toRow(*saved);
    }

    /// Groups and saved comparisons name institutions in lists of ids.
    Result<void> repointLists()
    {
        for (const auto& [kind, column] :
            {std::pair(RecordKind::Group, u"members"_s), std::pair(RecordKind::Comparison, u"institutions"_s)}) {
            const int index = schema(kind).indexOf(column);
            const auto done = m_store.forEach(kind, [&, kind = kind](const Row& row) {
                QStringList ids = row.at(index).split(u';');
                Row changed = row;
                if (const qsizetype at = ids.indexOf(m_from.id); at >= 0) {
                    if (ids.contains(m_into.id))
                        ids.removeAt(at);
                    else
                        ids[at] = m_into.id;
                    changed[index] = ids.join(u';');
                }
                if (kind == RecordKind::Comparison)
                    changed = repointed(changed);
                if (changed != row)
                    m_rows.append({kind, row.first(), changed, row});
                return true;
            });
            if (!done)
                return done;
        }
        return {};
    }

    void fillGaps()
    {
        const Row& from = *m_rows.at(m_at.value(m_from)).expected;
        Row& into = m_rows[m_at.value(m_into)].row;
        const RecordSchema& columns = schema(RecordKind::Institution);
        const bool cited = !cell(into, columns.kind, u"source").isEmpty();
        for (qsizetype i = 1; i < into.size(); ++i) {
            const QString& column = columns.columns[static_cast<size_t>(i)].name;
            const bool citation = column == u"source" || column == u"locator";
            const bool itself = column == u"parent" && from.at(i) == m_into.id;
            if (into.at(i).isEmpty() && !itself && !(citation && cited))
                into[i] = from.at(i);
        }
    }

    /// The name that goes stays findable.
    Result<void> keepName()
    {
        Row from = *m_rows.at(m_at.value(m_from)).expected;
        Row& into = m_rows[m_at.value(m_into)].row;
        const QString name = cell(from, RecordKind::Institution, u"name");
        if (name == cell(into, RecordKind::Institution, u"name"))
            return {};
        for (const RecordRef& of : {m_from, m_into}) {
            const auto referring = m_store.referring(of);
            if (!referring)
                return referring.error();
            for (const RecordRef& ref : *referring) {
                if (ref.kind != RecordKind::Name)
                    continue;
                const auto row = m_store.find(ref.kind, ref.id);
                if (row && row->value_or(Row()).value(schema(ref.kind).indexOf(u"name")) == name)
                    return {};
            }
        }
        Row added(qsizetype(schema(RecordKind::Name).columns.size()));
        added[0] = newId();
        cell(added, RecordKind::Name, u"institution") = m_into.id;
        cell(added, RecordKind::Name, u"name") = name;
        cell(added, RecordKind::Name, u"kind") = u"alias"_s;
        cell(added, RecordKind::Name, u"source") = cell(from, RecordKind::Institution, u"source");
        cell(added, RecordKind::Name, u"locator") = cell(from, RecordKind::Institution, u"locator");
        m_rows.append({RecordKind::Name, added.first(), added, Row()});
        return {};
    }

    RecordStore m_store;
    RecordRef m_from, m_into;
    QVector<RowChange> m_rows;
    QHash<RecordRef, qsizetype> m_at; ///< where in the batch
    QHash<QString, QString> m_twins; ///< of figures kept once: the id that goes → the one that stays
};

} // namespace

Result<QVector<RowChange>> mergeOf(const Library& library, const QString& from, const QString& into)
{
    if (from == into)
        return Error {Error::Code::Invalid, Tr::tr("An institution cannot be merged with itself."), {}};
    return Merger(library, from, into).run();
}

} // namespace atlas
