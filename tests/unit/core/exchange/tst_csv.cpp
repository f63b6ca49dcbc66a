// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace atlas;
using namespace Qt::StringLiterals;

using Kind = CsvError::Kind;

namespace {

/// Gives its bytes a few at a time and may fail half way, as a network drive does.
class DrippingDevice final : public QIODevice {
public:
    DrippingDevice(QByteArray bytes, qsizetype drop, bool fails)
        : m_bytes(std::move(bytes)), m_drop(drop), m_fails(fails)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        const QByteArray part = m_bytes.mid(m_at, qMin<qint64>(size, m_drop));
        if (part.isEmpty() && m_fails) {
            setErrorString(u"the cable is out"_s);
            return -1;
        }
        std::copy(part.cbegin(), part.cend(), data);
        m_at += part.size();
        return part.size();
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    qsizetype m_drop;
    bool m_fails;
};

struct Outcome {
    QVector<CsvRecord> records;
    QVector<CsvError> errors;
};

Outcome readAll(QIODevice& device)
{
    Outcome outcome;
    CsvReader reader(device);
    for (auto step = reader.next(); step != CsvReader::Step::End; step = reader.next()) {
        if (step == CsvReader::Step::Record)
            outcome.records.append(reader.record());
        else
            outcome.errors.append(reader.error());
    }
    return outcome;
}

Outcome readAll(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readAll(buffer);
}

QVector<QStringList> rows(const Outcome& outcome)
{
    QVector<QStringList> rows;
    for (const CsvRecord& record : outcome.records)
        rows.append(record.cells);
    return rows;
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void linesOfRecords();
    void malformed_data();
    void malformed();
    void goesOnBehindErrors();
    void failingDevice();
    void bufferEnds();
    void writes_data();
    void writes();
    void writtenIsReadBack();
    void anyBytes();
};

void TestCsv::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QVector<QStringList>>("expected");

    using Rows = QVector<QStringList>;
    QTest::newRow("nothing") << QByteArray() << Rows();
    QTest::newRow("mark alone") << QByteArray("\xef\xbb\xbf") << Rows();
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << Rows {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << Rows {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "a,b\n")
                                     << Rows {{u"a"_s, u"b"_s}};
    QTest::newRow("mark before a quote") << QByteArray("\xef\xbb\xbf\"a\",b\n") << Rows {{u"a"_s, u"b"_s}};
    QTest::newRow("second mark is text") << QByteArray("\xef\xbb\xbf\xef\xbb\xbf"
                                                       "a\n")
                                         << Rows {{u"\ufeffa"_s}};
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << Rows {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("mixed line ends") << QByteArray("a\r\nb\nc\r\n") << Rows {{u"a"_s}, {u"b"_s}, {u"c"_s}};
    QTest::newRow("CR at the end") << QByteArray("a,b\r") << Rows {{u"a"_s, u"b"_s}};
    QTest::newRow("empty cells") << QByteArray("a,,c\n,,\n") << Rows {{u"a"_s, {}, u"c"_s}, {{}, {}, {}}};
    QTest::newRow("empty lines") << QByteArray("\n\r\na\n\n\nb\n\n") << Rows {{u"a"_s}, {u"b"_s}};
    QTest::newRow("quoted nothing") << QByteArray("\"\"\n") << Rows {{QString()}};
    QTest::newRow("quotes") << QByteArray("\"a,\"\"b\"\"\",\"\"\"\"\n") << Rows {{u"a,\"b\""_s, u"\""_s}};
    QTest::newRow("line ends in cells") << QByteArray("\"a\nb\",\"c\r\nd\re\"\n") << Rows {{u"a\nb"_s, u"c\r\nd\re"_s}};
    QTest::newRow("blanks count") << QByteArray(" a , b\n") << Rows {{u" a "_s, u" b"_s}};
    QTest::newRow("Chinese") << QByteArray("医院,𠮷\n") << Rows {{u"医院"_s, u"𠮷"_s}};
}

void TestCsv::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QVector<QStringList>, expected);
    const Outcome outcome = readAll(bytes);
    QVERIFY(outcome.errors.isEmpty());
    QCOMPARE(rows(outcome), expected);
}

void TestCsv::linesOfRecords()
{
    const Outcome outcome = readAll("a\n\"1\n2\r\n3\"\n\n4\n");
    QCOMPARE(outcome.records.size(), 3);
    QCOMPARE(outcome.records.at(0).line, 1);
    QCOMPARE(outcome.records.at(1).line, 2);
    QCOMPARE(outcome.records.at(2).line, 6);
}

