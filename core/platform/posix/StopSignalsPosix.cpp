// SPDX-License-Identifier: MIT
#include "platform/StopSignals.h"

#include "platform/posix/FileDescriptor.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace goconf {

namespace {

constexpr std::array<int, 3> signalNumbers{SIGINT, SIGTERM, SIGHUP};
/// Both ends of the pipe from the handler to the listener; -1 while nobody listens.
std::atomic<int> readEnd = -1;
std::atomic<int> writeEnd = -1;
std::array<struct sigaction, signalNumbers.size()> oldActions{};

void tellListener(int)
{
    const int saved = errno;
    [[maybe_unused]] const ssize_t sent = ::write(writeEnd, "", 1);
    errno = saved;
}

/// Until the other end is closed.
void listen(const std::stop_source &source)
{
    for (char byte = 0;;) {
        const ssize_t got = ::read(readEnd, &byte, 1);
        if (got == 1)
            source.request_stop();
        else if (got == 0 || errno != EINTR)
            return;
    }
}

} // namespace

StopSignals::StopSignals()
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe(ends.data()) != 0)
        return; // signals then end the program at once
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    readEnd = ends[0];
    writeEnd = ends[1];
    m_listener = std::thread(listen, m_source);
    struct sigaction action{};
    action.sa_handler = tellListener;
    action.sa_flags = SA_RESTART;
    for (size_t i = 0; i < signalNumbers.size(); ++i) {
        ::sigaction(signalNumbers.at(i), nullptr, &oldActions.at(i));
        if (oldActions.at(i).sa_handler != SIG_IGN)
            ::sigaction(signalNumbers.at(i), &action, nullptr);
    }
}

StopSignals::~StopSignals()
{
    if (!m_listener.joinable())
        return;
    for (size_t i = 0; i < signalNumbers.size(); ++i)
        ::sigaction(signalNumbers.at(i), &oldActions.at(i), nullptr);
    FileDescriptor(writeEnd.exchange(-1)).reset();
    m_listener.join();
    FileDescriptor(readEnd.exchange(-1)).reset();
}

} // namespace goconf
