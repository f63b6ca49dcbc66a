// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/scenes.h"

#include "ui/board/boardpages.h"
#include "ui/find/findpopup.h"
#include "ui/print/packcomposer.h"

#include <QFile>
#include <QLineEdit>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypingPause = 200; ///< longer than any field waits

/// A copy that SQLite itself will not write: marked as of a newer format. Permissions would not stop everyone.
QString readOnlyCopy(SampleWindow& sample)
{
    constexpr int kWriteVersion = 18; ///< offset in the header of an SQLite file
    QString path = sample.folder.filePath(u"read-only.atlas"_s);
    if (QFile::exists(path) || !sample.host.library()->saveCopy(path))
        return path;
    QFile file(path);
    if (file.open(QIODevice::ReadWrite) && file.seek(kWriteVersion))
        file.write("\3");
    return path;
}

void shootKnownLittle(SampleWindow& sample, Camera& camera)
{
    for (const auto& [ids, name] : {std::pair {QStringList {u"togtoh-county"_s}, u"name-only"_s},
             std::pair {QStringList {u"kulun-people"_s}, u"one-figure"_s},
             std::pair {QStringList {u"kulun-people"_s, u"togtoh-county"_s}, u"next-to-nothing"_s}}) {
        for (int i = 0; i < kBoardViewCount; ++i) {
            const auto view = static_cast<BoardView>(i);
            const QString what = name + u'-' + toWord(view);
            if (!camera.wants(what))
                continue;
            sample.window.compare(ids);
            sample.window.showView(view);
            camera.take(sample.window, what);
        }
    }
    sample.window.showView(BoardView::Overview);
}

void shootSearching(SampleWindow& sample, Camera& camera)
{
    sample.window.compare(shotInstitutions(3));
    for (const auto& [what, text] :
        {std::pair {u"search-nothing"_s, u"吉林省肿瘤医院"_s}, std::pair {u"search-found"_s, u"nmgzlyy"_s}}) {
        if (!camera.wants(what))
            continue;
        sample.find<QLineEdit>("search")->setText(text);
        settle(kTypingPause);
        camera.take(sample.window, what);
        sample.find<QLineEdit>("search")->clear();
        settle(kTypingPause);
    }
    if (camera.wants(u"busy-find"_s)) {
        auto* popup = sample.find<FindPopup>("findPopup");
        popup->findChild<QLineEdit*>(u"findField"_s)->setText(u"肿瘤"_s);
        popup->open(); // looks at once for what stands in the field
        camera.takeAtOnce(sample.window, u"busy-find"_s);
        settle(kTypingPause);
        popup->hide();
    }
}

void shootComposer(SampleWindow& sample, Camera& camera)
{
    if (!camera.wants(u"composer"_s) && !camera.wants(u"busy-composer"_s))
        return;
    sample.window.compare(shotInstitutions(3));
    sample.window.openComposer();
    auto* composer = sample.window.findChild<PackComposer*>();
    camera.takeAtOnce(*composer, u"busy-composer"_s);
    while (composer->isComposing())
        settle(10);
    camera.take(*composer, u"composer"_s);
    delete composer;
}

} // namespace

void shootStates(SampleWindow& sample, Camera& camera)
{
    MainWindow& window = sample.window;
    window.compare({});
    camera.take(window, u"empty"_s);
    window.openSample(true);
    camera.take(window, u"first-start"_s);
    shootKnownLittle(sample, camera);
    shootSearching(sample, camera);
    shootComposer(sample, camera);
    window.open(sample.folder.path());
    camera.take(window, u"error"_s);
    const QString present = sample.host.library()->path();
    if (camera.wants(u"empty-library"_s) && sample.host.create(sample.folder.filePath(u"new.atlas"_s)))
        camera.take(window, u"empty-library"_s);
    window.open(present);
    if (camera.wants(u"read-only"_s)) {
        window.open(readOnlyCopy(sample));
        window.compare(shotInstitutions(2));
        camera.take(window, u"read-only"_s);
        window.open(present);
    }
    window.compare({});
}

} // namespace atlas