void TestCsv::malformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("cell");

    QTest::newRow("unclosed") << QByteArray("a,b\n1,\"x\ny\n") << Kind::UnclosedQuote << 2 << 3 << 2;
    QTest::newRow("unclosed at the end") << QByteArray("a,b\n1,\"") << Kind::UnclosedQuote << 2 << 3 << 2;
    QTest::newRow("unclosed header") << QByteArray("\"a,b\n1,2\n") << Kind::UnclosedQuote << 1 << 1 << 1;
    QTest::newRow("stray in a cell") << QByteArray("a,b\n1,2\"x\n") << Kind::StrayQuote << 2 << 4 << 2;
    QTest::newRow("stray behind Chinese") << QByteArray("a,b\n医院,院\"\n") << Kind::StrayQuote << 2 << 5 << 2;
    QTest::newRow("text behind quotes") << QByteArray("a,b\n\"1\"2,3\n") << Kind::StrayQuote << 2 << 3 << 1;
    QTest::newRow("blank before quotes") << QByteArray("a,b\n1, \"2\"\n") << Kind::StrayQuote << 2 << 4 << 2;
    QTest::newRow("blank behind quotes") << QByteArray("a,b\n\"1\" ,2\n") << Kind::StrayQuote << 2 << 3 << 1;
    QTest::newRow("lone CR") << QByteArray("a,b\n1\r2,3\n") << Kind::StrayCarriageReturn << 2 << 2 << 1;
    QTest::newRow("classic Mac") << QByteArray("a,b\r1,2\r") << Kind::StrayCarriageReturn << 1 << 4 << 2;
    QTest::newRow("CR at a line's start") << QByteArray("a,b\n\r1,2\n") << Kind::StrayCarriageReturn << 2 << 1 << 1;
    QTest::newRow("too few") << QByteArray("a,b\n1\n") << Kind::CellCount << 2 << 0 << 0;
    QTest::newRow("too many") << QByteArray("a,b\n1,2,3\n") << Kind::CellCount << 2 << 0 << 0;
    QTest::newRow("comma at the end") << QByteArray("a,b\n1,2,\n") << Kind::CellCount << 2 << 0 << 0;
    QTest::newRow("NUL") << QByteArray("a,b\n1,x\0y\n", 10) << Kind::Nul << 2 << 4 << 2;
    QTest::newRow("NUL in quotes") << QByteArray("a,b\n1,\"\n\0\"\n", 11) << Kind::Nul << 3 << 1 << 2;
    QTest::newRow("GB18030") << QByteArray("a,b\n1,\xc8\xcb\xc3\xf1\n") << Kind::NotUtf8 << 2 << 3 << 2;
    QTest::newRow("Latin-1") << QByteArray("a,b\n1,caf\xe9\n") << Kind::NotUtf8 << 2 << 6 << 2;
    QTest::newRow("lone continuation") << QByteArray("a,b\n院\x80,2\n") << Kind::NotUtf8 << 2 << 2 << 1;
    QTest::newRow("overlong") << QByteArray("a,b\n\xc0\xaf,2\n") << Kind::NotUtf8 << 2 << 1 << 1;
    QTest::newRow("overlong, three bytes") << QByteArray("a,b\n\xe0\x80\xaf,2\n") << Kind::NotUtf8 << 2 << 1 << 1;
    QTest::newRow("surrogate") << QByteArray("a,b\n\xed\xa0\x80,2\n") << Kind::NotUtf8 << 2 << 1 << 1;
    QTest::newRow("beyond Unicode") << QByteArray("a,b\n\xf4\x90\x80\x80,2\n") << Kind::NotUtf8 << 2 << 1 << 1;
    QTest::newRow("cut short") << QByteArray("a,b\n1,\xe5\x8c") << Kind::NotUtf8 << 2 << 3 << 2;
    QTest::newRow("cut by a comma") << QByteArray("a,b\n\xe5\x8c,2\n") << Kind::NotUtf8 << 2 << 1 << 1;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0,\0b\0\n\0",
        10) << Kind::NotUtf8 << 1
                            << 1 << 1;
}

void TestCsv::malformed()
{
    QFETCH(QByteArray, bytes);
    const Outcome outcome = readAll(bytes);
    QVERIFY(!outcome.errors.isEmpty());
    const CsvError& error = outcome.errors.first();
    QTEST(error.kind, "kind");
    QTEST(error.line, "line");
    QTEST(error.position, "position");
    QTEST(error.cell, "cell");
    QVERIFY(!error.message.isEmpty());
    QVERIFY(!error.expected.isEmpty());
}

void TestCsv::goesOnBehindErrors()
{
    const Outcome outcome = readAll("a,b\n1\nx\"y,2\n3,4\n\xff,5\n6,7\n\"8\n");
    QCOMPARE(rows(outcome), QVector<QStringList>({{u"a"_s, u"b"_s}, {u"3"_s, u"4"_s}, {u"6"_s, u"7"_s}}));
    QCOMPARE(outcome.errors.size(), 4);
    QCOMPARE(outcome.errors.at(0).line, 2);
    QCOMPARE(outcome.errors.at(1).line, 3);
    QCOMPARE(outcome.errors.at(2).line, 5);
    QCOMPARE(outcome.errors.at(3).line, 7);
}

