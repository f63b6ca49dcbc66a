// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rendercommand.h"

#include "app/console.h"
#include "app/presentinstitutions.h"
#include "core/catalogue/catalogue.h"
#include "core/compare/storedcomparisons.h"
#include "core/library/datasetreader.h"
#include "core/library/library.h"
#include "core/library/recordstore.h"
#include "ui/board/boardview.h"
#include "ui/models/comparedslots.h"
#include "ui/print/output.h"
#include "ui/print/pack.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <numeric>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RenderCommand)
};

const QString kUsage
    = u"hospital-atlas render LIBRARY --institutions A,B | --comparison NAME "
      "--view overview|profile|timeline|indicators|table|coverage|pack "
      "[--indicators X,Y] [--chart X] [--paper A4|A3|A5|Letter] [--landscape] [--grey] [--dpi N] [--author NAME] "
      "[--title TEXT] [--occasion TEXT] [--sections cover,overview,profile,timeline,charts,table,notes,sources] "
      "[--per-page 1|2|4|6] [--language zh_CN|en] --out FILE.pdf|.svg|.png"_s;

/// Charts are asked for by the ids of concepts or indicators.
Result<void> refuseUnknown(const QStringList& asked, const Database& database)
{
    const RecordStore store(database);
    for (const QString& id : asked) {
        bool known = id.isEmpty();
        for (const RecordKind kind : {RecordKind::Concept, RecordKind::Indicator}) {
            const auto exists = store.exists(kind, id);
            if (!exists)
                return exists.error();
            known = known || *exists;
        }
        if (!known)
            return Error {Error::Code::NotFound,
                Tr::tr("There is no concept or indicator “%1” in the library. “hospital-atlas indicators” lists them.")
                    .arg(id),
                {}};
    }
    return {};
}

int wrong(Console& console, const QString& message)
{
    console.fail(message);
    console.err() << Tr::tr("Usage: %1").arg(kUsage) << '\n';
    return console.finish(kWrongUsage);
}

/// What the arguments ask for, checked before the library is opened.
struct Wanted {
    std::optional<BoardView> view; ///< empty: a pack
    QString chart; ///< one alone
    PackPlan plan;
    PageSetup setup;
    QStringList ids;
    QString comparison; ///< saved one that fills in what the arguments leave open
    QString out;
};

std::optional<QPageSize> paperOf(const QString& name)
{
    if (name.isEmpty() || name == u"A4")
        return QPageSize(QPageSize::A4);
    if (name == u"A3")
        return QPageSize(QPageSize::A3);
    if (name == u"A5")
        return QPageSize(QPageSize::A5);
    if (name == u"A6")
        return QPageSize(QPageSize::A6);
    if (name == u"Letter")
        return QPageSize(QPageSize::Letter);
    return std::nullopt;
}

/// The sections named, in that order; nullopt with the word that is none in `unknown`.
std::optional<QVector<PackSection>> sectionsOf(const QString& words, QString& unknown)
{
    if (words.isEmpty())
        return PackPlan::standard().sections;
    QVector<PackSection> sections;
    for (const QString& word : words.split(u',', Qt::SkipEmptyParts)) {
        const auto kind = parsePackSection(word);
        if (!kind) {
            unknown = word;
            return std::nullopt;
        }
        sections.append({*kind, true, {}, {}});
    }
    return sections;
}

