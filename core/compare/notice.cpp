// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/words.h"

#include "core/base/text.h"
#include "core/compare/noticeclauses.h"
#include "core/compare/periodrules.h"
#include "core/compare/text.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The notice under a chart: independent clauses, and after the last one what they forbid.
/// A clause is translated whole and stands alone in either language; a sentence is one or two of them and a conclusion.
namespace atlas::words {
namespace {

class Notice {
public:
    Notice(const ComparisonRow& row, const Dataset& dataset, const QLocale& locale)
        : m_row(row), m_locale(locale), m_clauses(row, dataset, locale), m_figures(m_clauses.figures())
    {
    }

    [[nodiscard]] QString text() const
    {
        QStringList sentences;
        if (m_figures.size() == 1) {
            sentences << alone(m_figures.constFirst());
        } else if (m_figures.size() > 1) {
            sentences << differences();
            if (m_row.judgement.verdict != Verdict::NotComparable) {
                sentences << (sentences.constFirst().isEmpty() ? oddLength() : QString()) << m_clauses.ties();
            }
        }
        sentences.removeAll(QString());
        return sentences.join(isChinese(m_locale) ? u""_s : u" "_s);
    }

private:
    /// What keeps a single figure from being read as more than it is.
    [[nodiscard]] QString alone(const Figure& figure) const
    {
        const int months
            = figure.observation.quantity ? oddMonths(figure.observation, figure.indicator).value_or(0) : 0;
        const Period& period = figure.observation.period;
        if (m_row.slotList.size() == 1) {
            return months > 0 ? covers(months, period) : QString();
        }
        if (!figure.observation.quantity) {
            return Text::tr("Only one has a figure (a change); nothing to compare.");
        }
        switch (figure.observation.status) {
        case FigureStatus::Planned:
            return Text::tr("Only one has a figure (a plan); nothing to compare.");
        case FigureStatus::Target:
            return Text::tr("Only one has a figure (a target); nothing to compare.");
        case FigureStatus::Estimated:
            return Text::tr("Only one has a figure (an estimate); nothing to compare.");
        case FigureStatus::Actual:
            break;
        }
        if (months == 0) {
            return Text::tr("Only one has a figure; nothing to compare.");
        }
        if (months >= 12) {
            return Text::tr("Only one has a figure, a total over %1; not divided by years.").arg(lengthText(period));
        }
        return isVagueLength(period)
            ? Text::tr("Only one has a figure, for up to %n month(s); not annualised.", nullptr, months)
            : Text::tr("Only one has a figure, for %n month(s); not annualised.", nullptr, months);
    }

    static QString covers(int months, const Period& period)
    {
        if (months >= 12) {
            return Text::tr("A total over %1, not a yearly figure.").arg(lengthText(period));
        }
        return isVagueLength(period)
            ? Text::tr("Covers up to %n month(s), not a year; not annualised.", nullptr, months)
            : Text::tr("Covers %n month(s), not a year; not annualised.", nullptr, months);
    }

    /// Comparable figures that are all of one odd length.
    [[nodiscard]] QString oddLength() const
    {
        const Figure& first = m_figures.constFirst();
        const auto months = oddMonths(first.observation, first.indicator);
        return months ? covers(*months, first.observation.period) : QString();
    }

    [[nodiscard]] QString differences() const
    {
        const QVector<ReasonType> types = tellingTypes();
        if (types.isEmpty()) {
            return {};
        }
        const QString first = capitalised(m_clauses.clause(types[0]));
        return types.size() == 1 ? Text::tr("%1; %2.").arg(first, conclusion(types))
                                 : Text::tr("%1; %2; %3.").arg(first, m_clauses.clause(types[1]), conclusion(types));
    }

    /// At most two: the worst, then the one that explains most of what it leaves unexplained.
    [[nodiscard]] QVector<ReasonType> tellingTypes() const
    {
        QVector<Reason> left;
        for (const Reason& reason : m_row.judgement.reasons) {
            // Beside what forbids a comparison, an inferred or old date is not worth the director's breath.
            const bool minor = m_row.judgement.verdict == Verdict::NotComparable
                && (reason.type == ReasonType::InferredDate || reason.type == ReasonType::Old);
            if (reason.verdict != Verdict::Comparable && !minor) {
                left.append(reason);
            }
        }
        if (left.isEmpty()) {
            return {};
        }
        const ReasonType first = left.constFirst().type;
        QSet<QString> unexplained = pairsOf(m_row.judgement.reasons, m_row.judgement.verdict, std::nullopt);
        unexplained -= pairsOf(left, m_row.judgement.verdict, first);
        left.removeIf([&](const Reason& reason) { return reason.type == first; });
        std::optional<ReasonType> second;
        qsizetype most = -1;
        for (const Reason& reason : std::as_const(left)) {
            const auto explained = (pairsOf(left, reason.verdict, reason.type) & unexplained).size();
            const bool said = saidBy(first, reason.type) && (explained == 0 || first != ReasonType::PlannedVsActual);
            if (!said && explained > most) {
                most = explained;
                second = reason.type;
            }
        }
        return second ? QVector<ReasonType> {first, *second} : QVector<ReasonType> {first};
    }

    /// Whether a first clause leaves nothing for the second to say: it names the same hospitals or definitions, or
    /// plans whose indicator is one of plans.
    static bool saidBy(ReasonType first, ReasonType second)
    {
        using enum ReasonType;
        return (first == PartVsWhole && second == DifferentParts)
            || (second == DefinitionUnknown && first == DifferentIndicator)
            || (second == DifferentIndicator && first == PlannedVsActual);
    }

    /// The pairs of figures that reasons of this verdict (and type) speak of.
    [[nodiscard]] QSet<QString> pairsOf(
        const QVector<Reason>& reasons, Verdict verdict, std::optional<ReasonType> type) const
    {
        QSet<QString> pairs;
        for (const Reason& reason : reasons) {
            if (reason.verdict != verdict || (type && reason.type != *type)) {
                continue;
            }
            for (const Figure& figure : m_figures) {
                if (reason.a == reason.b && figure.observation.id == reason.a) {
                    continue;
                }
                const QString& other = reason.a == reason.b ? figure.observation.id : reason.b;
                pairs.insert(std::min(reason.a, other) + u'|' + std::max(reason.a, other));
            }
        }
        return pairs;
    }

    [[nodiscard]] QString conclusion(const QVector<ReasonType>& types) const
    {
        if (m_row.judgement.verdict == Verdict::NotComparable) {
            const bool counts = std::any_of(m_figures.begin(), m_figures.end(),
                [](const Figure& f) { return f.indicator.measure == Measure::Flow; });
            return counts && types.contains(ReasonType::PeriodLength) ? Text::tr("no ranking, nothing annualised")
                                                                      : Text::tr("no ranking");
        }
        return Text::tr("compare with care");
    }

    /// Clauses begin in lower case where their language has it.
    static QString capitalised(QString text)
    {
        if (!text.isEmpty()) {
            text[0] = text[0].toUpper();
        }
        return text;
    }

    const ComparisonRow& m_row;
    const QLocale& m_locale;
    const NoticeClauses m_clauses;
    const QVector<Figure>& m_figures;
};

} // namespace

QString notice(const ComparisonRow& row, const Dataset& dataset, const QLocale& locale)
{
    return Notice(row, dataset, locale).text();
}

} // namespace atlas::words
