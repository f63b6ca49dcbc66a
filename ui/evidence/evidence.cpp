// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/compare/periodrules.h"
#include "core/compare/words.h"
#include "core/domain/schema.h"

#include <QCoreApplication>
#include <QDateTime>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

struct EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

class Gatherer {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
public:
    Gatherer(const BoardContents& contents, const RecordRef& ref)
        : m_contents(contents), m_dataset(contents.dataset), m_locale(contents.locale)
    {
        m_evidence.ref = ref;
    }

    std::optional<Evidence> gather()
    {
        switch (m_evidence.ref.kind) {
        case RecordKind::Observation:
            if (const Observation* observation = m_dataset.observation(m_evidence.ref.id))
                return ofObservation(*observation);
            break;
        case RecordKind::Milestone:
            if (const Milestone* milestone = m_dataset.milestone(m_evidence.ref.id))
                return ofMilestone(*milestone);
            break;
        case RecordKind::ProfileItem:
            if (const ProfileItem* item = m_dataset.item(m_evidence.ref.id))
                return ofItem(*item);
            break;
        case RecordKind::Institution:
            if (const Institution* institution = m_dataset.institution(m_evidence.ref.id))
                return ofInstitution(*institution);
            break;
        case RecordKind::Name:
            for (const InstitutionName& name : m_dataset.names) {
                if (name.id == m_evidence.ref.id)
                    return ofName(name);
            }
            break;
        default:
            break;
        }
        return std::nullopt;
    }

private:
    using Lines = QVector<Evidence::Line>;

    Evidence ofObservation(const Observation& observation)
    {
        about(observation.institution);
        const Indicator indicator = m_dataset.indicators.value(observation.indicator);
        m_evidence.subject = localized(indicator.name, indicator.nameEn, m_locale);
        m_evidence.value = words::figureText(observation, indicator, m_locale);
        QStringList parts {observation.period.format(m_locale)};
        if (observation.per != Per::WholePeriod)
            parts.append(words::per(observation.per));
        parts.append(words::status(observation.status));
        parts.append(observation.scope.isEmpty() ? wholeOf(observation.institution) : observation.scope);
        m_evidence.qualification = parts.join(tr(", "));

        Lines said;
        add(said, tr("Stated"), quoted(observation.stated));
        if (observation.change) {
            add(said, tr("Change"), words::changePhrase(*observation.change, m_locale));
            add(said, tr("Change stated"), quoted(observation.change->stated));
        }
        add(said, tr("Definition"), localized(indicator.definition, indicator.definitionEn, m_locale));
        add(said, tr("Standard"), indicator.standard);
        section(tr("What the source says"), said);
        provenance(observation.provenance, observation.note);
        wordings(observation, indicator);
        otherStatements(observation, indicator);
        compareWithOthers(observation, indicator);
        m_evidence.citation = m_evidence.institution + u' ' + m_evidence.subject + u' '
            + m_evidence.value.joined(m_locale) + tr(" (%1). ").arg(m_evidence.qualification)
            + cited(observation.provenance);
        return m_evidence;
    }

    Evidence ofMilestone(const Milestone& milestone)
    {
        about(milestone.institution);
        m_evidence.subject = tr("Milestone · %1").arg(words::milestoneCategory(milestone.category));
        m_evidence.headline = localized(milestone.title, milestone.titleEn, m_locale);
        QStringList parts {milestone.date.format(m_locale)};
        if (milestone.planned)
            parts.append(
                overdue(milestone.date) ? tr("planned; due date passed, outcome not reported") : tr("planned"));
        if (!milestone.scope.isEmpty())
            parts.append(milestone.scope);
        m_evidence.qualification = parts.join(tr(", "));
        Lines said;
        add(said, tr("Stated"), quoted(milestone.stated));
        add(said, {}, milestone.description);
        add(said, tr("With"), counterpart(milestone.counterpart, milestone.counterpartName));
        section(tr("What the source says"), said);
        provenance(milestone.provenance, milestone.note);
        m_evidence.citation = m_evidence.institution + u' ' + m_evidence.headline
            + tr(" (%1). ").arg(m_evidence.qualification) + cited(milestone.provenance);
        return m_evidence;
    }

