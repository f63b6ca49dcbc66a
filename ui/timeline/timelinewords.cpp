// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinewords.h"

#include "core/compare/words.h"

#include <QCoreApplication>

namespace atlas::timelinewords {

using namespace Qt::StringLiterals;

namespace {

struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr int kListed = 12;

QString dueDate(const Milestone& milestone, const QLocale& locale)
{
    if (!milestone.date.isInterval())
        return milestone.date.formatShort(locale);
    const CalendarDate& end = milestone.date.end();
    QString text = QString::number(end.year);
    if (end.month > 0)
        text += u"-%1"_s.arg(end.month, 2, 10, QLatin1Char('0'));
    return end.uncertain ? text + u'?' : text;
}

} // namespace

const QString& title(const Milestone& milestone, const BoardContents& contents)
{
    return localized(milestone.title, milestone.titleEn, contents.locale);
}

QString sentence(const Milestone& milestone, const BoardContents& contents)
{
    const Institution* institution = contents.dataset.institution(milestone.institution);
    const QString name
        = institution ? localized(institution->name, institution->nameEn, contents.locale) : milestone.institution;
    const QString& what = title(milestone, contents);
    const QString category = words::milestoneCategory(milestone.category);
    if (milestone.date.isUndated()) {
        return milestone.planned ? Timeline::tr("%1, planned, date not stated: %2 (%3)").arg(name, what, category)
                                 : Timeline::tr("%1, date not stated: %2 (%3)").arg(name, what, category);
    }
    const QString date = milestone.date.format(contents.locale);
    if (isOverdue(milestone, contents.settings.asOf))
        return Timeline::tr("%1, planned for %2, outcome not reported: %3 (%4)").arg(name, date, what, category);
    return milestone.planned ? Timeline::tr("%1, planned for %2: %3 (%4)").arg(name, date, what, category)
                             : Timeline::tr("%1, %2: %3 (%4)").arg(name, date, what, category);
}

QString listLine(const Milestone& milestone, const BoardContents& contents)
{
    QString line = milestone.date.isUndated()
        ? title(milestone, contents)
        : milestone.date.formatShort(contents.locale) + u"  "_s + title(milestone, contents);
    if (isOverdue(milestone, contents.settings.asOf))
        line += u" · "_s + overdueNote(milestone, contents);
    else if (milestone.planned)
        line += u" · "_s + planned();
    return line;
}

QString list(const QVector<int>& milestones, const BoardContents& contents)
{
    QStringList lines;
    const qsizetype listed = milestones.size() <= kListed + 1 ? milestones.size() : kListed;
    for (qsizetype i = 0; i < listed; ++i)
        lines.append(listLine(contents.dataset.milestones.at(milestones.at(i)), contents));
    if (listed < milestones.size())
        lines.append(showMore(int(milestones.size() - listed)));
    return lines.join(u'\n');
}

QString overdueNote(const Milestone& milestone, const BoardContents& contents)
{
    return Timeline::tr("due %1, outcome not reported").arg(dueDate(milestone, contents.locale));
}

QString counts(const TimelineLane& lane)
{
    const auto shown = int(lane.dated.size());
    return lane.undatedTotal > 0
        ? Timeline::tr("%1 / %n event(s), %2 undated", nullptr, lane.datedTotal).arg(shown).arg(lane.undatedTotal)
        : Timeline::tr("%1 / %n event(s)", nullptr, lane.datedTotal).arg(shown);
}

QString earlier(int count) { return Timeline::tr("%n earlier", nullptr, count); }
QString later(int count) { return Timeline::tr("%n later", nullptr, count); }

QString folded(int count) { return Timeline::tr("%n more event(s) here, Enter lists them", nullptr, count); }

QString about(const Institution& institution, const QString& statement, const BoardContents& contents)
{
    return Timeline::tr("%1: %2").arg(localized(institution.name, institution.nameEn, contents.locale), statement);
}

QString noDatedEvents(const TimelineLane& lane)
{
    if (lane.datedTotal > 0)
        return Timeline::tr("Its dated events are of categories that are switched off");
    return lane.undatedTotal > 0 ? Timeline::tr("No source dates any of its events")
                                 : Timeline::tr("No events recorded");
}

QString miniSummary(int shown, int outside, int undated, int firstYear, int lastYear)
{
    return Timeline::tr("%n event(s) between %1 and %2, %3 outside of these years, %4 undated", nullptr, shown)
        .arg(firstYear)
        .arg(lastYear)
        .arg(outside)
        .arg(undated);
}

QString undated() { return Timeline::tr("Undated"); }
QString notOnAxis() { return Timeline::tr("not on the axis"); }
QString leftOut() { return Timeline::tr("Not in the picture, or not in full"); }
QString eventCount(int count) { return Timeline::tr("%n event(s)", nullptr, count); }
QString showMore(int count) { return Timeline::tr("%n more", nullptr, count); }
QString showAll() { return Timeline::tr("Show"); }
QString showFewer() { return Timeline::tr("Show fewer"); }
QString planned() { return Timeline::tr("planned"); }

QString legendMark() { return Timeline::tr("month or day known"); }
QString legendYear() { return Timeline::tr("year known: as wide as the year"); }
QString legendBand() { return Timeline::tr("some time within the band"); }
QString legendPlanned() { return Timeline::tr("planned"); }
QString legendVague() { return Timeline::tr("date inferred or approximate"); }
QString legendFolded() { return Timeline::tr("folded events"); }
QString legendAsOf(const QDate& date, const QLocale& locale)
{
    return Timeline::tr("today, %1").arg(locale.toString(date, QStringLiteral("yyyy-MM-dd")));
}
QString legendHint() { return Timeline::tr("Wheel zooms, dragging moves"); }

} // namespace atlas::timelinewords
