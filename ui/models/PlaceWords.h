// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"
#include "env/Location.h"
#include "stores/View.h"

#include <QString>

namespace goconf::ui {

/// The words of the window for places that hold settings.
class PlaceWords
{
public:
    /// `home` is shortened to ~ in paths.
    explicit PlaceWords(QString home = {})
        : m_home(std::move(home))
    {
    }

    /// What a store is to people who never heard of it: "go env file", "Bash", "Desktop session".
    static QString title(const QString &store);
    /// Where a value that is put into that store is seen, to stand behind its name: "seen everywhere".
    static QString reach(const QString &store);
    /// A badge for the origin of a value: the name of the file, or the store's title.
    static QString badge(const QString &store, const Location &location);
    /// Who looks: "this program", "a new terminal", "programs from the desktop".
    static QString viewpoint(View view);

    /// A path, or path and line, with ~ for the home.
    QString path(const QString &path) const;
    QString place(const Location &location) const;

private:
    QString m_home;
};

} // namespace goconf::ui
