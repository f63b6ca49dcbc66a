// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/overviewparts.h"

#include "core/compare/words.h"

#include <QCoreApplication>

#include <functional>

namespace atlas::overview {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCardRows = 4;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

class Card {
public:
    explicit Card(const BoardContents& contents) : m_contents(contents) { }

    QVector<CardRow> rows()
    {
        using Line = CardLine (Card::*)(const Institution&) const;
        const QVector<std::pair<QString, Line>> wanted {{Text::tr("Founded"), &Card::founded},
            {Text::tr("Other names"), &Card::otherNames}, {Text::tr("Standing"), &Card::standing},
            {Text::tr("Campuses"), &Card::campuses}, {Text::tr("Disciplines"), &Card::disciplines},
            {Text::tr("Affiliation"), &Card::affiliation}, {Text::tr("Ownership"), &Card::owned},
            {Text::tr("Motto"), &Card::motto}};
        QVector<CardRow> rows;
        for (const auto& [label, line] : wanted) {
            CardRow row {label, {}};
            bool any = false;
            for (const Institution& institution : m_contents.dataset.institutions) {
                row.lines.append((this->*line)(institution));
                any = any || !row.lines.last().text.isEmpty();
            }
            if (any && rows.size() < kCardRows)
                rows.append(row);
        }
        return rows;
    }

private:
    [[nodiscard]] QString joined(const QStringList& parts) const { return parts.join(Text::tr("; ", "between names")); }

    [[nodiscard]] static CardLine attribute(const Institution& institution, const QString& field, const QString& text)
    {
        return {text, {RecordKind::Institution, institution.id, field}, text};
    }

    [[nodiscard]] CardLine founded(const Institution& institution) const
    {
        const Period& when = institution.founded;
        return attribute(institution, u"founded"_s, when.isUndated() ? QString() : when.format(m_contents.locale));
    }

    [[nodiscard]] CardLine otherNames(const Institution& institution) const
    {
        CardLine line;
        QStringList names;
        for (const InstitutionName& name : m_contents.dataset.names) {
            const bool other = name.kind == u"alias" || name.kind == u"title" || name.kind == u"former";
            if (name.institution != institution.id || !other)
                continue;
            names.append(name.kind == u"former" ? Text::tr("%1 (former)").arg(name.name) : name.name);
            if (line.ref.isNull())
                line.ref = {RecordKind::Name, name.id, {}};
        }
        line.text = line.whole = joined(names);
        return line;
    }

    static int rank(const QString& level)
    {
        static const QStringList levels {u"national"_s, u"provincial"_s, u"municipal"_s, u"county"_s, u"hospital"_s};
        const auto at = int(levels.indexOf(level));
        return at < 0 ? int(levels.size()) : at;
    }

    [[nodiscard]] QVector<const ProfileItem*> itemsOf(const Institution& institution, ProfileSection section) const
    {
        QVector<const ProfileItem*> items;
        for (const ProfileItem& item : m_contents.dataset.items) {
            if (item.institution == institution.id && item.section == section)
                items.append(&item);
        }
        return items;
    }

    [[nodiscard]] QString nameOf(const ProfileItem& item) const
    {
        const QString& name = localized(item.name, item.nameEn, m_contents.locale);
        return item.planned ? Text::tr("%1 (planned)").arg(name) : name;
    }

    /// The centre of the highest level that it runs; how many more there are.
    [[nodiscard]] CardLine standing(const Institution& institution) const
    {
        QVector<const ProfileItem*> centres = itemsOf(institution, ProfileSection::Centre);
        if (centres.isEmpty())
            return {};
        std::stable_sort(centres.begin(), centres.end(), [](const ProfileItem* a, const ProfileItem* b) {
            return std::pair(rank(a->level), !a->scope.isEmpty()) < std::pair(rank(b->level), !b->scope.isEmpty());
        });
        QStringList names;
        for (const ProfileItem* centre : centres)
            names.append(nameOf(*centre));
        CardLine line {names.first(), {RecordKind::ProfileItem, centres.first()->id, {}}, joined(names)};
        if (names.size() > 1)
            line.text = Text::tr("%1, %2 in all", "a centre; 5 centres in all")
                            .arg(names.first(), Text::tr("%n centre(s)", nullptr, int(names.size())));
        return line;
    }

    [[nodiscard]] CardLine campuses(const Institution& institution) const
    {
        const QVector<const ProfileItem*> items = itemsOf(institution, ProfileSection::Campus);
        QStringList names;
        for (const ProfileItem* item : items)
            names.append(nameOf(*item));
        const QString all = joined(names);
        return items.isEmpty() ? CardLine() : CardLine {all, {RecordKind::ProfileItem, items.first()->id, {}}, all};
    }

