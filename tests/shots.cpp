// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every view and state of the window as PNG, for looking at: ./dev shots [DIR]. No test.
#include "app/language.h"
#include "tests/formshots.h"
#include "tests/support/samplewindow.h"
#include "ui/board/boardpages.h"
#include "ui/print/packcomposer.h"

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
        looks += {{u"en"_s, Appearance::Dark, {1440, 900}, u"en-dark"_s},
            {u"zh_CN"_s, Appearance::Light, {1024, 700}, u"zh-small"_s},
            {u"en"_s, Appearance::Light, {1024, 700}, u"en-small"_s},
            {u"zh_CN"_s, Appearance::Light, {2560, 1440}, u"zh-large"_s},
            {u"en"_s, Appearance::Dark, {2560, 1440}, u"en-large-dark"_s},
            {u"zh_CN"_s, Appearance::HighContrast, {1440, 900}, u"zh-contrast"_s}};
    }
    for (const Look& look : looks) {
        installLanguage(look.language);
        SampleWindow sample {QLocale()};
        sample.openSample();
        sample.window.setAppearance(look.appearance);
        sample.window.resize(look.size);
        sample.window.show();
        const auto file
            = [&](const QString& what) -> QString { return folder + u'/' + look.name + u'-' + what + u".png"; };
        if (look.size.height() <= 900)
            shootForms(sample, [&](const QString& what) { shoot(sample, file(u"form-"_s + what)); });
        if (formsOnly) {
            std::printf("%s\n", qPrintable(look.name));
            continue;
        }
        sample.window.compare({});
        shoot(sample, file(u"empty"_s));
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
