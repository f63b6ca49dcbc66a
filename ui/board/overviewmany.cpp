// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/overviewlayout.h"

#include "core/compare/words.h"
#include "ui/board/eventlist.h"
#include "ui/board/figureband.h"
#include "ui/board/overviewparts.h"

#include <QCoreApplication>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kMargin = 14;
constexpr qreal kGap = 16;
constexpr int kEvents = 3, kMostEvents = 12;
constexpr qreal kEventRoom = 44; ///< px: of an event whose title takes two lines
constexpr qreal kLeastForTwo = 340; ///< px: a narrower column has its names above the figures

class Text {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

class Grid {
public:
    Grid(const BoardContents& contents, const QVector<ComparisonRow>& rows, int events, QSizeF viewport,
        const Theme& theme)
        : m_contents(contents), m_rows(rows), m_events(events), m_drawing(theme),
          m_gutter(contents.isChinese() ? 86 : 108)
    {
        const qreal left = kMargin + m_gutter + kGap;
        m_columns = columnsFor(contents.count(), left, kGap, kMargin, viewport.width());
        m_right = m_columns.right();
        m_visibleRight = qMin(m_right, qMax(viewport.width() - kMargin, left + kLeastColumn));
        m_drawing.frozenLeft = left - kGap / 2;
    }

    Drawing make()
    {
        addHeads();
        addCard();
        addEvents();
        QVector<ComparisonRow> alone;
        for (const ComparisonRow& row : m_rows) {
            if (row.known() > 1)
                addConcept(row);
            else
                alone.append(row);
        }
        addAlone(alone);
        addFurther(m_rows);
        m_drawing.size = QSizeF(m_right + kMargin, m_y + 16);
        return std::move(m_drawing);
    }

private:
    void addBreak()
    {
        if (m_drawing.breaks.isEmpty() || m_y > m_drawing.breaks.last())
            m_drawing.breaks.append(m_y);
    }

    void addRule(Ink ink = Ink::Rule)
    {
        addBreak();
        m_drawing.addRule(kMargin, m_right, m_y, ink);
    }

    void addHeads()
    {
        const qreal top = 10;
        qreal height = 0;
        HeadStyle style {0, 3, true};
        style.role = headRoleFor(m_drawing, m_contents, m_columns.width, style);
        for (int i = 0; i < m_columns.count; ++i)
            height = qMax(height, addColumnHead(m_drawing, m_contents, i, m_columns.x(i), top, m_columns.width, style));
        m_y = top + height + 8;
        m_drawing.frozenTop = m_y;
        m_drawing.breaks.append(m_y);
    }

    void addCard()
    {
        const QVector<overview::CardRow> rows = overview::cardRows(m_contents);
        for (const overview::CardRow& row : rows) {
            m_drawing.addRule(kMargin, kMargin + m_gutter, m_y, Ink::Hairline);
            const qreal top = m_y + 2;
            qreal height = m_drawing.addText(
                kMargin, top, m_gutter, row.label, {TextRole::Secondary, Ink::Text2, Qt::AlignLeft, 2});
            for (int i = 0; i < m_columns.count; ++i) {
                m_drawing.addRule(m_columns.x(i), m_columns.x(i) + m_columns.width, m_y, Ink::Hairline);
                height = qMax(height, addCardLine(row, i, top));
            }
            m_y = top + height + 2;
        }
        qreal height = 0;
        for (int i = 0; i < m_columns.count; ++i) {
            const Institution& hospital = m_contents.dataset.institutions.at(i);
            const int entries = overview::profileEntries(m_contents.dataset, hospital);
            height = qMax(height,
                addLink(m_columns.x(i), m_y, Text::tr("Whole profile: %n entries", nullptr, entries),
                    u"profile:"_s + hospital.id, i));
        }
        m_y += height + 6;
    }

