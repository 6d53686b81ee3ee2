// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"

#include <QString>

namespace goconf {

/// The language of all that we say, "en" or "zh_CN", for a locale as LANG or QLocale::name() spells it. We
/// write Simplified Chinese only; readers of any other Chinese are nearer to it than to English, so every
/// Chinese locale gets it.
QString messageLanguage(QByteArrayView locale);

/// The same for a process, by POSIX: LC_ALL, else LC_MESSAGES, else LANG.
QString messageLanguage(const Environment &environment);

} // namespace goconf
