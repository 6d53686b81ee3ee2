// SPDX-License-Identifier: MIT
#include "theme/PortalListener.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto key = "color-scheme"_L1;

/// Older portals wrap the value twice.
uint number(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

void PortalListener::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    // QtDBus knows no connection by function.
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << QString(appearance) << QString(key);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            Q_EMIT colourScheme(number(reply.value().variant()));
        watcher->deleteLater();
    });
}

void PortalListener::onSettingChanged(const QString &area, const QString &name, const QDBusVariant &value)
{
    if (area == appearance && name == key)
        Q_EMIT colourScheme(number(value.variant()));
}

} // namespace goconf::ui
