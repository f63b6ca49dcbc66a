// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplewindow.h"

#include "core/library/institutionlist.h"
#include "core/library/library.h"
#include "core/library/recordstore.h"
#include "ui/board/boardpages.h"
#include "ui/board/coveragelistmodel.h"
#include "ui/board/coverageview.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/models/boardmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

int columnOf(const QAbstractItemModel& model, const QString& concept_)
{
    for (int i = 0; i < model.columnCount(); ++i) {
        if (model.headerData(i, Qt::Horizontal, IdRole).toString() == concept_)
            return i;
    }
    return -1;
}

int rowOf(const QAbstractItemModel& model, const QString& institution)
{
    for (int i = 0; i < model.rowCount(); ++i) {
        if (model.headerData(i, Qt::Vertical, IdRole).toString() == institution)
            return i;
    }
    return -1;
}

} // namespace

class TestCoverageList final : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleWindow> m_sample;

    MainWindow& window() { return m_sample->window; }
    BoardModel& board() { return window().board(); }
    QTableView* table() { return m_sample->find<QTableView>("coverageList"); }
    void showWholeList()
    {
        window().show();
        window().showView(BoardView::Coverage);
        auto* scope = m_sample->find<QComboBox>("coverageScope");
        scope->setCurrentIndex(1);
        Q_EMIT scope->activated(1);
        QTRY_VERIFY(table()->model()->rowCount() > 0);
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleWindow>();
        m_sample->openSample();
        board().setIds({u"nm-cancer"_s, u"ln-cancer"_s, u"tl-people"_s});
    }
    void cleanup() { m_sample.reset(); }

    void listsEveryHospital()
    {
        showWholeList();
        QAbstractItemModel& model = *table()->model();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto counts = InstitutionList(board().library()->database()).counts({});
        QVERIFY(counts && counts->total > 8);
        QCOMPARE(model.rowCount(), counts->total);
        const int beds = columnOf(model, u"beds"_s);
        QVERIFY(beds >= 0);
        const QModelIndex liaoning = model.index(rowOf(model, u"ln-cancer"_s), beds);
        QVERIFY(liaoning.data(Qt::AccessibleTextRole).toString().contains(u"2,330"));
        QVERIFY(!liaoning.data(MissingRole).toBool());
        // As on the sheet of the compared: each institution's latest figure of the best kind, and nothing else.
        const BoardContents& contents = board().contents();
        const Coverage coverage = coverageOf(contents.dataset, contents.settings, contents.locale);
        for (const CoverageRow& row : coverage.rows) {
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const QModelIndex index
                    = model.index(rowOf(model, contents.dataset.institutions.at(i).id), columnOf(model, row.conceptId));
                QVERIFY2(index.isValid(), qPrintable(row.conceptId));
                QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), row.cells.at(i).sentence);
            }
        }
    }

    void leadsToTheFigureAndAsksForWhatIsMissing()
    {
        showWholeList();
        QAbstractItemModel& model = *table()->model();
        const int beds = columnOf(model, u"beds"_s);
        table()->setCurrentIndex(model.index(rowOf(model, u"ln-cancer"_s), beds));
        QCOMPARE(board().selected(), parsePath(u"observations/ln-cancer.beds.2022").value());
        // One that is not compared is told of too, and nothing else comes onto the board by looking.
        const int shares = columnOf(model, u"level34-share"_s);
        const QModelIndex other = model.index(rowOf(model, u"kulun-people"_s), shares);
        table()->setCurrentIndex(other);
        auto* evidence = m_sample->find<EvidencePanel>("evidencePanel");
        QVERIFY2(evidence->plainText().contains(u"41.12"), qPrintable(evidence->plainText()));
        QVERIFY(!board().contains(u"kulun-people"_s));
        QSignalSpy opened(&window().pages(), &BoardPages::openWanted);
        QTest::keyClick(table(), Qt::Key_F2);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().constFirst().value<RecordRef>(), board().selected());
        QModelIndex gap;
        for (int row = 0; row < model.rowCount() && !gap.isValid(); ++row) {
            if (model.index(row, beds).data(MissingRole).toBool())
                gap = model.index(row, beds);
        }
        QVERIFY(gap.isValid());
        QSignalSpy wanted(&window().pages(), &BoardPages::figureWanted);
        table()->scrollTo(gap);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(gap).center());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().at(0).toString(), u"beds"_s);
        QCOMPARE(wanted.constFirst().at(1), model.headerData(gap.row(), Qt::Vertical, IdRole));
    }

    void needsNothingCompared()
    {
        board().clear();
        window().show();
        window().showView(BoardView::Coverage);
        QTRY_VERIFY(table()->model()->rowCount() > 8);
        QVERIFY(table()->isVisible());
        QVERIFY(!m_sample->find<QComboBox>("coverageScope")->isEnabled());
        window().showView(BoardView::Table);
        QVERIFY(!table()->isVisible());
    }

    void followsTheFilters()
    {
        showWholeList();
        const int all = table()->model()->rowCount();
        ListFilter filter;
        filter.region = u"CN-210000"_s;
        window().pages().coverage().setListFilter(filter);
        QTRY_VERIFY(table()->model()->rowCount() < all);
        QVERIFY(rowOf(*table()->model(), u"ln-cancer"_s) >= 0);
        QCOMPARE(rowOf(*table()->model(), u"nm-cancer"_s), -1);
    }

    void ordersTheConcepts()
    {
        showWholeList();
        auto* model = qobject_cast<CoverageListModel*>(table()->model());
        QVERIFY(model);
        const auto known = [&](int column) {
            int count = 0;
            for (int row = 0; row < model->rowCount(); ++row)
                count += model->index(row, column).data(MissingRole).toBool() ? 0 : 1;
            return count;
        };
        const int columns = model->columnCount();
        model->setOrder(CoverageOrder::MostKnown);
        QCOMPARE(model->columnCount(), columns);
        QVERIFY(known(0) >= known(columns - 1));
        model->setOrder(CoverageOrder::LeastKnown);
        QVERIFY(known(0) <= known(columns - 1));
    }

    void followsTheLibrary()
    {
        showWholeList();
        const QPersistentModelIndex current = table()->model()->index(9, 2);
        table()->setCurrentIndex(current);
        Library* library = board().library();
        auto name = RecordStore(library->database()).find(RecordKind::Institution, u"ln-cancer"_s);
        QVERIFY(name && *name);
        Row row = **name;
        row[schema(RecordKind::Institution).indexOf(u"name_en")] = u"Some Hospital"_s;
        QVERIFY(library->apply({{RecordKind::Institution, u"ln-cancer"_s, row}}, {u"王莉"_s, u"edit"_s, {}}));
        QTRY_COMPARE(
            table()->model()->headerData(rowOf(*table()->model(), u"ln-cancer"_s), Qt::Vertical, Qt::DisplayRole),
            QVariant(u"Some Hospital"_s));
        QCOMPARE(table()->currentIndex(), QModelIndex(current)); // where one was
    }
};

QTEST_MAIN(TestCoverageList)
#include "tst_coveragelist.moc"
