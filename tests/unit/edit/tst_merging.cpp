// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/editsession.h"
#include "core/edit/merging.h"

#include "core/compare/savedcomparison.h"
#include "tests/unit/core/library/testrows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

using Code = Error::Code;

class tst_Merging : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<EditSession> m_session;

    [[nodiscard]] QString cell(RecordKind kind, const QString& id, const QString& column) const
    {
        const auto row = VALUE(RecordStore(m_library->database()).find(kind, id));
        return row ? row->at(schema(kind).indexOf(column)) : u"(gone)"_s;
    }
    [[nodiscard]] QMap<QString, Row> all() const
    {
        QMap<QString, Row> rows;
        for (const RecordSchema& schema : schemas()) {
            const auto read = RecordStore(m_library->database()).forEach(schema.kind, [&](const Row& row) {
                rows.insert(toPath({schema.kind, row.first(), {}}), row);
                return true;
            });
            if (!read)
                qFatal("forEach");
        }
        return rows;
    }

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_library = VALUE(Library::create(m_dir->filePath(u"beds.atlas"_s)));
        m_session = std::make_unique<EditSession>(*m_library, u"Wang"_s);
        const auto observed = [](const QString& id, const QString& who, const QString& value) {
            return observation(id, who, u"beds"_s, u"2018"_s, value, u"report"_s);
        };
        VALUE(m_library->apply(
            {source(u"report"_s), source(u"paper"_s), indicator(u"beds"_s),
                institution(u"a"_s, u"First People's"_s, {{u"website"_s, u"https://a.cn"_s}, {u"parent"_s, u"b"_s}}),
                institution(u"b"_s, u"People's"_s, {{u"note"_s, u"the one"_s}}),
                institution(u"branch"_s, u"Branch"_s, {{u"parent"_s, u"a"_s}}), name(u"n"_s, u"a"_s, u"Old"_s),
                observed(u"same-a"_s, u"a"_s, u"900"_s), observed(u"same-b"_s, u"b"_s, u"900"_s),
                observed(u"more"_s, u"a"_s, u"950"_s),
                put(RecordKind::Citation, u"c"_s, {{u"record"_s, u"observations/same-a"_s}, {u"source"_s, u"paper"_s}}),
                put(RecordKind::Citation, u"ci"_s, {{u"record"_s, u"institutions/a"_s}, {u"source"_s, u"paper"_s}}),
                put(RecordKind::Group, u"g"_s, {{u"name"_s, u"Group"_s}, {u"members"_s, u"a;branch"_s}}),
                put(RecordKind::Group, u"both"_s, {{u"name"_s, u"Both"_s}, {u"members"_s, u"a;b;branch"_s}})},
            kNote));
    }

    void makesOneOfTwo()
    {
        const auto before = all();
        VALUE(m_session->apply(u"merge"_s, VALUE(mergeOf(*m_library, u"a"_s, u"b"_s)), u"merge"_s));
        const auto after = all();
        QVERIFY(!after.contains(u"institutions/a"_s));
        QCOMPARE(cell(RecordKind::Institution, u"b"_s, u"name"_s), u"People's"_s);
        QCOMPARE(cell(RecordKind::Institution, u"b"_s, u"website"_s), u"https://a.cn"_s);
        QCOMPARE(cell(RecordKind::Institution, u"b"_s, u"note"_s), u"the one"_s);
        QCOMPARE(cell(RecordKind::Institution, u"b"_s, u"parent"_s), QString());
        QCOMPARE(cell(RecordKind::Institution, u"branch"_s, u"parent"_s), u"b"_s);
        QCOMPARE(cell(RecordKind::Name, u"n"_s, u"institution"_s), u"b"_s);
        QCOMPARE(cell(RecordKind::Observation, u"more"_s, u"institution"_s), u"b"_s);
        QCOMPARE(cell(RecordKind::Observation, u"same-a"_s, u"institution"_s), u"(gone)"_s);
        QCOMPARE(cell(RecordKind::Citation, u"c"_s, u"record"_s), u"observations/same-b"_s);
        QCOMPARE(cell(RecordKind::Citation, u"ci"_s, u"record"_s), u"institutions/b"_s);
        QCOMPARE(cell(RecordKind::Group, u"g"_s, u"members"_s), u"b;branch"_s);
        QCOMPARE(cell(RecordKind::Group, u"both"_s, u"members"_s), u"b;branch"_s);
        QStringList names;
        for (auto it = after.cbegin(); it != after.cend(); ++it) {
            if (it.key().startsWith(u"names/"_s))
                names.append(it->at(schema(RecordKind::Name).indexOf(u"name")));
        }
        names.sort();
        QCOMPARE(names, (QStringList {u"First People's"_s, u"Old"_s}));
        QCOMPARE(VALUE(m_library->integrity()), QStringList());

        VALUE(m_session->undo());
        QCOMPARE(all(), before);
        VALUE(m_session->redo());
        QCOMPARE(all(), after);
    }

    /// A saved comparison keeps its reference and what was picked for the one that goes.
    void comparisonsFollow()
    {
        SavedComparison saved;
        saved.id = u"k"_s;
        saved.name = u"Beds"_s;
        saved.institutions = {u"a"_s, u"branch"_s};
        saved.choice.reference = u"a"_s;
        saved.choice.pinned = {{u"beds|a"_s, u"more"_s}, {u"beds|branch"_s, u"x"_s}};
        VALUE(m_session->apply(u"save"_s, {{RecordKind::Comparison, u"k"_s, toRow(saved), std::nullopt}}));
        VALUE(m_session->apply(u"merge"_s, VALUE(mergeOf(*m_library, u"a"_s, u"b"_s)), u"merge"_s));
        const auto row = VALUE(RecordStore(m_library->database()).find(RecordKind::Comparison, u"k"_s));
        const SavedComparison merged = VALUE(toComparison(*row));
        QCOMPARE(merged.institutions, QStringList({u"b"_s, u"branch"_s}));
        QCOMPARE(merged.choice.reference, u"b"_s);
        QCOMPARE(
            merged.choice.pinned, (QHash<QString, QString> {{u"beds|b"_s, u"more"_s}, {u"beds|branch"_s, u"x"_s}}));
    }

    /// A figure that is kept once, below the other id, stays the one that was picked.
    void pinsFollowTheTwinThatStays()
    {
        SavedComparison saved;
        saved.id = u"k"_s;
        saved.name = u"Beds"_s;
        saved.institutions = {u"a"_s, u"branch"_s};
        saved.choice.pinned = {{u"beds|a"_s, u"same-a"_s}};
        SavedComparison other = saved;
        other.id = u"other"_s;
        other.institutions = {u"branch"_s};
        other.choice.pinned = {{u"beds|branch"_s, u"x"_s}};
        VALUE(m_session->apply(u"save"_s,
            {{RecordKind::Comparison, u"k"_s, toRow(saved), std::nullopt},
                {RecordKind::Comparison, u"other"_s, toRow(other), std::nullopt}}));
        const auto changes = VALUE(mergeOf(*m_library, u"a"_s, u"b"_s));
        QVERIFY(std::none_of(
            changes.cbegin(), changes.cend(), [](const RowChange& change) { return change.id == u"other"; }));
        VALUE(m_session->apply(u"merge"_s, changes, u"merge"_s));
        const auto row = VALUE(RecordStore(m_library->database()).find(RecordKind::Comparison, u"k"_s));
        QCOMPARE(VALUE(toComparison(*row)).choice.pinned, (QHash<QString, QString> {{u"beds|b"_s, u"same-b"_s}}));
        QCOMPARE(cell(RecordKind::Observation, u"same-b"_s, u"value"_s), u"900"_s);
    }

    void theOtherWayRound()
    {
        VALUE(m_session->apply(u"merge"_s, VALUE(mergeOf(*m_library, u"b"_s, u"a"_s)), u"merge"_s));
        QCOMPARE(cell(RecordKind::Institution, u"b"_s, u"name"_s), u"(gone)"_s);
        QCOMPARE(cell(RecordKind::Institution, u"a"_s, u"parent"_s), QString()); // not its own
        QCOMPARE(cell(RecordKind::Institution, u"a"_s, u"note"_s), u"the one"_s);
        VALUE(m_session->undo());
        QCOMPARE(cell(RecordKind::Institution, u"a"_s, u"parent"_s), u"b"_s);
    }

    void refusesWhatCannotBeMerged()
    {
        VERIFY_FAILS(mergeOf(*m_library, u"a"_s, u"a"_s), Code::Invalid);
        VERIFY_FAILS(mergeOf(*m_library, u"a"_s, u"none"_s), Code::NotFound);
        VERIFY_FAILS(mergeOf(*m_library, u"none"_s, u"a"_s), Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(tst_Merging)
#include "tst_merging.moc"
