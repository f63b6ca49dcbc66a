// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/overviewlayout.h"

#include "core/compare/words.h"
#include "ui/board/conceptcards.h"
#include "ui/board/eventlist.h"
#include "ui/board/overviewparts.h"
#include "ui/board/profilecell.h"

#include <QCoreApplication>
#include <QtMath>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kPadding = 14;
constexpr qreal kPaneHead = 33;
constexpr int kSummaryLines = 3;
constexpr qreal kLeastPane = 200; ///< with a scroll bar beside it

class Text {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

struct Pane {
    qreal x = 0, width = 0;
    [[nodiscard]] qreal left() const { return x + kPadding; }
    [[nodiscard]] qreal inner() const { return width - 2 * kPadding; }
};

class Panes {
public:
    Panes(const BoardContents& contents, const OverviewOptions& options, QSizeF viewport, const Theme& theme)
        : m_contents(contents), m_options(options), m_hospital(contents.dataset.institutions.first()), m_drawing(theme),
          m_width(qMax(viewport.width(), kLeastPane)), m_height(viewport.height()), m_pane {0, m_width}
    {
    }

    /// Name, attributes, counts and summary.
    Drawing head()
    {
        addTitle();
        m_drawing.size = QSizeF(m_width, m_y);
        return std::move(m_drawing);
    }

    /// One pane alone, its head frozen.
    Drawing pane(OverviewPane which, const QVector<ProfileGroup>& profile)
    {
        const Pane& where = m_pane;
        addPaneHead(where, 0, title(which), which == OverviewPane::Milestones ? Text::tr("newest first") : QString());
        m_drawing.frozenTop = kPaneHead;
        const qreal top = kPaneHead + 10;
        m_drawing.size = QSizeF(m_width, qMax(m_height, top + addContent(which, profile, top) + 16));
        return std::move(m_drawing);
    }

    /// Everything, one pane under the other, so that pages can end between rows.
    Drawing stacked(const QVector<ProfileGroup>& profile)
    {
        addTitle();
        m_drawing.frozenTop = m_y;
        for (const OverviewPane which : {OverviewPane::Profile, OverviewPane::Milestones, OverviewPane::Indicators}) {
            addPaneHead(m_pane, m_y, title(which), {});
            m_y += kPaneHead + 8;
            m_y += addContent(which, profile, m_y) + 16;
        }
        m_drawing.size = QSizeF(m_width, m_y);
        m_drawing.breaks = overview::freeRows(m_drawing);
        return std::move(m_drawing);
    }

private:
    static QString title(OverviewPane pane)
    {
        switch (pane) {
        case OverviewPane::Profile:
            return Text::tr("Profile");
        case OverviewPane::Milestones:
            return Text::tr("Milestones");
        case OverviewPane::Indicators:
            break;
        }
        return Text::tr("Indicators");
    }

    /// From `y` down; returns the height.
    qreal addContent(OverviewPane pane, const QVector<ProfileGroup>& profile, qreal y)
    {
        switch (pane) {
        case OverviewPane::Profile:
            return addProfile(profile, y);
        case OverviewPane::Milestones:
            return addEventList(m_drawing, m_contents, 0, m_pane.left(), y, m_pane.inner());
        case OverviewPane::Indicators:
            break;
        }
        return addConceptCards(m_drawing, m_contents, m_pane.left(), y, m_pane.inner());
    }

