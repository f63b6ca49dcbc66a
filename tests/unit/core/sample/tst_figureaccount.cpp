// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

/// Longer than any figure, shorter than any phrase.
constexpr qsizetype kLongestToken = 6;

QString withoutSpace(const QString& text)
{
    QString kept;
    for (const QChar c : text) {
        if (!c.isSpace())
            kept.append(c);
    }
    return kept;
}

QString normalized(const QString& text) { return withoutSpace(text.normalized(QString::NormalizationForm_KC)); }

struct Token {
    qsizetype offset = 0; ///< in code points
    QString text;
};

/// What the sample says literally: a record's cell that quotes its source.
struct Stated {
    QString path, column, source, text;
};

} // namespace

class FigureAccountTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isWellFormed();
    void reasonsAreOfTheVocabulary();
    void recordsExistAndCiteTheSource();
    void everyObservationIsAccountedFor();
    void everyStatedFigureIsAccountedFor();
    void textsAgree_data();
    void textsAgree();

private:
    [[nodiscard]] QVector<Token> scan(const QString& text) const;
    [[nodiscard]] QString text(const QString& sha256) const;
    [[nodiscard]] QString cell(const Row& row, QStringView column) const { return m_account.cell(row, column); }

    Table m_account;
    QHash<QString, Table> m_sample; ///< by schema name
    QHash<QString, QSet<QString>> m_cites; ///< sources by record path
    QVector<Stated> m_stated;
    QStringList m_vocabulary;
    QRegularExpression m_scanner;
};

