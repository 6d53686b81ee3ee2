// SPDX-License-Identifier: MIT
#pragma once

#include "support/UiHome.h"
#include "support/toolchain/ToolchainServer.h"

#include <QStringList>

namespace goconf::ui {
class VersionList;
}

namespace goconf::test {

/// A window over a home in which nothing of the machine's own is found, and nobody is asked.
class VersionsHome : public UiHome
{
public:
    VersionsHome();

    /// Three of ours of which the middle one is chosen, a whole one elsewhere, and a damaged one.
    void fill();
    /// Opens the page; for `select` see VersionsPage::open().
    ui::MainWindow &open(const QString &select = {});

    ui::VersionList &list();
    /// What screen readers say of each row.
    QStringList rows();
    /// The chosen Go.
    QString linked();
    /// What the visible messages, answers and labels of the page say.
    QString said();
    /// Whether a button with that text, such as "Remove…", can be pressed.
    bool offers(const QString &button);
    /// The text of the first visible button that begins so; empty when there is none.
    QString buttonOf(const QString &beginning);
};

/// A home whose settings name a server for everything.
class ServedHome : public VersionsHome
{
public:
    explicit ServedHome(const ToolchainServer &server) { server.nameIn(host().environment); }
};

/// Takes pictures in both sizes, and checks that no text is cut off and that all controls have names.
void checkLooks(VersionsHome &home, const QString &name);

} // namespace goconf::test
