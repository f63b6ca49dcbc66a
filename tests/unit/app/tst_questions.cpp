// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int code = -1;
    QString out;
    QString err;
};

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list << item.toString();
    return list;
}

/// RFC 4180, read here anew: the test trusts no code of the program.
QVector<QStringList> rowsOf(const QString& csv)
{
    QVector<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        if (quoted) {
            if (c != u'"')
                field += c;
            else if (csv.mid(i + 1, 1) == u"\""_s)
                field += csv[++i];
            else
                quoted = false;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',' || c == u'\n') {
            row << std::exchange(field, {});
            if (c == u'\n')
                rows << std::exchange(row, {});
        } else if (c != u'\r') {
            field += c;
        }
    }
    return rows;
}

/// One file of the export.
class Records {
public:
    Records() = default;

    explicit Records(const QString& csv) : m_rows(rowsOf(csv))
    {
        if (!m_rows.isEmpty())
            m_columns = m_rows.takeFirst();
    }

    bool isEmpty() const { return m_rows.isEmpty(); }
    bool hasColumn(const QString& column) const { return m_columns.contains(column); }
    QString cell(const QStringList& row, const QString& column) const { return row.value(m_columns.indexOf(column)); }

    /// The row with this id; empty if there is none.
    QStringList row(const QString& id) const
    {
        for (const QStringList& row : m_rows) {
            if (row.first() == id)
                return row;
        }
        return {};
    }

    /// The ids, sorted, of the rows whose columns are like `where`, in which `*` stands for anything.
    QStringList ids(const QJsonObject& where) const
    {
        QStringList found;
        for (const QStringList& row : m_rows) {
            bool fits = true;
            for (auto it = where.begin(); fits && it != where.end(); ++it)
                fits = isLike(cell(row, it.key()), it.value().toString());
            if (fits)
                found << row.first();
        }
        found.sort();
        return found;
    }

private:
    static bool isLike(const QString& value, const QString& pattern)
    {
        const QString expression = QRegularExpression::escape(pattern).replace(u"\\*"_s, u".*"_s);
        return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(value).hasMatch();
    }

    QStringList m_columns;
    QVector<QStringList> m_rows;
};

} // namespace

/// What a planner asks of the sample, answered by the program alone: tests/data/questions/questions.json.
class TestQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void question_data();
    void question();

private:
    Outcome run(const QStringList& arguments) const;
    Outcome answer(const QJsonObject& question);
    const Records& records(const QString& file);

    // Each returns what is wrong, or nothing.
    QString inOutput(const QJsonObject& question, const QString& out) const;
    QString inFigures(const QJsonObject& question, const QString& out) const;
    QString inRecords(const QJsonObject& expected);
    QString inSet(const QJsonObject& expected);

    QTemporaryDir m_dir;
    Outcome m_exported;
    QHash<QString, Records> m_records;
};

void TestQuestions::initTestCase()
{
    QVERIFY2(QFile::exists(atlas::programPath()), "build the target hospital-atlas");
    QVERIFY(m_dir.isValid());
    const Outcome made = run({u"new"_s, m_dir.filePath(u"sample.atlas"_s), u"--sample"_s});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    m_exported = run({u"export"_s, m_dir.filePath(u"sample.atlas"_s), m_dir.filePath(u"export"_s)});
    QVERIFY2(m_exported.code == 0, qPrintable(m_exported.err));
}

