// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every view and state of the window as PNG, for looking at: ./dev shots [DIR [PATTERN...]]. No test.
#include "app/language.h"
#include "tests/shots/editscenes.h"
#include "tests/shots/scenes.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

struct Look {
    QString name; ///< `zh-dark-1440x900`
    QString language;
    Appearance appearance = Appearance::Light;
    QSize size; ///< in device-independent px
    qreal devicePixels = 1;
    bool complete = true; ///< every number of institutions; else three only
    bool forms = false;
};

QVector<Look> everyLook()
{
    QVector<Look> looks;
    const std::array sizes {QSize(1024, 700), QSize(1440, 900), QSize(2560, 1440)};
    for (const auto& [language, spoken] : {std::pair {u"zh_CN"_s, u"zh"_s}, std::pair {u"en"_s, u"en"_s}}) {
        const auto look = [&](Appearance appearance, const QString& theme, QSize size) {
            return Look {
                spoken + u'-' + theme + u'-' + QString::number(size.width()) + u'x' + QString::number(size.height()),
                language, appearance, size};
        };
        for (const QSize& size : sizes) {
            looks.append(look(Appearance::Light, u"light"_s, size));
            looks.last().forms = size.width() == 1440;
            looks.append(look(Appearance::Dark, u"dark"_s, size));
            looks.last().forms = size.width() == 1440;
        }
        looks.append(look(Appearance::HighContrast, u"contrast"_s, sizes[1]));
        looks.last().complete = false;
        for (const auto& [appearance, theme] :
            {std::pair {Appearance::Light, u"light"_s}, std::pair {Appearance::Dark, u"dark"_s}}) {
            looks.append(look(appearance, theme, sizes[1]));
            looks.last().name += u"-200pc"_s;
            looks.last().devicePixels = 2;
            looks.last().complete = false;
        }
    }
    return looks;
}

void shoot(const Look& look, Camera& camera)
{
    installLanguage(look.language);
    SampleWindow sample {QLocale()};
    sample.window.setAppearance(look.appearance);
    sample.window.resize(look.size);
    sample.window.show();
    camera.take(sample.window, u"no-library"_s);
    sample.openSample();
    shootStates(sample, camera);
    shootViews(sample, camera, look.complete ? QVector<int> {1, 2, 3, 5, 8} : QVector<int> {3});
    shootReading(sample, camera);
    if (look.forms && camera.wantsSome(u"form-"_s))
        shootForms(sample, camera);
    if (look.forms && camera.wantsSome(u"edit-"_s))
        shootEditing(sample, look.appearance, look.size,
            [&camera](QWidget& widget, const QString& what) { camera.take(widget, u"edit-"_s + what); });
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyStyle(application);
    QStringList patterns = QApplication::arguments().mid(1);
    const QString folder = patterns.isEmpty() ? u"shots"_s : patterns.takeFirst();
    Camera camera(folder, patterns);
    QElapsedTimer timer;
    timer.start();
    for (const Look& look : everyLook()) {
        camera.setLook(look.name, look.devicePixels);
        if (camera.wantsSome({}))
            shoot(look, camera);
    }
    camera.finish();
    std::printf("%d pictures in %s, %.0f s\n", camera.taken(), qPrintable(folder), double(timer.elapsed()) / 1000);
    return 0;
}
