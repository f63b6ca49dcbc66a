// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/recordsearch.h"
#include "ui/models/boardcontents.h"

namespace atlas {

/// Who says so: the answer for one record, as plain texts in the order in which the panel shows them.
struct Evidence {
    struct Line {
        QString label; ///< empty: the text runs over the whole width
        QString text;
        bool missing = false; ///< says that something is not stated
    };
    struct Section {
        QString title;
        QVector<Line> lines;
    };
    /// What one source says of the same thing, beside what the others say.
    struct Wording {
        QString stated; ///< in the source's words, or the figure where it gives none
        QString source; ///< `[3] place`, or its title where no place is given
        bool differs = false; ///< from the record's own
        RecordRef ref; ///< a record of its own; null: a further citation of this one
    };
    /// A record that rests on a source.
    struct Rest {
        QString text, whose;
        RecordRef ref;
        QString institution; ///< id
    };
    struct Comparison {
        QString institution; ///< short label
        int slot = 0;
        Verdict verdict = Verdict::Comparable;
        QString sentence;
    };

    RecordRef ref;
    int slot = -1; ///< of the institution, -1: not compared
    QString institution;
    QString subject; ///< indicator, kind of event, section
    QuantityText value; ///< of a figure; empty figure otherwise
    QString headline; ///< of an event or item
    QString qualification; ///< period, status and scope in words
    QVector<Section> sections;
    QVector<Wording> wordings; ///< the record's own first; fewer than two: nothing to set side by side
    QVector<Rest> resting; ///< of a source: what rests on it
    QVector<Comparison> comparisons; ///< against each other compared hospital's figure of the same concept
    bool isPinned = false; ///< stands for its hospital because the reader said so
    bool isConflicting = false; ///< other sources say otherwise
    bool isPreferred = false;
    QString citation; ///< for the clipboard: statement and source in one line
};

/// The evidence for an observation, milestone, profile item or institution of the dataset; nullopt when the dataset
/// does not hold it.
std::optional<Evidence> gatherEvidence(const BoardContents& contents, const RecordRef& ref);

/// Likewise for a source, whether it is cited on the board or not; `citing` is what rests on it.
Evidence gatherSource(const BoardContents& contents, const Source& source, const QVector<RecordHit>& citing);

/// `Author: Title. Publisher, date, locator` with what is missing said in words.
QString formatCitation(const Source& source, const QString& locator, const QLocale& locale);

} // namespace atlas
