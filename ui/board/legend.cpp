// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/legend.h"

#include "core/compare/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

struct Reader {
    LegendContents& legend;

    void operator()(const TextItem& item) const
    {
        // 2022?, 1950?: a year with the mark of inference, as Period::formatShort() writes it.
        static const QRegularExpression inferred(u"[0-9]\\?"_s);
        if (item.text == u"≠")
            legend.kinds.insert(LegendKind::Differs);
        else if (item.role == TextRole::Small && item.align == Qt::AlignCenter
            && item.text == words::status(FigureStatus::Planned))
            legend.kinds.insert(LegendKind::PlannedWord);
        else if (inferred.match(item.text).hasMatch())
            legend.kinds.insert(LegendKind::Inferred);
    }
    void operator()(const RectItem&) const { }
    void operator()(const LineItem& item) const
    {
        if (item.dotted && item.slot < 0)
            legend.kinds.insert(LegendKind::NoData);
    }
    void operator()(const MarkItem& item) const
    {
        if (item.hollow)
            legend.kinds.insert(LegendKind::Planned);
    }
    void operator()(const BarItem& item) const
    {
        switch (item.fill) {
        case BarItem::Fill::Solid:
            legend.kinds.insert(LegendKind::Actual);
            break;
        case BarItem::Fill::Outline:
            legend.kinds.insert(LegendKind::Planned);
            break;
        case BarItem::Fill::Hatched:
            legend.kinds.insert(LegendKind::Target);
            break;
        // Rounded bars are events: there a tint is a span of time, and a dashed edge a date that somebody inferred.
        case BarItem::Fill::Tint:
            if (item.radius == 0)
                legend.kinds.insert(LegendKind::Earlier);
            break;
        case BarItem::Fill::TintDashed:
            legend.kinds.insert(item.radius > 0 ? LegendKind::Inferred : LegendKind::Estimated);
            break;
        }
        switch (item.ending) {
        case BarItem::Ending::Exact:
            break;
        case BarItem::Ending::More:
            legend.kinds.insert(LegendKind::MoreThan);
            break;
        case BarItem::Ending::Open:
            legend.kinds.insert(LegendKind::AtLeast);
            break;
        case BarItem::Ending::Tinted:
            legend.kinds.insert(LegendKind::About);
            break;
        case BarItem::Ending::Less:
            legend.kinds.insert(LegendKind::AtMost);
            break;
        }
    }
    void operator()(const BadgeItem& item) const
    {
        if (item.text.isEmpty() && item.verdict)
            legend.kinds.insert(
                item.verdict == Verdict::Caution ? LegendKind::CautionMark : LegendKind::NotComparableMark);
        else if (item.verdict)
            ++legend.verdicts[static_cast<size_t>(*item.verdict)];
    }
    void operator()(const GlyphItem&) const { }
    void operator()(const MonthStripItem&) const { legend.kinds.insert(LegendKind::PartYear); }
    void operator()(const ChartItem&) const { }
};

} // namespace

LegendContents legendOf(const Drawing& drawing, const std::function<bool(const QRectF&)>& seen)
{
    LegendContents legend;
    legend.greyed = drawing.greyed;
    for (const DrawingItem& item : drawing.items()) {
        const auto* badge = std::get_if<BadgeItem>(&item);
        if (!seen || (badge && !badge->text.isEmpty()) || seen(boundsOf(item)))
            std::visit(Reader {legend}, item);
    }
    return legend;
}

QString greyedText(int figures)
{
    return figures > 0 ? QCoreApplication::translate("Legend", "Like for like: %n figure(s) greyed", nullptr, figures)
                       : QString();
}

} // namespace atlas
