// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/release/Release.h"

#include <QHash>
#include <QObject>
#include <QVector>

namespace goconf::ui {

class Workspace;

/// How large the downloads of releases are, where the list itself does not say: asked of the module proxies
/// that would serve them, one after the other, off the GUI thread. Kept as long as the window lives.
class ReleaseSizes : public QObject
{
    Q_OBJECT

public:
    explicit ReleaseSizes(Workspace &workspace, QObject *parent = nullptr);

    /// Asks once for each.
    void want(const Release &release);
    /// Bytes; 0 when nobody said yet.
    qint64 of(const Release &release) const { return qMax<qint64>(0, m_sizes.value(release.name())); }

Q_SIGNALS:
    void changed();

private:
    void askNext();

    Workspace &m_workspace;
    QVector<GoVersion> m_waiting;
    QHash<QByteArray, qint64> m_sizes;
    bool m_isAsking = false;
};

} // namespace goconf::ui