    void addTitle()
    {
        const int slot = m_contents.slots_.value(0);
        const QString& name = localized(m_hospital.name, m_hospital.nameEn, m_contents.locale);
        const QString counts = countsText();
        const qreal countsWidth = m_drawing.textWidth(counts, TextRole::Secondary);
        const qreal top = 10;
        const qreal textX = kPadding + 22;
        m_drawing.add(MarkItem {{kPadding + 7, top + 12}, 6.5, slot, false});
        const qreal room = m_width - kPadding - textX - countsWidth - 24;
        const bool beside = m_drawing.textWidth(name, TextRole::Title) <= room;
        qreal height = m_drawing.addText(textX, top, beside ? room : m_width - kPadding - textX, name,
            {TextRole::Title, Ink::Text, Qt::AlignLeft, 2});
        Hit hit;
        hit.rect
            = QRectF(textX, top, qMin(m_drawing.textWidth(name, TextRole::Title), m_width - kPadding - textX), height);
        hit.ref = {RecordKind::Institution, m_hospital.id, {}};
        hit.label = name;
        m_drawing.addHit(hit);

        const QString attributes = m_contents.attributesOf(m_hospital);
        const qreal nameEnd = textX + m_drawing.textWidth(name, TextRole::Title) + 14;
        const qreal countsX = m_width - kPadding - countsWidth;
        if (beside && nameEnd + m_drawing.textWidth(attributes, TextRole::Body) + 24 <= countsX) {
            m_drawing.addRun(nameEnd, top + 3, attributes, TextRole::Body, Ink::Text2);
            m_drawing.addRun(countsX, top + 4, counts, TextRole::Secondary, Ink::Text3);
        } else {
            const bool apart = m_drawing.textWidth(attributes, TextRole::Body) + 24 <= countsX - textX;
            const qreal second = top + height;
            height += m_drawing.addText(textX, second, apart ? countsX - 24 - textX : m_width - kPadding - textX,
                attributes, {TextRole::Body, Ink::Text2, Qt::AlignLeft, 2});
            if (apart || attributes.isEmpty())
                m_drawing.addRun(countsX, second + 1, counts, TextRole::Secondary, Ink::Text3);
            else
                height += m_drawing.addText(
                    textX, top + height, m_width - kPadding - textX, counts, {TextRole::Secondary, Ink::Text3});
        }
        const QString& summary = localized(m_hospital.summary, m_hospital.summaryEn, m_contents.locale);
        if (!summary.isEmpty()) {
            const qreal width = m_width - kPadding - textX;
            const qreal used = m_drawing.addText(
                textX, top + height + 2, width, summary, {TextRole::Body, Ink::Text2, Qt::AlignLeft, kSummaryLines});
            Hit about;
            about.rect
                = QRectF(textX, top + height + 2, qMin(width, m_drawing.textWidth(summary, TextRole::Body)), used);
            about.ref = {RecordKind::Institution, m_hospital.id, u"summary"_s};
            about.label = summary;
            about.toolTip = m_drawing.lineCount(width, summary, TextRole::Body) > kSummaryLines ? summary : QString();
            m_drawing.addHit(about);
            height += 2 + used;
        }
        m_y = top + height + 9;
        m_drawing.addRule(0, m_width, m_y - 1, Ink::Rule);
    }

    [[nodiscard]] QString countsText() const
    {
        const Dataset& dataset = m_contents.dataset;
        const QStringList counts {Text::tr("%n figure(s)", nullptr, int(dataset.observations.size())),
            Text::tr("%n milestone(s)", nullptr, int(dataset.milestones.size())),
            Text::tr("%n source(s)", nullptr, int(dataset.sources.size()))};
        return counts.join(u" · "_s);
    }

    void addPaneHead(const Pane& pane, qreal y, const QString& title, const QString& end)
    {
        RectItem band;
        band.rect = QRectF(pane.x, y, pane.width, kPaneHead);
        band.fill = Ink::Alternate;
        m_drawing.add(band);
        const qreal endWidth = qMin(m_drawing.textWidth(end, TextRole::Secondary), pane.inner() * 0.6);
        m_drawing.addText(pane.left(), y + 6, pane.inner() - endWidth - 8, title, {TextRole::Section, Ink::Text});
        if (!end.isEmpty())
            m_drawing.addText(
                pane.x + pane.width - kPadding - endWidth, y + 7, endWidth + 1, end, {TextRole::Secondary, Ink::Text2});
        m_drawing.addRule(pane.x, pane.x + pane.width, y + kPaneHead - 1, Ink::Rule);
    }

    /// Attributes and items; the figures have their own pane.
    qreal addProfile(const QVector<ProfileGroup>& profile, qreal y)
    {
        const qreal top = y;
        const qreal labels = m_contents.isChinese() ? 76 : 92;
        const qreal x = m_pane.left();
        for (const ProfileGroup& group : profile) {
            const auto isText = [](const ProfileRow& row) { return row.concept_.isEmpty(); };
            if (std::none_of(group.rows.cbegin(), group.rows.cend(), isText))
                continue;
            m_drawing.addText(x, y, m_pane.inner(), group.label, {TextRole::Section, Ink::Text});
            y += 23;
            m_drawing.addRule(x, x + m_pane.inner(), y - 1, Ink::Rule);
            for (qsizetype i = 0; i < group.rows.size(); ++i) {
                if (isText(group.rows.at(i)))
                    y += addProfileRow(group, int(i), x, y, labels);
            }
            y += 12;
        }
        return y + addSources(x, y) - top;
    }

