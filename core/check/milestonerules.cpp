// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/milestonerules.h"

#include "core/check/findings.h"
#include "core/check/rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};
} // namespace

void checkMilestone(const Milestone& milestone, const CheckContext& context, Findings& findings)
{
    const RecordRef ref {RecordKind::Milestone, milestone.id, {}};
    const Period published = context.published.value(milestone.provenance.source);
    const auto earliest = milestone.date.earliest();
    const auto latest = milestone.date.latest();
    const QString date = milestone.date.toEdtf();
    if (milestone.planned) {
        if (latest && published.earliest() && *latest < *published.earliest())
            findings.warning(rules::kPlannedPast, ref, u"date"_s,
                Tr::tr("It is said to be planned for %1, by a source published only afterwards (%2).")
                    .arg(date, published.toEdtf()));
        return;
    }
    if (earliest && *earliest > context.today)
        findings.warning(rules::kFuture, ref, u"date"_s,
            Tr::tr("It is said to have happened, but %1 lies in the future.").arg(date));
    if (earliest && published.latest() && *earliest > *published.latest())
        findings.warning(rules::kHappenedLater, ref, u"date"_s,
            Tr::tr("%1 is after the publication of its source (%2), which could not know of it yet.")
                .arg(date, published.toEdtf()));
}

} // namespace atlas
