// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace goconf::ui {

/// Whether the system wants dark windows, followed live. Asked are Qt (its palette, and from 6.5 on
/// QStyleHints::colorScheme) and the desktop portal, whose answer counts more and comes a moment after the
/// start.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    /// Before the application's palette is changed: it is the first witness.
    explicit SystemScheme(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private:
    void followQt();
    void take(bool dark);

    bool m_dark = false;
    bool m_portalAnswers = false;
};

} // namespace goconf::ui
