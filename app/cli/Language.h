// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"

#include <QTranslator>

namespace goconf {

/// The language of our sentences, by POSIX: LC_ALL, else LC_MESSAGES, else LANG. English needs no catalogue,
/// so it costs nothing. Needs a QCoreApplication.
class Language
{
public:
    explicit Language(const Environment &environment);

    /// "en" or "zh_CN".
    static QString nameFor(const Environment &environment);

private:
    QTranslator m_translator;
};

} // namespace goconf
