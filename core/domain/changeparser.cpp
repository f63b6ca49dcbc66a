// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/change.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Change)
};

struct BasisWord {
    QStringView text;
    QStringView basis;
};
constexpr auto kBasisWords = std::to_array<BasisWord>({
    {u"同比", u"yoy"},
    {u"较上年", u"yoy"},
    {u"比上年", u"yoy"},
    {u"较去年", u"yoy"},
    {u"year on year", u"yoy"},
    {u"on the year before", u"yoy"},
    {u"yoy", u"yoy"},
    {u"年均", u"annual_mean"},
    {u"annual mean", u"annual_mean"},
    {u"a year on average", u"annual_mean"},
    {u"annual_mean", u"annual_mean"},
});

constexpr auto kUp = std::to_array<QStringView>({u"增长了", u"增长", u"增加了", u"增加", u"提高了", u"提高", u"提升了",
    u"提升", u"上升了", u"上升", u"翻了", u"increased by ", u"rose by ", u"up ", u"+", u"＋"});
constexpr auto kDown = std::to_array<QStringView>({u"下降了", u"下降", u"降低了", u"降低", u"减少了", u"减少",
    u"缩短了", u"缩短", u"decreased by ", u"fell by ", u"down ", u"-", u"−"});

/// Takes one of `words` off the start.
template<typename Words> bool take(QStringView& text, const Words& words)
{
    for (const QStringView word : words) {
        if (text.startsWith(word, Qt::CaseInsensitive)) {
            text = text.mid(word.size()).trimmed();
            return true;
        }
    }
    return false;
}

/// A unit off the end.
bool takeEnd(QStringView& text, std::initializer_list<QStringView> units)
{
    for (const QStringView unit : units) {
        if (text.endsWith(unit, Qt::CaseInsensitive)) {
            text = text.chopped(unit.size()).trimmed();
            return true;
        }
    }
    return false;
}

} // namespace

Result<Change> parseChange(QStringView text, const Unit& level)
{
    Change change;
    change.stated = text.trimmed().toString();
    QStringView rest = text.trimmed();
    for (const BasisWord& word : kBasisWords) {
        if (rest.startsWith(word.text, Qt::CaseInsensitive)) {
            change.basis = word.basis.toString();
            rest = rest.mid(word.text.size()).trimmed();
            break;
        }
    }
    const bool down = take(rest, kDown);
    if (!down)
        take(rest, kUp);
    // The longer word first: 个百分点 is no 个.
    Unit unit = level;
    if (takeEnd(rest, {u"个百分点", u"百分点", u"percentage points", u"pp"})) {
        change.unit = ChangeUnit::PercentagePoints;
        unit = {};
    } else if (takeEnd(rest, {u"倍", u"times"})) {
        change.unit = ChangeUnit::Times;
        unit = {};
    } else if (rest.endsWith(u'%') || rest.endsWith(u'％') || rest.startsWith(u"百分之")) {
        change.unit = ChangeUnit::Percent;
        unit = Unit(u"%"_s, u"%"_s);
    } else {
        change.unit = ChangeUnit::Absolute;
    }
    const auto quantity = parseQuantity(rest, unit);
    if (!quantity)
        return quantity.error();
    if (quantity->quantity.high) {
        return Error {Error::Code::Invalid,
            Text::tr("A change is one figure: write its wording, and the range in the note."), {}};
    }
    change.value = down ? -quantity->quantity.value : quantity->quantity.value;
    change.qualifier = quantity->quantity.qualifier;
    return change;
}

Result<QString> parseChangeBasis(QStringView text)
{
    const QStringView wanted = text.trimmed();
    for (const BasisWord& word : kBasisWords) {
        if (wanted.compare(word.text, Qt::CaseInsensitive) == 0)
            return word.basis.toString();
    }
    const auto period = Period::parseTyped(wanted);
    if (!period)
        return period.error();
    return period->toEdtf();
}

} // namespace atlas
