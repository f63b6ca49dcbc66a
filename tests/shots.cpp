// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every view and state of the window as PNG, for looking at: ./dev shots [DIR]. No test.
#include "app/language.h"
#include "tests/formshots.h"
#include "tests/shots/editscenes.h"
#include "tests/support/samplewindow.h"
#include "ui/board/boardpages.h"
#include "ui/find/findpopup.h"
#include "ui/print/packcomposer.h"

#include <QAction>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>

#include <cstdio>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

const QStringList kOrder {u"nm-cancer"_s, u"ln-cancer"_s, u"tl-people"_s, u"hohhot-first"_s, u"hohhot-mch"_s,
    u"hohhot-tcm-mongolian"_s, u"hohhot-second"_s, u"nm-aerospace"_s};

void settle()
{
    // Queries run beside the window: give them a moment, then paint what came.
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 60)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

struct Look {
    QString language;
    Appearance appearance;
    QSize size;
    QString name;
};

void shoot(SampleWindow& sample, const QString& path)
{
    settle();
    if (!sample.window.grab().save(path))
        std::fprintf(stderr, "shots: %s cannot be written\n", qPrintable(path));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyStyle(application);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"shots"_s;
    const bool quick = application.arguments().contains(u"--quick"_s);
    const bool formsOnly = application.arguments().contains(u"--forms"_s);
    QDir().mkpath(folder);
    QVector<Look> looks {{u"zh_CN"_s, Appearance::Light, {1440, 900}, u"zh-light"_s},
        {u"en"_s, Appearance::Light, {1440, 900}, u"en-light"_s},
        {u"zh_CN"_s, Appearance::Dark, {1440, 900}, u"zh-dark"_s}};
    if (!quick) {
        looks.clear();
        const std::array sizes {std::pair {QSize(1024, 700), u"small"_s}, std::pair {QSize(1440, 900), u"middle"_s},
            std::pair {QSize(2560, 1440), u"large"_s}};
        const std::array themes {std::pair {Appearance::Light, u"light"_s}, std::pair {Appearance::Dark, u"dark"_s},
            std::pair {Appearance::HighContrast, u"contrast"_s}};
        for (const auto& [language, short_] : {std::pair {u"zh_CN"_s, u"zh"_s}, std::pair {u"en"_s, u"en"_s}}) {
            for (const auto& [appearance, theme] : themes) {
                for (const auto& [size, name] : sizes)
                    looks.append({language, appearance, size, short_ + u'-' + theme + u'-' + name});
            }
        }
    }
    for (const Look& look : looks) {
        installLanguage(look.language);
        SampleWindow sample {QLocale()};
        sample.window.setAppearance(look.appearance);
        sample.window.resize(look.size);
        sample.window.show();
        const auto file
            = [&](const QString& what) -> QString { return folder + u'/' + look.name + u'-' + what + u".png"; };
        shoot(sample, file(u"no-library"_s));
        sample.openSample();
        if (look.size.height() <= 900)
            shootForms(sample, [&](const QString& what) { shoot(sample, file(u"form-"_s + what)); });
        if (look.size.height() <= 900)
            shootEditing(sample, look.appearance, look.size,
                [&](QWidget& widget, const QString& what) { widget.grab().save(file(what)); });
        if (formsOnly) {
            std::printf("%s\n", qPrintable(look.name));
            continue;
        }
        sample.window.compare({});
        shoot(sample, file(u"empty"_s));
        sample.window.openSample(true);
        shoot(sample, file(u"first-start"_s));
        // Known by its name alone, and a figure or two.
        for (const auto& [id, name] :
            {std::pair {u"togtoh-county"_s, u"name-only"_s}, std::pair {u"hohhot-second"_s, u"little-known"_s}}) {
            sample.window.compare({id});
            for (const BoardView view : {BoardView::Overview, BoardView::Indicators, BoardView::Timeline}) {
                sample.window.showView(view);
                shoot(sample, file(name + u'-' + toWord(view)));
            }
        }
        for (const int count : {1, 2, 3, 5, 8}) {
            if (quick && count != 1 && count != 3 && count != 8)
                continue;
            sample.window.board().select({});
            sample.window.compare({});
            sample.window.compare(count == 1 ? QStringList {u"tl-people"_s} : kOrder.mid(0, count));
            for (int view = 0; view < kBoardViewCount; ++view) {
                sample.window.showView(static_cast<BoardView>(view));
                if (count == 3 && view == 0) {
                    for (const Observation& observation : sample.window.board().contents().dataset.observations) {
                        if (observation.id.startsWith(u"ln-cancer.beds.2022"_s))
                            sample.window.board().select({RecordKind::Observation, observation.id, {}});
                    }
                }
                shoot(sample, file(toWord(static_cast<BoardView>(view)) + u'-' + QString::number(count)));
            }
            if (count == 3) {
                sample.window.openComposer();
                auto* composer = sample.window.findChild<PackComposer*>();
                while (composer->isComposing())
                    settle();
                settle();
                if (!composer->grab().save(file(u"composer"_s)))
                    std::fprintf(stderr, "shots: the composer cannot be written\n");
                delete composer;
            }
        }
        // States of the board: folded and searched, one figure, milestones under a trend, a source, what was found.
        sample.window.compare(kOrder.mid(0, 3));
        sample.window.showView(BoardView::Profile);
        sample.find<QLineEdit>("searchWithin")->setText(u"中心"_s);
        settle();
        settle();
        settle();
        shoot(sample, file(u"profile-search"_s));
        sample.find<QLineEdit>("searchWithin")->setText(u"没有这一项"_s);
        settle();
        settle();
        settle();
        shoot(sample, file(u"profile-nothing"_s));
        sample.find<QLineEdit>("searchWithin")->clear();
        sample.window.compare({u"tl-people"_s, u"ln-cancer"_s});
        sample.window.board().setEventsBeneathTrends(true);
        sample.window.pages().showIndicator(u"level4-operations"_s);
        shoot(sample, file(u"milestones-beneath"_s));
        sample.window.board().setEventsBeneathTrends(false);
        sample.window.showView(BoardView::Overview);
        for (const Source& source : sample.window.board().contents().dataset.orderedSources().mid(0, 1))
            sample.window.board().select({RecordKind::Source, source.id, {}});
        shoot(sample, file(u"evidence-source"_s));
        for (QAction* action : sample.window.actions()) {
            if (action->shortcut() == QKeySequence(Qt::Key_F11)) {
                action->trigger();
                shoot(sample, file(u"meeting"_s));
                action->trigger();
            }
        }
        sample.window.resize(look.size);
        auto* popup = sample.find<FindPopup>("findPopup");
        popup->open();
        shoot(sample, file(u"find-open"_s));
        for (const auto& [name, text] : {std::pair {u"find-found"_s, u"肿瘤"_s},
                 std::pair {u"find-initials"_s, u"zlyy"_s}, std::pair {u"find-nothing"_s, u"吉林省肿瘤医院"_s}}) {
            popup->findChild<QLineEdit*>(u"findField"_s)->setText(text);
            for (int i = 0; i < 5; ++i)
                settle();
            shoot(sample, file(name));
        }
        popup->hide();
        sample.window.board().select({});
        sample.find<QLineEdit>("search")->setText(u"吉林省肿瘤医院"_s);
        settle();
        settle();
        settle();
        shoot(sample, file(u"nothing-found"_s));
        sample.find<QLineEdit>("search")->setText(u"nmgzlyy"_s);
        settle();
        settle();
        settle();
        shoot(sample, file(u"found"_s));
        sample.find<QLineEdit>("search")->clear();
        sample.window.open(folder);
        shoot(sample, file(u"error"_s));
        std::printf("%s\n", qPrintable(look.name));
    }
    return 0;
}
