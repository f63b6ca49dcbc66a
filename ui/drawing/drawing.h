// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/verdict.h"
#include "core/domain/records.h"
#include "ui/drawing/theme.h"

#include <QRectF>
#include <QString>
#include <QVector>

#include <memory>
#include <variant>

/// A drawing is a list of plain items in px (96 dpi), made by a view's layout function and painted the same way on
/// screen, paper and into files. It knows no theme: colours are inks and hospital slots, resolved when painted. Layouts
/// are therefore tested without a window.
namespace atlas {

struct ChartPicture; ///< ui/charts: what Qt Charts paints into a chart's plot

/// One line of text; wrapped text is several of these.
struct TextItem {
    QRectF box; ///< the line's own box: its text fits in it
    QString text;
    TextRole role = TextRole::Body;
    Ink ink = Ink::Text;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
};

struct RectItem {
    QRectF rect;
    Ink fill = Ink::None;
    Ink edge = Ink::None;
    qreal edgeWidth = 1;
    qreal radius = 0;
    bool dashed = false;
};

struct LineItem {
    QPointF from, to;
    Ink ink = Ink::Hairline;
    qreal width = 1;
    int slot = -1; ///< ≥ 0: in that hospital's colour instead of `ink`
    bool dotted = false;
    bool hospitalDash = false; ///< with the hospital's own dash
};

struct MarkItem {
    QPointF centre;
    qreal radius = 5;
    int slot = 0;
    bool hollow = false;
    bool vague = false; ///< dashed edge, and a tint where it is not hollow: the date is inferred or approximate
};

/// A figure's bar, lying, growing to the right from rect.left().
struct BarItem {
    enum class Fill { Solid, Outline, Hatched, Tint, TintDashed };
    enum class Ending {
        Exact,
        More, ///< three slices, thinning out: more than the value
        Open, ///< dashes: from the value up (or planned and more)
        Tinted, ///< tint from `solidTo` to the end: about or nearly the value
        Less ///< a hollow last part: up to the value, or below it
    };
    QRectF rect; ///< to the stated figure
    int slot = 0;
    Fill fill = Fill::Solid;
    Ending ending = Ending::Exact;
    qreal solidTo = 0; ///< x, for Tinted and Less
    qreal radius = 0;
    bool dashed = false; ///< an Outline with a dashed edge
    bool faint = false; ///< a paler tint, for large areas with text on them
    bool muted = false; ///< grey instead of the hospital's colour: it does not fit among the others
    qreal strength = 1; ///< of a Solid one's colour: parts of one bar pale from left to right
};

struct BadgeItem {
    QRectF rect;
    std::optional<Verdict> verdict; ///< empty: neutral (one only, no data)
    QString text; ///< empty: a mark alone, without ground
};

/// The square with a milestone category's character.
struct GlyphItem {
    QRectF rect;
    QString text;
    bool filled = false;
};

/// Twelve cells with the covered months dark.
struct MonthStripItem {
    QRectF rect;
    int from = 1, to = 12;
    int slot = 0;
    bool muted = false; ///< as the bar beside it
};

/// A QChart painted into `rect` by ui/charts.
struct ChartItem {
    QRectF rect;
    std::shared_ptr<const ChartPicture> picture;
};

using DrawingItem
    = std::variant<TextItem, RectItem, LineItem, MarkItem, BarItem, BadgeItem, GlyphItem, MonthStripItem, ChartItem>;

/// A place that answers: hover, click, keyboard, screen reader.
struct Hit {
    QRectF rect;
    RecordRef ref; ///< record to show in the evidence, or
    QString action; ///< something else to do, as the view that made the drawing understands it (`all-milestones:ID`)
    QString label; ///< for the screen reader and the status line: the whole statement in words
    QString toolTip; ///< plain text; empty: the label is not repeated
    QVector<QRectF> also = {}; ///< further places that answer the same: an event's mark beside its label
};

class Drawing {
public:
    /// Fonts are measured with `theme`'s font table only; the drawing can be painted with another theme of the same
    /// family and scale.
    explicit Drawing(const Theme& theme) : m_theme(&theme) { }

    struct TextOptions {
        TextRole role = TextRole::Body;
        Ink ink = Ink::Text;
        Qt::Alignment align = Qt::AlignLeft;
        int maxLines = 1; ///< more text is elided with …; 0: no bound
    };

    /// Sets text into a column from (x, y) down, broken where the language allows; returns the height used (a multiple
    /// of the line height).
    qreal addText(qreal x, qreal y, qreal width, const QString& text, const TextOptions& options);
    /// Width of one line of text.
    [[nodiscard]] qreal textWidth(const QString& text, TextRole role) const;
    /// Sets one line without a bound and returns the x behind it, so that runs of different weight can follow each
    /// other.
    qreal addRun(qreal x, qreal y, const QString& text, TextRole role, Ink ink = Ink::Text);
    /// How many lines addText() would need.
    [[nodiscard]] int lineCount(qreal width, const QString& text, TextRole role) const;

    void add(DrawingItem item) { m_items.push_back(std::move(item)); }
    void addRule(qreal x1, qreal x2, qreal y, Ink ink = Ink::Hairline, qreal width = 1)
    {
        add(LineItem {{x1, y}, {x2, y}, ink, width});
    }
    /// Badge with its top left corner at (x, y), 20 px high; returns the x behind it.
    qreal addBadge(qreal x, qreal y, std::optional<Verdict> verdict, const QString& text);
    [[nodiscard]] qreal badgeWidth(const QString& text) const;
    /// The badge's glyph alone, in a line of body text from (x, y) down, kMarkWidth wide; its words belong into a hit.
    void addVerdictMark(qreal x, qreal y, Verdict verdict);
    static constexpr qreal kMarkWidth = 14;
    void addHit(Hit hit) { m_hits.push_back(std::move(hit)); }
    /// Lays `ink` under every occurrence of `wanted` (case ignored) in the text set so far; an empty text has none.
    void highlight(const QString& wanted, Ink ink);
    /// Everything of `other`, moved by `offset`.
    void append(const Drawing& other, QPointF offset);

    [[nodiscard]] const QVector<DrawingItem>& items() const { return m_items; }
    [[nodiscard]] const QVector<Hit>& hits() const { return m_hits; }
    [[nodiscard]] const Theme& theme() const { return *m_theme; }

    QSizeF size; ///< of the whole drawing
    qreal frozenTop = 0; ///< what lies above stays when the view scrolls down, and is repeated on each printed page
    qreal frozenLeft = 0; ///< what lies left of it stays when the view scrolls sideways
    qreal pinnedTop = 0,
          pinnedBottom
        = 0; ///< a strip without hits that stays at the view's foot while its place lies below it; equal: none
    int greyed = 0; ///< figures set back because like is compared with like only
    QVector<qreal> breaks; ///< y where a page may end, ascending; nothing crosses them

private:
    const Theme* m_theme;
    QVector<DrawingItem> m_items;
    QVector<Hit> m_hits;
};

/// The rectangle that an item covers.
QRectF boundsOf(const DrawingItem& item);

/// Paints the items that touch `clip` (in drawing coordinates). The painter's transformation places the drawing.
void paint(QPainter& painter, const Drawing& drawing, const Theme& theme, const QRectF& clip);

} // namespace atlas
