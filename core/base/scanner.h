// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

namespace atlas {

/// Walks over a text that somebody typed: reads it with full-width characters folded, reports places in the text as
/// written.
class Scanner {
public:
    explicit Scanner(QStringView text) : m_text(text), m_folded(foldWidth(text)) { }

    [[nodiscard]] bool atEnd() const { return m_at >= m_folded.size(); }
    [[nodiscard]] qsizetype position() const { return m_at; }
    void seek(qsizetype position) { m_at = position; }
    void advance(qsizetype by = 1) { m_at += by; }

    /// Null character behind the end.
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        const qsizetype i = m_at + ahead;
        return i >= 0 && i < m_folded.size() ? m_folded.at(i) : QChar();
    }
    [[nodiscard]] QStringView rest() const { return QStringView(m_folded).mid(m_at); }
    [[nodiscard]] bool startsWith(QStringView word) const { return rest().startsWith(word, Qt::CaseInsensitive); }
    [[nodiscard]] static bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }
    [[nodiscard]] bool atDigit() const { return isAsciiDigit(peek()); }

    bool accept(QChar c)
    {
        if (atEnd() || peek() != c)
            return false;
        ++m_at;
        return true;
    }
    bool accept(QStringView word)
    {
        if (!startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }
    void skipBlanks()
    {
        while (!atEnd() && peek().isSpace())
            ++m_at;
    }

    /// The text as written between two places.
    [[nodiscard]] QStringView written(qsizetype from, qsizetype to) const { return m_text.mid(from, to - from); }
    [[nodiscard]] Error error(const QString& problem) const { return errorAt(m_text, m_at, problem); }
    [[nodiscard]] Error error(qsizetype at, const QString& problem) const { return errorAt(m_text, at, problem); }

private:
    QStringView m_text;
    QString m_folded;
    qsizetype m_at = 0;
};

} // namespace atlas
