// SPDX-License-Identifier: MIT
#include "Language.h"

#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

Language::Language(const Environment &environment)
{
    const QString name = nameFor(environment);
    if (name == "en"_L1)
        return;
    if (m_translator.load(u":/i18n/goconfigurator_"_s + name))
        QCoreApplication::installTranslator(&m_translator);
}

QString Language::nameFor(const Environment &environment)
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray locale = environment.value(variable);
        if (!locale.isEmpty())
            return locale.startsWith("zh") ? u"zh_CN"_s : u"en"_s;
    }
    return u"en"_s;
}

} // namespace goconf
