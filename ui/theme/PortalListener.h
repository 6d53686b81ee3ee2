// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace goconf::ui {

/// The portal's setting over D-Bus: asked once, then listened to.
class PortalListener : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void listen();

Q_SIGNALS:
    void colourScheme(uint scheme);

private Q_SLOTS:
    void onSettingChanged(const QString &area, const QString &key, const QDBusVariant &value);
};

} // namespace goconf::ui
