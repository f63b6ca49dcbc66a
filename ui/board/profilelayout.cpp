// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/profilelayout.h"

#include "core/catalogue/catalogue.h"
#include "core/compare/words.h"
#include "ui/board/columns.h"
#include "ui/board/profilecell.h"

#include <QCoreApplication>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kCellPadding = 12;
constexpr qreal kRowTop = 3; ///< with a line of 20 px and 2 px beneath, a row is 25 px high
constexpr qreal kRowBottom = 2;
constexpr qreal kGroupRow = 25;
constexpr qreal kLabelLeft = 20;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

/// One row as it is shown: what the search left of it.
struct ShownRow {
    const ProfileRow* row = nullptr;
    QVector<ProfileCell> cells;
    int number = 0; ///< in its group, for the keys of lists
};

class SheetMaker {
public:
    SheetMaker(const BoardContents& contents, const ProfileViewOptions& options, QSizeF viewport, const Theme& theme)
        : m_contents(contents), m_options(options), m_viewport(viewport), m_sheet {Drawing(theme), {}, 0, 0, 0}
    {
    }

    ProfileSheet make(const QVector<ProfileGroup>& profile)
    {
        const qreal label = labelWidth();
        m_columns = columnsFor(m_contents.count(), label, 0, 0, m_viewport.width());
        m_right = qMax(m_columns.right(), m_contents.isEmpty() ? m_viewport.width() : 0);
        drawing().frozenLeft = label;
        addHeads();
        for (const ProfileGroup& group : profile)
            addGroup(group);
        if (m_sheet.rows == 0)
            addNothingFound();
        addSources();
        drawing().size = QSizeF(m_right, m_y + 16);
        return std::move(m_sheet);
    }

private:
    Drawing& drawing() { return m_sheet.drawing; }

    void addBreak(qreal y)
    {
        if (drawing().breaks.isEmpty() || y > drawing().breaks.last())
            drawing().breaks.append(y);
    }

    [[nodiscard]] qreal labelWidth() const
    {
        const bool narrow = m_viewport.width() < 720;
        return m_contents.isChinese() ? (narrow ? 104 : 124) : (narrow ? 128 : 156);
    }

    void addHeads()
    {
        qreal height = 0;
        HeadStyle style {kCellPadding, 3, false};
        style.role = headRoleFor(drawing(), m_contents, m_columns.width - 2, style);
        for (int i = 0; i < m_columns.count; ++i) {
            const qreal x = m_columns.x(i);
            // A sliver of ground between the rules keeps neighbours apart.
            const qreal width = m_columns.width - (i + 1 < m_columns.count ? 2 : 0);
            height = qMax(height, addColumnHead(drawing(), m_contents, i, x, 0, width, style));
        }
        m_y = height + 5;
        drawing().addRule(0, m_right, m_y - 1, Ink::Rule);
        drawing().frozenTop = m_y;
        addBreak(m_y);
    }

    [[nodiscard]] QVector<ShownRow> shownRows(const ProfileGroup& group) const
    {
        QVector<ShownRow> shown;
        for (qsizetype i = 0; i < group.rows.size(); ++i) {
            const ProfileRow& row = group.rows.at(i);
            const bool gaps = std::any_of(
                row.cells.cbegin(), row.cells.cend(), [](const ProfileCell& cell) { return cell.entries.isEmpty(); });
            if ((m_options.onlyDiffering && m_columns.count > 1 && !row.differs) || (!m_options.showGaps && gaps))
                continue;
            ShownRow candidate {&row, row.cells, int(i)};
            if (!m_options.search.isEmpty() && !row.label.contains(m_options.search, Qt::CaseInsensitive)) {
                bool any = false;
                for (ProfileCell& cell : candidate.cells) {
                    cell = matching(cell, m_options.search);
                    any = any || !cell.entries.isEmpty();
                }
                if (!any)
                    continue;
            }
            shown.append(candidate);
        }
        return shown;
    }

    void addGroup(const ProfileGroup& group)
    {
        const QVector<ShownRow> rows = shownRows(group);
        if (rows.isEmpty())
            return;
        m_sheet.anchors.append({group.id, group.label, m_y});
        const bool folded = m_options.foldedGroups.contains(group.id);
        addGroupHead(group, folded, int(rows.size()));
        for (const ShownRow& row : rows) {
            ++m_sheet.rows;
            m_sheet.differing += row.row->differs ? 1 : 0;
            for (const ProfileCell& cell : row.row->cells)
                m_sheet.emptyCells += cell.entries.isEmpty() ? 1 : 0;
            if (!folded)
                addRow(group, row);
        }
    }

    void addBand(const QString& label)
    {
        RectItem band;
        band.rect = QRectF(0, m_y, m_right, kGroupRow);
        band.fill = Ink::Window;
        drawing().add(band);
        drawing().addText(
            kLabelLeft, m_y + kRowTop, drawing().frozenLeft - kLabelLeft - 4, label, {TextRole::Section, Ink::Text});
    }

