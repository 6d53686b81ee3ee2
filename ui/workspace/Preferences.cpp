// SPDX-License-Identifier: MIT
#include "workspace/Preferences.h"

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto languageKey = "language"_L1;
constexpr auto themeKey = "theme"_L1;
constexpr auto storeKey = "default-store"_L1;
constexpr auto patienceKey = "server-patience-seconds"_L1;

constexpr int leastPatience = 5;
constexpr int mostPatience = 600;

/// The spelling in the file.
QString themeName(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System: return u"system"_s;
    case ThemeChoice::Light: return u"light"_s;
    case ThemeChoice::Dark: return u"dark"_s;
    }
    Q_UNREACHABLE();
}

QString fileOf(const Host &host)
{
    const Result<QString> folder = host.userConfigDir();
    return folder ? *folder + "/goconfigurator/window.ini"_L1 : QString();
}

} // namespace

Preferences::Preferences(const Host &host, QObject *parent)
    : QObject(parent)
    , m_settings(fileOf(host), QSettings::IniFormat)
{
}

QString Preferences::language() const
{
    const QString language = m_settings.value(languageKey).toString();
    return language == "en"_L1 || language == "zh_CN"_L1 ? language : QString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(languageKey, language);
    Q_EMIT languageChanged();
    Q_EMIT changed();
}

ThemeChoice Preferences::theme() const
{
    const QString name = m_settings.value(themeKey).toString();
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (name == themeName(theme))
            return theme;
    }
    return ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice theme)
{
    m_settings.setValue(themeKey, themeName(theme));
    Q_EMIT themeChanged();
    Q_EMIT changed();
}

QString Preferences::defaultStore() const
{
    return m_settings.value(storeKey, u"go-env-file"_s).toString();
}

void Preferences::setDefaultStore(const QString &store)
{
    m_settings.setValue(storeKey, store);
    Q_EMIT changed();
}

int Preferences::serverPatienceSeconds() const
{
    const auto usual = std::chrono::duration_cast<std::chrono::seconds>(HttpLimits().silence);
    return qBound(leastPatience, m_settings.value(patienceKey, int(usual.count())).toInt(), mostPatience);
}

void Preferences::setServerPatienceSeconds(int seconds)
{
    m_settings.setValue(patienceKey, qBound(leastPatience, seconds, mostPatience));
    Q_EMIT changed();
}

HttpLimits Preferences::networkLimits() const
{
    HttpLimits limits;
    limits.silence = std::chrono::seconds(serverPatienceSeconds());
    return limits;
}

} // namespace goconf::ui
