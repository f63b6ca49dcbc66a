// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/figureband.h"

#include "core/compare/chartfigures.h"
#include "core/compare/text.h"
#include "core/compare/words.h"

#include <QCoreApplication>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kFigureLine = 24;
constexpr qreal kMissingLine = 96;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString captionOf(const BoardContents& contents, const Figure& figure)
{
    const Concept asked = contents.dataset.concepts.value(figure.indicator.conceptId);
    QString caption = words::conceptCaption(figure.observation, figure.indicator, asked, contents.locale);
    if (figure.observation.quantity && figure.observation.change) {
        const QString change = words::changePhrase(*figure.observation.change, contents.locale);
        caption
            = caption.isEmpty() ? change : Text::tr("%1; %2", "caption of a figure; its change").arg(caption, change);
    }
    return caption;
}

} // namespace

qreal addFigureLine(Drawing& drawing, const BoardContents& contents, const Figure& figure, const QString& caption,
    qreal x, qreal y, qreal width)
{
    const QString value
        = words::figureText(figure.observation, figure.indicator, contents.locale).joined(contents.locale);
    const TextRole role = figure.observation.status == FigureStatus::Actual ? TextRole::BodyBold : TextRole::Body;
    const qreal valueWidth = drawing.textWidth(value, role);
    const bool fits = valueWidth + 8 + drawing.textWidth(caption, TextRole::Secondary) <= width;
    qreal height = drawing.addText(x, y, width, value, {role, Ink::Text, Qt::AlignLeft, 2});
    if (fits)
        drawing.addRun(x + valueWidth + 8, y + 1, caption, TextRole::Secondary, Ink::Text2);
    else if (!caption.isEmpty())
        height += drawing.addText(x, y + height, width, caption, {TextRole::Secondary, Ink::Text2, Qt::AlignLeft, 4});
    return height;
}

QString spokenFigure(const BoardContents& contents, const Figure& figure)
{
    const Institution* hospital = contents.dataset.institution(figure.observation.institution);
    const QString name
        = hospital ? localized(hospital->name, hospital->nameEn, contents.locale) : figure.observation.institution;
    const QString indicator = localized(figure.indicator.name, figure.indicator.nameEn, contents.locale);
    const QString value
        = words::figureText(figure.observation, figure.indicator, contents.locale).joined(contents.locale);
    const QString caption = words::figureCaption(figure.observation, figure.indicator, contents.locale);
    const QString statement = Text::tr("%1, %2: %3", "hospital, indicator: figure").arg(name, indicator, value);
    return words::attributes({statement, caption}, contents.locale);
}

namespace {

/// One band in the making: what stands in each column, then lines that are as high in every column.
class Band {
public:
    Band(Drawing& drawing, const BoardContents& contents, const ComparisonRow& row, const Columns& columns)
        : m_drawing(drawing), m_contents(contents), m_row(row), m_columns(columns)
    {
        for (const Slot& slot : row.slotList)
            m_slots.append(bandFigures(slot));
        m_scale = bandScale(m_slots, columns.width);
        // What stands on one scale is read across in one unit; but “13.2 10,000 m²” are two numbers to anybody who does
        // not count in 万.
        const bool plain = contents.isChinese() || m_scale.unit.exponent() == 0;
        m_scaling = m_scale.largest > 0 && plain ? Scaling::None : Scaling::Shortest;
    }

    qreal add(qreal y, qreal visibleRight)
    {
        const qreal top = y;
        y = addFigures(y);
        y = addBars(y);
        y = addMonths(y);
        y = addPlanned(y);
        y = addMore(y);
        y = addVerdict(y + 2, visibleRight);
        return y - top;
    }

private:
    [[nodiscard]] int slotOf(int column) const { return m_contents.slots_.value(column); }
    [[nodiscard]] bool has(bool (*test)(const BandFigures&)) const
    {
        return std::any_of(m_slots.cbegin(), m_slots.cend(), test);
    }

    void addFigureHit(const QRectF& rect, const Figure& figure)
    {
        Hit hit;
        hit.rect = rect;
        hit.ref = {RecordKind::Observation, figure.observation.id, {}};
        hit.label = spokenFigure(m_contents, figure);
        m_drawing.addHit(hit);
    }

    /// Whether a figure stays on the page in grey only: like for like is asked for, and it means something else than
    /// the reference.
    [[nodiscard]] bool isGreyed(const Figure& figure) const
    {
        if (!m_contents.likeForLikeOnly || m_row.reference < 0 || m_row.known() < 2)
            return false;
        const Figure& reference = *m_row.slotList.at(m_row.reference).figure;
        return judge(figure, reference, m_contents.settings).verdict == Verdict::NotComparable;
    }