    qreal addCardLine(const overview::CardRow& row, int column, qreal y)
    {
        const overview::CardLine& line = row.lines.at(column);
        const qreal x = m_columns.x(column);
        if (line.text.isEmpty())
            return m_drawing.addText(x, y, m_columns.width, words::notStated(), {TextRole::Body, Ink::Text3});
        constexpr int kLines = 2;
        const qreal height
            = m_drawing.addText(x, y, m_columns.width, line.text, {TextRole::Body, Ink::Text, Qt::AlignLeft, kLines});
        const bool cut
            = line.whole != line.text || m_drawing.lineCount(m_columns.width, line.text, TextRole::Body) > kLines;
        Hit hit;
        hit.rect = QRectF(x, y,
            height > 20 ? m_columns.width : qMin(m_columns.width, m_drawing.textWidth(line.text, TextRole::Body)),
            height);
        hit.ref = line.ref;
        hit.label = Text::tr("%1, %2: %3", "hospital, row: text").arg(nameOf(column), row.label, line.whole);
        hit.toolTip = cut ? line.whole : QString();
        m_drawing.addHit(hit);
        return height;
    }

    [[nodiscard]] QString nameOf(int column) const
    {
        const Institution& hospital = m_contents.dataset.institutions.at(column);
        return localized(hospital.name, hospital.nameEn, m_contents.locale);
    }

    qreal addLink(qreal x, qreal y, const QString& text, const QString& action, int column)
    {
        const qreal right = m_drawing.addRun(x, y, text, TextRole::Secondary, Ink::Accent);
        Hit hit;
        hit.rect = QRectF(x, y, right - x, lineHeight(TextRole::Secondary));
        hit.action = action;
        hit.label = Text::tr("%1: %2", "hospital: what is offered").arg(nameOf(column), text);
        m_drawing.addHit(hit);
        return lineHeight(TextRole::Secondary);
    }

    void addEvents()
    {
        if (m_contents.dataset.milestones.isEmpty())
            return;
        addRule();
        m_y += 6;
        const qreal gutter = addGutter(Text::tr("Milestones"), miniAxisHints(m_contents));
        qreal bottom = m_y + gutter;
        for (int i = 0; i < m_columns.count; ++i) {
            qreal y = m_y;
            const Institution& hospital = m_contents.dataset.institutions.at(i);
            const QVector<const Milestone*> events = overview::newestFirst(m_contents.dataset, hospital.id);
            y += addMiniAxis(m_drawing, m_contents, i, m_columns.x(i), y, m_columns.width) + 4;
            if (events.isEmpty())
                y += m_drawing.addText(
                    m_columns.x(i), y, m_columns.width, words::notStated(), {TextRole::Body, Ink::Text3});
            const QVector<const Milestone*> newest = newsOf(events, m_events);
            const qreal dates = dateWidth(m_drawing, m_contents, newest, m_columns.width);
            for (const Milestone* event : newest)
                y += addEventLine(m_drawing, m_contents, *event, m_columns.x(i), y, m_columns.width, dates);
            if (!events.isEmpty())
                y += addLink(m_columns.x(i) + dates + 8, y, Text::tr("All %n events", nullptr, int(events.size())),
                    u"all-milestones:"_s + hospital.id, i);
            bottom = qMax(bottom, y);
        }
        m_y = bottom + 8;
    }

    /// Name of a band and what it is counted in, in the gutter; returns the height.
    qreal addGutter(const QString& title, const QStringList& beneath)
    {
        qreal height
            = m_drawing.addText(kMargin, m_y, m_gutter, title, {TextRole::Section, Ink::Text, Qt::AlignLeft, 3});
        for (const QString& line : beneath) {
            if (!line.isEmpty())
                height += m_drawing.addText(
                    kMargin, m_y + height, m_gutter, line, {TextRole::Secondary, Ink::Text2, Qt::AlignLeft, 2});
        }
        return height;
    }

    [[nodiscard]] QString titleOf(const ComparisonRow& row) const
    {
        const Dataset& dataset = m_contents.dataset;
        if (row.isConcept) {
            const Concept found = dataset.concepts.value(row.asked);
            return found.name.isEmpty() ? row.asked : localized(found.name, found.nameEn, m_contents.locale);
        }
        const Indicator found = dataset.indicators.value(row.asked);
        return found.name.isEmpty() ? row.asked : localized(found.name, found.nameEn, m_contents.locale);
    }

