// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/datapackage.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

namespace atlas::test {

using Files = QMap<QString, QByteArray>;

inline void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline void writeFiles(const QString& folder, const Files& files)
{
    QVERIFY(QDir().mkpath(folder));
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        writeFile(folder + u'/' + file.key(), file.value());
}

inline Files readFiles(const QString& folder)
{
    Files files;
    for (const QString& name : QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        QFile file(folder + u'/' + name);
        files[name] = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not a file");
    }
    return files;
}

inline void writeZip(const QString& path, const Files& files)
{
    int code = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    QVERIFY(archive);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        zip_source_t* source
            = zip_source_buffer(archive, file.value().constData(), static_cast<zip_uint64_t>(file.value().size()), 0);
        QVERIFY(zip_file_add(archive, file.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    QCOMPARE(zip_close(archive), 0);
}

/// A small whole: two hospitals, an indicator of a concept, a source, a figure, a milestone.
inline Files smallPackage()
{
    return {
        {QStringLiteral("concepts.csv"), "id,name,headline\nbeds,床位,yes\n"},
        {QStringLiteral("indicators.csv"),
            "id,name,concept,category,unit,measure\nbeds.open,开放床位,beds,capacity,张,stock\n"},
        {QStringLiteral("sources.csv"), "id,title,published\ns1,年报,2024-01\n"},
        {QStringLiteral("institutions.csv"),
            "id,name,kind,region\nh1,第一医院,hospital,CN-150100\nh2,第二医院,hospital,\n"},
        {QStringLiteral("observations.csv"),
            "id,institution,indicator,period,value,qualifier,source,locator,note\n"
            "h1.beds,h1,beds.open,2023,900,about,s1,正文,original\n"},
        {QStringLiteral("milestones.csv"),
            "id,institution,date,title,category,source,locator\nh1.founded,h1,1950%,建院,founding,s1,标题\n"},
    };
}

} // namespace atlas::test
