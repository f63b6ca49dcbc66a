// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QVector<Comparison> comparisons; ///< against each other compared hospital's figure of the same concept
    bool isPinned = false; ///< stands for its hospital because the reader said so
    bool isConflicting = false; ///< other sources say otherwise
    bool isPreferred = false;
    QString citation; ///< for the clipboard: statement and source in one line
};

/// The evidence for an observation, milestone, profile item or institution of the dataset; nullopt when the dataset
/// does not hold it.
std::optional<Evidence> gatherEvidence(const BoardContents& contents, const RecordRef& ref);

/// `Author: Title. Publisher, date, locator` with what is missing said in words.
QString formatCitation(const Source& source, const QString& locator, const QLocale& locale);

} // namespace atlas