    [[nodiscard]] QString moreText(const BandFigures& slot) const
    {
        return slot.more > 0 ? Text::tr("%n more", nullptr, slot.more) : QString();
    }

    void addMoreLink(int column, qreal x, qreal y, const QString& text)
    {
        const Institution& hospital = m_contents.dataset.institutions.at(column);
        const qreal right = m_drawing.addRun(x, y, text, TextRole::Secondary, Ink::Accent);
        Hit hit;
        hit.rect = QRectF(x, y, right - x, lineHeight(TextRole::Secondary));
        hit.action = u"figures:"_s + m_row.asked + u'|' + hospital.id;
        hit.label = Text::tr("%1: %2", "hospital: what is offered")
                        .arg(localized(hospital.name, hospital.nameEn, m_contents.locale),
                            Text::tr("%n further figure(s)", nullptr, m_slots.at(column).more));
        m_drawing.addHit(hit);
    }

    /// The figure with its unit; behind it the caption where it fits, else beneath.
    qreal addFigures(qreal y)
    {
        qreal beneath = 0;
        for (int i = 0; i < m_columns.count && i < m_slots.size(); ++i) {
            const qreal x = m_columns.x(i);
            if (!m_slots.at(i).main) {
                m_drawing.addText(x, y + 4, m_columns.width, words::noData(), {TextRole::Body, Ink::Text3});
                continue;
            }
            const Figure& figure = *m_slots.at(i).main;
            const QuantityText text
                = words::figureText(figure.observation, figure.indicator, m_contents.locale, m_scaling);
            const bool planned = isIntention(figure);
            const bool greyed = isGreyed(figure);
            m_drawing.greyed += greyed ? 1 : 0;
            const Ink captionInk = greyed ? Ink::Text3 : Ink::Text2;
            qreal right = addValue(x, y, text, planned, greyed);
            addFigureHit(QRectF(x, y, right - x, kFigureLine), figure);
            const QString caption = captionOf(m_contents, figure);
            const qreal end = x + m_columns.width;
            right += 8;
            if (m_drawing.textWidth(caption, TextRole::Secondary) <= end - right)
                right = m_drawing.addRun(right, y + 5, caption, TextRole::Secondary, captionInk)
                    + (caption.isEmpty() ? 0 : 12);
            else
                beneath = qMax(beneath,
                    m_drawing.addText(x, y + kFigureLine, m_columns.width, caption,
                        {TextRole::Secondary, captionInk, Qt::AlignLeft, 4}));
            const QString more = moreText(m_slots.at(i));
            const qreal moreWidth = m_drawing.textWidth(more, TextRole::Secondary);
            if (more.isEmpty())
                continue;
            if (right + moreWidth <= end)
                addMoreLink(i, right, y + 5, more);
            else
                m_moreBeneath.append(i);
        }
        return y + kFigureLine + beneath + 3;
    }

    qreal addValue(qreal x, qreal y, const QuantityText& text, bool planned, bool greyed)
    {
        const Ink ink = greyed ? Ink::Text3 : Ink::Text;
        const TextRole role = planned ? TextRole::Figure : TextRole::Title;
        const QString number = text.sign + text.figure;
        const qreal gap = text.unit == u"%" ? 1 : 4;
        const qreal unitWidth = text.unit.isEmpty() ? 0 : m_drawing.textWidth(text.unit, TextRole::Secondary) + gap;
        qreal right = x;
        if (m_drawing.textWidth(number, role) + unitWidth <= m_columns.width)
            right = m_drawing.addRun(x, y, number, role, ink);
        else {
            const qreal width = m_columns.width - unitWidth;
            m_drawing.addText(x, y, width, number, {role, ink});
            right = x + qMin(width, m_drawing.textWidth(number, role));
        }
        if (!text.unit.isEmpty())
            right = m_drawing.addRun(
                right + gap, y + 5, text.unit, TextRole::Secondary, greyed ? Ink::Text3 : Ink::Text2);
        return right;
    }

    qreal addBars(qreal y)
    {
        if (m_scale.largest <= 0)
            return y;
        for (int i = 0; i < m_columns.count && i < m_slots.size(); ++i) {
            const qreal x = m_columns.x(i);
            if (!m_slots.at(i).main) {
                m_drawing.add(LineItem {{x, y - 2}, {x, y + kBandBar + 2}, Ink::Control, 1});
                LineItem dots {{x + 2, y + kBandBar / 2}, {x + kMissingLine, y + kBandBar / 2}, Ink::Control, 1};
                dots.dotted = true;
                m_drawing.add(dots);
            } else {
                addBar(m_drawing, x, y, *m_slots.at(i).main, m_scale, slotOf(i), isGreyed(*m_slots.at(i).main));
            }
        }
        return y + kBandBar + 4;
    }

