// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"

#include <QTranslator>

namespace goconf {

/// Lets tr() speak messageLanguage(). English needs no catalogue, so it costs nothing. Needs a
/// QCoreApplication.
class Language
{
public:
    explicit Language(const Environment &environment);

private:
    QTranslator m_translator;
};

} // namespace goconf
