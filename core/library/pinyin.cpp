// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/pinyin.h"

#include "core/library/pinyinwords.h"

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QStringList>

#include <unicode/utrans.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

constexpr qsizetype kMostReadings = 4;

struct Closer {
    void operator()(UTransliterator* transliterator) const { utrans_close(transliterator); }
};

using Transliterator = std::unique_ptr<UTransliterator, Closer>;

Transliterator openTransliterator()
{
    static constexpr char16_t kId[] = u"Han-Latin";
    UErrorCode error = U_ZERO_ERROR;
    Transliterator opened(utrans_openU(kId, -1, UTRANS_FORWARD, nullptr, 0, nullptr, &error));
    return U_SUCCESS(error) ? std::move(opened) : nullptr;
}

/// `lǚ` → `lv`: lower case letters without tones, ü as input methods spell it. Empty when anything else is left.
QString withoutTones(const QString& latin)
{
    QString letters;
    for (const QChar c : latin.normalized(QString::NormalizationForm_D)) {
        if (c == u'\u0308' && letters.endsWith(u'u'))
            letters.back() = u'v';
        else if (c >= u'a' && c <= u'z')
            letters.append(c);
        else if (c.category() != QChar::Mark_NonSpacing)
            return {};
    }
    return letters;
}

/// Readings of words and characters; what ICU had to be asked for is remembered.
class Dictionary {
public:
    static Dictionary& instance()
    {
        static Dictionary dictionary;
        return dictionary;
    }

    /// The longest word of the table that begins at `position`: its syllables, or none.
    QStringList word(QStringView name, qsizetype position) const
    {
        if (!m_wordStarts.contains(name.at(position)))
            return {};
        for (qsizetype length = std::min(m_longest, name.size() - position); length > 1; --length) {
            if (const auto found = m_words.constFind(name.mid(position, length).toString()); found != m_words.cend())
                return *found;
        }
        return {};
    }

    /// A character's readings, the likeliest first; none for what is not Chinese.
    QStringList character(const QString& character)
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto known = m_characters.constFind(character); known != m_characters.cend())
            return *known;
        QStringList readings;
        if (const QString reading = ask(character); !reading.isEmpty())
            readings.append(reading);
        // 吕, 绿: half of all people type u for ü.
        if (!readings.isEmpty() && readings.first().contains(u'v'))
            readings.append(QString(readings.first()).replace(u'v', u'u'));
        m_characters.insert(character, readings);
        return readings;
    }

private:
    Dictionary()
    {
        for (const auto& [word, syllables] : kPinyinWords) {
            const QString key = word.toString();
            m_longest = std::max(m_longest, key.size());
            m_wordStarts.insert(key.front());
            m_words.insert(key, syllables.toString().split(u' '));
        }
        for (const auto& [character, readings] : kPinyinCharacters)
            m_characters.insert(character.toString(), readings.toString().split(u' '));
    }

    QString ask(const QString& character)
    {
        if (!m_asked) {
            m_transliterator = openTransliterator();
            m_asked = true;
        }
        if (!m_transliterator)
            return {};
        std::array<char16_t, 32> text {};
        std::copy(character.utf16(), character.utf16() + character.size(), text.begin());
        auto length = static_cast<int32_t>(character.size());
        int32_t limit = length;
        UErrorCode error = U_ZERO_ERROR;
        utrans_transUChars(
            m_transliterator.get(), text.data(), &length, static_cast<int32_t>(text.size()), 0, &limit, &error);
        if (U_FAILURE(error))
            return {};
        const QString latin = QString::fromUtf16(text.data(), length);
        return latin == character ? QString() : withoutTones(latin);
    }

    QHash<QString, QStringList> m_words;
    QSet<QChar> m_wordStarts;
    qsizetype m_longest = 0;
    QMutex m_mutex;
    QHash<QString, QStringList> m_characters;
    Transliterator m_transliterator;
    bool m_asked = false;
};

/// Each of the readings so far goes on with each of the choices, as long as there are few.
void extend(QVector<QVector<Syllable>>& readings, const QStringList& choices, bool isReading)
{
    const QVector<QVector<Syllable>> before = choices.size() > 1 ? readings : QVector<QVector<Syllable>>();
    for (auto& reading : readings)
        reading.append({choices.first(), isReading});
    for (qsizetype choice = 1; choice < choices.size(); ++choice) {
        for (auto reading : before) {
            if (readings.size() == kMostReadings)
                return;
            reading.append({choices.at(choice), isReading});
            readings.append(reading);
        }
    }
}

bool isAsciiLetterOrDigit(QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); }

bool isChineseCharacter(char32_t c) { return QChar::script(c) == QChar::Script_Han; }

} // namespace

QVector<QVector<Syllable>> pinyinReadings(const QString& name)
{
    const QString text = name.normalized(QString::NormalizationForm_KC).toLower();
    Dictionary& dictionary = Dictionary::instance();
    QVector<QVector<Syllable>> readings {{}};
    bool isChinese = false;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        if (isAsciiLetterOrDigit(c)) {
            const qsizetype start = i;
            while (i < text.size() && isAsciiLetterOrDigit(text.at(i)))
                ++i;
            extend(readings, {text.mid(start, i - start)}, false);
            continue;
        }
        if (const QStringList syllables = dictionary.word(text, i); !syllables.isEmpty()) {
            for (const QString& syllable : syllables)
                extend(readings, {syllable}, true);
            i += syllables.size(); // a word's characters are of the basic plane, one syllable each
            isChinese = true;
            continue;
        }
        const qsizetype size = c.isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString character = text.mid(i, size);
        if (isChineseCharacter(character.toUcs4().first())) {
            isChinese = true;
            if (const QStringList choices = dictionary.character(character); !choices.isEmpty())
                extend(readings, choices, true);
        }
        i += size;
    }
    return isChinese && !readings.first().isEmpty() ? readings : QVector<QVector<Syllable>>();
}

QString pinyinText(const QVector<Syllable>& reading)
{
    QStringList syllables;
    for (const Syllable& syllable : reading)
        syllables.append(syllable.text);
    return syllables.join(u' ');
}

QString pinyinInitials(const QVector<Syllable>& reading)
{
    QString initials;
    for (const Syllable& syllable : reading)
        initials += syllable.isReading ? syllable.text.left(1) : syllable.text;
    return initials;
}

} // namespace atlas
