// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/words.h"
#include "core/domain/schema.h"
#include "core/domain/words.h"
#include "ui/forms/formspec.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

struct FormWords {
    Q_DECLARE_TR_FUNCTIONS(FormWords)
};

struct Entry {
    const char16_t* cell;
    const char* word;
};

constexpr std::array kWords {
    Entry {u"article", QT_TRANSLATE_NOOP("FormWords", "Article")},
    Entry {u"report", QT_TRANSLATE_NOOP("FormWords", "Report")},
    Entry {u"dataset", QT_TRANSLATE_NOOP("FormWords", "Data set")},
    Entry {u"webpage", QT_TRANSLATE_NOOP("FormWords", "Web page")},
    Entry {u"interview", QT_TRANSLATE_NOOP("FormWords", "Interview")},
    Entry {u"other", QT_TRANSLATE_NOOP("FormWords", "Other")},
    Entry {u"happened", QT_TRANSLATE_NOOP("FormWords", "Happened")},
    Entry {u"planned", QT_TRANSLATE_NOOP("FormWords", "Planned")},
    Entry {u"actual", QT_TRANSLATE_NOOP("FormWords", "Actual")},
    Entry {u"target", QT_TRANSLATE_NOOP("FormWords", "Target")},
    Entry {u"estimated", QT_TRANSLATE_NOOP("FormWords", "Estimated")},
    Entry {u"higher", QT_TRANSLATE_NOOP("FormWords", "Higher")},
    Entry {u"lower", QT_TRANSLATE_NOOP("FormWords", "Lower")},
    Entry {u"neutral", QT_TRANSLATE_NOOP("FormWords", "Neither")},
};

/// The word of an enumerator that core/compare has a name for.
template<typename E> QString named(const QString& cell, QString (*name)(E))
{
    const auto value = fromWord<E>(cell);
    return value ? name(*value) : cell;
}

} // namespace

QString choiceWord(RecordKind kind, const QString& column, const QString& cell)
{
    if (kind == RecordKind::Institution || kind == RecordKind::Name) {
        if (column == u"kind")
            return kind == RecordKind::Name ? words::nameKind(cell) : named(cell, words::institutionKind);
        if (column == u"status")
            return words::institutionStatus(cell);
        if (column == u"category")
            return words::institutionCategory(cell);
        if (column == u"grade")
            return words::grade(cell);
        if (column == u"ownership")
            return words::ownership(cell);
    }
    if (column == u"per")
        return named(cell, words::per);
    if (column == u"measure")
        return named(cell, words::measure);
    if (column == u"category")
        return kind == RecordKind::Milestone ? named(cell, words::milestoneCategory) : named(cell, words::category);
    if (column == u"section")
        return named(cell, words::section);
    if (column == u"level")
        return words::level(cell);
    for (const Entry& entry : kWords) {
        if (cell == QStringView(entry.cell))
            return FormWords::tr(entry.word);
    }
    return cell;
}

QString kindWord(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Observation:
        return FormWords::tr("figure");
    case RecordKind::Milestone:
        return FormWords::tr("milestone");
    case RecordKind::ProfileItem:
        return FormWords::tr("line of the profile");
    case RecordKind::Institution:
        return FormWords::tr("institution");
    case RecordKind::Name:
        return FormWords::tr("name");
    case RecordKind::Source:
        return FormWords::tr("source");
    case RecordKind::Citation:
        return FormWords::tr("citation");
    case RecordKind::Indicator:
        return FormWords::tr("indicator");
    case RecordKind::Concept:
        return FormWords::tr("concept");
    default:
        return schema(kind).name;
    }
}

} // namespace atlas
