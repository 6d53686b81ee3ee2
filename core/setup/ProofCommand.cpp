// SPDX-License-Identifier: MIT
#include "setup/ProofCommand.h"

#include "base/ShellWord.h"

namespace goconf {

namespace {

/// A word of cmd: quoted where a blank or a sign of cmd's would end it. Brackets and percent signs are those
/// of a "for".
QByteArray cmdWord(const QByteArray &word)
{
    for (const char c : word) {
        if (QByteArrayView(" \t&<>^|,;=").contains(c))
            return '"' + word + '"';
    }
    return word;
}

} // namespace

QByteArray ProofCommand::briefLine(Os os) const
{
    QByteArrayList parts;
    for (const QByteArray &word : words)
        parts.append(os.isWindows() ? cmdWord(word) : shellWord(QString::fromUtf8(word)).toUtf8());
    return parts.join(' ');
}

QByteArray ProofCommand::line(Os os) const
{
    QByteArray text;
    for (const Setting &setting : settings) {
        if (os.isWindows())
            text += "set \"" + setting.name + '=' + setting.value + "\"& ";
        else
            text += ' ' + setting.name + '=' + shellWord(QString::fromUtf8(setting.value)).toUtf8();
    }
    if (!os.isWindows() && !settings.isEmpty())
        text = "env" + text + ' ';
    return text + briefLine(os);
}

} // namespace goconf
