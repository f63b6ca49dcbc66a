// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/tablelayout.h"

#include "core/domain/schema.h"
#include "ui/board/legend.h"
#include "ui/evidence/evidence.h"
#include "ui/models/figuretablemodel.h"

namespace atlas {

namespace {

constexpr qreal kPad = 6;
constexpr qreal kLeast = 760; ///< px: narrower pages scale the table down

/// Shares of the width by FigureColumn.
constexpr std::array<qreal, int(FigureColumn::Count)> kShares {0.17, 0.13, 0.08, 0.07, 0.11, 0.06, 0.10, 0.09, 0.19};

} // namespace

Drawing layoutTable(const BoardContents& contents, QSizeF viewport, const Theme& theme)
{
    FigureTableModel model;
    model.setContents(contents);
    model.setOptions({true, contents.likeForLikeOnly, {}});
    // On paper a source is a number; the list stands at the end.
    const QVector<Source> sources = contents.dataset.orderedSources();
    const auto sourceNumber = [&](const RecordRef& ref) -> QString {
        const Observation* observation = contents.dataset.observation(ref.id);
        if (!observation || observation->provenance.source.isEmpty())
            return {};
        for (qsizetype i = 0; i < sources.size(); ++i) {
            if (sources.at(i).id == observation->provenance.source)
                return u'[' + QString::number(i + 1) + u"] " + observation->provenance.locator;
        }
        return {};
    };
    Drawing drawing(theme);
    const qreal width = qMax(kLeast, viewport.width());

    std::array<qreal, int(FigureColumn::Count) + 1> x {};
    for (size_t c = 0; c < kShares.size(); ++c)
        x[c + 1] = x[c] + kShares[c] * width;

    for (int c = 0; c < int(FigureColumn::Count); ++c) {
        const auto align = c == int(FigureColumn::Value) ? Qt::AlignRight : Qt::AlignLeft;
        drawing.addText(x[c] + kPad, 3, x[c + 1] - x[c] - 2 * kPad,
            model.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString(),
            {TextRole::SecondaryBold, Ink::Text2, align, 1});
    }
    qreal y = 26;
    drawing.addRule(0, width, y, Ink::Text, 1.5);
    drawing.frozenTop = y + 2;
    y += 2;

    for (int row = 0; row < model.rowCount(); ++row) {
        const auto cell
            = [&](FigureColumn column, int role = Qt::DisplayRole) { return model.index(row, int(column)).data(role); };
        if (cell(FigureColumn::Indicator, GroupRole).toBool()) {
            drawing.breaks.append(y);
            y += 8;
            drawing.addText(kPad, y, x[2], cell(FigureColumn::Indicator).toString(),
                {TextRole::BodyBold, Ink::Text, Qt::AlignLeft, 1});
            qreal right = x[2] + kPad;
            if (const QVariant verdict = model.index(row, int(FigureColumn::Verdict)).data(VerdictRole);
                verdict.isValid())
                right = drawing.addBadge(
                            right, y, static_cast<Verdict>(verdict.toInt()), cell(FigureColumn::Verdict).toString())
                    + kPad;
            y += qMax(22.0,
                drawing.addText(right, y + 1, width - right - kPad, cell(FigureColumn::Source).toString(),
                    {TextRole::Secondary, Ink::Text2, Qt::AlignLeft, 3})
                    + 4);
            drawing.addRule(0, width, y, Ink::Rule);
            continue;
        }
        const bool missing = cell(FigureColumn::Indicator, MissingRole).toBool();
        const bool greyed = cell(FigureColumn::Indicator, GreyedRole).toBool();
        const bool planned = cell(FigureColumn::Indicator, PlannedRole).toBool();
        const qreal top = y + 3;
        qreal height = 18;
        for (int c = 0; c < int(FigureColumn::Count); ++c) {
            const auto column = static_cast<FigureColumn>(c);
            QString text = cell(column).toString();
            if (column == FigureColumn::Source) {
                if (const auto ref = parsePath(cell(FigureColumn::Indicator, PathRole).toString())) {
                    if (const QString number = sourceNumber(*ref); !number.isEmpty())
                        text = number;
                }
            }
            qreal left = x[c] + kPad;
            if (column == FigureColumn::Institution) {
                if (const int slot = cell(column, SlotRole).toInt(); slot >= 0)
                    drawing.add(MarkItem {{left + 4, top + 9}, 4.5, slot, false});
                left += 14;
            }
            const bool strong = column == FigureColumn::Value && !missing && !planned;
            const bool faint = missing || greyed || text == QStringLiteral("–");
            const auto align = column == FigureColumn::Value ? Qt::AlignRight : Qt::AlignLeft;
            height = qMax(height,
                drawing.addText(left, top, x[c + 1] - left - kPad, text,
                    {strong ? TextRole::SecondaryBold : TextRole::Secondary, faint ? Ink::Text3 : Ink::Text, align,
                        3}));
        }
        if (const auto ref = parsePath(cell(FigureColumn::Indicator, PathRole).toString())) {
            QStringList words;
            for (const FigureColumn column : {FigureColumn::Institution, FigureColumn::Indicator, FigureColumn::Value,
                     FigureColumn::Unit, FigureColumn::Period})
                words.append(cell(column).toString());
            drawing.addHit({QRectF(0, y, width, height + 6), *ref, {}, words.join(u' '), {}});
        }
        y = top + height + 3;
        drawing.addRule(0, width, y, Ink::Hairline);
        drawing.breaks.append(y);
    }
    if (model.greyed() > 0) {
        y += 8;
        y += drawing.addText(
            kPad, y, width - 2 * kPad, greyedText(model.greyed()), {TextRole::Secondary, Ink::Text2, Qt::AlignLeft, 0});
        drawing.breaks.append(y);
    }
    if (!sources.isEmpty()) {
        y += 16;
        for (qsizetype i = 0; i < sources.size(); ++i) {
            drawing.addText(
                kPad, y, 30, u'[' + QString::number(i + 1) + u']', {TextRole::Secondary, Ink::Text2, Qt::AlignLeft, 1});
            y += drawing.addText(kPad + 30, y, width - 40 - kPad, formatCitation(sources.at(i), {}, contents.locale),
                {TextRole::Secondary, Ink::Text2, Qt::AlignLeft, 0});
            drawing.breaks.append(y);
        }
    }
    drawing.size = {width, y + 4};
    return drawing;
}

} // namespace atlas