    qreal addProfileRow(const ProfileGroup& group, int number, qreal x, qreal y, qreal labels)
    {
        const ProfileRow& row = group.rows.at(number);
        // A section of one row has the section's name: said once.
        const bool named = row.label != group.label;
        ProfileCellStyle style;
        style.width = m_pane.inner() - (named ? labels : 0);
        style.speaker = Text::tr("%1, %2", "hospital, row of the profile")
                            .arg(localized(m_hospital.name, m_hospital.nameEn, m_contents.locale), row.label);
        style.listKey = group.id + u'/' + QString::number(number) + u'/' + m_hospital.id;
        style.open = m_options.openLists.contains(style.listKey);
        style.foldable = !m_options.openAllLists;
        qreal height = 0;
        if (named)
            height = m_drawing.addText(
                x, y + 3, labels - 10, row.label, {TextRole::Secondary, Ink::Text2, Qt::AlignLeft, 3});
        height = qMax(height,
            addProfileCell(m_drawing, x + (named ? labels : 0), y + 3, row.cells.value(0), style, m_contents.dataset));
        m_drawing.addRule(x, x + m_pane.inner(), y + height + 5, Ink::Hairline);
        return height + 6;
    }

    qreal addSources(qreal x, qreal y)
    {
        const QVector<Source> sources = m_contents.dataset.orderedSources();
        if (sources.isEmpty())
            return 0;
        const qreal top = y;
        m_drawing.addText(x, y, m_pane.inner(), Text::tr("Sources"), {TextRole::Section, Ink::Text});
        y += 23;
        m_drawing.addRule(x, x + m_pane.inner(), y - 1, Ink::Rule);
        for (qsizetype i = 0; i < sources.size(); ++i) {
            const QString title = localized(sources.at(i).title, sources.at(i).titleEn, m_contents.locale);
            const QString shown = title.isEmpty() ? sources.at(i).id : title;
            m_drawing.addText(x, y + 3, 16, QString::number(i + 1), {TextRole::Secondary, Ink::Text3});
            const qreal height = m_drawing.addText(
                x + 20, y + 3, m_pane.inner() - 20, shown, {TextRole::Secondary, Ink::Text, Qt::AlignLeft, 3});
            Hit hit;
            hit.rect = QRectF(x, y + 3, m_pane.inner(), height);
            hit.ref = {RecordKind::Source, sources.at(i).id, {}};
            hit.label = Text::tr("Source %1: %2").arg(QString::number(i + 1), shown);
            m_drawing.addHit(hit);
            y += height + 6;
        }
        return y - top;
    }

    const BoardContents& m_contents;
    const OverviewOptions& m_options;
    const Institution& m_hospital;
    Drawing m_drawing;
    qreal m_width;
    qreal m_height;
    Pane m_pane;
    qreal m_y = 0;
};

} // namespace

Drawing layoutOverviewOfOne(const BoardContents& contents, const QVector<ProfileGroup>& profile,
    const OverviewOptions& options, QSizeF viewport, const Theme& theme)
{
    return Panes(contents, options, {qMax<qreal>(viewport.width(), 480), viewport.height()}, theme).stacked(profile);
}

Drawing layoutOverviewHead(const BoardContents& contents, qreal width, const Theme& theme)
{
    return contents.isEmpty() ? Drawing(theme) : Panes(contents, {}, {width, 0}, theme).head();
}

Drawing layoutOverviewPane(OverviewPane pane, const BoardContents& contents, const QVector<ProfileGroup>& profile,
    const OverviewOptions& options, QSizeF viewport, const Theme& theme)
{
    return contents.isEmpty() ? Drawing(theme) : Panes(contents, options, viewport, theme).pane(pane, profile);
}

Drawing layoutOverview(const BoardContents& contents, const QVector<ProfileGroup>& profile,
    const OverviewOptions& options, QSizeF viewport, const Theme& theme)
{
    if (contents.isEmpty())
        return Drawing(theme);
    return contents.count() == 1 ? layoutOverviewOfOne(contents, profile, options, viewport, theme)
                                 : layoutOverviewOfMany(contents, viewport, theme);
}

Drawing layoutOverview(
    const BoardContents& contents, const OverviewOptions& options, QSizeF viewport, const Theme& theme)
{
    const QVector<ProfileGroup> profile = contents.count() == 1 ? profileOf(contents) : QVector<ProfileGroup>();
    return layoutOverview(contents, profile, options, viewport, theme);
}

} // namespace atlas
