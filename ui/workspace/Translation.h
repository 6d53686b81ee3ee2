// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"

#include <QTranslator>

namespace goconf::ui {

/// The language of the window, changed without a restart: every widget gets QEvent::LanguageChange.
class Translation
{
public:
    /// `environment` names the system's language.
    explicit Translation(Environment environment);
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    /// "en", "zh_CN", or empty for the system's.
    void choose(const QString &language);
    /// "en" or "zh_CN": what is spoken now.
    QString language() const { return m_language; }

private:
    Environment m_environment;
    QString m_language;
    /// Ours, and Qt's own words (the menu of a text field), where Qt brings them.
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace goconf::ui