/// An error message, or nothing.
QString read(const QCommandLineParser& parser, Wanted& wanted)
{
    if (parser.positionalArguments().size() != 1)
        return Tr::tr("One library is needed.");
    const QString view = parser.value(u"view"_s);
    wanted.view = parseBoardView(view);
    wanted.chart = parser.value(u"chart"_s);
    wanted.comparison = parser.value(u"comparison"_s);
    const bool open = !wanted.chart.isEmpty() || !wanted.comparison.isEmpty();
    if (!wanted.view && view != u"pack" && !(view.isEmpty() && open))
        return Tr::tr("“%1” is no view.").arg(view);
    wanted.ids = parser.value(u"institutions"_s).split(u',', Qt::SkipEmptyParts);
    if ((wanted.ids.isEmpty() && wanted.comparison.isEmpty()) || wanted.ids.size() > kMaxCompared)
        return Tr::tr("Name one to eight institutions by their ids, with commas between.");
    wanted.out = parser.value(u"out"_s);
    if (wanted.out.isEmpty())
        return Tr::tr("--out is needed: the file to write.");
    const QString paper = parser.value(u"paper"_s);
    const auto size = paperOf(paper);
    if (!size)
        return Tr::tr("“%1” is no paper that is known here: A4, A3, A5 or Letter.").arg(paper);
    QString unknown;
    const auto sections = sectionsOf(parser.value(u"sections"_s), unknown);
    if (!sections)
        return Tr::tr("“%1” is no section of a pack.").arg(unknown);
    wanted.plan = !wanted.chart.isEmpty() ? planForChart(wanted.chart)
        : wanted.view                     ? planFor(*wanted.view)
                                          : PackPlan::standard();
    if (!wanted.view && wanted.chart.isEmpty())
        wanted.plan.sections = *sections;
    wanted.plan.title = parser.value(u"title"_s);
    wanted.plan.occasion = parser.value(u"occasion"_s);
    if (parser.isSet(u"per-page"_s)) {
        wanted.plan.chartsPerPage = parser.value(u"per-page"_s).toInt();
        if (!QList<int> {1, 2, 4, 6}.contains(wanted.plan.chartsPerPage))
            return Tr::tr("--per-page is 1, 2, 4 or 6.");
    }
    bool number = true;
    if (parser.isSet(u"dpi"_s))
        wanted.setup.dpi = parser.value(u"dpi"_s).toDouble(&number);
    if (!number || wanted.setup.dpi < 24 || wanted.setup.dpi > 2400)
        return Tr::tr("--dpi is a number from 24 to 2400.");
    wanted.setup.paper = *size;
    wanted.setup.orientation = parser.isSet(u"landscape"_s) ? QPageLayout::Landscape : QPageLayout::Portrait;
    wanted.setup.grey = parser.isSet(u"grey"_s);
    wanted.setup.author = parser.value(u"author"_s);
    wanted.setup.date = printTime();
    return {};
}

/// What the arguments say of a plan stands over what was saved.
void overlay(PackPlan& plan, const QCommandLineParser& parser, const Wanted& wanted)
{
    if (!wanted.plan.title.isEmpty())
        plan.title = wanted.plan.title;
    if (!wanted.plan.occasion.isEmpty())
        plan.occasion = wanted.plan.occasion;
    if (parser.isSet(u"per-page"_s))
        plan.chartsPerPage = wanted.plan.chartsPerPage;
    if (!parser.isSet(u"sections"_s))
        return;
    for (PackSection& section : plan.sections)
        section.on = false;
    for (qsizetype i = wanted.plan.sections.size(); i-- > 0;) {
        const auto same = std::find_if(plan.sections.begin(), plan.sections.end(),
            [&](const PackSection& section) { return section.kind == wanted.plan.sections.at(i).kind; });
        // In the order asked for, with the headings and remarks that were typed.
        PackSection section = same == plan.sections.end() ? wanted.plan.sections.at(i) : *same;
        section.on = true;
        if (same != plan.sections.end())
            plan.sections.erase(same);
        plan.sections.prepend(section);
    }
}

/// The view, or the pack, that was saved, where the arguments name none.
void takeOver(const SavedComparison& saved, const QCommandLineParser& parser, Wanted& wanted)
{
    if (!wanted.chart.isEmpty())
        return;
    if (!parser.isSet(u"view"_s)) {
        wanted.view = parseBoardView(saved.view).value_or(BoardView::Overview);
        PackPlan plan = planFor(*wanted.view);
        overlay(plan, parser, wanted);
        wanted.plan = plan;
    } else if (!wanted.view) {
        PackPlan plan = PackPlan::fromJson(saved.further.value(u"pack"_s).toObject());
        overlay(plan, parser, wanted);
        wanted.plan = plan;
        const PageSetup paper = applied(plan, wanted.setup);
        if (!parser.isSet(u"paper"_s))
            wanted.setup.paper = paper.paper;
        if (!parser.isSet(u"landscape"_s))
            wanted.setup.orientation = paper.orientation;
        wanted.setup.grey = wanted.setup.grey || plan.grey;
    }
}