    void addGroupHead(const ProfileGroup& group, bool folded, int rows)
    {
        addBand(group.label);
        const QPointF c(10, m_y + kGroupRow / 2);
        const QPointF tip = folded ? QPointF(2.5, 0) : QPointF(0, 2.5);
        const QPointF across = folded ? QPointF(0, 4) : QPointF(4, 0);
        drawing().add(LineItem {c - tip - across, c + tip, Ink::Text3, 1.4});
        drawing().add(LineItem {c + tip, c - tip + across, Ink::Text3, 1.4});
        Hit hit;
        hit.rect = QRectF(0, m_y, drawing().frozenLeft, kGroupRow);
        hit.action = (folded ? u"unfold:"_s : u"fold:"_s) + group.id;
        hit.label = folded ? Text::tr("%1, %n row(s) folded away", nullptr, rows).arg(group.label)
                           : Text::tr("%1, %n row(s)", nullptr, rows).arg(group.label);
        drawing().addHit(hit);
        addVerdict(group);
        m_y += kGroupRow;
        addBreak(m_y - kGroupRow);
    }

    /// Whether the figures of the group mean the same, at its head's right end within what is seen without scrolling.
    void addVerdict(const ProfileGroup& group)
    {
        if (group.concept_.isEmpty() || m_columns.count < 2)
            return;
        const ComparisonRow row = compare(m_contents.dataset, group.concept_, m_contents.choice, m_contents.settings);
        if (row.known() < 2)
            return;
        QStringList reasons;
        for (const Reason& reason : row.judgement.reasons) {
            const QString words = words::reason(reason.type);
            if (reason.verdict == row.judgement.verdict && reason.verdict != Verdict::Comparable
                && !reasons.contains(words) && reasons.size() < 2)
                reasons.append(words);
        }
        const QString badge = words::rowVerdict(row);
        // One concept speaks here in a group of many: it must be named.
        const Concept asked = m_contents.dataset.concepts.value(group.concept_);
        const QString name = localized(asked.name, asked.nameEn, m_contents.locale);
        const QString why = reasons.join(Text::tr("; ", "between two reasons"));
        const QString words = why.isEmpty() ? name : Text::tr("%1: %2").arg(name, why);
        const qreal end = qMin(m_right, qMax(m_viewport.width(), m_columns.left + kLeastColumn)) - kCellPadding;
        const qreal room
            = end - qMax(m_columns.left, kLabelLeft + drawing().textWidth(group.label, TextRole::Section) + 12);
        const qreal badgeWidth = drawing().badgeWidth(badge);
        const qreal wordsWidth
            = qMax(0.0, qMin(drawing().textWidth(words, TextRole::Secondary) + 1, room - badgeWidth - 8));
        const qreal x = end - badgeWidth - (words.isEmpty() ? 0 : wordsWidth + 8);
        drawing().addBadge(x, m_y + 2.5, row.judgement.verdict, badge);
        if (!words.isEmpty())
            drawing().addText(end - wordsWidth, m_y + 3.5, wordsWidth, words, {TextRole::Secondary, Ink::Text2});
        Hit hit;
        hit.rect = QRectF(x, m_y + 2, end - x, kGroupRow - 4);
        hit.action = u"concept:"_s + group.concept_;
        hit.label = Text::tr("%1: %2").arg(group.label, Text::tr("%1: %2").arg(badge, words));
        hit.toolTip = words::notice(row, m_contents.dataset, m_contents.locale);
        drawing().addHit(hit);
    }

    void addRow(const ProfileGroup& group, const ShownRow& row)
    {
        const qreal top = m_y + kRowTop;
        const bool differs = row.row->differs && m_columns.count > 1;
        if (differs)
            drawing().addText(5, top, 13, u"≠"_s, {TextRole::Body, Ink::Text2, Qt::AlignHCenter});
        qreal height = drawing().addText(kLabelLeft, top, drawing().frozenLeft - kLabelLeft - 8, row.row->label,
            {TextRole::Body, Ink::Text2, Qt::AlignLeft, 3});
        for (int i = 0; i < m_columns.count && i < row.cells.size(); ++i) {
            const Institution& hospital = m_contents.dataset.institutions.at(i);
            ProfileCellStyle style;
            style.width = m_columns.width - 2 * kCellPadding;
            style.speaker = Text::tr("%1, %2", "hospital, row of the profile")
                                .arg(localized(hospital.name, hospital.nameEn, m_contents.locale), row.row->label);
            style.listKey = group.id + u'/' + QString::number(row.number) + u'/' + hospital.id;
            style.open = m_options.openLists.contains(style.listKey);
            style.greyUnlike = m_contents.likeForLikeOnly;
            style.foldable = m_options.search.isEmpty() && !m_options.openAllLists;
            height = qMax(height,
                addProfileCell(
                    drawing(), m_columns.x(i) + kCellPadding, top, row.cells.at(i), style, m_contents.dataset));
        }
        for (int i = 0; i < m_columns.count; ++i)
            drawing().add(LineItem {
                {m_columns.x(i) - 1, m_y}, {m_columns.x(i) - 1, top + height + kRowBottom}, Ink::Hairline, 1});
        m_y = top + height + kRowBottom;
        drawing().addRule(0, m_right, m_y - 1, Ink::Hairline);
        addBreak(m_y);
    }

