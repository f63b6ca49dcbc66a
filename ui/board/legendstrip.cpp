// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/legendstrip.h"

#include "core/compare/words.h"
#include "ui/board/flow.h"
#include "ui/drawing/drawingview.h"

#include <QEvent>
#include <QPainter>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kHeight = 26;
constexpr qreal kMargin = 14;
constexpr qreal kSample = 20;
constexpr qreal kGap = 18;

} // namespace

LegendContents legendInSight(const DrawingView& view)
{
    return legendOf(view.drawing(), [&view](const QRectF& rect) { return view.isSeen(rect); });
}

LegendStrip::LegendStrip(QWidget* parent) : QWidget(parent), m_drawing(m_theme)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend"));
}

void LegendStrip::setContents(const LegendContents& contents)
{
    if (contents == m_contents)
        return;
    m_contents = contents;
    rebuild();
}

void LegendStrip::setHint(const QString& hint)
{
    m_hint = hint;
    rebuild();
}

void LegendStrip::setTheme(const Theme& theme)
{
    m_theme = theme;
    rebuild();
}

QSize LegendStrip::sizeHint() const { return {600, int(kHeight)}; }

QSize LegendStrip::minimumSizeHint() const { return {0, int(kHeight)}; }

void LegendStrip::rebuild()
{
    m_drawing = Drawing(m_theme);
    QStringList spoken;
    const auto wordOf = [](LegendKind kind) {
        switch (kind) {
        case LegendKind::Actual:
            return tr("actual");
        case LegendKind::Planned:
            return tr("planned");
        case LegendKind::Target:
            return tr("target");
        case LegendKind::Estimated:
            return tr("estimated");
        case LegendKind::Earlier:
            return tr("earlier figure");
        case LegendKind::MoreThan:
            return tr("more than (>)");
        case LegendKind::AtLeast:
            return tr("at least (≥)");
        case LegendKind::About:
            return tr("about (≈ ≲)");
        case LegendKind::AtMost:
            return tr("below (< ≤)");
        case LegendKind::NoData:
            return tr("no data");
        case LegendKind::PartYear:
            return tr("part of a year");
        case LegendKind::Inferred:
            return tr("year inferred");
        case LegendKind::PlannedWord:
            return tr("has not happened yet");
        case LegendKind::Differs:
            return tr("hospitals differ");
        case LegendKind::CautionMark:
            return words::verdict(Verdict::Caution);
        case LegendKind::NotComparableMark:
            return words::verdict(Verdict::NotComparable);
        case LegendKind::SourceNumber:
            return tr("number of the source");
        }
        return QString();
    };

    QString end = m_hint;
    if (end.isEmpty() && m_contents.judged() > 0) {
        end = tr("%n item(s) here: %1 comparable, %2 with caution, %3 not comparable", nullptr, m_contents.judged())
                  .arg(m_contents.verdicts[0])
                  .arg(m_contents.verdicts[1])
                  .arg(m_contents.verdicts[2]);
    }
    if (const QString greyed = greyedText(m_contents.greyed); !greyed.isEmpty())
        end = end.isEmpty() ? greyed : QString(greyed + u" · " + end);
    const qreal endWidth = m_drawing.textWidth(end, TextRole::Secondary);
    const qreal textTop = (kHeight - lineHeight(TextRole::Secondary)) / 2;
    const qreal endLeft = qMax(kMargin, width() - kMargin - endWidth);
    m_drawing.addText(
        endLeft, textTop, qMin(endWidth + 1, width() - 2 * kMargin), end, {TextRole::Secondary, Ink::Text2});

    // The samples are drawn like the marks themselves, in ink instead of a hospital's colour.
    const auto rect = [this](QRectF box, Ink fill, Ink edge, qreal edgeWidth = 1) {
        RectItem item;
        item.rect = box;
        item.fill = fill;
        item.edge = edge;
        item.edgeWidth = edgeWidth;
        m_drawing.add(item);
    };
    qreal x = kMargin;
    QStringList hidden;
    for (int i = 0; i <= static_cast<int>(LegendKind::SourceNumber); ++i) {
        const auto kind = static_cast<LegendKind>(i);
        if (!m_contents.kinds.contains(kind))
            continue;
        const QString word = wordOf(kind);
        spoken.append(word);
        qreal sample = kSample;
        const QString boxed = words::status(FigureStatus::Planned);
        if (kind == LegendKind::PlannedWord)
            sample = m_drawing.textWidth(boxed, TextRole::Small) + 8;
        else if (kind == LegendKind::PartYear)
            sample = 36;
        else if (kind == LegendKind::CautionMark || kind == LegendKind::NotComparableMark)
            sample = Drawing::kMarkWidth;
        else if (kind == LegendKind::Inferred || kind == LegendKind::Differs || kind == LegendKind::SourceNumber)
            sample = 9;
        const qreal right = x + sample + 6 + m_drawing.textWidth(word, TextRole::Secondary);
        if (right + kGap > endLeft) {
            hidden.append(word);
            continue;
        }
        const qreal top = kHeight / 2 - 4.5;
        const QRectF box(x, top, sample, 9);
        switch (kind) {
        case LegendKind::Actual:
            rect(box, Ink::Text2, Ink::None);
            break;
        case LegendKind::Planned:
            rect(box, Ink::Base, Ink::Text2, 1.5);
            break;
        case LegendKind::Target:
            rect(box, Ink::Base, Ink::Text2, 1.5);
            for (qreal at = 5; at < sample; at += 5)
                m_drawing.add(LineItem {{x + at - 4, top + 8}, {x + at + 3, top + 1}, Ink::Text2, 1});
            break;
        case LegendKind::Estimated: {
            RectItem item;
            item.rect = box;
            item.fill = Ink::Hairline;
            item.edge = Ink::Text2;
            item.dashed = true;
            m_drawing.add(item);
            break;
        }
        case LegendKind::Earlier:
            rect(box, Ink::Hairline, Ink::Text2);
            break;
        case LegendKind::MoreThan:
            rect({x, top, 9, 9}, Ink::Text2, Ink::None);
            rect({x + 11, top, 3, 9}, Ink::Text2, Ink::None);
            rect({x + 15, top, 2, 9}, Ink::Text2, Ink::None);
            rect({x + 19, top, 1, 9}, Ink::Text2, Ink::None);
            break;
        case LegendKind::AtLeast:
            rect({x, top, 9, 9}, Ink::Text2, Ink::None);
            for (const qreal y : {top + 0.5, top + 8.5}) {
                m_drawing.add(LineItem {{x + 11, y}, {x + 14, y}, Ink::Text2, 1});
                m_drawing.add(LineItem {{x + 16, y}, {x + 19, y}, Ink::Text2, 1});
            }
            break;
        case LegendKind::About:
            rect({x, top, 14, 9}, Ink::Text2, Ink::None);
            rect({x + 14, top, 6, 9}, Ink::Hairline, Ink::Text2);
            break;
        case LegendKind::AtMost:
            rect({x, top, 14, 9}, Ink::Text2, Ink::None);
            rect({x + 13, top, 7, 9}, Ink::Base, Ink::Text2);
            break;
        case LegendKind::NoData: {
            LineItem line {{x, kHeight / 2}, {x + sample, kHeight / 2}, Ink::Control, 1};
            line.dotted = true;
            m_drawing.add(line);
            break;
        }
        case LegendKind::PartYear:
            for (int month = 0; month < 12; ++month)
                rect(
                    {x + month * 3, top + 1, 3, 7}, month > 1 && month < 7 ? Ink::Text2 : Ink::Base, Ink::Control, 0.6);
            break;
        case LegendKind::Inferred:
            m_drawing.addRun(x, textTop, u"?"_s, TextRole::SecondaryBold);
            break;
        case LegendKind::Differs:
            m_drawing.addRun(x - 1, textTop, u"≠"_s, TextRole::SecondaryBold);
            break;
        case LegendKind::CautionMark:
        case LegendKind::NotComparableMark:
            m_drawing.addVerdictMark(x, (kHeight - lineHeight(TextRole::Body)) / 2,
                kind == LegendKind::CautionMark ? Verdict::Caution : Verdict::NotComparable);
            break;
        case LegendKind::SourceNumber:
            m_drawing.addRun(x, textTop - 3, u"1"_s, TextRole::Small, Ink::Text3);
            break;
        case LegendKind::PlannedWord:
            addBoxedWord(m_drawing, x, (kHeight - 20) / 2, boxed);
            break;
        }
        m_drawing.addRun(x + sample + 6, textTop, word, TextRole::Secondary, Ink::Text2);
        x = right + kGap;
    }
    setToolTip(hidden.isEmpty() ? QString() : hidden.join(u" · "_s).toHtmlEscaped());
    setAccessibleDescription((spoken + QStringList {end}).join(u", "_s));
    update();
}

void LegendStrip::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.ink(Ink::Alternate));
    painter.fillRect(QRectF(0, 0, width(), 1), m_theme.ink(Ink::Rule));
    paint(painter, m_drawing, m_theme, rect());
}

void LegendStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Legend"));
        rebuild();
    }
    QWidget::changeEvent(event);
}

void LegendStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    rebuild();
}

} // namespace atlas