    /// Part of a year: which months.
    qreal addMonths(qreal y)
    {
        bool any = false;
        for (int i = 0; i < m_columns.count && i < m_slots.size(); ++i) {
            const auto months = m_slots.at(i).main ? monthSpan(*m_slots.at(i).main) : std::nullopt;
            if (!months)
                continue;
            any = true;
            const qreal x = m_columns.x(i);
            m_drawing.add(MonthStripItem {
                QRectF(x, y + 5, 60, 8), months->from, months->to, slotOf(i), isGreyed(*m_slots.at(i).main)});
            m_drawing.addText(x + 68, y, m_columns.width - 68,
                Text::tr("%n month(s)", nullptr, months->to - months->from + 1), {TextRole::Secondary, Ink::Text2});
        }
        return any ? y + 20 : y;
    }

    /// What a hospital plans beside what it has.
    qreal addPlanned(qreal y)
    {
        if (!has([](const BandFigures& slot) { return slot.planned.has_value(); }))
            return y;
        const qreal barHeight = m_scale.largest > 0 ? kBandBar + 4 : 0;
        qreal beneath = 0;
        for (int i = 0; i < m_columns.count && i < m_slots.size(); ++i) {
            if (!m_slots.at(i).planned)
                continue;
            const Figure& figure = *m_slots.at(i).planned;
            const qreal x = m_columns.x(i);
            const bool greyed = isGreyed(figure);
            m_drawing.greyed += greyed ? 1 : 0;
            if (m_scale.largest > 0)
                addBar(m_drawing, x, y, figure, m_scale, slotOf(i), greyed);
            const QString value = words::figureText(figure.observation, figure.indicator, m_contents.locale, m_scaling)
                                      .joined(m_contents.locale);
            const QString caption = captionOf(m_contents, figure);
            const QString text = caption.isEmpty() ? value : Text::tr("%1, %2", "figure, caption").arg(value, caption);
            const qreal height = m_drawing.addText(x, y + barHeight, m_columns.width, text,
                {TextRole::Secondary, greyed ? Ink::Text3 : Ink::Text2, Qt::AlignLeft, 3});
            const qreal width = qMin(m_columns.width, m_drawing.textWidth(text, TextRole::Secondary));
            addFigureHit(QRectF(x, y + barHeight, width, height), figure);
            beneath = qMax(beneath, height);
        }
        return y + barHeight + beneath + 2;
    }

    /// Links that had no room beside their figure.
    qreal addMore(qreal y)
    {
        for (const int column : std::as_const(m_moreBeneath))
            addMoreLink(column, m_columns.x(column), y, moreText(m_slots.at(column)));
        return m_moreBeneath.isEmpty() ? y : y + lineHeight(TextRole::Secondary) + 2;
    }

    qreal addVerdict(qreal y, qreal visibleRight)
    {
        if (m_columns.count < 2)
            return y;
        const QString badge = words::rowVerdict(m_row);
        const std::optional<Verdict> verdict
            = m_row.known() > 1 ? std::optional(m_row.judgement.verdict) : std::nullopt;
        const qreal x = m_columns.left;
        const qreal right = m_drawing.addBadge(x, y, verdict, badge);
        const QString notice = words::noticeWithRule(m_row, m_contents.dataset, m_contents.locale);
        qreal height = 20;
        if (!notice.isEmpty()) {
            const qreal width = qMax<qreal>(120, visibleRight - right - 8);
            height = qMax(height,
                1
                    + m_drawing.addText(
                        right + 8, y + 1, width, notice, {TextRole::Secondary, Ink::Text2, Qt::AlignLeft, 4}));
        }
        return y + height;
    }

    Drawing& m_drawing;
    const BoardContents& m_contents;
    const ComparisonRow& m_row;
    const Columns& m_columns;
    QVector<BandFigures> m_slots;
    BandScale m_scale;
    Scaling m_scaling = Scaling::Shortest;
    QVector<int> m_moreBeneath; ///< columns
};

} // namespace

qreal addFigureBand(Drawing& drawing, const BoardContents& contents, const ComparisonRow& row, const Columns& columns,
    qreal y, qreal visibleRight)
{
    return Band(drawing, contents, row, columns).add(y, visibleRight);
}

} // namespace atlas
