// SPDX-License-Identifier: MIT
#include "base/MessageLanguage.h"

#include <QLocale>

namespace goconf {

using namespace Qt::StringLiterals;

QString messageLanguage(QByteArrayView locale)
{
    // zh, zh_TW, zh-Hant-HK, zh.UTF-8, zh@pinyin; but not zha, which is Zhuang.
    const bool chinese =
        locale.startsWith("zh") && (locale.size() == 2 || QByteArrayView("_-.@").contains(locale.at(2)));
    return chinese ? u"zh_CN"_s : u"en"_s;
}

QString messageLanguage(const Environment &environment)
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray locale = environment.value(variable);
        if (!locale.isEmpty())
            return messageLanguage(locale);
    }
    if (environment.os() == Os::Windows && Os::current() == Os::Windows)
        return messageLanguage(QLocale::system().uiLanguages().value(0).toLatin1());
    return u"en"_s;
}

} // namespace goconf
