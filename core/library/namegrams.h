// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atlas {

/// The words that stand for a name in the full-text index, and those that ask for it. FTS5's own tokenizers are no use
/// for Chinese: a name becomes its pairs of characters, a reading its triples of letters, with marks for where it
/// begins and ends. Every token is spelt in ASCII letters, digits and `^ $ .`, so nothing that a user types can mean
/// anything to FTS5. A hit is a candidate: pairs may stand apart, so the name itself decides.

/// As names are compared: compatibility characters resolved (full width, ligatures, radicals), case folded, without
/// blanks.
QString foldName(const QString& name);

/// All tokens of a name, blank between them. `pinyin` and `initials` as in IndexedName.
QString nameGrams(const QString& name, const QString& pinyin, const QString& initials);

enum class Script {
    Literal, ///< the folded name itself
    Pinyin,
    Initials,
};

/// Where in a name a text stands; the smaller the better.
enum class Position {
    Whole,
    Start,
    Part, ///< in pinyin: from the beginning of a syllable
    Inside, ///< in pinyin alone: from the middle of a syllable
};

/// An FTS5 expression for `text` (folded, not empty) at that position or a better one.
QString gramQuery(const QString& text, Script script, Position position);

} // namespace atlas
