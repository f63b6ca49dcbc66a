// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands.h"
#include "app/console.h"
#include "core/compare/words.h"
#include "core/library/figurecounts.h"
#include "core/library/library.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

/// `indicators`: what can be asked for.
namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Entry {
    Concept concept_;
    QVector<Indicator> indicators;
};

template<typename T>
Result<QVector<T>> readAll(const Library& library, RecordKind kind, Result<T> (*convert)(const Row&))
{
    QVector<T> all;
    std::optional<Error> unreadable;
    const auto read = RecordStore(library.database()).forEach(kind, [&](const Row& row) {
        auto record = convert(row);
        if (record)
            all.append(*std::move(record));
        else
            unreadable = record.error();
        return !unreadable;
    });
    if (!read)
        return read.error();
    if (unreadable)
        return *unreadable;
    return all;
}

/// Headline concepts first, then by id; indicators by id below theirs.
Result<QVector<Entry>> readCatalogue(const Library& library)
{
    const auto concepts = readAll(library, RecordKind::Concept, toConcept);
    if (!concepts)
        return concepts.error();
    const auto indicators = readAll(library, RecordKind::Indicator, toIndicator);
    if (!indicators)
        return indicators.error();
    QVector<Entry> entries;
    for (const Concept& concept_ : *concepts) {
        Entry entry {concept_, {}};
        std::copy_if(indicators->cbegin(), indicators->cend(), std::back_inserter(entry.indicators),
            [&](const Indicator& indicator) { return indicator.conceptId == concept_.id; });
        entries.append(entry);
    }
    std::stable_sort(entries.begin(), entries.end(),
        [](const Entry& a, const Entry& b) { return a.concept_.headline && !b.concept_.headline; });
    return entries;
}

bool mentions(const QStringList& texts, const QString& wanted)
{
    return std::any_of(
        texts.cbegin(), texts.cend(), [&](const QString& text) { return text.contains(wanted, Qt::CaseInsensitive); });
}

/// A concept that fits keeps all its indicators; else those that fit themselves.
QVector<Entry> filtered(const QVector<Entry>& all, const QString& wanted)
{
    if (wanted.isEmpty())
        return all;
    QVector<Entry> kept;
    for (Entry entry : all) {
        if (!mentions({entry.concept_.id, entry.concept_.name, entry.concept_.nameEn}, wanted)) {
            entry.indicators.removeIf([&](const Indicator& i) {
                return !mentions({i.id, i.name, i.nameEn, i.standard}, wanted);
            });
            if (entry.indicators.isEmpty())
                continue;
        }
        kept.append(entry);
    }
    return kept;
}

QJsonObject toJson(const Entry& entry, const FigureCounts& counts)
{
    QJsonArray indicators;
    for (const Indicator& indicator : entry.indicators) {
        const FigureCount count = counts.byIndicator.value(indicator.id);
        indicators.append(
            QJsonObject {{u"id"_s, indicator.id}, {u"name"_s, indicator.name}, {u"name_en"_s, indicator.nameEn},
                {u"unit"_s, indicator.unit.name()}, {u"unit_en"_s, indicator.unit.nameEn()},
                {u"measure"_s, toWord(indicator.measure)}, {u"standard"_s, indicator.standard},
                {u"institutions"_s, count.institutions}, {u"figures"_s, count.figures}});
    }
    const FigureCount count = counts.byConcept.value(entry.concept_.id);
    return {{u"id"_s, entry.concept_.id}, {u"name"_s, entry.concept_.name}, {u"name_en"_s, entry.concept_.nameEn},
        {u"headline"_s, entry.concept_.headline}, {u"institutions"_s, count.institutions},
        {u"figures"_s, count.figures}, {u"indicators"_s, indicators}};
}

void print(const Entry& entry, const FigureCounts& counts, QTextStream& stream)
{
    const QLocale locale;
    const auto reported
        = [](const FigureCount& count) { return Tr::tr("%n institution(s)", nullptr, count.institutions); };
    stream << entry.concept_.id << '\t' << localized(entry.concept_.name, entry.concept_.nameEn, locale) << "\t\t"
           << reported(counts.byConcept.value(entry.concept_.id)) << '\n';
    for (const Indicator& indicator : entry.indicators) {
        stream << "  " << indicator.id << '\t' << localized(indicator.name, indicator.nameEn, locale) << '\t'
               << indicator.unit.name(locale) << '\t' << reported(counts.byIndicator.value(indicator.id)) << '\n';
    }
}

} // namespace

int indicatorsCommand(const QStringList& arguments, Console& console)
{
    CommandArguments given(u"indicators"_s, console);
    given.addFlag(u"json"_s);
    if (!given.ready(arguments, 1, true))
        return given.exitCode();
    if (given.positional().size() > 2)
        return given.wrong(Tr::tr("“%1” is not understood.").arg(given.positional().at(2)));

    const auto library = Library::open(given.positional().first(), Library::Mode::ReadOnly);
    if (!library)
        return console.fail(library.error());
    const auto all = readCatalogue(**library);
    if (!all)
        return console.fail(all.error());
    const auto counts = countFigures((*library)->database());
    if (!counts)
        return console.fail(counts.error());

    const QVector<Entry> entries = filtered(*all, given.positional().value(1).trimmed());
    if (given.isSet(u"json"_s)) {
        QJsonArray concepts;
        for (const Entry& entry : entries)
            concepts.append(toJson(entry, *counts));
        console.out() << QString::fromUtf8(QJsonDocument(QJsonObject {{u"concepts"_s, concepts}}).toJson());
        return kDone;
    }
    for (const Entry& entry : entries)
        print(entry, *counts, console.out());
    return kDone;
}

} // namespace atlas
