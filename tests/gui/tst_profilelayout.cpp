// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/words.h"
#include "tests/support/drawingchecks.h"
#include "tests/support/generatedprofile.h"
#include "ui/board/legend.h"
#include "ui/board/profilecell.h"
#include "ui/board/profilelayout.h"

#include <QTest>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

const QLocale kChina(QLocale::Chinese, QLocale::China);
const QLocale kBritain(QLocale::English, QLocale::UnitedKingdom);

QSet<RecordRef> refsOf(const Drawing& drawing)
{
    QSet<RecordRef> refs;
    for (const Hit& hit : drawing.hits()) {
        if (!hit.ref.isNull())
            refs.insert(hit.ref);
    }
    return refs;
}

QString actionStarting(const Drawing& drawing, const QString& start)
{
    for (const Hit& hit : drawing.hits()) {
        if (hit.action.startsWith(start))
            return hit.action;
    }
    return {};
}

} // namespace

class TestProfileLayout final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void invariants_data();
    void invariants();
    void columnsAreAligned();
    void nothingKnownIsLost();
    void longListsFold();
    void breakdown();
    void searchFindsEntries();
    void onlyDiffering();
    void groupsFold();
    void figuresCarryTheirVerdict();
    void likeForLikeGreysAndCounts();
    void emptyAndHostile();

private:
    Theme m_theme = Theme::make(Theme::Kind::Light);
};

void TestProfileLayout::invariants_data()
{
    QTest::addColumn<int>("hospitals");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QSizeF>("viewport");
    for (const int hospitals : {1, 2, 3, 5, 8}) {
        for (const QLocale& locale : {kChina, kBritain}) {
            for (const QSizeF size : {QSizeF(560, 480), QSizeF(1192, 780), QSizeF(2312, 1300)})
                QTest::addRow("%d %s %.0f", hospitals, qPrintable(locale.name()), size.width())
                    << hospitals << locale << size;
        }
    }
}

void TestProfileLayout::invariants()
{
    QFETCH(int, hospitals);
    QFETCH(QLocale, locale);
    QFETCH(QSizeF, viewport);
    for (quint32 seed = 1; seed <= 2; ++seed) {
        GeneratedProfile board(seed, hospitals, locale);
        const ProfileSheet sheet = layoutProfile(board.contents(), {}, viewport, m_theme);
        const QString faults = faultsOf(sheet.drawing);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
        QVERIFY(sheet.drawing.size.width() <= qMax(viewport.width(), sheet.drawing.frozenLeft + 220.0 * hospitals));
        QVERIFY(sheet.rows > 0);
        for (const ProfileSheet::Anchor& anchor : sheet.anchors)
            QVERIFY(!anchor.label.isEmpty() && anchor.top >= sheet.drawing.frozenTop
                && anchor.top < sheet.drawing.size.height());
    }
}

void TestProfileLayout::columnsAreAligned()
{
    GeneratedProfile board(7, 5, kChina);
    const Drawing drawing = layoutProfile(board.contents(), {}, {1192, 780}, m_theme).drawing;
    QVector<LineItem> rules;
    for (const DrawingItem& item : drawing.items()) {
        const auto* line = std::get_if<LineItem>(&item);
        if (line && line->slot >= 0)
            rules.append(*line);
    }
    QCOMPARE(rules.size(), 5);
    const qreal pitch = rules.at(1).from.x() - rules.at(0).from.x();
    QVERIFY(pitch >= 220);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(rules.at(i).from.x(), drawing.frozenLeft + i * pitch);
        QCOMPARE(rules.at(i).slot, i);
    }
    // Every entry begins where its column does, lists in several columns apart.
    for (const Hit& hit : drawing.hits()) {
        if (hit.ref.kind != RecordKind::Observation || hit.ref.isNull())
            continue;
        const qreal inColumn = std::fmod(hit.rect.left() - drawing.frozenLeft, pitch);
        QCOMPARE(inColumn, 12.0);
    }
}

void TestProfileLayout::nothingKnownIsLost()
{
    for (const int hospitals : {1, 3, 8}) {
        GeneratedProfile board(11, hospitals, kBritain);
        ProfileViewOptions options;
        options.openAllLists = true;
        const ProfileSheet sheet = layoutProfile(board.contents(), options, {1192, 780}, m_theme);
        const QSet<RecordRef> refs = refsOf(sheet.drawing);
        for (const ProfileItem& item : board.contents().dataset.items)
            QVERIFY2(refs.contains({RecordKind::ProfileItem, item.id, {}}), qPrintable(item.id));
        for (const InstitutionName& name : board.contents().dataset.names)
            QVERIFY2(refs.contains({RecordKind::Name, name.id, {}}), qPrintable(name.id));
        for (const Source& source : board.contents().dataset.sources)
            QVERIFY(refs.contains({RecordKind::Source, source.id, {}}));
        for (const ProfileGroup& group : profileOf(board.contents())) {
            for (const ProfileRow& row : group.rows) {
                for (const ProfileCell& cell : row.cells) {
                    for (const ProfileEntry& entry : cell.entries)
                        QVERIFY2(refs.contains(entry.ref), qPrintable(entry.text));
                }
            }
        }
    }
}