void FigureAccountTest::initTestCase()
{
    m_account = readTable(sourcePath(u"tests/data/figure-account.csv"));
    QVERIFY2(m_account.problem.isEmpty(), qPrintable(m_account.problem));

    for (const RecordKind kind : kSampleKinds) {
        const QString& name = schema(kind).name;
        const Table table = readSample(name);
        QVERIFY2(table.problem.isEmpty(), qPrintable(table.problem));
        for (const Row& row : table.rows) {
            const QString path = name + u'/' + row.constFirst();
            if (table.indexOf(u"source") >= 0)
                m_cites[path].insert(table.cell(row, u"source"));
            if (kind == RecordKind::Citation)
                m_cites[table.cell(row, u"record")].insert(table.cell(row, u"source"));
            for (const QString& column : {u"stated"_s, u"change_stated"_s}) {
                if (table.indexOf(column) >= 0 && !table.cell(row, column).isEmpty())
                    m_stated.append({path, column, table.cell(row, u"source"), table.cell(row, column)});
            }
        }
        m_sample.insert(name, table);
    }
    QVERIFY(m_stated.size() > 150);

    QFile readme(sourcePath(u"tests/data/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString notes = QString::fromUtf8(readme.readAll());
    static const QRegularExpression block(u"```regex\\n(.+)\\n```"_s);
    m_scanner.setPattern(block.match(notes).captured(1));
    QVERIFY(m_scanner.isValid() && !m_scanner.pattern().isEmpty());
    const QString reasons = notes.mid(notes.indexOf(u"| reason | none holds"));
    static const QRegularExpression word(u"^\\| `([a-z-]+)` \\|"_s, QRegularExpression::MultilineOption);
    for (auto found = word.globalMatch(reasons); found.hasNext();)
        m_vocabulary.append(found.next().captured(1));
    QVERIFY(!m_vocabulary.isEmpty());
}

void FigureAccountTest::isWellFormed()
{
    QCOMPARE(
        m_account.columns, QStringList({u"source"_s, u"sha256"_s, u"offset"_s, u"token"_s, u"records"_s, u"reason"_s}));
    static const QRegularExpression hash(u"^[0-9a-f]{64}$"_s);
    const QRegularExpression whole(QRegularExpression::anchoredPattern(m_scanner.pattern()));
    QHash<QString, QString> hashes;
    std::pair<QString, int> before;
    for (const Row& row : m_account.rows) {
        const QString where = cell(row, u"source") + u' ' + cell(row, u"offset");
        bool isNumber = false;
        const std::pair<QString, int> at(cell(row, u"source"), cell(row, u"offset").toInt(&isNumber));
        QVERIFY2(isNumber && before < at, qPrintable(where));
        before = at;
        QVERIFY2(m_sample.value(u"sources"_s).has(at.first), qPrintable(where));
        QVERIFY2(hash.match(cell(row, u"sha256")).hasMatch(), qPrintable(where));
        if (!hashes.contains(at.first))
            hashes.insert(at.first, cell(row, u"sha256"));
        QCOMPARE(cell(row, u"sha256"), hashes.value(at.first));
        QVERIFY2(cell(row, u"token").size() <= kLongestToken, qPrintable(where));
        QVERIFY2(whole.match(cell(row, u"token")).hasMatch(), qPrintable(where));
        QVERIFY2(cell(row, u"records").isEmpty() != cell(row, u"reason").isEmpty(), qPrintable(where));
    }
    QCOMPARE(hashes.size(), m_sample.value(u"sources"_s).rows.size());
}

void FigureAccountTest::reasonsAreOfTheVocabulary()
{
    QSet<QString> used;
    for (const Row& row : m_account.rows) {
        const QString reason = cell(row, u"reason");
        QVERIFY2(reason.isEmpty() || m_vocabulary.contains(reason), qPrintable(reason));
        used.insert(reason);
    }
    for (const QString& word : std::as_const(m_vocabulary))
        QVERIFY2(used.contains(word), qPrintable(word));
}

void FigureAccountTest::recordsExistAndCiteTheSource()
{
    QStringList wrong;
    for (const Row& row : m_account.rows) {
        const QStringList paths = cell(row, u"records").split(u';', Qt::SkipEmptyParts);
        for (const QString& path : paths) {
            const auto ref = parsePath(path);
            if (!ref || !m_sample.value(schema(ref->kind).name).has(ref->id))
                wrong.append(path + u" does not exist");
            else if (!m_cites.value(path).contains(cell(row, u"source")))
                wrong.append(path + u" does not cite " + cell(row, u"source"));
        }
        if (QStringList distinct = paths; distinct.removeDuplicates() > 0)
            wrong.append(cell(row, u"records") + u" names a record twice");
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void FigureAccountTest::everyObservationIsAccountedFor()
{
    QSet<QString> held;
    for (const Row& row : m_account.rows) {
        for (const QString& path : cell(row, u"records").split(u';', Qt::SkipEmptyParts))
            held.insert(path);
    }
    QStringList missing;
    for (const Row& row : m_sample.value(u"observations"_s).rows) {
        if (const QString path = u"observations/" + row.constFirst(); !held.contains(path))
            missing.append(path);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void FigureAccountTest::everyStatedFigureIsAccountedFor()
{
    QSet<QStringList> held; // source, path, token
    for (const Row& row : m_account.rows) {
        for (const QString& path : cell(row, u"records").split(u';', Qt::SkipEmptyParts))
            held.insert({cell(row, u"source"), path, cell(row, u"token")});
    }
    QStringList missing;
    for (const Stated& stated : std::as_const(m_stated)) {
        for (const Token& token : scan(stated.text)) {
            if (!held.contains({stated.source, stated.path, token.text}))
                missing.append(stated.path + u' ' + stated.column + u": " + token.text);
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void FigureAccountTest::textsAgree_data()
{
    QTest::addColumn<QString>("source");
    for (const Row& row : m_sample.value(u"sources"_s).rows)
        QTest::newRow(qPrintable(row.constFirst())) << row.constFirst();
}

void FigureAccountTest::textsAgree()
{
    if (!qEnvironmentVariableIsSet("ATLAS_SOURCES"))
        QSKIP("ATLAS_SOURCES does not name the folder with the articles: hash, tokens and stated figures not verified");
    QFETCH(QString, source);
    QVector<Token> listed;
    QString sha256;
    for (const Row& row : m_account.rows) {
        if (cell(row, u"source") != source)
            continue;
        sha256 = cell(row, u"sha256");
        listed.append({cell(row, u"offset").toInt(), cell(row, u"token")});
    }
    const QString article = text(sha256);
    QVERIFY2(!article.isEmpty(), "no file in ATLAS_SOURCES has this hash");

    const QVector<Token> found = scan(article);
    for (qsizetype i = 0; i < qMin(found.size(), listed.size()); ++i) {
        QCOMPARE(listed.at(i).offset, found.at(i).offset);
        QCOMPARE(listed.at(i).text, found.at(i).text);
    }
    QCOMPARE(listed.size(), found.size());

    const QString folded = normalized(article);
    QStringList strange;
    for (const Stated& stated : std::as_const(m_stated)) {
        if (stated.source == source && !folded.contains(normalized(stated.text)))
            strange.append(stated.path + u' ' + stated.column + u": " + stated.text);
    }
    QVERIFY2(strange.isEmpty(), qPrintable(strange.join(u'\n')));
}

QVector<Token> FigureAccountTest::scan(const QString& text) const
{
    QVector<Token> tokens;
    qsizetype unit = 0; // UTF-16
    qsizetype point = 0;
    for (auto found = m_scanner.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        for (; unit < match.capturedStart(); ++unit)
            point += text.at(unit).isLowSurrogate() ? 0 : 1;
        tokens.append({point, withoutSpace(match.captured())});
    }
    return tokens;
}

/// The text whose file has this hash, wherever below ATLAS_SOURCES.
QString FigureAccountTest::text(const QString& sha256) const
{
    const QDir folder(qEnvironmentVariable("ATLAS_SOURCES"));
    for (const QFileInfo& info : folder.entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) == sha256)
            return QString::fromUtf8(bytes);
    }
    return {};
}

QTEST_GUILESS_MAIN(FigureAccountTest)
#include "tst_figureaccount.moc"
