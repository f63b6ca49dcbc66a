// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An assistant's morning in the real window: twenty facts from paper into an empty library, without a mouse. Prints how
// long the window took for each.
#include "core/check/rules.h"
#include "tests/support/samplewindow.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formspec.h"
#include "ui/forms/issuestrip.h"
#include "ui/forms/recordform.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QtTest>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

/// A hand on the keyboard that counts its strokes and the time that the window took for them.
class Typist {
public:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
        took(timer);
        ++m_strokes;
    }
    /// As keys or an input method give it.
    void text(const QString& text)
    {
        QElapsedTimer timer;
        timer.start();
        if (qobject_cast<QComboBox*>(QApplication::focusWidget())) {
            QTest::keyClicks(QApplication::focusWidget(), text);
        } else {
            QInputMethodEvent commit;
            commit.setCommitString(text);
            QApplication::sendEvent(QApplication::focusWidget(), &commit);
        }
        QCoreApplication::processEvents();
        took(timer);
        m_strokes += int(text.size());
    }
    bool tabTo(const QString& column)
    {
        for (int i = 0; i < 40; ++i) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == column)
                return true;
            key(Qt::Key_Tab);
        }
        return false;
    }
    bool fill(const QVector<std::pair<QString, QString>>& cells)
    {
        for (const auto& [column, typed] : cells) {
            if (!tabTo(column))
                return false;
            text(typed);
        }
        return true;
    }
    /// What the fact just entered took; begins the next.
    void done(const QString& fact)
    {
        qInfo("%-40s %3d strokes %5lld ms, longest %lld ms", qPrintable(fact), m_strokes, m_total, m_longest);
        m_all += m_total;
        m_worst = qMax(m_worst, m_longest);
        m_strokes = 0;
        m_total = 0;
        m_longest = 0;
    }
    [[nodiscard]] qint64 all() const { return m_all; }
    [[nodiscard]] qint64 worst() const { return m_worst; }

private:
    void took(const QElapsedTimer& timer)
    {
        m_total += timer.elapsed();
        m_longest = qMax(m_longest, timer.elapsed());
    }

    int m_strokes = 0;
    qint64 m_total = 0, m_longest = 0, m_all = 0, m_worst = 0;
};

} // namespace