void TestProfileLayout::longListsFold()
{
    GeneratedProfile board(5, 2, kChina);
    ProfileViewOptions options;
    const ProfileSheet folded = layoutProfile(board.contents(), options, {900, 700}, m_theme);
    const QString open = actionStarting(folded.drawing, u"open-list:"_s);
    QVERIFY(!open.isEmpty());
    options.openLists.insert(open.section(u':', 1));
    const ProfileSheet opened = layoutProfile(board.contents(), options, {900, 700}, m_theme);
    QVERIFY(opened.drawing.size.height() > folded.drawing.size.height());
    QCOMPARE(actionStarting(opened.drawing, u"close-list:"_s), QString(u"close-list:"_s + open.section(u':', 1)));
    QVERIFY(refsOf(opened.drawing).size() > refsOf(folded.drawing).size());
    QCOMPARE(opened.rows, folded.rows);
}

void TestProfileLayout::breakdown()
{
    Dataset dataset;
    QVector<ProfileEntry> entries;
    const auto add = [&](const QString& level, const QString& designation) {
        ProfileItem item;
        item.id = QString::number(dataset.items.size());
        item.level = level;
        item.designation = designation;
        dataset.items.append(item);
        ProfileEntry entry;
        entry.text = item.id;
        entry.ref = {RecordKind::ProfileItem, item.id, {}};
        entries.append(entry);
    };
    for (int i = 0; i < 4; ++i)
        add(u"national"_s, {});
    QCOMPARE(breakdownOf(entries, dataset), QString());
    for (int i = 0; i < 5; ++i)
        add(u"provincial"_s, {});
    const QString words = breakdownOf(entries, dataset);
    QVERIFY2(words.contains(words::level(u"national"_s) + u" 4"_s)
            && words.contains(words::level(u"provincial"_s) + u" 5"_s),
        qPrintable(words));
    // Leftovers that outnumber what is named are no breakdown.
    for (int i = 0; i < 20; ++i)
        add({}, {});
    QCOMPARE(breakdownOf(entries, dataset), QString());
}

void TestProfileLayout::searchFindsEntries()
{
    GeneratedProfile board(5, 3, kChina);
    ProfileViewOptions options;
    options.search = u"核医学"_s;
    const ProfileSheet found = layoutProfile(board.contents(), options, {1192, 780}, m_theme);
    QVERIFY(found.rows > 0);
    int hits = 0;
    for (const Hit& hit : found.drawing.hits()) {
        if (hit.ref.kind == RecordKind::ProfileItem && !hit.ref.isNull()) {
            ++hits;
            QVERIFY2(hit.label.contains(options.search), qPrintable(hit.label));
        }
    }
    const auto expected = std::count_if(board.contents().dataset.items.cbegin(), board.contents().dataset.items.cend(),
        [](const ProfileItem& item) { return item.name.contains(u"核医学"_s); });
    QCOMPARE(hits, int(expected));

    options.search = u"no such words anywhere"_s;
    const ProfileSheet nothing = layoutProfile(board.contents(), options, {1192, 780}, m_theme);
    QCOMPARE(nothing.rows, 0);
    QVERIFY2(faultsOf(nothing.drawing).isEmpty(), qPrintable(faultsOf(nothing.drawing)));
    const auto texts = textsOf(nothing.drawing);
    QVERIFY(std::any_of(
        texts.cbegin(), texts.cend(), [&](const auto& text) { return text.second.contains(options.search); }));
}

void TestProfileLayout::onlyDiffering()
{
    GeneratedProfile board(9, 2, kChina);
    for (Institution& institution : board.contents().dataset.institutions)
        institution.grade = u"3A"_s;
    const ProfileSheet all = layoutProfile(board.contents(), {}, {1192, 780}, m_theme);
    ProfileViewOptions options;
    options.onlyDiffering = true;
    const ProfileSheet differing = layoutProfile(board.contents(), options, {1192, 780}, m_theme);
    QVERIFY(differing.rows < all.rows);
    QCOMPARE(differing.rows, all.differing);
    QVERIFY(legendOf(all.drawing).kinds.contains(LegendKind::Differs));

    options = {};
    options.showGaps = false;
    QCOMPARE(layoutProfile(board.contents(), options, {1192, 780}, m_theme).emptyCells, 0);
}

void TestProfileLayout::groupsFold()
{
    GeneratedProfile board(9, 2, kChina);
    const ProfileSheet all = layoutProfile(board.contents(), {}, {1192, 780}, m_theme);
    ProfileViewOptions options;
    for (const ProfileSheet::Anchor& anchor : all.anchors)
        options.foldedGroups.insert(anchor.group);
    const ProfileSheet folded = layoutProfile(board.contents(), options, {1192, 780}, m_theme);
    QCOMPARE(folded.anchors.size(), all.anchors.size());
    QCOMPARE(folded.rows, all.rows);
    QVERIFY(folded.drawing.size.height() < all.drawing.size.height());
    QVERIFY(actionStarting(folded.drawing, u"fold:"_s).isEmpty());
}

