// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

namespace atlas::test {

/// The Chinese as it stands in the .ts file: a test of words must not wait for lrelease, and sees what the translators
/// see.
class TsTranslator : public QTranslator {
public:
    bool read(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return false;
        }
        QXmlStreamReader xml(&file);
        QString context;
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            if (xml.name() == u"name") {
                context = xml.readElementText();
            } else if (xml.name() == u"source") {
                source = xml.readElementText();
            } else if (xml.name() == u"translation") {
                const QString type = xml.attributes().value(QLatin1String("type")).toString();
                // Chinese has one plural form: its element's text is the translation.
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                if (type != u"vanished" && type != u"obsolete" && !text.isEmpty()) {
                    m_texts.insert(context + u'|' + source, text);
                }
            }
        }
        return !xml.hasError();
    }

    /// By `context|source`.
    [[nodiscard]] const QHash<QString, QString>& texts() const { return m_texts; }
    [[nodiscard]] bool isEmpty() const override { return m_texts.isEmpty(); }
    [[nodiscard]] bool knows(const QString& context) const
    {
        return std::any_of(
            m_texts.keyBegin(), m_texts.keyEnd(), [&](const QString& key) { return key.startsWith(context + u'|'); });
    }

    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        return m_texts.value(QString::fromUtf8(context) + u'|' + QString::fromUtf8(source));
    }

private:
    QHash<QString, QString> m_texts;
};

} // namespace atlas::test