QString titleOf(const Wanted& wanted, const BoardContents& contents)
{
    QStringList names;
    for (const Institution& institution : contents.dataset.institutions)
        names.append(institution.shortLabel(contents.locale));
    const QString head = wanted.view ? title(*wanted.view) : packTitleOf(wanted.plan, contents);
    return contents.count() < 2 && !wanted.view
        ? head
        : head + u" · "_s + names.join(contents.isChinese() ? u"、"_s : u", "_s);
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
    for (const char* name : {"institutions", "comparison", "view", "chart", "indicators", "paper", "out", "title",
             "occasion", "sections", "per-page", "dpi", "author"})
        option(name);
    for (const char* name : {"landscape", "grey", "help"})
        option(name, false);
    if (!parser.parse(QStringList {u"render"_s} + arguments))
        return wrong(console, parser.errorText());
    if (parser.isSet(u"help"_s)) {
        console.out() << Tr::tr("Usage: %1").arg(kUsage) << '\n';
        return console.finish(kDone);
    }
    Wanted wanted;
    if (const QString problem = read(parser, wanted); !problem.isEmpty())
        return wrong(console, problem);

    const auto catalogue = Catalogue::load(u":/catalogue"_s);
    if (!catalogue)
        return console.finish(console.fail(catalogue.error()));
    const auto library = Library::open(parser.positionalArguments().first(), Library::Mode::ReadOnly);
    if (!library)
        return console.finish(console.fail(library.error()));
    SavedComparison saved;
    if (!wanted.comparison.isEmpty()) {
        const auto found = readComparison((*library)->database(), wanted.comparison);
        if (!found)
            return console.finish(console.fail(found.error()));
        saved = *found;
        if (wanted.ids.isEmpty()) {
            const auto present = presentInstitutions(saved, (*library)->database(), console);
            if (!present)
                return console.finish(console.fail(present.error()));
            wanted.ids = *present;
        }
        if (wanted.ids.size() > kMaxCompared)
            return wrong(console,
                Tr::tr("“%1” has more than eight institutions. Name one to eight of them with --institutions.")
                    .arg(saved.name));
        takeOver(saved, parser, wanted);
    }
    auto dataset = readDataset((*library)->database(), wanted.ids);
    if (!dataset)
        return console.finish(console.fail(dataset.error()));
    for (const QString& id : std::as_const(wanted.ids)) {
        if (!dataset->institution(id))
            return console.finish(console.fail(
                Tr::tr("The library has no institution “%1”. “hospital-atlas search” finds ids by name.").arg(id)));
    }

    const QStringList asked = parser.value(u"indicators"_s).split(u',', Qt::SkipEmptyParts);
    if (const auto known = refuseUnknown(asked + QStringList {wanted.chart}, (*library)->database()); !known)
        return console.finish(console.fail(known.error()));

    BoardContents contents;
    contents.dataset = std::move(*dataset);
    contents.slots_.resize(contents.dataset.institutions.size());
    std::iota(contents.slots_.begin(), contents.slots_.end(), 0);
    contents.catalogue = &*catalogue;
    contents.locale = QLocale();
    contents.settings.asOf = wanted.setup.date.date();
    contents.choice = saved.choice;
    contents.likeForLikeOnly = saved.likeForLikeOnly;
    contents.asked = asked.isEmpty() ? saved.asked : asked;

    PageSetup setup = wanted.setup;
    setup.locale = contents.locale;
    setup.library = QFileInfo((*library)->path()).fileName();
    setup.title = titleOf(wanted, contents);
    const Theme theme = setup.theme();
    Printable printable;
    printable.pages = [&] { return composePack(wanted.plan, contents, setup); };
    if (!wanted.chart.isEmpty())
        printable.picture = [&] { return drawChart(contents, wanted.chart, setup.body().width(), theme); };
    else if (wanted.view)
        printable.picture = [&] { return drawForPaper(*wanted.view, contents, setup.body().size(), theme); };
    const auto written = writePrintable(printable, setup, wanted.out);
    return console.finish(written ? static_cast<int>(kDone) : console.fail(written.error()));
}

} // namespace atlas
