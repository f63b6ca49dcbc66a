// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/boardcontents.h"

#include <QRandomGenerator>

/// Boards for the timeline's tests: a few known events, or as many generated ones as are asked for.
namespace atlas::timelinesample {

inline Milestone milestone(const QString& id, const QString& institution, const QString& date, const QString& title,
    MilestoneCategory category = MilestoneCategory::Service, bool planned = false)
{
    Milestone milestone;
    milestone.id = id;
    milestone.institution = institution;
    milestone.date = Period::parse(date).value();
    milestone.title = title;
    milestone.category = category;
    milestone.planned = planned;
    return milestone;
}

inline BoardContents emptyBoard(int hospitals, QLocale::Language language = QLocale::Chinese)
{
    BoardContents board;
    board.locale = QLocale(language);
    board.settings.asOf = QDate(2026, 11, 22);
    for (int i = 0; i < hospitals; ++i) {
        Institution institution;
        institution.id = QStringLiteral("h%1").arg(i);
        institution.name = QStringLiteral("某自治区第%1人民医院").arg(i + 1);
        institution.nameEn = QStringLiteral("People's Hospital No. %1 of an autonomous region").arg(i + 1);
        board.dataset.institutions.append(institution);
        board.slots_.append(i);
    }
    return board;
}

/// A date of any kind that the model knows.
inline QString randomDate(QRandomGenerator& random, int firstYear, int lastYear)
{
    const int year = firstYear + random.bounded(lastYear - firstYear + 1);
    const auto two = [](int value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    const QString text = QString::number(year);
    const QString month = text + u'-' + two(1 + random.bounded(12));
    switch (random.bounded(12)) {
    case 0:
        return text;
    case 1:
        return text + QStringLiteral("?");
    case 2:
        return text + QStringLiteral("%");
    case 3:
        return text + u'/' + QString::number(year + 1 + random.bounded(5));
    case 4:
        return text + QStringLiteral("?/") + QString::number(year + 1 + random.bounded(5)) + u'?';
    case 5:
        return text + QStringLiteral("/..");
    case 6:
        return random.bounded(2) ? QString(text + u'/') : QString(u'/' + text);
    case 7:
        return month + QStringLiteral("?");
    case 8:
        return QString();
    case 9:
        return month + u'-' + two(1 + random.bounded(28));
    default:
        return month;
    }
}

inline BoardContents generatedBoard(
    int hospitals, int events, quint32 seed, QLocale::Language language = QLocale::Chinese)
{
    BoardContents board = emptyBoard(hospitals, language);
    QRandomGenerator random(seed);
    for (int h = 0; h < hospitals; ++h) {
        QVector<Milestone> all;
        for (int i = 0; i < events; ++i) {
            const bool recent = random.bounded(10) < 8;
            Milestone event = milestone(QStringLiteral("h%1.m%2").arg(h).arg(i), QStringLiteral("h%1").arg(h),
                randomDate(random, recent ? 2012 : 1949, recent ? 2030 : 2035),
                QStringLiteral("新院区门诊综合楼投入使用并通过验收").left(2 + random.bounded(16)),
                static_cast<MilestoneCategory>(random.bounded(12)), random.bounded(5) == 0);
            event.titleEn = QStringLiteral("Outpatient building of the new campus opened and approved")
                                .left(6 + random.bounded(50));
            all.append(event);
        }
        std::stable_sort(
            all.begin(), all.end(), [](const Milestone& a, const Milestone& b) { return order(a.date, b.date) < 0; });
        board.dataset.milestones += all;
    }
    return board;
}

} // namespace atlas::timelinesample