    Evidence ofItem(const ProfileItem& item)
    {
        about(item.institution);
        m_evidence.subject = words::section(item.section);
        m_evidence.headline = localized(item.name, item.nameEn, m_locale);
        QStringList parts;
        if (!item.level.isEmpty())
            parts.append(words::level(item.level));
        if (!item.designation.isEmpty())
            parts.append(item.designation);
        if (!item.date.isUndated())
            parts.append(item.date.format(m_locale));
        if (item.planned)
            parts.append(tr("planned"));
        if (!item.scope.isEmpty())
            parts.append(item.scope);
        m_evidence.qualification = parts.join(tr(", "));
        Lines said;
        add(said, tr("Stated"), quoted(item.stated));
        if (item.quantity)
            add(said, tr("Quantity"), format(*item.quantity, Unit(item.unit, item.unit), m_locale).joined(m_locale));
        add(said, tr("Edition"), item.edition);
        add(said, tr("With"), counterpart(item.counterpart, item.counterpartName));
        section(tr("What the source says"), said);
        provenance(item.provenance, item.note);
        m_evidence.citation = m_evidence.institution + u' ' + m_evidence.headline
            + (parts.isEmpty() ? tr(". ") : tr(" (%1). ").arg(m_evidence.qualification)) + cited(item.provenance);
        return m_evidence;
    }

    Evidence ofInstitution(const Institution& institution)
    {
        about(institution.id);
        m_evidence.subject = m_contents.attributesOf(institution);
        m_evidence.headline = localized(institution.name, institution.nameEn, m_locale);
        Lines said;
        add(said, {}, localized(institution.summary, institution.summaryEn, m_locale));
        if (!institution.founded.isUndated())
            add(said, tr("Founded"), institution.founded.format(m_locale));
        add(said, tr("Motto"), institution.motto);
        if (!institution.region.isEmpty() && m_contents.catalogue)
            add(said, tr("Region"), m_contents.catalogue->regionName(institution.region, m_locale));
        for (const InstitutionName& name : m_dataset.names) {
            if (name.institution == institution.id)
                add(said, words::nameKind(name.kind), name.name);
        }
        section(tr("What is known"), said);
        provenance(institution.provenance, institution.note);
        m_evidence.citation = m_evidence.headline + tr(". ") + cited(institution.provenance);
        return m_evidence;
    }

    Evidence ofName(const InstitutionName& name)
    {
        about(name.institution);
        m_evidence.subject = words::nameKind(name.kind);
        m_evidence.headline = name.name;
        QStringList parts;
        if (!name.since.isUndated())
            parts.append(tr("from %1").arg(name.since.format(m_locale)));
        if (!name.until.isUndated())
            parts.append(tr("until %1").arg(name.until.format(m_locale)));
        m_evidence.qualification = parts.join(tr(", "));
        provenance(name.provenance, {});
        m_evidence.citation = m_evidence.headline + tr(". ") + cited(name.provenance);
        return m_evidence;
    }

    void about(const QString& id)
    {
        if (const Institution* institution = m_dataset.institution(id)) {
            m_evidence.institution = localized(institution->name, institution->nameEn, m_locale);
            m_evidence.slot = m_contents.slotOf(id);
        }
    }

    static void add(Lines& lines, const QString& label, const QString& text)
    {
        if (!text.isEmpty())
            lines.append({label, text, false});
    }

    [[nodiscard]] QString quoted(const QString& stated) const
    {
        return stated.isEmpty() ? QString() : u"“"_s + stated + u"”"_s;
    }

    void section(const QString& title, const Lines& lines)
    {
        if (!lines.isEmpty())
            m_evidence.sections.append({title, lines});
    }

    /// The main source first, then the further ones; what a source does not tell of itself is said.
    void provenance(const Provenance& main, const QString& note)
    {
        if (main.source.isEmpty()) {
            m_evidence.sections.append(
                {tr("Source"), {{{}, tr("No source is recorded for this. Treat it as unconfirmed."), true}}});
        } else {
            sourceSection(tr("Source %1").arg(numberOf(main.source)).trimmed(), main, {}, {});
        }
        for (const Citation& citation : m_dataset.citations.value(toPath({m_evidence.ref.kind, m_evidence.ref.id, {}})))
            sourceSection(tr("Further source %1").arg(numberOf(citation.provenance.source)).trimmed(),
                citation.provenance, citation.stated, citation.note);
        Lines notes;
        add(notes, {}, note);
        section(tr("Note"), notes);
    }

    /// A source under the number that it has everywhere, and where in it.
    [[nodiscard]] QString shortSource(const Provenance& at) const
    {
        const Source source = m_dataset.sources.value(at.source);
        const QString title = source.id.isEmpty() ? at.source : localized(source.title, source.titleEn, m_locale);
        if (title.isEmpty())
            return tr("No source recorded.");
        // The whole source stands further down under its number.
        return numberOf(at.source) + (at.locator.isEmpty() ? title : at.locator);
    }