    void addNothingFound()
    {
        const QString text = m_options.search.isEmpty()
            ? Text::tr("No row is left. Show rows with gaps, or rows that agree.")
            : Text::tr("Nothing found for “%1” in these profiles.").arg(m_options.search);
        drawing().addText(m_columns.left + kCellPadding, m_y + 24,
            qMax(kLeastColumn, m_viewport.width() - m_columns.left - 2 * kCellPadding), text,
            {TextRole::Body, Ink::Text2, Qt::AlignLeft, 3});
        m_y += 84;
    }

    void addSources()
    {
        const QVector<Source> sources = m_contents.dataset.orderedSources();
        if (sources.isEmpty() || m_sheet.rows == 0)
            return;
        m_y += 12;
        m_sheet.anchors.append({u"sources"_s, Text::tr("Sources"), m_y});
        addBand(Text::tr("Sources"));
        m_y += kGroupRow;
        const qreal x = m_columns.left + kCellPadding;
        const qreal width = qMin(qMax(m_viewport.width(), m_columns.left + kLeastColumn), m_right) - kCellPadding - x;
        for (qsizetype i = 0; i < sources.size(); ++i) {
            const Source& source = sources.at(i);
            const qreal top = m_y + kRowTop;
            const QString number = QString::number(i + 1);
            const QString title = localized(source.title, source.titleEn, m_contents.locale);
            QStringList about;
            for (const QString& part : {source.author, source.publisher,
                     source.published.isUndated() ? QString() : source.published.format(m_contents.locale)}) {
                if (!part.isEmpty())
                    about.append(part);
            }
            drawing().addText(m_columns.left - 40, top, 28, number, {TextRole::Body, Ink::Text3, Qt::AlignRight});
            qreal height = drawing().addText(
                x, top, width, title.isEmpty() ? source.id : title, {TextRole::Body, Ink::Text, Qt::AlignLeft, 3});
            if (!about.isEmpty())
                height += drawing().addText(
                    x, top + height, width, about.join(u" · "_s), {TextRole::Secondary, Ink::Text2, Qt::AlignLeft, 2});
            Hit hit;
            hit.rect = QRectF(x, top, width, height);
            hit.ref = {RecordKind::Source, source.id, {}};
            hit.label = Text::tr("Source %1: %2").arg(number, title.isEmpty() ? source.id : title);
            drawing().addHit(hit);
            m_y = top + height + kRowBottom + 2;
            addBreak(m_y);
        }
    }

    const BoardContents& m_contents;
    const ProfileViewOptions& m_options;
    QSizeF m_viewport;
    ProfileSheet m_sheet;
    Columns m_columns;
    qreal m_right = 0;
    qreal m_y = 0;
};

} // namespace

QVector<ProfileGroup> profileOf(const BoardContents& contents)
{
    ProfileOptions options;
    options.choice = contents.choice;
    options.settings = contents.settings;
    if (const Catalogue* catalogue = contents.catalogue) {
        const QLocale& locale = contents.locale;
        options.region = [catalogue, locale](const QString& code) { return catalogue->regionName(code, locale); };
        options.category = [catalogue, locale](const QString& id) { return catalogue->categoryName(id, locale); };
        options.grade = [catalogue, locale](const QString& id) { return catalogue->gradeName(id, locale); };
    }
    QVector<ProfileGroup> groups;
    // Counted disciplines and named ones are one heading to a reader.
    for (const ProfileGroup& group : buildProfile(contents.dataset, contents.locale, options)) {
        const auto same = std::find_if(
            groups.begin(), groups.end(), [&](const ProfileGroup& other) { return other.label == group.label; });
        if (same == groups.end()) {
            groups.append(group);
            continue;
        }
        same->rows += group.rows;
        if (same->concept_.isEmpty())
            same->concept_ = group.concept_;
    }
    return groups;
}

ProfileSheet layoutProfile(const BoardContents& contents, const QVector<ProfileGroup>& profile,
    const ProfileViewOptions& options, QSizeF viewport, const Theme& theme)
{
    return SheetMaker(contents, options, viewport, theme).make(profile);
}

ProfileSheet layoutProfile(
    const BoardContents& contents, const ProfileViewOptions& options, QSizeF viewport, const Theme& theme)
{
    return layoutProfile(contents, profileOf(contents), options, viewport, theme);
}

} // namespace atlas
