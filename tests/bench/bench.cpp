// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the time that a reader waits grows with the library: ./dev bench [--quick]. One line an operation, `name
// ratio target`: a ratio compares two things measured by turns in the same run, so that it means the same on any
// machine. Exit 1 when a ratio is over its target.
#include "core/catalogue/catalogue.h"
#include "core/compare/comparison.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/library/datasetreader.h"
#include "core/library/institutionlist.h"
#include "core/library/library.h"
#include "core/library/namesearch.h"
#include "core/library/statement.h"
#include "tests/bench/crowd.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 60;

[[noreturn]] void stop(const Error& error)
{
    std::fprintf(stderr, "bench: %s (%s)\n", qPrintable(error.message), qPrintable(error.detail));
    std::exit(2);
}

template<typename T> T need(Result<T> result)
{
    if (!result)
        stop(result.error());
    return std::move(*result);
}

void need(const Result<void>& result)
{
    if (!result)
        stop(result.error());
}

using Work = std::function<void()>;

double nanoseconds(const Work& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed());
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The median of `rounds` ratios, each of two runs one right after the other.
double ratio(const Work& work, const Work& baseline, int rounds = 15)
{
    work();
    baseline();
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const double base = nanoseconds(baseline);
        ratios.push_back(nanoseconds(work) / base);
    }
    return median(ratios);
}

bool report(const char* name, double ratio, double target)
{
    std::printf("%-34s %8.2f %8.2f%s\n", name, ratio, target, ratio > target ? "  OVER" : "");
    std::fflush(stdout);
    return ratio <= target;
}

struct Subject {
    std::unique_ptr<Library> library;
    [[nodiscard]] const Database& database() const { return library->database(); }
};

Subject crowdOf(const QString& path, int count)
{
    Subject subject {need(Library::create(path))};
    need(addCrowd(*subject.library, count));
    return subject;
}

/// A page's worth of rows read by key: what any page must cost at least.
void readByKey(const Database& database)
{
    Statement statement
        = need(Statement::prepare(database, u"SELECT id, name, grade FROM institutions WHERE key = ?"_s));
    for (qint64 key = 1; key <= kPage; ++key) {
        statement.bind(1, key);
        need(statement.step());
        [[maybe_unused]] const QString name = statement.text(1);
        statement.reset();
    }
}

ListCursor middleOf(const Database& database, int count)
{
    Statement statement = need(Statement::prepare(database,
        u"SELECT sort_key, key FROM institutions WHERE kind = 'hospital' ORDER BY sort_key, key LIMIT 1 OFFSET ?"_s));
    statement.bind(1, qint64(count / 2));
    need(statement.step());
    return {.sortKey = statement.blob(0), .key = statement.integer(1)};
}

QStringList firstIds(int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(u"h"_s + QString::number(i));
    return ids;
}

bool measureList(const Subject& large, const Subject& small, int count)
{
    const InstitutionList list(large.database()), few(small.database());
    const ListCursor middle = middleOf(large.database(), count);
    const auto page = [](const InstitutionList& of, const ListFilter& filter, const ListCursor* after) -> Work {
        return [&of, filter, after] { need(of.page(filter, after, kPage)); };
    };
    const Work first = page(list, {}, nullptr);
    bool good = report("list/page ÷ rows by key", ratio(first, [&] { readByKey(large.database()); }), 20);
    good &= report("list/page large ÷ small", ratio(first, page(few, {}, nullptr)), 2);
    good &= report("list/middle ÷ first page", ratio(page(list, {}, &middle), first), 2);
    good &= report(
        "list/province ÷ first page", ratio(page(list, ListFilter {u"CN-150000"_s, {}, {}}, nullptr), first), 2);
    return good & report("list/level ÷ first page", ratio(page(list, ListFilter {{}, {}, u"3"_s}, nullptr), first), 2);
}

bool measureSearch(const Subject& large)
{
    const NameSearch search(large.database());
    const InstitutionList list(large.database());
    const Work page = [&] { need(list.page({}, nullptr, kPage)); };
    const auto find = [&](const QString& text) -> Work { return [&search, text] { need(search.find(text, kPage)); }; };
    bool good = report("search/two characters ÷ page", ratio(find(u"肿瘤"_s), page), 10);
    good &= report("search/five characters ÷ page", ratio(find(u"红山42肿"_s), page), 10);
    good &= report("search/initials ÷ page", ratio(find(u"syzlyy"_s), page), 10);
    return good & report("search/nothing found ÷ page", ratio(find(u"没有这家"_s), page), 3);
}

bool measureBoard(const Subject& large, const Subject& small)
{
    const QStringList eight = firstIds(8);
    const auto read
        = [&](const Subject& of) -> Work { return [&of, &eight] { need(readDataset(of.database(), eight)); }; };
    bool good = report("board/eight large ÷ small", ratio(read(large), read(small)), 2);
    const Dataset dataset = need(readDataset(large.database(), eight));
    const Work judge = [&] { compare(dataset, u"beds"_s, {}, {}); };
    return good & report("board/verdicts ÷ reading", ratio(judge, read(large)), 1);
}

bool measureExchange(const QTemporaryDir& folder, const QString& sample)
{
    int number = 0;
    const auto import = [&](const QString& package) -> Work {
        return [&, package] {
            const auto library = need(Library::create(folder.filePath(u"in%1.atlas"_s.arg(number++))));
            need(importPackage(*library, package));
        };
    };
    const auto library = need(Library::create(folder.filePath(u"sample.atlas"_s)));
    need(importPackage(*library, sample));
    const Work writing = [&] { need(exportPackage(*library, folder.filePath(u"out%1"_s.arg(number++)))); };
    return report("exchange/import ÷ export of the sample", ratio(import(sample), writing, 5), 10);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const int count = application.arguments().contains(u"--quick"_s) ? 100'000 : 1'000'000;
    const QTemporaryDir folder;
    std::printf("# %d institutions; ratios of medians in one run\n%-34s %8s %8s\n", count, "# name", "ratio", "target");
    const Subject small = crowdOf(folder.filePath(u"small.atlas"_s), 1000);
    const Subject large = crowdOf(folder.filePath(u"large.atlas"_s), count);
    bool good = measureList(large, small, count);
    good &= measureSearch(large);
    good &= measureBoard(large, small);
    good &= measureExchange(folder, u":/sample"_s);
    return good ? 0 : 1;
}