class TestEntry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QGuiApplication::platformName() == u"offscreen")
            QSKIP("needs a display with a window manager: ./dev test provides one");
        applyStyle(*qApp);
    }

    void twentyFactsWithoutAMouse()
    {
        SampleWindow desk {QLocale(QLocale::Chinese, QLocale::China)};
        QVERIFY(desk.host.create(desk.folder.filePath(u"empty.atlas"_s)).has_value());
        desk.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        FormPanel& forms = desk.window.forms();
        Typist typist;

        // The first fact makes its hospital and its source by the way.
        QTest::keyClick(&desk.window, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(forms.isOpen() && QApplication::focusWidget()->objectName() == u"institution");
        typist.text(u"丁市中心医院"_s);
        typist.key(Qt::Key_Return);
        QCOMPARE(forms.form()->kind(), RecordKind::Institution);
        QVERIFY(typist.fill({{u"region"_s, u"hohhot"_s}}));
        typist.key(Qt::Key_Tab);
        typist.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(forms.form()->kind(), RecordKind::Observation);
        typist.done(u"institution"_s);
        QVERIFY(typist.fill({{u"source"_s, u"丁市中心医院年报"_s}}));
        typist.key(Qt::Key_Return);
        QCOMPARE(forms.form()->kind(), RecordKind::Source);
        QVERIFY(typist.fill({{u"published"_s, u"2024年3月"_s}}));
        typist.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(forms.form()->kind(), RecordKind::Observation);
        typist.done(u"source"_s);

        struct Fact {
            QString indicator, value, period;
        };
        const QVector<Fact> facts {{u"beds.open"_s, u"1200张"_s, u"2023年"_s}, {u"beds.authorised"_s, u"1000张"_s, {}},
            {u"staff.total"_s, u"近2100人"_s, {}}, {u"outpatients.visits"_s, u"86.5万人次"_s, {}},
            {u"discharges.total"_s, u"4.2万余人次"_s, {}}, {u"operations.total"_s, u"1.8万次"_s, {}},
            {u"floor-area.total"_s, u"13.2万平方米"_s, {}}, {u"research-funding.total"_s, u"1200万元"_s, {}},
            {u"research-projects.approved"_s, u"36项"_s, {}}, {u"research-projects.ongoing"_s, u"70余项"_s, {}},
            {u"beds.open"_s, u"1100张"_s, u"2022年"_s}, {u"staff.total"_s, u"2000人"_s, {}},
            {u"outpatients.visits"_s, u"80万人次"_s, {}}, {u"discharges.total"_s, u"约4万人次"_s, {}},
            {u"operations.total"_s, u"1.6万余次"_s, {}}};
        bool first = true;
        for (const Fact& fact : facts) {
            QVERIFY2(
                typist.fill({{u"indicator"_s, fact.indicator}, {u"value"_s, fact.value}}), qPrintable(fact.indicator));
            if (!fact.period.isEmpty())
                QVERIFY(typist.fill({{u"period"_s, fact.period}}));
            if (first)
                QVERIFY(typist.fill({{u"locator"_s, u"第2页"_s}}));
            first = false;
            typist.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            for (const IssueStrip* strip : forms.findChildren<IssueStrip*>()) {
                if (strip->isVisible() && strip->issue().severity == Issue::Severity::Error)
                    qWarning("%s", qPrintable(strip->accessibleName()));
            }
            QVERIFY2(forms.form()->field(u"value"_s)->text().isEmpty(), qPrintable(fact.indicator));
            typist.done(fact.indicator);
        }
        typist.key(Qt::Key_Escape);
        QTRY_VERIFY(!forms.isOpen());

        const auto fresh = [&](RecordKind kind) {
            for (QAction* action : desk.window.actions()) {
                if (action->data().isValid() && action->data().toInt() == int(kind) && !action->shortcut().isEmpty())
                    QTest::keySequence(&desk.window, action->shortcut());
            }
        };
        const QVector<std::pair<QString, QString>> events {{u"2021年12月1日"_s, u"新门诊楼启用"_s},
            {u"2019年"_s, u"通过三级甲等医院复审"_s}, {u"2015年6月"_s, u"挂牌医学院附属医院"_s}};
        fresh(RecordKind::Milestone);
        QTRY_VERIFY(forms.isOpen());
        for (const auto& [date, title] : events) {
            if (forms.form()->field(u"institution"_s)->text().isEmpty())
                QVERIFY(typist.fill({{u"institution"_s, u"dszxyy"_s}}));
            QVERIFY(typist.fill({{u"date"_s, date}, {u"title"_s, title}}));
            QVERIFY(typist.tabTo(u"category"_s));
            typist.key(Qt::Key_Down);
            typist.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY2(forms.form()->field(u"title"_s)->text().isEmpty(), qPrintable(title));
            typist.done(u"milestone "_s + date);
        }
        typist.key(Qt::Key_Escape);
        QTRY_VERIFY(!forms.isOpen());
        fresh(RecordKind::ProfileItem);
        QTRY_VERIFY(forms.isOpen());
        for (const QString& name : {u"直线加速器"_s, u"PET-CT"_s}) {
            if (forms.form()->field(u"institution"_s)->text().isEmpty())
                QVERIFY(typist.fill({{u"institution"_s, u"dszxyy"_s}}));
            if (forms.form()->field(u"section"_s)->text().isEmpty()) {
                QVERIFY(typist.tabTo(u"section"_s));
                for (int i = 0; i < 3; ++i)
                    typist.key(Qt::Key_Down);
            }
            QVERIFY(typist.fill({{u"name"_s, name}, {u"quantity"_s, u"2台"_s}}));
            typist.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY2(forms.form()->field(u"name"_s)->text().isEmpty(), qPrintable(name));
            typist.done(u"item "_s + QString::number(name.size()));
        }
        typist.key(Qt::Key_Escape);
        qInfo(
            "22 records, the window took %lld ms in all, at most %lld ms for one stroke", typist.all(), typist.worst());

        const RecordStore store(desk.host.library()->database());
        const auto count = [&store](RecordKind kind) {
            const auto counted = store.count(kind);
            return counted ? *counted : qint64(-1);
        };
        QCOMPARE(count(RecordKind::Institution), 1);
        QCOMPARE(count(RecordKind::Source), 1);
        QCOMPARE(count(RecordKind::Observation), facts.size());
        QCOMPARE(count(RecordKind::Milestone), events.size());
        QCOMPARE(count(RecordKind::ProfileItem), 2);
        QStringList figures;
        const auto read = store.forEach(RecordKind::Observation, [&](const Row& row) {
            const auto cell
                = [&row](QStringView column) { return row.at(schema(RecordKind::Observation).indexOf(column)); };
            figures.append(
                cell(u"indicator") + u' ' + cell(u"period") + u' ' + cell(u"qualifier") + u' ' + cell(u"value"));
            return !cell(u"source").isEmpty() && cell(u"locator") == u"第2页";
        });
        QVERIFY(read);
        QCOMPARE(figures.size(), facts.size());
        for (const QString& wanted : {u"beds.open 2023 exact 1200"_s, u"staff.total 2023 nearly 2100"_s,
                 u"outpatients.visits 2023 exact 865000"_s, u"discharges.total 2023 more_than 42000"_s,
                 u"floor-area.total 2023 exact 13.2"_s, u"research-funding.total 2023 exact 1200"_s,
                 u"staff.total 2022 exact 2000"_s, u"discharges.total 2022 about 40000"_s})
            QVERIFY2(figures.contains(wanted), qPrintable(figures.join(u'\n')));
        const auto issues = checkLibrary(*desk.host.library(), QDate(2026, 1, 15));
        QVERIFY(issues.has_value());
        for (const Issue& issue : *issues)
            QVERIFY2(issue.severity == Issue::Severity::Warning, qPrintable(issue.record + u' ' + issue.message));
    }
};

QTEST_MAIN(TestEntry)
#include "tst_entry.moc"
