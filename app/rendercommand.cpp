// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rendercommand.h"

#include "app/console.h"
#include "core/catalogue/catalogue.h"
#include "core/library/datasetreader.h"
#include "core/library/library.h"
#include "ui/board/boardview.h"
#include "ui/models/comparedslots.h"
#include "ui/print/output.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <numeric>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RenderCommand)
};

const QString kUsage
    = u"hospital-atlas render LIBRARY --institutions A,B --view overview|profile|timeline|indicators|table "
      "[--indicators X,Y] [--paper A4|A3] [--landscape] [--grey] [--language zh_CN|en] --out FILE.pdf|.svg|.png"_s;

/// The day of printing; SOURCE_DATE_EPOCH makes it repeatable.
QDate printDate()
{
    bool set = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&set);
    return set ? QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC).date() : QDate::currentDate();
}

int wrong(Console& console, const QString& message)
{
    console.fail(message);
    console.err() << Tr::tr("Usage: %1").arg(kUsage) << '\n';
    return console.finish(kWrongUsage);
}

} // namespace

int renderCommand(const QStringList& arguments)
{
    Console console;
    QCommandLineParser parser;
    const auto option = [&](const char* name, bool value = true) {
        QCommandLineOption made(QString::fromLatin1(name));
        if (value)
            made.setValueName(u"VALUE"_s);
        parser.addOption(made);
    };
    for (const char* name : {"institutions", "comparison", "view", "indicators", "paper", "out"})
        option(name);
    for (const char* name : {"landscape", "grey", "help"})
        option(name, false);
    if (!parser.parse(QStringList {u"render"_s} + arguments))
        return wrong(console, parser.errorText());
    if (parser.isSet(u"help"_s)) {
        console.out() << Tr::tr("Usage: %1").arg(kUsage) << '\n';
        return console.finish(kDone);
    }
    if (parser.positionalArguments().size() != 1)
        return wrong(console, Tr::tr("One library is needed."));
    const QString viewName = parser.value(u"view"_s);
    if (viewName == u"pack" || parser.isSet(u"comparison"_s))
        return wrong(console, Tr::tr("Meeting packs and saved comparisons are not part of this version yet."));
    const auto view = parseBoardView(viewName);
    if (!view)
        return wrong(console, Tr::tr("“%1” is no view.").arg(viewName));
    const QStringList ids = parser.value(u"institutions"_s).split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty() || ids.size() > kMaxCompared)
        return wrong(console, Tr::tr("Name one to eight institutions by their ids, with commas between."));
    const QString out = parser.value(u"out"_s);
    if (out.isEmpty())
        return wrong(console, Tr::tr("--out is needed: the file to write."));
    const QString paper = parser.value(u"paper"_s);
    if (!paper.isEmpty() && paper != u"A4" && paper != u"A3")
        return wrong(console, Tr::tr("“%1” is no paper that is known here: A4 or A3.").arg(paper));

    const auto catalogue = Catalogue::load(u":/catalogue"_s);
    if (!catalogue)
        return console.finish(console.fail(catalogue.error()));
    const auto library = Library::open(parser.positionalArguments().first(), Library::Mode::ReadOnly);
    if (!library)
        return console.finish(console.fail(library.error()));
    auto dataset = readDataset((*library)->database(), ids);
    if (!dataset)
        return console.finish(console.fail(dataset.error()));
    for (const QString& id : ids) {
        if (!dataset->institution(id))
            return console.finish(console.fail(
                Tr::tr("The library has no institution “%1”. “hospital-atlas search” finds ids by name.").arg(id)));
    }

    BoardContents contents;
    contents.dataset = std::move(*dataset);
    contents.slots_.resize(contents.dataset.institutions.size());
    std::iota(contents.slots_.begin(), contents.slots_.end(), 0);
    contents.catalogue = &*catalogue;
    contents.locale = QLocale();
    contents.settings.asOf = printDate();
    contents.asked = parser.value(u"indicators"_s).split(u',', Qt::SkipEmptyParts);

    PageSetup setup;
    setup.paper = QPageSize(paper == u"A3" ? QPageSize::A3 : QPageSize::A4);
    setup.orientation = parser.isSet(u"landscape"_s) ? QPageLayout::Landscape : QPageLayout::Portrait;
    setup.grey = parser.isSet(u"grey"_s);
    QStringList names;
    for (const Institution& institution : std::as_const(contents.dataset.institutions))
        names.append(institution.shortLabel(contents.locale));
    setup.title = title(*view) + u" · "_s + names.join(contents.isChinese() ? u"、"_s : u", "_s);
    setup.library = QFileInfo((*library)->path()).fileName();
    setup.date = printDate();
    setup.locale = contents.locale;

    const Theme theme = setup.theme();
    const Drawing drawing = drawForPaper(*view, contents, setup.body().size(), theme);
    const auto written = writeDrawing(drawing, setup, out);
    return console.finish(written ? static_cast<int>(kDone) : console.fail(written.error()));
}

} // namespace atlas
