// SPDX-License-Identifier: MIT
#pragma once

#include "frame/MainWindow.h"
#include "support/TempHome.h"
#include "theme/Theme.h"
#include "workspace/Translation.h"
#include "workspace/Workspace.h"

#include <memory>

namespace goconf::test {

/// How long a test waits for what the window does off its thread, in milliseconds. A machine under load takes
/// its time; beyond this the answer never comes.
inline constexpr int longestWaitMs = 60'000;

/// A window over a throw-away home: as goconfigurator makes it, with the theme and language of the test's
/// choice.
class UiHome
{
public:
    UiHome();
    /// A window over another throw-away home.
    explicit UiHome(const Host &host);
    ~UiHome();

    /// What the window is to find goes there before window().
    TempHome &home() { return m_home; }
    /// The machine as the window finds it; to be changed before workspace() and window().
    Host &host() { return m_host; }
    ui::Workspace &workspace();
    /// Made and shown at the first call, 1280x800.
    ui::MainWindow &window();

    void setLanguage(const QString &language);
    void setTheme(ui::ThemeChoice theme);
    void resize(int width, int height);

    /// Lets the window work until no task runs and nothing is left to be painted; false after longestWaitMs.
    bool settle();
    /// Where a store keeps it, as bytes; for edits by "another program".
    QString goEnvFile() const { return QStringLiteral(".config/go/env"); }

private:
    TempHome m_home;
    Host m_host;
    ui::Translation m_translation;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace goconf::test
