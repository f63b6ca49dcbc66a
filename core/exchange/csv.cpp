// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <QIODevice>
#include <QStringDecoder>

namespace atlas {

namespace {
constexpr qsizetype kBufferSize = 64 * 1024;
constexpr QChar kByteOrderMark(0xfeff);

// fromUtf8() takes a byte order mark at the start of any text for an encoding's sign and drops it.
QString decoded(const QByteArray& cell)
{
    if (cell.isEmpty())
        return {};
    if (!cell.startsWith("\xef\xbb\xbf"))
        return QString::fromUtf8(cell);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(cell);
}
} // namespace

CsvReader::CsvReader(QIODevice& device) : m_device(device) { skipByteOrderMark(); }

bool CsvReader::readMore()
{
    if (m_deviceDone)
        return false;
    m_buffer.remove(0, m_at);
    m_at = 0;
    const qsizetype kept = m_buffer.size();
    m_buffer.resize(kept + kBufferSize);
    const qint64 count = m_device.read(m_buffer.data() + kept, kBufferSize);
    m_buffer.resize(kept + qMax<qint64>(count, 0));
    m_deviceDone = count <= 0;
    if (count < 0)
        fail(CsvError::Kind::Device, m_line, 0, 0);
    return count > 0;
}

int CsvReader::peek() { return m_at < m_buffer.size() || readMore() ? static_cast<uchar>(m_buffer.at(m_at)) : kEnd; }

int CsvReader::get()
{
    const int c = peek();
    if (c == kEnd)
        return kEnd;
    ++m_at;
    const auto byte = static_cast<uchar>(c);
    if (byte >= 0x80 || m_pending > 0)
        checkUtf8(byte);
    if (byte == '\n') {
        ++m_line;
        m_position = 1;
    } else if ((byte & 0xc0) != 0x80) {
        ++m_position;
    }
    return c;
}

// Every byte goes through here, so that the place of the first wrong one is known exactly. The ranges leave out
// overlong forms, surrogates and what lies beyond U+10FFFF.
void CsvReader::checkUtf8(uchar byte)
{
    if (m_pending > 0) {
        if (byte >= m_low && byte <= m_high) {
            --m_pending;
            m_low = 0x80;
            m_high = 0xbf;
            return;
        }
        m_pending = 0;
        fail(CsvError::Kind::NotUtf8, m_line, qMax(1, m_position - 1), m_pendingCell);
        if (byte < 0x80)
            return;
    }
    m_pendingCell = static_cast<int>(m_record.cells.size()) + 1;
    m_low = byte == 0xe0 ? 0xa0 : byte == 0xf0 ? 0x90 : 0x80;
    m_high = byte == 0xed ? 0x9f : byte == 0xf4 ? 0x8f : 0xbf;
    if (byte >= 0xc2 && byte <= 0xdf)
        m_pending = 1;
    else if (byte >= 0xe0 && byte <= 0xef)
        m_pending = 2;
    else if (byte >= 0xf0 && byte <= 0xf4)
        m_pending = 3;
    else
        fail(CsvError::Kind::NotUtf8, m_line, m_position, m_pendingCell);
}

void CsvReader::skipByteOrderMark()
{
    static constexpr QByteArrayView mark("\xef\xbb\xbf");
    if (readMore() && QByteArrayView(m_buffer).startsWith(mark))
        m_at = mark.size();
}

CsvReader::Step CsvReader::next()
{
    while (peek() == '\n' || (peek() == '\r' && atCellEnd()))
        get();
    m_record.cells.clear();
    m_record.line = m_line;
    if (peek() != kEnd)
        readRecord();
    else if (!m_failed)
        return Step::End;
    if (!m_failed) {
        if (m_width < 0)
            m_width = m_record.cells.size();
        else if (m_width != m_record.cells.size())
            fail(CsvError::Kind::CellCount, m_record.line, 0, 0);
    }
    return std::exchange(m_failed, false) ? Step::Malformed : Step::Record;
}

void CsvReader::readRecord()
{
    for (;;) {
        m_cell.clear();
        if (peek() == '"')
            readQuoted();
        readPlain();
        m_record.cells.append(decoded(m_cell));
        if (peek() != ',')
            break;
        get();
    }
    if (peek() == '\r')
        get();
    get();
    if (m_pending > 0) { // the file ends within a character
        m_pending = 0;
        fail(CsvError::Kind::NotUtf8, m_line, qMax(1, m_position - 1), m_pendingCell);
    }
}

void CsvReader::readQuoted()
{
    const int line = m_line;
    const int position = m_position;
    const int cell = static_cast<int>(m_record.cells.size()) + 1;
    get();
    for (int c = get(); c != '"' || peek() == '"'; c = get()) {
        if (c == kEnd) {
            fail(CsvError::Kind::UnclosedQuote, line, position, cell);
            return;
        }
        if (c == '"')
            get();
        else if (c == 0)
            fail(CsvError::Kind::Nul, m_line, m_position - 1, cell);
        m_cell.append(static_cast<char>(c));
    }
    if (!atCellEnd())
        fail(CsvError::Kind::StrayQuote, m_line, m_position - 1, cell);
}

void CsvReader::readPlain()
{
    const int cell = static_cast<int>(m_record.cells.size()) + 1;
    while (!atCellEnd()) {
        const int line = m_line;
        const int position = m_position;
        const int c = get();
        if (c == '"')
            fail(CsvError::Kind::StrayQuote, line, position, cell);
        else if (c == '\r')
            fail(CsvError::Kind::StrayCarriageReturn, line, position, cell);
        else if (c == 0)
            fail(CsvError::Kind::Nul, line, position, cell);
        m_cell.append(static_cast<char>(c));
    }
}

bool CsvReader::atCellEnd()
{
    const int c = peek();
    if (c != '\r')
        return c == ',' || c == '\n' || c == kEnd;
    if (m_at + 1 == m_buffer.size()) // the line feed may stand in what was not read yet
        readMore();
    return m_buffer.size() == m_at + 1 || m_buffer.at(m_at + 1) == '\n';
}

// Only the first error of a row is kept: what follows it is mostly its consequence.
void CsvReader::fail(CsvError::Kind kind, int line, int position, int cell)
{
    if (std::exchange(m_failed, true))
        return;
    m_error = {kind, line, position, cell, {}, {}};
    switch (kind) {
    case CsvError::Kind::UnclosedQuote:
        m_error.message = tr("A quotation mark opens at character %1 of the line (cell %2) and is never closed.")
                              .arg(QString::number(position), QString::number(cell));
        m_error.expected = tr("A closing quotation mark; one within a cell is written twice.");
        break;
    case CsvError::Kind::StrayQuote:
        m_error.message = tr("A quotation mark stands within a cell at character %1 of the line (cell %2).")
                              .arg(QString::number(position), QString::number(cell));
        m_error.expected = tr("The whole cell in quotation marks, with those inside it written twice.");
        break;
    case CsvError::Kind::StrayCarriageReturn:
        m_error.message = tr("A carriage return without a line feed stands at character %1 of the line (cell %2).")
                              .arg(QString::number(position), QString::number(cell));
        m_error.expected = tr("Lines that end in a line feed, or a carriage return and a line feed.");
        break;
    case CsvError::Kind::CellCount:
        m_error.message = tr("The row has %n cell(s).", nullptr, static_cast<int>(m_record.cells.size()));
        m_error.expected = tr("%n cell(s), as in the first row.", nullptr, static_cast<int>(m_width));
        break;
    case CsvError::Kind::NotUtf8:
        m_error.message = tr("The bytes at character %1 of the line (cell %2) are not UTF-8.")
                              .arg(QString::number(position), QString::number(cell));
        m_error.expected = tr("A text file saved as UTF-8.");
        break;
    case CsvError::Kind::Nul:
        m_error.message = tr("A NUL character stands at character %1 of the line (cell %2).")
                              .arg(QString::number(position), QString::number(cell));
        m_error.expected = tr("A text file saved as UTF-8.");
        break;
    case CsvError::Kind::Device:
        m_error.message = tr("The file cannot be read further: %1").arg(m_device.errorString());
        break;
    }
}

QByteArray toCsv(const QStringList& cells)
{
    QByteArray line;
    for (const QString& cell : cells) {
        if (!line.isEmpty() || &cell != &cells.first())
            line += ',';
        // A byte order mark is quoted because it would get lost at the start of a file.
        const bool quoted = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r')
            || cell.startsWith(kByteOrderMark);
        if (quoted) {
            QString doubled = cell;
            doubled.replace(u'"', QStringLiteral("\"\""));
            line += '"' + doubled.toUtf8() + '"';
        } else {
            line += cell.toUtf8();
        }
    }
    if (cells.size() == 1 && line.isEmpty())
        line = QByteArrayLiteral("\"\""); // or it would be an empty line, which says nothing
    return line + '\n';
}

} // namespace atlas
