// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/coveragelayout.h"

#include "core/compare/words.h"
#include "ui/models/boardcontents.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

constexpr qreal kPad = 14;
constexpr qreal kLeastColumn = 92;
constexpr qreal kLeastOnPaper = 56; ///< nothing scrolls there
constexpr qreal kWidestColumn = 300;
constexpr qreal kRow = 24;
constexpr qreal kMark = 11;
constexpr qreal kLegend = 30;

/// How surely, by shape; old ones paler. On the left of (x, middle); returns the x behind it.
qreal addMark(Drawing& drawing, Knowledge knowledge, bool old, qreal x, qreal middle)
{
    const QRectF box(x + 0.5, std::floor(middle - kMark / 2) + 0.5, kMark, kMark);
    const Ink ink = old ? Ink::Text3 : Ink::Text;
    switch (knowledge) {
    case Knowledge::Exact:
        drawing.add(RectItem {box, ink, ink, 1, 2});
        break;
    case Knowledge::Approximate:
        drawing.add(RectItem {box, Ink::None, ink, 1.5, 2});
        drawing.add(
            RectItem {QRectF(box.left(), box.center().y(), box.width(), box.height() / 2), ink, Ink::None, 0, 0});
        break;
    case Knowledge::Planned:
        drawing.add(RectItem {box, Ink::None, ink, 1.5, 2, true});
        break;
    case Knowledge::ChangeOnly:
        drawing.add(LineItem {box.bottomLeft(), box.topRight(), ink, 1.5});
        drawing.add(LineItem {QPointF(box.right() - 5, box.top()), box.topRight(), ink, 1.5});
        drawing.add(LineItem {QPointF(box.right(), box.top() + 5), box.topRight(), ink, 1.5});
        break;
    case Knowledge::None:
        drawing.add(LineItem {{box.left() + 1, middle}, {box.right() - 1, middle}, Ink::Control, 1, -1, true});
        break;
    }
    return box.right() + 6;
}

class Layout {
public:
    Layout(const Coverage& coverage, const BoardContents& contents, const CoverageOptions& options, QSizeF viewport,
        const Theme& theme)
        : m_coverage(coverage), m_contents(contents), m_options(options), m_drawing(theme)
    {
        m_names = std::clamp(viewport.width() * 0.24, 150.0, 260.0);
        const qreal room = (viewport.width() - m_names - kPad) / std::max(1, contents.count());
        m_column = std::clamp(std::floor(room), theme.isPaper() ? kLeastOnPaper : kLeastColumn, kWidestColumn);
        m_viewport = viewport;
        m_width = std::max(viewport.width(), m_names + m_column * contents.count() + kPad);
    }

    Drawing build()
    {
        if (m_contents.isEmpty() || m_coverage.rows.isEmpty()) {
            m_drawing.addText(kPad, kPad, std::max(120.0, m_viewport.width() - 2 * kPad),
                m_contents.isEmpty() ? Text::tr("No hospital selected. Tick 1 to 8 on the left.")
                                     : Text::tr("No figures are recorded for these hospitals."),
                {TextRole::Body, Ink::Text3, Qt::AlignLeft, 0});
            m_drawing.size = {m_viewport.width(), 60};
            return std::move(m_drawing);
        }
        addHeads();
        addRows();
        addLegend();
        m_drawing.size = {m_width, m_y};
        m_drawing.frozenLeft = m_names;
        return std::move(m_drawing);
    }

private:
    void addHeads()
    {
        qreal height = 0;
        for (int i = 0; i < m_contents.count(); ++i) {
            const Institution& institution = m_contents.dataset.institutions.at(i);
            const qreal x = columnLeft(i);
            m_drawing.add(MarkItem {{x + 6, 17}, 5, m_contents.slots_.value(i), false});
            const qreal text = m_drawing.addText(x + 17, 8, m_column - 23, institution.shortLabel(m_contents.locale),
                {TextRole::SecondaryBold, Ink::Text, Qt::AlignLeft, 3});
            const qreal count = m_drawing.addText(x + 17, 8 + text, m_column - 23,
                Text::tr("%1 of %2", "concepts known of all").arg(m_coverage.knownOf(i)).arg(m_coverage.rows.size()),
                {TextRole::Small, Ink::Text2, Qt::AlignLeft, 1});
            height = std::max(height, text + count);
        }
        m_y = 8 + height + 6;
        m_drawing.addRule(0, m_width, m_y, Ink::Text, 1.5);
        m_y += 2;
        m_drawing.frozenTop = m_y;
    }

    void addRows()
    {
        std::optional<IndicatorCategory> category;
        bool headlines = false;
        for (const CoverageRow& row : m_coverage.rows) {
            if (m_options.onlyGaps && row.known() == m_contents.count())
                continue;
            if (m_options.order == CoverageOrder::Catalogue) {
                if (row.headline && !headlines) {
                    headlines = true;
                    addGroup(Text::tr("Headline concepts"));
                } else if (!row.headline && category != row.category) {
                    category = row.category;
                    addGroup(words::category(row.category));
                }
            }
            addRow(row);
        }
    }

