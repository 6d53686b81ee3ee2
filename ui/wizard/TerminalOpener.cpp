// SPDX-License-Identifier: MIT
#include "wizard/TerminalOpener.h"

#include <QProcess>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView linuxTerminals[] = {
    "x-terminal-emulator"_L1, "kgx"_L1,       "gnome-terminal"_L1, "konsole"_L1,
    "xfce4-terminal"_L1,      "alacritty"_L1, "foot"_L1,           "xterm"_L1,
};

QStringList commandFor(const Host &host)
{
    if (host.os.isWindows())
        return {u"cmd.exe"_s, u"/c"_s, u"start"_s, u"cmd.exe"_s};
    if (host.os.kind() == Os::MacOS)
        return {u"/usr/bin/open"_s, u"-a"_s, u"Terminal"_s};
    for (const QLatin1StringView name : linuxTerminals) {
        const QString program = host.findExecutable(name);
        if (!program.isEmpty())
            return {program};
    }
    return {};
}

} // namespace

TerminalOpener::TerminalOpener(const Host &host)
    : m_command(commandFor(host))
    , m_folder(host.home().value_or(QString()))
{
}

void TerminalOpener::open() const
{
    if (canOpen())
        QProcess::startDetached(m_command.constFirst(), m_command.sliced(1), m_folder);
}

} // namespace goconf::ui
