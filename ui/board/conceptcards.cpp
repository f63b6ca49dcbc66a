// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/conceptcards.h"

#include "core/compare/chart.h"
#include "core/compare/words.h"
#include "ui/board/figureband.h"
#include "ui/board/overviewparts.h"
#include "ui/charts/chartcard.h"

#include <QCoreApplication>
#include <QtMath>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kLeastCard = 250;
constexpr qreal kLeastList = 420;
constexpr qreal kGap = 24;
constexpr int kManyFigures = 3;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString titleOf(const BoardContents& contents, const ComparisonRow& row)
{
    const Concept found = contents.dataset.concepts.value(row.conceptId);
    if (row.isConcept)
        return found.name.isEmpty() ? row.asked : localized(found.name, found.nameEn, contents.locale);
    const Indicator indicator = contents.dataset.indicators.value(row.asked);
    return indicator.name.isEmpty() ? row.asked : localized(indicator.name, indicator.nameEn, contents.locale);
}

/// One figure of a further concept: name, value, caption.
qreal addLine(Drawing& drawing, const BoardContents& contents, const QString& name, const Figure& figure, qreal x,
    qreal y, qreal width)
{
    const qreal names = std::floor(width * 0.36);
    const qreal left = x + names;
    const Concept asked = contents.dataset.concepts.value(figure.indicator.conceptId);
    const QString caption = words::conceptCaption(figure.observation, figure.indicator, asked, contents.locale);
    qreal height = drawing.addText(x, y + 1, names - 10, name, {TextRole::Secondary, Ink::Text2, Qt::AlignLeft, 3}) + 1;
    height = qMax(height, addFigureLine(drawing, contents, figure, caption, left, y, width - names));
    Hit hit;
    hit.rect = QRectF(left, y, width - names, height);
    hit.ref = {RecordKind::Observation, figure.observation.id, {}};
    hit.label = spokenFigure(contents, figure);
    drawing.addHit(hit);
    return height;
}

/// All figures of a further concept, its name once.
qreal addFigures(
    Drawing& drawing, const BoardContents& contents, const ComparisonRow& row, qreal x, qreal y, qreal width)
{
    const qreal top = y;
    QString name = titleOf(contents, row);
    QVector<Figure> figures {*row.slotList.first().figure};
    figures += row.slotList.first().others;
    for (const Figure& figure : std::as_const(figures)) {
        y += addLine(drawing, contents, name, figure, x, y, width) + 3;
        name.clear();
    }
    drawing.addRule(x, x + width, y, Ink::Hairline);
    return y + 4 - top;
}

/// What is known beyond the concepts asked for. One with many figures joins the charts, where a reader sees more in
/// them.
QVector<ComparisonRow> furtherRows(const BoardContents& contents, QVector<ComparisonRow>& charted)
{
    QStringList further = conceptsOf(contents.dataset);
    for (const ComparisonRow& row : std::as_const(charted))
        further.removeAll(row.conceptId);
    QVector<ComparisonRow> listed;
    for (const QString& id : std::as_const(further)) {
        const ComparisonRow row = compare(contents.dataset, id, contents.choice, contents.settings);
        if (row.known() > 0)
            (row.slotList.first().others.size() < kManyFigures ? listed : charted).append(row);
    }
    return listed;
}

/// The chart, and a way to those figures that it leaves out.
Drawing cardOf(const BoardContents& contents, const ComparisonRow& row, const Theme& theme, qreal width)
{
    ChartCardOptions options;
    options.headAction = true;
    const ChartOptions form {ChartForm::Auto, false, false, contents.settings};
    Drawing card
        = layoutChart(describeChart(row, contents.dataset, contents.locale, form), contents, theme, width, options);
    QSet<QString> shown;
    for (const Hit& hit : card.hits())
        shown.insert(hit.ref.id);
    const Slot& slot = row.slotList.first();
    auto left = std::count_if(slot.others.cbegin(), slot.others.cend(),
        [&](const Figure& figure) { return !shown.contains(figure.observation.id); });
    left += slot.figure && !shown.contains(slot.figure->observation.id) ? 1 : 0;
    if (left == 0)
        return card;
    const QString text = Text::tr("%n further figure(s)", nullptr, int(left));
    const qreal y = card.size.height() + 2;
    const qreal right = card.addRun(0, y, text, TextRole::Secondary, Ink::Accent);
    Hit hit;
    hit.rect = QRectF(0, y, right, lineHeight(TextRole::Secondary));
    hit.action = u"figures:"_s + row.asked + u'|' + slot.institution;
    hit.label = Text::tr("%1: %2", "hospital: what is offered").arg(titleOf(contents, row), text);
    card.addHit(hit);
    card.size.rheight() += 2 + lineHeight(TextRole::Secondary);
    return card;
}

qreal addCharts(
    Drawing& drawing, const BoardContents& contents, const QVector<ComparisonRow>& rows, qreal x, qreal y, qreal width)
{
    const qreal top = y;
    const int columns = qBound(1, int((width + kGap) / (kLeastCard + kGap)), 4);
    const qreal cardWidth = std::floor((width - kGap * (columns - 1)) / columns);
    for (qsizetype i = 0; i < rows.size(); i += columns) {
        qreal height = 0;
        for (int c = 0; c < columns && i + c < rows.size(); ++c) {
            const Drawing card = cardOf(contents, rows.at(i + c), drawing.theme(), cardWidth);
            drawing.append(card, {x + c * (cardWidth + kGap), y});
            height = qMax(height, card.size.height());
        }
        y += height + 18;
    }
    return y - top;
}

} // namespace

qreal addConceptCards(Drawing& drawing, const BoardContents& contents, qreal x, qreal y, qreal width)
{
    const qreal top = y;
    if (contents.dataset.observations.isEmpty())
        return drawing.addText(x, y, width, words::noData(), {TextRole::Body, Ink::Text3});
    QVector<ComparisonRow> charted = overview::comparedConcepts(contents);
    const QVector<ComparisonRow> listed = furtherRows(contents, charted);
    y += addCharts(drawing, contents, charted, x, y, width);
    if (listed.isEmpty())
        return y - top;

    drawing.addText(x, y, width, Text::tr("Further figures"), {TextRole::Section, Ink::Text});
    y += 24;
    const int columns = qBound(1, int((width + kGap) / (kLeastList + kGap)), 3);
    const qreal listWidth = std::floor((width - kGap * (columns - 1)) / columns);
    const auto perColumn = (listed.size() + columns - 1) / columns;
    qreal bottom = y;
    for (int c = 0; c < columns; ++c) {
        qreal at = y;
        for (const ComparisonRow& row : listed.mid(c * perColumn, perColumn))
            at += addFigures(drawing, contents, row, x + c * (listWidth + kGap), at, listWidth);
        bottom = qMax(bottom, at);
    }
    return bottom - top;
}

} // namespace atlas
