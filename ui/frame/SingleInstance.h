// SPDX-License-Identifier: MIT
#pragma once

#include "frame/OpenRequest.h"

#include <QLocalServer>
#include <QObject>

namespace goconf::ui {

/// One window per account: a second start hands its wish to the first one and ends. The meeting place is a
/// socket in our own folder, open to the account only; where none can be made (some network file systems),
/// every start is the first one.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `folder` is Host::cacheDir(); it is created. Empty: there is no meeting place.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// Whether another window took the wish; waits for it at most a moment.
    bool handOver(const OpenRequest &request) const;
    /// From now on this is the first one.
    void listen();

Q_SIGNALS:
    void requested(const goconf::ui::OpenRequest &request);

private:
    void receive();

    QString m_place;
    QLocalServer m_server;
};

} // namespace goconf::ui