    [[nodiscard]] CardLine disciplines(const Institution& institution) const
    {
        QVector<const ProfileItem*> items = itemsOf(institution, ProfileSection::Discipline);
        if (items.isEmpty())
            return {};
        std::stable_sort(items.begin(), items.end(),
            [](const ProfileItem* a, const ProfileItem* b) { return rank(a->level) < rank(b->level); });
        QStringList names, counts;
        for (qsizetype i = 0; i < items.size();) {
            qsizetype next = i;
            for (; next < items.size() && rank(items.at(next)->level) == rank(items.at(i)->level); ++next)
                names.append(nameOf(*items.at(next)));
            counts.append(
                Text::tr("%1 %2", "level, how many: National 4").arg(words::level(items.at(i)->level)).arg(next - i));
            i = next;
        }
        return {counts.join(Text::tr(", ", "between counts")), {RecordKind::ProfileItem, items.first()->id, {}},
            joined(names)};
    }

    [[nodiscard]] CardLine affiliation(const Institution& institution) const
    {
        const auto parent = m_contents.dataset.related.constFind(institution.parent);
        const Institution* compared = m_contents.dataset.institution(institution.parent);
        QString name;
        if (compared)
            name = localized(compared->name, compared->nameEn, m_contents.locale);
        else if (parent != m_contents.dataset.related.constEnd())
            name = localized(parent->name, parent->nameEn, m_contents.locale);
        return attribute(institution, u"parent"_s, name);
    }

    [[nodiscard]] CardLine owned(const Institution& institution) const
    {
        return attribute(institution, u"ownership"_s,
            institution.ownership.isEmpty() ? QString() : words::ownership(institution.ownership));
    }

    [[nodiscard]] CardLine motto(const Institution& institution) const
    {
        return attribute(institution, u"motto"_s, institution.motto);
    }

    const BoardContents& m_contents;
};

} // namespace

QVector<CardRow> cardRows(const BoardContents& contents) { return Card(contents).rows(); }

int profileEntries(const Dataset& dataset, const Institution& institution)
{
    const auto mine = [&](const auto& record) { return record.institution == institution.id; };
    auto count = std::count_if(dataset.names.cbegin(), dataset.names.cend(), mine);
    count += std::count_if(dataset.items.cbegin(), dataset.items.cend(), mine);
    for (const QString* text : {&institution.grade, &institution.category, &institution.ownership, &institution.region,
             &institution.motto, &institution.website, &institution.parent})
        count += text->isEmpty() ? 0 : 1;
    return int(count) + (institution.founded.isUndated() ? 0 : 1);
}

QVector<const Milestone*> newestFirst(const Dataset& dataset, const QString& institution)
{
    QVector<const Milestone*> events;
    for (const Milestone& milestone : dataset.milestones) {
        if (milestone.institution == institution)
            events.append(&milestone);
    }
    std::stable_sort(events.begin(), events.end(), [](const Milestone* a, const Milestone* b) {
        if (a->date.isUndated() || b->date.isUndated())
            return !a->date.isUndated() && b->date.isUndated();
        return order(a->date, b->date) > 0;
    });
    return events;
}

QVector<ComparisonRow> comparedConcepts(const BoardContents& contents)
{
    QVector<ComparisonRow> rows;
    const QStringList asked = contents.askedOrDefault();
    for (const QString& id : asked) {
        ComparisonRow row = compare(contents.dataset, id, contents.choice, contents.settings);
        if (row.known() > 0)
            rows.append(std::move(row));
    }
    return rows;
}

QVector<qreal> freeRows(const Drawing& drawing)
{
    struct Row {
        qreal top, bottom;
        bool heading;
    };
    QVector<Row> rows;
    for (const DrawingItem& item : drawing.items()) {
        const auto* line = std::get_if<LineItem>(&item);
        // The lines that lead the eye from row to row may be cut.
        if (line && (line->from.x() == line->to.x() || line->from.y() == line->to.y()))
            continue;
        const QRectF bounds = boundsOf(item);
        const auto* text = std::get_if<TextItem>(&item);
        const bool heading = text && (text->role == TextRole::Section || text->role == TextRole::SecondaryBold);
        if (bounds.bottom() > drawing.frozenTop)
            rows.append({bounds.top(), bounds.bottom(), heading});
    }
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.top < b.top; });
    QVector<qreal> free;
    qreal bottom = drawing.frozenTop;
    bool heading = true;
    for (const Row& row : std::as_const(rows)) {
        if (row.top >= bottom && row.top > drawing.frozenTop) {
            if (!heading)
                free.append(row.top);
            heading = true;
        }
        bottom = qMax(bottom, row.bottom);
        heading = heading && row.heading;
    }
    free.append(drawing.size.height());
    return free;
}

int furtherConcepts(const BoardContents& contents, const QVector<ComparisonRow>& shown)
{
    QStringList further = conceptsOf(contents.dataset);
    for (const ComparisonRow& row : shown)
        further.removeAll(row.conceptId);
    return int(further.size());
}

} // namespace atlas::overview
