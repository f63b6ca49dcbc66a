// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

void install(const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator; // English is in the source, and Qt's texts are a package of their own
}

/// The former language's translators leave, or the newest would only cover them.
void uninstallAll()
{
    const auto translators
        = QCoreApplication::instance()->findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly);
    for (QTranslator* translator : translators) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

} // namespace

bool isKnownLanguage(const QString& language) { return language == u"zh_CN" || language == u"en"; }

void installLanguage(const QString& language)
{
    const bool chinese = language.isEmpty() ? QLocale::system().language() == QLocale::Chinese : language == u"zh_CN";
    const QString spoken = chinese ? u"zh_CN"_s : u"en"_s;
    // Where the system speaks it too, its habits (English of Britain, say) are kept.
    const bool habits = language.isEmpty() && QLocale::system().language() == QLocale(spoken).language();
    QLocale::setDefault(habits ? QLocale::system() : QLocale(spoken));
    uninstallAll();
    install(u"qtbase_"_s + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"hospital-atlas_"_s + spoken, u":/i18n"_s);
}

} // namespace atlas
