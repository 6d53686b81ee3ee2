// SPDX-License-Identifier: MIT
#include "Language.h"

#include "base/MessageLanguage.h"

#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

Language::Language(const Environment &environment)
{
    const QString name = messageLanguage(environment);
    if (name == "en"_L1)
        return;
    if (m_translator.load(u":/i18n/goconfigurator_"_s + name))
        QCoreApplication::installTranslator(&m_translator);
}

} // namespace goconf