void TestCsv::failingDevice()
{
    DrippingDevice device("a,b\n1,2\n3", 100, true);
    const Outcome outcome = readAll(device);
    QCOMPARE(outcome.records.size(), 2);
    QCOMPARE(outcome.errors.size(), 1);
    QCOMPARE(outcome.errors.first().kind, Kind::Device);
    QVERIFY(outcome.errors.first().message.contains(u"the cable is out"));

    DrippingDevice silent({}, 1, true);
    QCOMPARE(readAll(silent).errors.size(), 1);
}

void TestCsv::bufferEnds()
{
    const QByteArray bytes = "\xef\xbb\xbf"
                             "a,b\r\n\"医\"\"院\r\n\",2\r\n\xff,4\r\n5,6\r";
    const Outcome whole = readAll(bytes);
    for (qsizetype drop = 3; drop < 12; ++drop) {
        DrippingDevice device(bytes, drop, false);
        const Outcome dripped = readAll(device);
        QCOMPARE(dripped.records, whole.records);
        QCOMPARE(dripped.errors.size(), 1);
        QCOMPARE(dripped.errors.first().position, whole.errors.first().position);
    }
    // A line end that straddles the reader's own buffer.
    for (int padding = 64 * 1024 - 4; padding < 64 * 1024 + 4; ++padding) {
        const Outcome outcome = readAll(QByteArray(padding, 'x') + "\r\ny\r\n");
        QCOMPARE(outcome.records.size(), 2);
        QCOMPARE(outcome.errors.size(), 0);
    }
}

void TestCsv::writes_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QStringList {u"a"_s, u"医院"_s} << QByteArray("a,医院\n");
    QTest::newRow("empty") << QStringList {{}, {}, {}} << QByteArray(",,\n");
    QTest::newRow("one empty cell") << QStringList {{}} << QByteArray("\"\"\n");
    QTest::newRow("comma") << QStringList {u"a,b"_s, u"c"_s} << QByteArray("\"a,b\",c\n");
    QTest::newRow("quote") << QStringList {u"\""_s} << QByteArray("\"\"\"\"\n");
    QTest::newRow("line feed") << QStringList {u"a\nb"_s} << QByteArray("\"a\nb\"\n");
    QTest::newRow("blanks stay bare") << QStringList {u" a "_s} << QByteArray(" a \n");
    QTest::newRow("first cell empty") << QStringList {{}, u"b"_s} << QByteArray(",b\n");
}

void TestCsv::writes()
{
    QFETCH(QStringList, cells);
    QTEST(toCsv(cells), "expected");
}

void TestCsv::writtenIsReadBack()
{
    // What a cell is made of: everything that a writer or reader might stumble over, often.
    const QStringList pieces {u","_s, u"\""_s, u"\n"_s, u"\r"_s, u"\r\n"_s, u"\t"_s, u" "_s, u"a"_s, u"医"_s, u"𠮷"_s,
        u"\ufeff"_s, u"é"_s, u"=1+1"_s, u"'"_s, u";"_s, u"\u2028"_s, u"\uffff"_s};
    QRandomGenerator random(20260801);
    for (int round = 0; round < 2000; ++round) {
        const int width = 1 + random.bounded(5);
        QVector<QStringList> expected;
        QByteArray bytes;
        for (int row = random.bounded(6); row >= 0; --row) {
            QStringList cells;
            for (int i = 0; i < width; ++i) {
                QString cell;
                for (int length = random.bounded(5); length > 0; --length)
                    cell += pieces.at(random.bounded(pieces.size()));
                cells.append(cell);
            }
            expected.append(cells);
            bytes += toCsv(cells);
        }
        const Outcome outcome = readAll(bytes);
        QVERIFY(outcome.errors.isEmpty());
        QCOMPARE(rows(outcome), expected);
    }
}

void TestCsv::anyBytes()
{
    // Neither a crash nor an endless loop, and never more than one step for each line.
    static constexpr char alphabet[]
        = {',', '"', '\n', '\r', 'a', '\0', '\xe5', '\x8c', '\xff', '\xef', '\xbb', '\xbf'};
    QRandomGenerator random(7);
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes;
        for (int length = random.bounded(24); length > 0; --length)
            bytes += alphabet[random.bounded(static_cast<int>(sizeof alphabet))];
        const Outcome outcome = readAll(bytes);
        QVERIFY(outcome.records.size() + outcome.errors.size() <= bytes.count('\n') + 1);
    }
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
