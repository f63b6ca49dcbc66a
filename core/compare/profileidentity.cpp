// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/profilebuilder.h"

#include "core/compare/text.h"
#include "core/compare/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas::profile {
namespace {

using words::Text;

QString named(const std::function<QString(const QString&)>& catalogue, const QString& id, const QString& otherwise)
{
    const QString name = catalogue && !id.isEmpty() ? catalogue(id) : QString();
    return name.isEmpty() ? otherwise : name;
}

class Identity {
public:
    explicit Identity(const Context& context) : m_context(context) { }

    ProfileGroup build()
    {
        const ProfileOptions& options = m_context.options;
        attribute(Text::tr("Grade"), u"grade"_s, true,
            [&](const Institution& i) { return named(options.grade, i.grade, words::grade(i.grade)); });
        attribute(Text::tr("Type"), u"category"_s, true, [&](const Institution& i) {
            return named(options.category, i.category, words::institutionCategory(i.category));
        });
        attribute(Text::tr("Ownership"), u"ownership"_s, false,
            [](const Institution& i) { return words::ownership(i.ownership); });
        attribute(Text::tr("Status"), u"status"_s, false,
            [](const Institution& i) { return words::institutionStatus(i.status); });
        attribute(Text::tr("Region"), u"region"_s, true,
            [&](const Institution& i) { return named(options.region, i.region, i.region); });
        attribute(Text::tr("Founded"), u"founded"_s, true, [&](const Institution& i) {
            return i.founded.isUndated() ? QString() : i.founded.format(m_context.locale);
        });
        names(Text::tr("Other names"), {u"title"_s, u"alias"_s}, true);
        names(Text::tr("Former names"), {u"former"_s}, false);
        names(Text::tr("Short names"), {u"short"_s}, false);
        names(Text::tr("English name"), {u"english"_s}, false);
        attribute(Text::tr("Parent institution"), u"parent"_s, false, [&](const Institution& i) {
            return i.parent.isEmpty() ? QString() : m_context.nameOf(i.parent, i.parent);
        });
        attribute(Text::tr("Motto"), u"motto"_s, false, [](const Institution& i) { return i.motto; });
        attribute(Text::tr("Website"), u"website"_s, false, [](const Institution& i) { return i.website; });
        return {u"identity"_s, Text::tr("Identity"), {}, m_rows};
    }

private:
    template<typename Value> void attribute(const QString& label, const QString& field, bool always, Value value)
    {
        ProfileRow row = m_context.row(label);
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const Institution& institution = m_context.dataset.institutions[i];
            const QString text = value(institution);
            if (!text.isEmpty()) {
                const RecordRef ref {RecordKind::Institution, institution.id, field};
                row.cells[i].entries.append(m_context.entry(text, ref, institution.provenance));
            }
        }
        add(row, always);
    }

    void names(const QString& label, const QStringList& kinds, bool always)
    {
        ProfileRow row = m_context.row(label);
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            for (const InstitutionName& name : m_context.dataset.names) {
                if (name.institution == m_context.dataset.institutions[i].id && kinds.contains(name.kind)) {
                    const RecordRef ref {RecordKind::Name, name.id, {}};
                    row.cells[i].entries.append(m_context.entry(withYears(name), ref, name.provenance));
                }
            }
        }
        add(row, always);
    }

    /// When a name came and went, as far as somebody says so.
    [[nodiscard]] QString withYears(const InstitutionName& name) const
    {
        const QString since = name.since.formatShort(m_context.locale);
        const QString until = name.until.formatShort(m_context.locale);
        QString years;
        if (!since.isEmpty() && !until.isEmpty()) {
            years = since + u'–' + until;
        } else if (!since.isEmpty()) {
            years = Text::tr("since %1").arg(since);
        } else if (!until.isEmpty()) {
            years = Text::tr("until %1").arg(until);
        }
        return words::bracketed(name.name, years, m_context.locale);
    }

    void add(const ProfileRow& row, bool always)
    {
        const bool filled = std::any_of(
            row.cells.begin(), row.cells.end(), [](const ProfileCell& cell) { return !cell.entries.isEmpty(); });
        if (always || filled) {
            m_rows.append(row);
        }
    }

    const Context& m_context;
    QVector<ProfileRow> m_rows;
};

} // namespace

ProfileGroup identity(const Context& context) { return Identity(context).build(); }

} // namespace atlas::profile