void TestProfileLayout::figuresCarryTheirVerdict()
{
    int marked = 0;
    for (quint32 seed = 1; seed <= 10; ++seed) {
        GeneratedProfile board(seed, 3, kBritain);
        const Drawing drawing = layoutProfile(board.contents(), {}, {1192, 780}, m_theme).drawing;
        QHash<RecordRef, Judgement> judged;
        for (const ProfileGroup& group : profileOf(board.contents())) {
            for (const ProfileRow& row : group.rows) {
                for (const ProfileCell& cell : row.cells) {
                    for (const ProfileEntry& entry : cell.entries) {
                        if (entry.judgement.verdict != Verdict::Comparable)
                            judged.insert(entry.ref, entry.judgement);
                    }
                }
            }
        }
        QVector<BadgeItem> marks;
        for (const DrawingItem& item : drawing.items()) {
            if (const auto* badge = std::get_if<BadgeItem>(&item); badge && badge->text.isEmpty())
                marks.append(*badge);
        }
        QCOMPARE(marks.size(), judged.size());
        QSet<qreal> places;
        const qreal pitch = (drawing.size.width() - drawing.frozenLeft) / 3;
        for (const Hit& hit : drawing.hits()) {
            if (!judged.contains(hit.ref))
                continue;
            const QString verdict = words::verdict(judged.value(hit.ref).verdict);
            QVERIFY2(hit.toolTip.startsWith(verdict), qPrintable(hit.toolTip));
            QVERIFY2(hit.label.contains(hit.toolTip), qPrintable(hit.label));
            QCOMPARE(hit.also.size(), 1);
            const auto mark = std::find_if(marks.cbegin(), marks.cend(),
                [&](const BadgeItem& badge) { return hit.also.first().contains(badge.rect); });
            QVERIFY(mark != marks.cend());
            QCOMPARE(mark->verdict, std::optional(judged.value(hit.ref).verdict));
            places.insert(qRound(std::fmod(mark->rect.left() - drawing.frozenLeft, pitch)));
            ++marked;
        }
        QVERIFY(places.size() <= 1);
        const QSet<LegendKind> kinds = legendOf(drawing).kinds;
        QCOMPARE(kinds.contains(LegendKind::CautionMark),
            std::any_of(judged.cbegin(), judged.cend(),
                [](const Judgement& judgement) { return judgement.verdict == Verdict::Caution; }));
    }
    QVERIFY2(marked > 10, qPrintable(QString::number(marked)));
}

void TestProfileLayout::likeForLikeGreysAndCounts()
{
    int greyed = 0;
    for (quint32 seed = 1; seed <= 10; ++seed) {
        GeneratedProfile board(seed, 3, kChina);
        const Drawing all = layoutProfile(board.contents(), {}, {1192, 780}, m_theme).drawing;
        QCOMPARE(all.greyed, 0);
        board.contents().likeForLikeOnly = true;
        const Drawing alike = layoutProfile(board.contents(), {}, {1192, 780}, m_theme).drawing;
        int expected = 0;
        for (const DrawingItem& item : alike.items()) {
            const auto* badge = std::get_if<BadgeItem>(&item);
            expected += badge && badge->text.isEmpty() && badge->verdict == Verdict::NotComparable ? 1 : 0;
        }
        QCOMPARE(alike.greyed, expected);
        QCOMPARE(legendOf(alike).greyed, expected);
        greyed += expected;
        // Nothing is gone and nothing has moved: only inks differ.
        QCOMPARE(alike.items().size(), all.items().size());
        QCOMPARE(alike.size, all.size);
        int paler = 0;
        for (qsizetype i = 0; i < all.items().size(); ++i) {
            const auto* before = std::get_if<TextItem>(&all.items().at(i));
            const auto* after = std::get_if<TextItem>(&alike.items().at(i));
            if (!before || before->ink == after->ink)
                continue;
            QCOMPARE(after->text, before->text);
            QCOMPARE(after->ink, Ink::Text3);
            ++paler;
        }
        QVERIFY(paler >= expected);
    }
    QVERIFY(greyed > 5);
}

void TestProfileLayout::emptyAndHostile()
{
    BoardContents contents;
    contents.locale = kChina;
    QCOMPARE(layoutProfile(contents, {}, {800, 600}, m_theme).rows, 0);

    Institution institution;
    institution.id = u"x"_s;
    institution.name = QString(10000, u'院');
    institution.motto = u"<img src=x onerror=1>&amp;\n\t\u2028"_s + QString(3000, u'W');
    contents.dataset.institutions = {institution};
    contents.slots_ = {0};
    const ProfileSheet sheet = layoutProfile(contents, {}, {800, 600}, m_theme);
    QVERIFY2(faultsOf(sheet.drawing).isEmpty(), qPrintable(faultsOf(sheet.drawing)));
    QVERIFY(sheet.drawing.size.width() <= 800);
}

QTEST_MAIN(TestProfileLayout)
#include "tst_profilelayout.moc"
