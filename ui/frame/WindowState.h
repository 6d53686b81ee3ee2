// SPDX-License-Identifier: MIT
#pragma once

#include <QSettings>

class QMainWindow;
class QWidget;

namespace goconf::ui {

/// Remembers where the window was, how large, and where its splitters stood. Splitters are known by their
/// object names.
class WindowState
{
public:
    explicit WindowState(QSettings &settings)
        : m_settings(settings)
    {
    }

    /// Before the window is first shown.
    void restoreWindow(QMainWindow &window) const;
    /// Of a page that was just made.
    void restoreSplitters(const QWidget &page) const;
    void save(const QMainWindow &window);

private:
    QSettings &m_settings;
};

} // namespace goconf::ui
