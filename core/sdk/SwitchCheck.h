// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "sdk/GoOnPath.h"
#include "sdk/Sdk.h"

#include <QCoreApplication>

namespace goconf {

/// Looks for what keeps programs from using one Go, behind a link whose bin stands in PATH (on Windows, where
/// there is none, its own folder is given for the link): another Go in front of it, GOROOT, and a GOTOOLCHAIN
/// that hands the work to another version. Whether the link leads there yet does not matter. The host must
/// outlive it.
class SwitchCheck
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SwitchCheck)

public:
    /// Which go a view takes.
    struct Winner
    {
        enum Kind {
            Chosen, ///< the Go in question, by the link or by another way
            Other,
            None, ///< no go in PATH
        };

        Kind kind = None;
        /// Of Other.
        GoOnPath::Found other = {};
        /// Of Chosen: the link's own folder.
        bool byLink = false;
    };

    SwitchCheck(const Host &host, const Sdk &sdk, const QString &link);

    Winner winner(const PathView &view) const;
    /// Whether the winner is the link, not another way to the same Go.
    bool entersByLink(const PathView &view) const { return winner(view).byLink; }
    /// Of all views, the same of several said once. An Error concerns the login shell, or all programs.
    Problems problems(const QVector<PathView> &views) const;

private:
    bool isChosen(const GoOnPath::Found &found) const;
    Problems rivals(const QVector<PathView> &views) const;
    /// Views that find the same.
    Problem rival(const QVector<PathView> &views, const Winner &winner) const;
    Problems roots(const PathView &view) const;
    Problems toolchain(const PathView &view) const;

    const Host &m_host;
    Sdk m_sdk;
    QString m_link;
    /// The folder that belongs into PATH.
    QByteArray m_bin;
    PathView::Setting m_fileRoot;
    PathView::Setting m_fileToolchain;
    PathView::Setting m_ownToolchain;
};

} // namespace goconf
