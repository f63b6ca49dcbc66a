// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/compare/words.h"
#include "core/domain/schema.h"
#include "core/exchange/import.h"
#include "core/library/datasetreader.h"
#include "core/library/library.h"
#include "tests/support/paths.h"
#include "ui/models/boardmodel.h"
#include "ui/models/figuretablemodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace atlas;
using namespace Qt::StringLiterals;

/// A hundred random questions to the sample: `hospital-atlas compare --json` and the window's board give the same
/// figures, verdicts and reasons.
class TestSameQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void question_data();
    void question();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Library> m_library;
    Catalogue m_catalogue;
    QStringList m_institutions, m_asked;
};

namespace {

const QDate kDay(2026, 1, 15);

QStringList idsOf(const Library& library, RecordKind kind)
{
    QStringList ids;
    const auto read = RecordStore(library.database()).forEach(kind, [&](const Row& row) {
        ids.append(row.constFirst());
        return true;
    });
    return read ? ids : QStringList();
}

QStringList reasonsOf(const QJsonValue& reasons)
{
    QStringList lines;
    for (const QJsonValue& reason : reasons.toArray())
        lines.append(reason[u"type"].toString() + u'(' + reason[u"between"][0].toString() + u','
            + reason[u"between"][1].toString() + u')');
    return lines;
}

QStringList reasonsOf(const Judgement& judgement)
{
    QStringList lines;
    for (const Reason& reason : judgement.reasons)
        lines.append(toWord(reason.type) + u'(' + reason.a + u',' + reason.b + u')');
    return lines;
}

/// The table's row of that figure, -1 where there is none.
int rowOf(const FigureTableModel& table, const QString& observation)
{
    const QString path = toPath({RecordKind::Observation, observation, {}});
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.index(row, 0).data(PathRole).toString() == path)
            return row;
    }
    return -1;
}

} // namespace

void TestSameQuestions::initTestCase()
{
    QVERIFY2(QFile::exists(programPath()), "build the target hospital-atlas");
    auto made = Library::create(m_dir.filePath(u"sample.atlas"_s));
    QVERIFY(bool(made));
    m_library = *std::move(made);
    QVERIFY(bool(importPackage(*m_library, sourcePath(u"resources/sample"))));
    auto catalogue = Catalogue::load(sourcePath(u"resources/catalogue"));
    QVERIFY(bool(catalogue));
    m_catalogue = *std::move(catalogue);
    m_institutions = idsOf(*m_library, RecordKind::Institution);
    // Those with figures come up often enough that most questions have an answer.
    for (int i = 0; i < 12; ++i)
        m_institutions += {u"nm-cancer"_s, u"ln-cancer"_s, u"tl-people"_s};
    m_asked = idsOf(*m_library, RecordKind::Concept) + idsOf(*m_library, RecordKind::Indicator);
}

void TestSameQuestions::question_data()
{
    QTest::addColumn<QStringList>("institutions");
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("reference");
    std::mt19937 random(2026);
    const auto some = [&](const QStringList& from, int most) {
        QStringList picked;
        for (unsigned n = 1 + random() % unsigned(most); n > 0; --n)
            picked.append(from.at(random() % from.size()));
        picked.removeDuplicates();
        return picked;
    };
    for (int i = 0; i < 100; ++i) {
        const QStringList institutions = some(m_institutions, 8);
        const QString day = QDate(2016, 1, 1).addDays(random() % 3800).toString(Qt::ISODate);
        const QString choice = QStringList {u"common"_s, u"latest"_s, u"asof:"_s + day}.at(random() % 3);
        const QString reference = random() % 2 == 0 ? QString() : institutions.at(random() % institutions.size());
        QTest::addRow("%d", i) << institutions << some(m_asked, 12) + QStringList {u"beds"_s} << choice << reference;
    }
}

void TestSameQuestions::question()
{
    QFETCH(const QStringList, institutions);
    QFETCH(const QStringList, asked);
    QFETCH(const QString, choice);
    QFETCH(const QString, reference);

    QStringList arguments {u"compare"_s, m_library->path(), u"--json"_s, u"--institutions"_s, institutions.join(u','),
        u"--indicators"_s, asked.join(u','), u"--choice"_s, choice, u"--as-of"_s, kDay.toString(Qt::ISODate),
        u"--language"_s, u"en"_s};
    if (!reference.isEmpty())
        arguments += {u"--reference"_s, reference};
    QProcess program;
    program.start(programPath(), arguments);
    QVERIFY(program.waitForFinished());
    QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
    const QJsonDocument answer = QJsonDocument::fromJson(program.readAllStandardOutput());

    BoardModel board(m_catalogue, QLocale(QLocale::English), kDay);
    board.setLibrary(m_library.get());
    board.setIds(institutions);
    QCOMPARE(board.ids(), institutions);
    Choice chosen = *parseChoice(choice);
    chosen.reference = reference;
    board.setChoice(chosen);
    FigureTableModel table;
    table.setContents(board.contents());

    const QJsonArray rows = answer[u"rows"].toArray();
    QStringList distinct = asked;
    distinct.removeDuplicates();
    QCOMPARE(rows.size(), distinct.size());
    for (qsizetype i = 0; i < distinct.size(); ++i) {
        const QJsonValue said = rows.at(i);
        const ComparisonRow shown
            = compare(board.contents().dataset, distinct.at(i), board.contents().choice, board.contents().settings);
        QCOMPARE(said[u"asked"].toString(), distinct.at(i));
        QCOMPARE(said[u"known"].toInt(), shown.known());
        QCOMPARE(said[u"verdict"].toString(), toWord(shown.judgement.verdict));
        QCOMPARE(reasonsOf(said[u"reasons"]), reasonsOf(shown.judgement));
        QCOMPARE(said[u"figures"].toArray().size(), institutions.size());
        for (qsizetype k = 0; k < institutions.size(); ++k) {
            const QJsonValue figure = said[u"figures"][int(k)];
            const Slot& slot = shown.slotList.at(k);
            QCOMPARE(figure.isNull(), !slot.figure.has_value());
            if (!slot.figure)
                continue;
            const QString observation = figure[u"observation"].toString();
            QCOMPARE(figure[u"institution"].toString(), institutions.at(k));
            QCOMPARE(observation, slot.figure->observation.id);
            QCOMPARE(figure[u"verdict"].toString(), toWord(slot.judgement.verdict));
            QCOMPARE(reasonsOf(figure[u"reasons"]), reasonsOf(slot.judgement));

            // The table shows it, with the verdict that the row of its concept has.
            const int row = rowOf(table, observation);
            QVERIFY2(row >= 0, qPrintable(observation));
            if (figure[u"value"].isDouble())
                QCOMPARE(
                    table.index(row, int(FigureColumn::Value)).data(SortRole).toDouble(), figure[u"value"].toDouble());
            if (!shown.isConcept)
                continue;
            const QVariant badge = table.index(row, int(FigureColumn::Verdict)).data(VerdictRole);
            const bool judged = shown.known() > 1 && k != shown.reference;
            QCOMPARE(badge.isValid(), judged);
            if (judged)
                QCOMPARE(toWord(static_cast<Verdict>(badge.toInt())), figure[u"verdict"].toString());
        }
    }
}

QTEST_GUILESS_MAIN(TestSameQuestions)
#include "tst_samequestions.moc"