    void addConcept(const ComparisonRow& row)
    {
        addRule();
        m_y += 6;
        const QVector<Figure> figures = row.figures();
        const bool shared = shareScale(figures);
        // As the figures beside it: in English they are written out, without the 万 of their unit.
        const auto nameOf = [this](const Unit& unit) -> QString {
            return !m_contents.isChinese() && unit.exponent() > 0 ? unit.baseNameEn() : unit.name(m_contents.locale);
        };
        const QString unit = shared ? nameOf(figures.first().indicator.unit) : QString();
        const qreal gutter = addGutter(titleOf(row), {unit});
        const qreal height = addFigureBand(m_drawing, m_contents, row, m_columns, m_y, m_visibleRight);
        m_y += qMax(gutter, height) + 7;
    }

    void addAlone(const QVector<ComparisonRow>& rows)
    {
        if (rows.isEmpty())
            return;
        addRule();
        m_y += 6;
        qreal bottom = m_y + addGutter(Text::tr("Known for one only"), {});
        for (int i = 0; i < m_columns.count; ++i) {
            qreal y = m_y;
            for (const ComparisonRow& row : rows) {
                if (row.slotList.value(i).figure)
                    y += addAloneLine(row, row.slotList.at(i), m_columns.x(i), y) + 3;
            }
            bottom = qMax(bottom, y);
        }
        m_y = bottom + 6;
    }

    qreal addAloneLine(const ComparisonRow& row, const Slot& slot, qreal x, qreal y)
    {
        const qreal width = m_columns.width;
        const bool beside = width >= kLeastForTwo;
        const qreal names = beside ? qBound<qreal>(110, width * 0.34, 220) : 0;
        qreal height = m_drawing.addText(
            x, y, beside ? names - 12 : width, titleOf(row), {TextRole::Body, Ink::Text2, Qt::AlignLeft, 2});
        QString caption = words::figureCaption(slot.figure->observation, slot.figure->indicator, m_contents.locale);
        if (!slot.others.isEmpty()) {
            const QString more = Text::tr("%n further figure(s)", nullptr, int(slot.others.size()));
            caption = caption.isEmpty() ? more : Text::tr("%1; %2", "caption of a figure; more").arg(caption, more);
        }
        const qreal figureY = beside ? y : y + height;
        const qreal figure
            = addFigureLine(m_drawing, m_contents, *slot.figure, caption, x + names, figureY, width - names);
        height = qMax(height, figureY + figure - y);
        Hit hit;
        hit.rect = QRectF(x, y, width, height);
        hit.ref = {RecordKind::Observation, slot.figure->observation.id, {}};
        hit.label = spokenFigure(m_contents, *slot.figure);
        m_drawing.addHit(hit);
        return height + (beside ? 0 : 4);
    }

    /// What the overview does not show is at least counted, and one click away.
    void addFurther(const QVector<ComparisonRow>& shown)
    {
        const int further = overview::furtherConcepts(m_contents, shown);
        addRule();
        if (further == 0)
            return;
        m_y += 8;
        const QString text = Text::tr("%n further indicator(s) are known of these hospitals", nullptr, further);
        const qreal right = m_drawing.addRun(m_columns.left, m_y, text, TextRole::Body, Ink::Accent);
        Hit hit;
        hit.rect = QRectF(m_columns.left, m_y, right - m_columns.left, 20);
        hit.action = u"indicators"_s;
        hit.label = text;
        m_drawing.addHit(hit);
        m_y += 20;
    }

    const BoardContents& m_contents;
    const QVector<ComparisonRow>& m_rows;
    int m_events; ///< newest ones that each column names
    Drawing m_drawing;
    Columns m_columns;
    qreal m_gutter;
    qreal m_right = 0;
    qreal m_visibleRight = 0;
    qreal m_y = 0;
};

} // namespace

Drawing layoutOverviewOfMany(const BoardContents& contents, QSizeF viewport, const Theme& theme)
{
    const QVector<ComparisonRow> rows = overview::comparedConcepts(contents);
    Drawing drawing = Grid(contents, rows, kEvents, viewport, theme).make();
    // A large window names more of what happened, as far as everything stays in sight.
    const qreal free = viewport.height() - drawing.size.height();
    if (theme.isPaper() || free < kEventRoom)
        return drawing;
    const int events = qMin(kMostEvents, kEvents + int(free / kEventRoom));
    Drawing fuller = Grid(contents, rows, events, viewport, theme).make();
    return fuller.size.height() <= viewport.height() ? fuller : drawing;
}

} // namespace atlas
