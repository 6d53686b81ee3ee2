// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpLimits.h"
#include "stores/Settings.h"
#include "theme/Theme.h"

#include <QObject>
#include <QSettings>

namespace goconf::ui {

/// What the user prefers about the program itself, in a file of its own: goconfigurator/window.ini in the
/// user's folder for settings. Each change acts and is kept at once.
class Preferences : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(const Host &host, QObject *parent = nullptr);

    /// "en", "zh_CN", or empty: as the system.
    QString language() const;
    void setLanguage(const QString &language);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// Id of the store that a new value goes to, where Go reads it there: "go-env-file" unless chosen.
    QString defaultStore() const;
    void setDefaultStore(const QString &store);

    /// How long a server may be silent.
    HttpLimits networkLimits() const;
    int serverPatienceSeconds() const;
    void setServerPatienceSeconds(int seconds);

    /// Where all of it is kept; empty where no folder for it is known: then it lasts as long as the program.
    QString fileName() const { return m_settings.fileName(); }
    /// For WindowState, which keeps its own in the same file.
    QSettings &settings() { return m_settings; }

Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void changed();

private:
    QSettings m_settings;
};

} // namespace goconf::ui