void TestQuestions::question_data()
{
    QTest::addColumn<QJsonObject>("question");
    QFile file(atlas::sourcePath(u"tests/data/questions/questions.json"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    QJsonParseError error;
    const QJsonArray questions = QJsonDocument::fromJson(file.readAll(), &error).array();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    QVERIFY(questions.size() >= 30);
    QStringList ids;
    for (const QJsonValue& value : questions) {
        const QJsonObject question = value.toObject();
        const QString id = question[u"id"].toString();
        QVERIFY2(!id.isEmpty() && !ids.contains(id), qPrintable(id));
        ids << id;
        QTest::newRow(qPrintable(id)) << question;
    }
}

void TestQuestions::question()
{
    QFETCH(QJsonObject, question);
    const QStringList keys {u"id"_s, u"question"_s, u"question_zh"_s, u"command"_s};
    const QStringList checks {u"stdout"_s, u"not_stdout"_s, u"figures"_s, u"verdicts"_s, u"records"_s, u"only"_s};
    for (const QString& key : keys)
        QVERIFY2(question.contains(key), qPrintable(key));
    const QStringList given = question.keys();
    QVERIFY(given.size() > keys.size()); // something is expected
    for (const QString& key : given)
        QVERIFY2(keys.contains(key) || checks.contains(key), qPrintable(key));

    const Outcome outcome = answer(question);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QStringList wrong {inOutput(question, outcome.out), inFigures(question, outcome.out)};
    for (const QJsonValue& expected : question[u"records"].toArray())
        wrong << inRecords(expected.toObject());
    for (const QJsonValue& expected : question[u"only"].toArray())
        wrong << inSet(expected.toObject());
    wrong.removeAll(QString());
    QVERIFY2(wrong.isEmpty(), qPrintable(question[u"question"].toString() + u'\n' + wrong.join(u'\n')));
}

Outcome TestQuestions::run(const QStringList& arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(display); // a command that asked for a screen would fail
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_dir.path());
    process.start(atlas::programPath(), arguments + QStringList {u"--language"_s, u"en"_s});
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

Outcome TestQuestions::answer(const QJsonObject& question)
{
    QStringList arguments = strings(question[u"command"]);
    if (arguments.value(0) == u"export"_s)
        return m_exported; // made once
    arguments.replaceInStrings(u"{library}"_s, m_dir.filePath(u"sample.atlas"_s));
    return run(arguments);
}

const Records& TestQuestions::records(const QString& file)
{
    if (!m_records.contains(file)) {
        QFile csv(m_dir.filePath(u"export/"_s + file + u".csv"_s));
        m_records[file] = csv.open(QIODevice::ReadOnly) ? Records(QString::fromUtf8(csv.readAll())) : Records();
    }
    return m_records[file];
}

QString TestQuestions::inOutput(const QJsonObject& question, const QString& out) const
{
    for (const QString& text : strings(question[u"stdout"])) {
        if (!out.contains(text))
            return u"“%1” is not in: %2"_s.arg(text, out);
    }
    for (const QString& text : strings(question[u"not_stdout"])) {
        if (out.contains(text))
            return u"“%1” is in: %2"_s.arg(text, out);
    }
    return {};
}

QString TestQuestions::inFigures(const QJsonObject& question, const QString& out) const
{
    const QJsonArray figures = question[u"figures"].toArray();
    const QJsonObject verdicts = question[u"verdicts"].toObject();
    if (figures.isEmpty() && verdicts.isEmpty())
        return {};
    QHash<QString, QJsonObject> rows;
    for (const QJsonValue& row : QJsonDocument::fromJson(out.toUtf8())[u"rows"].toArray())
        rows[row[u"asked"].toString()] = row.toObject();
    for (auto it = verdicts.begin(); it != verdicts.end(); ++it) {
        if (rows[it.key()][u"verdict"] != it.value())
            return u"%1 is judged %2"_s.arg(it.key(), rows[it.key()][u"verdict"].toString());
    }
    const QStringList command = strings(question[u"command"]);
    const QStringList institutions = command.value(command.indexOf(u"--institutions"_s) + 1).split(u',');
    for (const QJsonValue& value : figures) {
        QJsonObject expected = value.toObject();
        const QString asked = expected.take(u"asked").toString();
        const QString name = asked + u" of "_s + expected[u"institution"].toString();
        const qsizetype index = institutions.indexOf(expected[u"institution"].toString());
        const QJsonArray found = rows[asked][u"figures"].toArray();
        if (index < 0 || found.size() != institutions.size())
            return u"%1 is not compared"_s.arg(name);
        if (expected[u"missing"].toBool() != found[index].isNull())
            return u"%1 is %2"_s.arg(name, found[index].isNull() ? u"missing"_s : u"there"_s);
        for (auto it = expected.begin(); it != expected.end() && !found[index].isNull(); ++it) {
            if (found[index].toObject()[it.key()] != it.value() && it.key() != u"missing"_s)
                return u"%1: %2 is %3"_s.arg(name, it.key(), found[index][it.key()].toVariant().toString());
        }
    }
    return {};
}

QString TestQuestions::inRecords(const QJsonObject& expected)
{
    const Records& file = records(expected[u"file"].toString());
    const QString id = expected[u"id"].toString();
    const QStringList row = file.row(id);
    if (row.isEmpty())
        return u"%1 is not in the export"_s.arg(id);
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (it.key() == u"file"_s)
            continue;
        if (!file.hasColumn(it.key()))
            return u"%1: there is no column %2"_s.arg(id, it.key());
        if (const QString cell = file.cell(row, it.key()); cell != it.value().toString())
            return u"%1: %2 is “%3”, not “%4”"_s.arg(id, it.key(), cell, it.value().toString());
    }
    return {};
}

QString TestQuestions::inSet(const QJsonObject& expected)
{
    const Records& file = records(expected[u"file"].toString());
    const QJsonObject where = expected[u"where"].toObject();
    if (file.isEmpty() || where.isEmpty() || !expected[u"ids"].isArray())
        return u"nothing to look for in %1"_s.arg(expected[u"file"].toString());
    // A condition that no record meets is a slip of the pen, not an absence.
    for (auto it = where.begin(); it != where.end(); ++it) {
        if (!file.hasColumn(it.key()))
            return u"there is no column %1"_s.arg(it.key());
        const bool nobody = it.key() == u"institution"_s
            ? records(u"institutions"_s).row(it.value().toString()).isEmpty()
            : file.ids({{it.key(), it.value()}}).isEmpty();
        if (nobody)
            return u"no record has the %1 “%2”"_s.arg(it.key(), it.value().toString());
    }
    QStringList ids = strings(expected[u"ids"]);
    ids.sort();
    if (const QStringList found = file.ids(where); found != ids)
        return u"found [%1], not [%2]"_s.arg(found.join(u", "_s), ids.join(u", "_s));
    return {};
}

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
