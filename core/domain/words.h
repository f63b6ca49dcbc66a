// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"

#include <QStringList>
#include <QStringView>

#include <array>
#include <optional>

/// The words of the exchange format, in the order of their enumerators. Written here once: the schema, reading and
/// writing use them.
namespace atlas {

template<typename E> struct Words;

#define ATLAS_WORDS(Enumeration, Last, ...)                                                                            \
    template<> struct Words<Enumeration> {                                                                             \
        static constexpr auto kAll = std::to_array<QStringView>({__VA_ARGS__});                                        \
        static_assert(kAll.size() == static_cast<size_t>(Enumeration::Last) + 1);                                      \
    };

ATLAS_WORDS(Qualifier, AtMost, u"exact", u"nearly", u"about", u"more_than", u"at_least", u"less_than", u"at_most")
ATLAS_WORDS(Measure, Growth, u"stock", u"flow", u"share", u"ratio", u"rank", u"score", u"grade", u"growth")
ATLAS_WORDS(Better, Neutral, u"higher", u"lower", u"neutral")
ATLAS_WORDS(IndicatorCategory, Recognition, u"capacity", u"people", u"activity", u"quality", u"efficiency", u"finance",
    u"research", u"teaching", u"disciplines", u"party", u"regional", u"satisfaction", u"recognition")
ATLAS_WORDS(InstitutionKind, Partner, u"hospital", u"region", u"partner")
ATLAS_WORDS(Per, Day, u"", u"year", u"month", u"day")
ATLAS_WORDS(FigureStatus, Estimated, u"actual", u"planned", u"target", u"estimated")
ATLAS_WORDS(ChangeUnit, Absolute, u"%", u"pp", u"times", u"abs")
ATLAS_WORDS(MilestoneCategory, Plan, u"founding", u"construction", u"relocation", u"accreditation", u"partnership",
    u"discipline", u"technology", u"honour", u"policy", u"research", u"service", u"plan")
ATLAS_WORDS(ProfileSection, Principle, u"discipline", u"centre", u"equipment", u"partnership", u"honour", u"service",
    u"plan", u"campus", u"principle")

#undef ATLAS_WORDS

template<typename E> QString wordOf(E value) { return Words<E>::kAll.at(static_cast<size_t>(value)).toString(); }

template<typename E> std::optional<E> fromWord(QStringView word)
{
    for (size_t i = 0; i < Words<E>::kAll.size(); ++i) {
        if (Words<E>::kAll[i] == word)
            return static_cast<E>(i);
    }
    return std::nullopt;
}

/// For an enumeration column of the schema, which lists no empty word: emptiness is the column's being optional.
template<typename E> QStringList wordsOf()
{
    QStringList words;
    for (const QStringView word : Words<E>::kAll) {
        if (!word.isEmpty())
            words.append(word.toString());
    }
    return words;
}

} // namespace atlas
