// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

#include <QString>

#include <functional>

class QWidget;

namespace goconf::ui {

/// The system's dialogs for files of variables. They do not block: `chosen` is called with the path when
/// somebody chose one.
class RegistryDialogs
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::RegistryDialogs)

public:
    using Chosen = std::function<void(const QString &path)>;

    static void askForImport(QWidget &parent, const Chosen &chosen);
    /// Asks before a file that is there is replaced.
    static void askForExport(QWidget &parent, const Chosen &chosen);

private:
    static void chooseOrReplace(QWidget &parent, const QString &path, const Chosen &chosen);
};

} // namespace goconf::ui
