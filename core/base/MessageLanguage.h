// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"

#include <QString>

namespace goconf {

/// The language of all that we say, "en" or "zh_CN", for a locale as LANG or QLocale::name() spells it. We
/// write Simplified Chinese only; readers of any other Chinese are nearer to it than to English, so every
/// Chinese locale gets it.
QString messageLanguage(QByteArrayView locale);

/// The same for a process, by POSIX: LC_ALL, else LC_MESSAGES, else LANG. Users of Windows set none of them:
/// there it is the language that Windows itself speaks with them.
QString messageLanguage(const Environment &environment);

} // namespace goconf
