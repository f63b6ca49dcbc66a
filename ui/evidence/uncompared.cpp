// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/uncompared.h"

#include "core/domain/schema.h"
#include "core/library/datasetreader.h"
#include "core/library/recordstore.h"

namespace atlas {

std::optional<Evidence> gatherUncompared(const Database& database, const BoardContents& board, const RecordRef& ref)
{
    QString owner = ref.id;
    if (ref.kind != RecordKind::Institution) {
        const int column = schema(ref.kind).indexOf(u"institution");
        const auto row = RecordStore(database).find(ref.kind, ref.id);
        if (column < 0 || !row || !*row)
            return std::nullopt;
        owner = (*row)->at(column);
    }
    const auto dataset = readDataset(database, {owner});
    if (!dataset)
        return std::nullopt;
    BoardContents alone = board;
    alone.dataset = *dataset;
    alone.slots_ = {-1}; // it has no colour
    return gatherEvidence(alone, ref);
}

} // namespace atlas
