// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/drawing.h"

#include "ui/drawing/typeset.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kBadgeHeight = 20;
constexpr qreal kBadgeGlyph = 12;
constexpr qreal kBadgePadding = 5;

/// Measuring a font is asked for thousands of times a layout; building it is not cheap.
QFontMetricsF metricsOf(const Theme& theme, TextRole role)
{
    static thread_local QHash<std::pair<QString, int>, QFontMetricsF> cache;
    const std::pair<QString, int> key {
        theme.family + (theme.isPaper() ? u"/paper"_s : QString()), static_cast<int>(role)};
    const auto found = cache.constFind(key);
    return found != cache.cend() ? *found : *cache.insert(key, QFontMetricsF(theme.font(role)));
}

QStringList brokenLines(const QString& text, const QFont& font, qreal width)
{
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1.0, width));
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

qreal Drawing::textWidth(const QString& text, TextRole role) const
{
    return metricsOf(*m_theme, role).horizontalAdvance(typeset(text));
}

int Drawing::lineCount(qreal width, const QString& text, TextRole role) const
{
    return qMax(1, int(brokenLines(typeset(text), m_theme->font(role), width).size()));
}

qreal Drawing::addText(qreal x, qreal y, qreal width, const QString& text, const TextOptions& options)
{
    const qreal height = lineHeight(options.role);
    const QString plain = typeset(text);
    QStringList lines;
    if (options.maxLines == 1 || textWidth(plain, options.role) <= width)
        lines = {plain};
    else
        lines = brokenLines(plain, m_theme->font(options.role), width);

    if (options.maxLines > 0 && lines.size() > options.maxLines) {
        // The rest as it was written: joining the trimmed lines would lose the blanks between them.
        qsizetype from = 0;
        for (qsizetype i = 0; i + 1 < options.maxLines; ++i)
            from = plain.indexOf(lines.at(i), from) + lines.at(i).size();
        const QString rest = plain.mid(from).trimmed();
        lines = lines.mid(0, options.maxLines - 1) << rest + u'…';
    }
    if (!lines.isEmpty())
        lines.last() = metricsOf(*m_theme, options.role).elidedText(lines.last(), Qt::ElideRight, width + 0.5);

    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).isEmpty())
            add(TextItem {QRectF(x, y + qreal(i) * height, width, height), lines.at(i), options.role, options.ink,
                options.align | Qt::AlignVCenter});
    }
    return height * qreal(qMax<qsizetype>(1, lines.size()));
}

qreal Drawing::addRun(qreal x, qreal y, const QString& text, TextRole role, Ink ink)
{
    const QString plain = typeset(text);
    const qreal width = textWidth(plain, role);
    if (!plain.isEmpty())
        add(TextItem {QRectF(x, y, width + 1, lineHeight(role)), plain, role, ink, Qt::AlignLeft | Qt::AlignVCenter});
    return x + width;
}

qreal Drawing::badgeWidth(const QString& text) const
{
    return 2 * kBadgePadding + kBadgeGlyph + 4 + textWidth(text, TextRole::SecondaryBold);
}

qreal Drawing::addBadge(qreal x, qreal y, std::optional<Verdict> verdict, const QString& text)
{
    const qreal width = badgeWidth(text);
    add(BadgeItem {QRectF(x, y, width, kBadgeHeight), verdict, text});
    return x + width;
}

void Drawing::addVerdictMark(qreal x, qreal y, Verdict verdict)
{
    add(BadgeItem {QRectF(x, y + (lineHeight(TextRole::Body) - kMarkWidth) / 2, kMarkWidth, kMarkWidth), verdict, {}});
}

void Drawing::highlight(const QString& wanted, Ink ink)
{
    if (wanted.isEmpty())
        return;
    QVector<DrawingItem> items;
    items.reserve(m_items.size());
    for (DrawingItem& item : m_items) {
        if (const auto* text = std::get_if<TextItem>(&item)) {
            const QFontMetricsF metrics = metricsOf(*m_theme, text->role);
            const qreal room = text->box.width() - metrics.horizontalAdvance(text->text);
            const qreal left = text->box.left()
                + (text->align & Qt::AlignRight          ? room
                        : text->align & Qt::AlignHCenter ? room / 2
                                                         : 0);
            for (qsizetype at = text->text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
                 at = text->text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
                const qreal x = left + metrics.horizontalAdvance(text->text.left(at));
                const qreal width = metrics.horizontalAdvance(text->text.mid(at, wanted.size()));
                items.push_back(RectItem {QRectF(x - 1, text->box.top() + 1, width + 2, text->box.height() - 2), ink,
                    Ink::CautionLine, 1, 2});
            }
        }
        items.push_back(std::move(item));
    }
    m_items = std::move(items);
}

void Drawing::append(const Drawing& other, QPointF offset)
{
    struct Move {
        QPointF by;
        void operator()(TextItem& i) const { i.box.translate(by); }
        void operator()(RectItem& i) const { i.rect.translate(by); }
        void operator()(LineItem& i) const
        {
            i.from += by;
            i.to += by;
        }
        void operator()(MarkItem& i) const { i.centre += by; }
        void operator()(BarItem& i) const
        {
            i.rect.translate(by);
            i.solidTo += by.x();
        }
        void operator()(BadgeItem& i) const { i.rect.translate(by); }
        void operator()(GlyphItem& i) const { i.rect.translate(by); }
        void operator()(MonthStripItem& i) const { i.rect.translate(by); }
        void operator()(ChartItem& i) const { i.rect.translate(by); }
    };
    greyed += other.greyed;
    m_items.reserve(m_items.size() + other.m_items.size());
    for (DrawingItem item : other.m_items) {
        std::visit(Move {offset}, item);
        m_items.push_back(std::move(item));
    }
    for (Hit hit : other.m_hits) {
        hit.rect.translate(offset);
        for (QRectF& rect : hit.also)
            rect.translate(offset);
        m_hits.push_back(std::move(hit));
    }
}

QRectF boundsOf(const DrawingItem& item)
{
    struct Bounds {
        QRectF operator()(const TextItem& i) const { return i.box; }
        QRectF operator()(const RectItem& i) const { return i.rect; }
        QRectF operator()(const LineItem& i) const
        {
            return QRectF(i.from, i.to).normalized().adjusted(-i.width, -i.width, i.width, i.width);
        }
        QRectF operator()(const MarkItem& i) const
        {
            const QPointF corner(i.radius * 1.3, i.radius * 1.3);
            return {i.centre - corner, i.centre + corner};
        }
        QRectF operator()(const BarItem& i) const { return i.rect.adjusted(-1, -1, 20, 1); }
        QRectF operator()(const BadgeItem& i) const { return i.rect; }
        QRectF operator()(const GlyphItem& i) const { return i.rect; }
        QRectF operator()(const MonthStripItem& i) const { return i.rect; }
        QRectF operator()(const ChartItem& i) const { return i.rect; }
    };
    return std::visit(Bounds {}, item);
}

} // namespace atlas
