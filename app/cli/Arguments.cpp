// SPDX-License-Identifier: MIT
#include "Arguments.h"

#include "Command.h"

#include <QCoreApplication>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Arguments)
};

} // namespace

Result<QByteArrayList> variableNames(const std::vector<std::string> &arguments,
                                     const std::function<bool(const QByteArray &name)> &isHeld)
{
    QByteArrayList names;
    for (const std::string &argument : arguments) {
        const QByteArray name = bytes(argument);
        if (isHeld && isHeld(name)) {
            names.append(name);
            continue;
        }
        if (name.isEmpty())
            return fail(ErrorCode::InvalidValue, Text::tr("a name is empty: write the name of a variable"));
        if (name.contains('=')) {
            return fail(ErrorCode::InvalidValue,
                        Text::tr("“%1” is no name of a variable: leave out what begins with “=”")
                            .arg(QString::fromUtf8(name)));
        }
        names.append(name);
    }
    return names;
}

} // namespace goconf
