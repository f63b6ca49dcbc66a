// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

class QIODevice;

namespace atlas {

/// One row of a CSV file.
struct CsvRecord {
    int line = 0; ///< 1-based line on which it starts; a quoted cell may run over several
    QStringList cells;

    friend bool operator==(const CsvRecord&, const CsvRecord&) = default;
};

/// What keeps a row from being read, and exactly where.
struct CsvError {
    enum class Kind { UnclosedQuote, StrayQuote, StrayCarriageReturn, CellCount, NotUtf8, Nul, Device };

    Kind kind = Kind::Device;
    int line = 0; ///< 1-based
    int position = 0; ///< 1-based, in characters (code points) of that line; 0 where the whole row is meant
    int cell = 0; ///< 1-based, 0 where the whole row is meant
    QString message; ///< translated, names the position
    QString expected; ///< translated, may be empty
};

/// Reads RFC 4180 in UTF-8, row by row, in constant memory. Accepts a byte order mark, CRLF beside LF and a missing
/// last line end; leaves out empty lines. The first row decides how many cells the others must have. A malformed row is
/// reported once, with its first error, and reading goes on behind it, so that one pass finds the errors of all rows.
class CsvReader {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
public:
    enum class Step { Record, Malformed, End };

    /// `device` is open for reading and outlives the reader.
    explicit CsvReader(QIODevice& device);

    /// Steps to the next row; record() or error() tell of it.
    Step next();
    [[nodiscard]] const CsvRecord& record() const { return m_record; }
    [[nodiscard]] const CsvError& error() const { return m_error; }

private:
    static constexpr int kEnd = -1;

    int peek();
    int get();
    bool readMore();
    void skipByteOrderMark();
    void checkUtf8(uchar byte);
    void readRecord();
    void readQuoted();
    void readPlain();
    bool atCellEnd();
    void fail(CsvError::Kind kind, int line, int position, int cell);

    QIODevice& m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    bool m_deviceDone = false;
    int m_line = 1;
    int m_position = 1; ///< of the next character
    int m_pending = 0; ///< bytes still wanted by the character begun
    int m_pendingCell = 0; ///< and the cell it stands in
    uchar m_low = 0x80, m_high = 0xbf; ///< what the next of them must lie in
    qsizetype m_width = -1; ///< cells of the first row
    QByteArray m_cell;
    CsvRecord m_record;
    CsvError m_error;
    bool m_failed = false; ///< in the row being read
};

/// One row in the canonical form: minimal quoting, LF. `cells` hold no lone surrogates and no NUL.
QByteArray toCsv(const QStringList& cells);

} // namespace atlas
