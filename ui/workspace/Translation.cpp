// SPDX-License-Identifier: MIT
#include "workspace/Translation.h"

#include "base/MessageLanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace goconf::ui {

using namespace Qt::StringLiterals;

Translation::Translation(Environment environment)
    : m_environment(std::move(environment))
{
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translation::choose(const QString &language)
{
    const QString wanted = language.isEmpty() ? messageLanguage(m_environment) : language;
    if (wanted == m_language)
        return; // nothing is spoken before the first choice
    m_language = wanted;
    QLocale::setDefault(QLocale(wanted));
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    // English is what the program is written in: its catalogue has only the plurals, and Qt has none.
    if (wanted != "en"_L1 &&
        m_qt.load(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/goconfigurator_"_s + wanted))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace goconf::ui
