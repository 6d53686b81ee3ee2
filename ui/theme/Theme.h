// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace goconf::ui {

class SystemScheme;

enum class ThemeChoice { System, Light, Dark };

/// Gives the application its style and palette, and changes them at once when the user or the system chooses
/// otherwise. One per program; needs a QApplication.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(ThemeChoice choice, QObject *parent = nullptr);

    void choose(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    bool isDark() const;

private:
    void apply();

    SystemScheme *m_system;
    ThemeChoice m_choice;
};

} // namespace goconf::ui
