// SPDX-License-Identifier: MIT
#include "env/grammar/AuthCommands.h"

#include "env/grammar/GoText.h"

namespace goconf {

Result<AuthCommands> AuthCommands::parse(const QByteArray &value, Os os)
{
    AuthCommands result;
    const QByteArrayList parts = value.split(';');
    for (const QByteArray &part : parts) {
        const QByteArrayList words = GoText::fields(part);
        if (words.isEmpty())
            return fail(ErrorCode::InvalidValue,
                        tr("Two semicolons follow each other, or one stands at an end."),
                        QStringLiteral("GOAUTH encountered an empty command"));
        if (words.constFirst() == "off" && parts.size() > 1)
            return fail(ErrorCode::InvalidValue, tr("“off” must stand alone."),
                        QStringLiteral("GOAUTH=off cannot be combined with other authentication commands"));
        if (words.constFirst() == "git" && (words.size() != 2 || !os.isAbsolutePath(words.constLast())))
            return fail(ErrorCode::InvalidValue,
                        tr("“git” needs exactly one absolute path, the folder in which git is asked; a path "
                           "with blanks is not possible."),
                        QStringLiteral(
                            "GOAUTH=git dir method requires an absolute path to the git working directory"));
        result.m_commands.append(words);
    }
    return result;
}

} // namespace goconf
