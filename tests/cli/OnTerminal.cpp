// SPDX-License-Identifier: MIT
#include "OnTerminal.h"

#include <QFile>

#include <csignal>
#include <string>
#include <vector>

#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace goconf::test {

namespace {

constexpr int patience = 60'000;

std::vector<char *> pointersTo(std::vector<std::string> &words)
{
    std::vector<char *> pointers;
    for (std::string &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

OnTerminal::OnTerminal(const Host &host, const QByteArrayList &arguments, int columns)
{
    // All of it before the fork: other threads may hold the locks that memory needs.
    std::vector<std::string> words{GOCONF_PROGRAM};
    for (const QByteArray &argument : arguments)
        words.push_back(argument.toStdString());
    std::vector<std::string> settings;
    for (const QByteArray &name : host.environment.names())
        settings.push_back((name + '=' + host.environment.value(name)).toStdString());
    const std::vector<char *> argv = pointersTo(words);
    const std::vector<char *> envp = pointersTo(settings);
    const QByteArray folder = QFile::encodeName(host.workingDirectory);
    struct winsize size{};
    size.ws_row = 24;
    size.ws_col = static_cast<unsigned short>(columns);
    m_process = ::forkpty(&m_terminal, nullptr, nullptr, &size);
    if (m_process == 0) {
        if (::chdir(folder.constData()) == 0)
            ::execve(argv.front(), argv.data(), envp.data());
        ::_exit(127);
    }
    if (m_process < 0)
        qFatal("cannot make a terminal");
}

OnTerminal::~OnTerminal()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
    ::close(m_terminal);
}

/// False at the end: nobody has the terminal open any more.
bool OnTerminal::read()
{
    struct pollfd waiting{m_terminal, POLLIN, 0};
    if (::poll(&waiting, 1, patience) <= 0)
        qFatal("goconf says nothing and does not end: %s", m_bytes.constData());
    QByteArray piece(4096, Qt::Uninitialized);
    const ssize_t got = ::read(m_terminal, piece.data(), size_t(piece.size()));
    if (got <= 0)
        return false;
    m_bytes += piece.first(got);
    return true;
}

bool OnTerminal::waitFor(const QByteArray &text)
{
    while (!m_bytes.contains(text)) {
        if (!read())
            return false;
    }
    return true;
}

void OnTerminal::type(const QByteArray &keys) const
{
    if (::write(m_terminal, keys.constData(), size_t(keys.size())) != keys.size())
        qFatal("cannot type into the terminal");
}

int OnTerminal::finish()
{
    while (read()) {
    }
    int status = 0;
    ::waitpid(m_process, &status, 0);
    m_process = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace goconf::test
