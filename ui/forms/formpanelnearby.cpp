// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures that stand beside the one being typed. Split from formpanel.cpp.
#include "core/check/entrycheck.h"
#include "core/compare/words.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/nearbyfigures.h"
#include "ui/forms/recordform.h"
#include "ui/models/boardmodel.h"

namespace atlas {

namespace {

NearbyFigure nearby(const Observation& figure, const Indicator& indicator, const QLocale& locale)
{
    return {-1, {}, words::figureText(figure, indicator, locale).joined(locale),
        words::figureCaption(figure, indicator, locale)};
}

} // namespace

void FormPanel::showNearby(const Row& row, const EntryNeighbours& around)
{
    constexpr int kOwn = 3, kPeers = 4;
    QVector<NearbyFigure> figures;
    if (m_pages.last().origin.kind != RecordKind::Observation || !around.indicator) {
        form()->showNearby(figures);
        return;
    }
    const BoardContents& board = m_needs.board.contents();
    const RecordSchema& columns = schema(RecordKind::Observation);
    Observation typed;
    typed.id = row.first();
    typed.institution = row.at(columns.indexOf(u"institution"));
    typed.indicator = around.indicator->id;
    for (const Observation& figure : lastFigures(typed, around.dataset).mid(0, kOwn))
        figures.append(nearby(figure, *around.indicator, board.locale));
    const QString own = typed.institution;
    int peers = 0;
    for (const Institution& peer : board.dataset.institutions) {
        if (peer.id == own || peers == kPeers)
            continue;
        typed.institution = peer.id;
        const auto last = lastFigures(typed, board.dataset);
        if (last.isEmpty())
            continue;
        NearbyFigure figure = nearby(last.first(), *around.indicator, board.locale);
        figure.slot = board.slotOf(peer.id);
        figure.institution = peer.shortLabel(board.locale);
        figures.append(figure);
        ++peers;
    }
    form()->showNearby(figures);
}

} // namespace atlas