    [[nodiscard]] QString numberOf(const QString& id) const
    {
        const QVector<Source> ordered = m_dataset.orderedSources();
        for (qsizetype i = 0; i < ordered.size(); ++i) {
            if (ordered.at(i).id == id)
                return u'[' + QString::number(i + 1) + u"] "_s;
        }
        return {};
    }

    /// The record's own words, those of its further citations, and other records of the same figure for the same time.
    void wordings(const Observation& observation, const Indicator& indicator)
    {
        const auto figureOf = [&](const Observation& other) {
            const QuantityText text = words::figureText(other, indicator, m_locale);
            return text.joined(m_locale);
        };
        const QString own = observation.stated.isEmpty() ? figureOf(observation) : observation.stated;
        QVector<Evidence::Wording> all {{own, shortSource(observation.provenance), false, {}}};
        for (const Citation& citation :
            m_dataset.citations.value(toPath({m_evidence.ref.kind, m_evidence.ref.id, {}}))) {
            if (!citation.stated.isEmpty())
                all.append({citation.stated, shortSource(citation.provenance), citation.stated != own, {}});
        }
        for (const Observation& other : m_dataset.observations) {
            const bool same = other.id != observation.id && other.institution == observation.institution
                && other.indicator == observation.indicator && other.scope == observation.scope
                && other.status == observation.status && other.period == observation.period;
            if (same)
                all.append({other.stated.isEmpty() ? figureOf(other) : other.stated, shortSource(other.provenance),
                    other.quantity != observation.quantity, {RecordKind::Observation, other.id, {}}});
        }
        if (all.size() > 1)
            m_evidence.wordings = all;
    }

    void sourceSection(const QString& title, const Provenance& at, const QString& stated, const QString& note)
    {
        const Source source = m_dataset.sources.value(at.source);
        Lines lines;
        add(lines, {}, source.id.isEmpty() ? at.source : localized(source.title, source.titleEn, m_locale));
        const auto orMissing = [&](const QString& label, const QString& text) {
            lines.append({label, text.isEmpty() ? tr("not stated") : text, text.isEmpty()});
        };
        orMissing(tr("Author"), source.author);
        orMissing(tr("Publisher"), source.publisher);
        orMissing(tr("Date"), source.published.isUndated() ? QString() : source.published.format(m_locale));
        orMissing(tr("Place"), at.locator);
        add(lines, tr("Stated"), quoted(stated));
        add(lines, tr("Address"), source.url);
        add(lines, {}, note);
        section(title, lines);
    }

    [[nodiscard]] QString cited(const Provenance& at) const
    {
        const Source source = m_dataset.sources.value(at.source);
        return source.id.isEmpty() ? tr("No source recorded.") : formatCitation(source, at.locator, m_locale);
    }

    [[nodiscard]] QString counterpart(const QString& id, const QString& name) const
    {
        if (!name.isEmpty())
            return name;
        const auto related = m_dataset.related.constFind(id);
        if (related != m_dataset.related.cend())
            return localized(related->name, related->nameEn, m_locale);
        const Institution* compared = m_dataset.institution(id);
        return compared ? localized(compared->name, compared->nameEn, m_locale) : id;
    }

    [[nodiscard]] QString wholeOf(const QString& id) const
    {
        const Institution* institution = m_dataset.institution(id);
        return institution ? words::whole(institution->kind) : words::whole();
    }

    [[nodiscard]] bool overdue(const Period& date) const { return hasPassed(date, m_contents.settings.asOf); }

    /// The spread of what conflicting sources say, and which of them is preferred.
    void otherStatements(const Observation& observation, const Indicator& indicator)
    {
        const auto& pinned = m_contents.choice.pinned;
        m_evidence.isPinned = std::find(pinned.cbegin(), pinned.cend(), observation.id) != pinned.cend();
        m_evidence.isPreferred = observation.preferred;
        if (m_evidence.isPinned)
            m_evidence.qualification += tr(", ") + words::pinned();
        const StatementSpread spread = spreadOf(m_dataset, observation);
        m_evidence.isConflicting = spread.conflicting;
        if (!spread.conflicting)
            return;
        // What each says stands side by side (wordings()); here is how far they are apart, and who is believed.
        Lines lines;
        add(lines, tr("Range"), words::spread(spread, observation, indicator, m_locale));
        const auto preferred = std::find_if(
            spread.others.cbegin(), spread.others.cend(), [](const Observation& other) { return other.preferred; });
        if (observation.preferred)
            add(lines, tr("Preferred"), tr("this source"));
        else if (preferred != spread.others.cend())
            add(lines, tr("Preferred"), shortSource(preferred->provenance));
        section(tr("Conflicting sources"), lines);
    }

