// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace goconf::ui {

/// What the desktop portal says about light and dark, on systems that have one. Source: XDG Desktop Portal,
/// interface org.freedesktop.portal.Settings, "org.freedesktop.appearance" "color-scheme": 0 no preference,
/// 1 dark, 2 light.
class PortalScheme : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks, and goes on listening. Returns at once.
    void ask();

Q_SIGNALS:
    /// Not at all where there is no portal or it has no preference.
    void answered(bool dark);
};

} // namespace goconf::ui
