// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace goconf::ui {

/// The forms that files of variables have (VariableExchange), which the ending of a name tells apart.
class ExchangeFile
{
public:
    enum class Form { Regedit, Json };

    /// Regedit's where the ending is neither's.
    static Form formOf(const QString &path);
    /// The file that a path from a dialog means, where `chosen` is the form that was chosen beside it. The
    /// ending of its name says the form; where it has neither of the two, it gets that of the chosen one.
    /// Some dialogs put that behind every other ending by themselves, which is taken off again.
    static QString pathToWrite(const QString &path, Form chosen);
};

} // namespace goconf::ui