    void addGroup(const QString& title)
    {
        m_y += 8;
        m_drawing.addText(kPad, m_y, m_names - kPad, title, {TextRole::SecondaryBold, Ink::Text2, Qt::AlignLeft, 1});
        m_y += 20;
        m_drawing.addRule(0, m_width, m_y, Ink::Rule);
    }

    void addRow(const CoverageRow& row)
    {
        const qreal lines = m_drawing.addText(
            kPad, m_y + 3, m_names - kPad - 8, row.name, {TextRole::Secondary, Ink::Text, Qt::AlignLeft, 2});
        const qreal height = std::max(kRow, lines + 6);
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            addCell(row, i, QRectF(columnLeft(int(i)), m_y, m_column, height));
        m_y += height;
        m_drawing.addRule(0, m_width, m_y, Ink::Hairline);
        m_drawing.breaks.append(m_y);
    }

    void addCell(const CoverageRow& row, qsizetype at, const QRectF& rect)
    {
        const CoverageCell& cell = row.cells.at(at);
        addCoverageCell(m_drawing, cell, rect, m_contents.locale);
        if (cell.knowledge == Knowledge::None) {
            m_drawing.addHit({rect.adjusted(0, 1, -6, -1), {},
                QStringLiteral("missing:") + row.conceptId + u'|' + m_contents.dataset.institutions.at(at).id,
                cell.sentence, cell.sentence});
            return;
        }
        m_drawing.addHit({rect.adjusted(0, 1, -6, -1), cell.ref, {}, cell.sentence, cell.sentence});
    }

    void addLegend()
    {
        m_drawing.pinnedTop = m_y;
        m_drawing.add(RectItem {QRectF(0, m_y, m_width, kLegend), Ink::Base});
        m_drawing.addRule(0, m_width, m_y, Ink::Rule);
        addCoverageLegend(m_drawing, kPad, m_y + kLegend / 2, &m_coverage, m_contents.settings.oldYears);
        m_y += kLegend;
        m_drawing.pinnedBottom = m_y;
    }

    [[nodiscard]] qreal columnLeft(int institution) const { return m_names + m_column * institution; }

    const Coverage& m_coverage;
    const BoardContents& m_contents;
    const CoverageOptions& m_options;
    Drawing m_drawing;
    QSizeF m_viewport;
    qreal m_names = 0, m_column = 0, m_width = 0, m_y = 0;
};

} // namespace

void addCoverageCell(Drawing& drawing, const CoverageCell& cell, const QRectF& rect, const QLocale& locale)
{
    const qreal x = addMark(drawing, cell.knowledge, cell.old, rect.left(), rect.center().y());
    if (cell.knowledge == Knowledge::None)
        return;
    QString text = cell.period.isUndated() ? Text::tr("undated") : cell.period.formatShort(locale);
    if (cell.conflicting)
        text += QStringLiteral(" ≠");
    drawing.addText(x, rect.center().y() - lineHeight(TextRole::Small) / 2, rect.right() - x - 8, text,
        {TextRole::Small, cell.old ? Ink::Text3 : Ink::Text2, Qt::AlignLeft, 1});
}

void addCoverageLegend(Drawing& drawing, qreal x, qreal middle, const Coverage* counts, int oldYears)
{
    const qreal top = middle - lineHeight(TextRole::Small) / 2;
    for (const Knowledge knowledge :
        {Knowledge::Exact, Knowledge::Approximate, Knowledge::Planned, Knowledge::ChangeOnly, Knowledge::None}) {
        const QString name = words::knowledge(knowledge);
        x = addMark(drawing, knowledge, false, x, middle);
        x = drawing.addRun(x, top,
                counts ? Text::tr("%1 %2", "how sure, how many").arg(name).arg(counts->counts.at(size_t(knowledge)))
                       : name,
                TextRole::Small, Ink::Text2)
            + 16;
    }
    x = addMark(drawing, Knowledge::Exact, true, x, middle);
    drawing.addRun(x, top, Text::tr("pale: over %n year(s) old", nullptr, oldYears), TextRole::Small, Ink::Text2);
}

Drawing layoutCoverage(const Coverage& coverage, const BoardContents& contents, const CoverageOptions& options,
    QSizeF viewport, const Theme& theme)
{
    return Layout(coverage, contents, options, viewport, theme).build();
}

Drawing layoutCoverage(const BoardContents& contents, QSizeF viewport, const Theme& theme)
{
    const CoverageOptions options;
    return layoutCoverage(coverageOf(contents.dataset, contents.settings, contents.locale, options.order), contents,
        options, viewport, theme);
}

} // namespace atlas