    void compareWithOthers(const Observation& observation, const Indicator& indicator)
    {
        const QVector<Figure> figures = figuresOf(m_dataset);
        const auto mine = std::find_if(figures.cbegin(), figures.cend(),
            [&](const Figure& figure) { return figure.observation.id == observation.id; });
        if (mine == figures.cend())
            return;
        const ComparisonRow row = compare(m_dataset, indicator.conceptId, m_contents.choice, m_contents.settings);
        for (const Slot& slot : row.slotList) {
            if (slot.institution == observation.institution || !slot.figure)
                continue;
            const Institution* other = m_dataset.institution(slot.institution);
            const Judgement judgement = judge(*mine, *slot.figure, m_contents.settings);
            QStringList sentences;
            for (const Reason& reason : judgement.reasons) {
                if (reason.verdict == judgement.verdict && sentences.size() < 2)
                    sentences.append(words::reasonSentence(reason, m_dataset, m_locale));
            }
            const QString value
                = words::figureText(slot.figure->observation, slot.figure->indicator, m_locale).joined(m_locale);
            m_evidence.comparisons.append({other ? other->shortLabel(m_locale) : slot.institution,
                m_contents.slotOf(slot.institution), judgement.verdict,
                sentences.isEmpty()
                    ? value
                    : QString(value + tr(": ") + sentences.join(isChinese(m_locale) ? u""_s : u" "_s))});
        }
    }

    const BoardContents& m_contents;
    const Dataset& m_dataset;
    const QLocale& m_locale;
    Evidence m_evidence;
};

} // namespace

std::optional<Evidence> gatherEvidence(const BoardContents& contents, const RecordRef& ref)
{
    return Gatherer(contents, ref).gather();
}

Evidence gatherSource(const BoardContents& contents, const Source& source, const QVector<RecordHit>& citing)
{
    const QLocale& locale = contents.locale;
    Evidence evidence;
    evidence.ref = {RecordKind::Source, source.id, {}};
    evidence.subject = EvidenceText::tr("Source");
    evidence.headline = source.title.isEmpty() ? source.id : localized(source.title, source.titleEn, locale);
    const auto orMissing = [](const QString& label, const QString& text) -> Evidence::Line {
        return {label, text.isEmpty() ? EvidenceText::tr("not stated") : text, text.isEmpty()};
    };
    Evidence::Section about {EvidenceText::tr("What is known"), {}};
    about.lines.append(orMissing(EvidenceText::tr("Author"), source.author));
    about.lines.append(orMissing(EvidenceText::tr("Publisher"), source.publisher));
    about.lines.append(orMissing(
        EvidenceText::tr("Date"), source.published.isUndated() ? QString() : source.published.format(locale)));
    if (!source.url.isEmpty())
        about.lines.append({EvidenceText::tr("Address"), source.url, false});
    evidence.sections.append(about);
    if (!source.note.isEmpty())
        evidence.sections.append({EvidenceText::tr("Note"), {{{}, source.note, false}}});
    for (const RecordHit& hit : citing) {
        QString text = localized(hit.title, hit.titleEn, locale);
        const auto period
            = hit.ref.kind == RecordKind::ProfileItem ? std::nullopt : std::optional(Period::parse(hit.detail));
        if (period && *period && !(*period)->isUndated())
            text += EvidenceText::tr(", ") + (*period)->formatShort(locale);
        evidence.resting.append(
            {text, localized(hit.institutionName, hit.institutionNameEn, locale), hit.ref, hit.institution});
    }
    evidence.citation = formatCitation(source, {}, locale);
    return evidence;
}

QString formatCitation(const Source& source, const QString& locator, const QLocale& locale)
{
    QStringList parts;
    parts.append(source.author.isEmpty() ? QString() : source.author + EvidenceText::tr(": "));
    parts.last() += localized(source.title, source.titleEn, locale);
    QStringList place {source.publisher.isEmpty() ? EvidenceText::tr("Publisher not stated") : source.publisher,
        source.published.isUndated() ? EvidenceText::tr("date not stated") : source.published.format(locale)};
    if (!locator.isEmpty())
        place.append(locator);
    parts.append(place.join(EvidenceText::tr(", ")));
    return parts.join(EvidenceText::tr(". ")) + EvidenceText::tr(".");
}

} // namespace atlas
