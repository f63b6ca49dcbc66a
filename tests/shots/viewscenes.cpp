// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/scenes.h"

#include "ui/board/boardpages.h"
#include "ui/drawing/drawingview.h"
#include "ui/find/findpopup.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypingPause = 200; ///< longer than any field waits

QString sceneName(BoardView view, int count) { return toWord(view) + u'-' + QString::number(count); }

/// The menu of a chart, and through it another form.
void shootChartMenu(SampleWindow& sample, Camera& camera)
{
    constexpr int kStrip = 5; ///< in the menu of forms
    if (!camera.wants(u"chart-menu"_s) && !camera.wants(u"large-strip"_s))
        return;
    sample.window.compare(shotInstitutions(8));
    sample.window.pages().showIndicator(u"beds"_s);
    settle();
    auto* view = sample.find<DrawingView>("indicatorCharts");
    Q_EMIT view->contextMenuWanted(nullptr, view->viewport()->mapToGlobal(QPoint(60, 120)));
    auto* menu = sample.find<QMenu>("chartMenu");
    if (!menu)
        return;
    camera.take(*menu, u"chart-menu"_s);
    menu->findChild<QMenu*>()->actions().at(kStrip)->trigger();
    menu->close();
    camera.take(sample.window, u"large-strip"_s);
    sample.window.compare(shotInstitutions(3));
}

} // namespace

QStringList shotInstitutions(int count)
{
    static const QStringList kOrder {u"nm-cancer"_s, u"ln-cancer"_s, u"tl-people"_s, u"hohhot-first"_s, u"hohhot-mch"_s,
        u"hohhot-tcm-mongolian"_s, u"hohhot-second"_s, u"nm-aerospace"_s};
    return count == 1 ? QStringList {u"tl-people"_s} : kOrder.mid(0, count);
}

void shootViews(SampleWindow& sample, Camera& camera, const QVector<int>& counts)
{
    for (const int count : counts) {
        bool wanted = false;
        for (int view = 0; view < kBoardViewCount; ++view)
            wanted = wanted || camera.wants(sceneName(static_cast<BoardView>(view), count));
        if (!wanted)
            continue;
        sample.window.board().select({});
        sample.window.compare({});
        sample.window.compare(shotInstitutions(count));
        for (int view = 0; view < kBoardViewCount; ++view) {
            const QString name = sceneName(static_cast<BoardView>(view), count);
            if (!camera.wants(name))
                continue;
            sample.window.showView(static_cast<BoardView>(view));
            camera.take(sample.window, name);
        }
    }
}

void shootReading(SampleWindow& sample, Camera& camera)
{
    MainWindow& window = sample.window;
    const auto takeSearch = [&](const char* field, const QString& text, const QString& what) {
        if (!camera.wants(what))
            return;
        auto* line = sample.find<QLineEdit>(field);
        line->setText(text);
        settle(kTypingPause);
        camera.take(window, what);
        line->clear();
        settle(kTypingPause);
    };

    window.compare(shotInstitutions(3));
    window.showView(BoardView::Overview);
    for (const Observation& observation : window.board().contents().dataset.observations) {
        if (observation.id.startsWith(u"ln-cancer.beds.2022"_s))
            window.board().select({RecordKind::Observation, observation.id, {}});
    }
    camera.take(window, u"evidence-figure"_s);
    window.showView(BoardView::Profile);
    takeSearch("searchWithin", u"中心"_s, u"profile-search"_s);
    takeSearch("searchWithin", u"没有这一项"_s, u"profile-nothing"_s);
    for (const Source& source : window.board().contents().dataset.orderedSources().mid(0, 1))
        window.board().select({RecordKind::Source, source.id, {}});
    camera.take(window, u"evidence-source"_s);
    window.board().select({});

    // Each chart alone, in the forms that its data lend themselves to.
    for (const auto& [asked, what] : {std::pair {u"beds"_s, u"large-bars"_s}, std::pair {u"staff"_s, u"large-staff"_s},
             std::pair {u"level4-operations"_s, u"large-lines"_s},
             std::pair {u"demonstration-projects"_s, u"large-parts"_s}}) {
        if (!camera.wants(what))
            continue;
        window.pages().showIndicator(asked);
        camera.take(window, what);
    }
    shootChartMenu(sample, camera);
    window.compare({u"tl-people"_s, u"ln-cancer"_s});
    window.board().setEventsBeneathTrends(true);
    window.pages().showIndicator(u"level4-operations"_s);
    camera.take(window, u"milestones-beneath"_s);
    window.board().setEventsBeneathTrends(false);
    window.compare(shotInstitutions(3));
    window.board().setAsked({});
    window.showView(BoardView::Overview);

    auto* popup = sample.find<FindPopup>("findPopup");
    popup->open();
    camera.take(window, u"find-open"_s);
    for (const auto& [what, text] : {std::pair {u"find-found"_s, u"肿瘤"_s}, std::pair {u"find-initials"_s, u"zlyy"_s},
             std::pair {u"find-nothing"_s, u"吉林省肿瘤医院"_s}}) {
        if (!camera.wants(what))
            continue;
        popup->findChild<QLineEdit*>(u"findField"_s)->setText(text);
        settle(kTypingPause);
        camera.take(window, what);
    }
    popup->hide();

    if (camera.wants(u"meeting"_s)) {
        const QSize before = window.size();
        for (QAction* action : window.actions()) {
            if (action->shortcut() == QKeySequence(Qt::Key_F11)) {
                action->trigger();
                // Offscreen a full screen is as large as the platform says: the look's size is what is wanted.
                window.resize(before);
                camera.take(window, u"meeting"_s);
                action->trigger();
            }
        }
        window.resize(before);
    }
}

} // namespace atlas
