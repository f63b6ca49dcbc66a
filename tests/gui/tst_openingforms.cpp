// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever shows a record opens its form: by F2, Enter and two clicks. An empty place opens the form of what it lacks.
#include "tests/support/samplewindow.h"
#include "ui/board/boardpages.h"
#include "ui/drawing/drawingview.h"
#include "ui/find/findpopup.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/recordform.h"
#include "ui/models/roles.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace atlas;

class TestOpeningForms : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleWindow> m_sample;

    [[nodiscard]] MainWindow& window() const { return m_sample->window; }
    [[nodiscard]] FormPanel& forms() const { return m_sample->window.forms(); }
    [[nodiscard]] QString opened() const
    {
        return forms().isOpen() ? toPath({forms().form()->kind(), forms().form()->row().first(), {}}) : QString();
    }
    [[nodiscard]] QString cell(QStringView column) const
    {
        return forms().form()->row().at(schema(forms().form()->kind()).indexOf(column));
    }
    /// The first drawing in sight with a hit that `wanted` accepts, and that hit.
    std::pair<DrawingView*, int> hit(const std::function<bool(const Hit&)>& wanted) const
    {
        for (auto* view : window().pages().findChildren<DrawingView*>()) {
            if (!view->isVisible())
                continue;
            for (qsizetype i = 0; i < view->drawing().hits().size(); ++i) {
                if (wanted(view->drawing().hits().at(i)))
                    return {view, int(i)};
            }
        }
        return {nullptr, -1};
    }
    static QPoint placeOf(DrawingView* view, int hit)
    {
        view->setCurrentHit(hit); // scrolls it into sight
        return view->viewportRect(view->drawing().hits().at(hit)).center().toPoint();
    }

private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp); }
    void init()
    {
        m_sample = std::make_unique<SampleWindow>();
        m_sample->openSample();
        window().resize(1440, 900);
        window().compare({u"nm-cancer"_s, u"ln-cancer"_s, u"tl-people"_s});
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { m_sample.reset(); }

    void everyDrawingOpensItsRecords_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<int>("kind");
        QTest::newRow("overview, an institution") << int(BoardView::Overview) << int(RecordKind::Institution);
        QTest::newRow("overview, a figure") << int(BoardView::Overview) << int(RecordKind::Observation);
        QTest::newRow("profile, an institution") << int(BoardView::Profile) << int(RecordKind::Institution);
        QTest::newRow("profile, a line") << int(BoardView::Profile) << int(RecordKind::ProfileItem);
        QTest::newRow("timeline, an event") << int(BoardView::Timeline) << int(RecordKind::Milestone);
        QTest::newRow("charts, a mark") << int(BoardView::Indicators) << int(RecordKind::Observation);
        QTest::newRow("coverage, a cell") << int(BoardView::Coverage) << int(RecordKind::Observation);
    }
    void everyDrawingOpensItsRecords()
    {
        QFETCH(int, view);
        QFETCH(int, kind);
        window().showView(static_cast<BoardView>(view));
        const auto wanted = [kind](const Hit& hit) { return !hit.ref.isNull() && int(hit.ref.kind) == kind; };
        const auto find = [&] {
            const auto found = hit(wanted);
            if (!found.first)
                qFatal("nothing of that kind is shown");
            return found;
        };
        auto [drawing, at] = find();
        const QString path
            = toPath({drawing->drawing().hits().at(at).ref.kind, drawing->drawing().hits().at(at).ref.id, {}});

        // One click shows the evidence and opens nothing; the second opens the form, wherever the layout has gone.
        const QPoint place = placeOf(drawing, at);
        QTest::mouseClick(drawing->viewport(), Qt::LeftButton, {}, place);
        QVERIFY(!forms().isOpen());
        QCOMPARE(toPath({window().board().selected().kind, window().board().selected().id, {}}), path);
        QTest::mouseDClick(drawing->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opened(), path);
        forms().discard();

        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_F2}) {
            std::tie(drawing, at) = find();
            drawing->setFocus();
            drawing->setCurrentHit(at);
            QTest::keyClick(drawing, key);
            QCOMPARE(opened(), path);
            forms().discard();
        }
        std::tie(drawing, at) = find();
        drawing->setFocus();
        drawing->setCurrentHit(at);
        QTest::keyClick(drawing, Qt::Key_Space);
        QVERIFY(!forms().isOpen());
    }

    void listsAndTablesOpenTheirRows()
    {
        auto* list = m_sample->find<QListView>("comparedList");
        const QModelIndex second = list->model()->index(1, 0);
        list->setCurrentIndex(second);
        list->setFocus();
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_F2}) {
            QTest::keyClick(list, key);
            QCOMPARE(opened(), u"institutions/ln-cancer"_s);
            forms().discard();
            list->setFocus();
        }
        const QPoint place = list->visualRect(second).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opened(), u"institutions/ln-cancer"_s);
        QCOMPARE(window().board().ids().size(), 3); // still ticked
        forms().discard();

        window().showView(BoardView::Table);
        auto* table = m_sample->find<QTableView>("figureTable");
        int row = 0;
        while (row < table->model()->rowCount() && table->model()->index(row, 0).data(PathRole).toString().isEmpty())
            ++row;
        const QModelIndex figure = table->model()->index(row, 2);
        const QString path = figure.data(PathRole).toString();
        QVERIFY(!path.isEmpty());
        table->setFocus();
        table->setCurrentIndex(figure);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_F2}) {
            QTest::keyClick(table, key);
            QCOMPARE(opened(), path);
            forms().discard();
            table->setFocus();
        }
        const QPoint cell = table->visualRect(figure).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell);
        QVERIFY(!forms().isOpen());
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, cell);
        QCOMPARE(opened(), path);
    }

    void whatWasFoundIsEditedByF2()
    {
        auto* popup = m_sample->find<FindPopup>("findPopup");
        popup->open();
        auto* field = popup->findChild<QLineEdit*>(u"findField"_s);
        field->setText(u"辽宁省肿瘤医院"_s);
        auto* list = popup->findChild<QListView*>(u"findList"_s);
        QTRY_VERIFY(list->currentIndex().isValid());
        QTest::keyClick(field, Qt::Key_F2);
        QCOMPARE(opened(), u"institutions/ln-cancer"_s);
        QVERIFY(!popup->isVisible());
    }

    void emptyPlacesAskForTheirFigure_data()
    {
        QTest::addColumn<int>("view");
        QTest::newRow("a chart's slot") << int(BoardView::Indicators);
        QTest::newRow("a cell of the coverage") << int(BoardView::Coverage);
    }
    void emptyPlacesAskForTheirFigure()
    {
        QFETCH(int, view);
        window().showView(static_cast<BoardView>(view));
        const auto [drawing, at] = hit([](const Hit& hit) { return hit.action.startsWith(u"missing:"_s); });
        QVERIFY(drawing);
        const QString action = drawing->drawing().hits().at(at).action;
        const QPoint place = placeOf(drawing, at);
        QTest::mouseClick(drawing->viewport(), Qt::LeftButton, {}, place);
        QVERIFY(forms().isOpen());
        QCOMPARE(forms().form()->kind(), RecordKind::Observation);
        QCOMPARE(cell(u"institution"), action.section(u'|', 1));
        const QString indicator = cell(u"indicator");
        const Indicator known = window().board().contents().dataset.indicators.value(indicator);
        const QString asked = action.section(u':', 1).section(u'|', 0, 0);
        QVERIFY2(known.id == asked || known.conceptId == asked, qPrintable(asked + u" "_s + indicator));
    }
};

QTEST_MAIN(TestOpeningForms)
#include "tst_openingforms.moc"
