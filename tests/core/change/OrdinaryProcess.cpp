// SPDX-License-Identifier: MIT
#include "OrdinaryProcess.h"

#include <grp.h>

#include <sys/wait.h>
#include <unistd.h>

namespace goconf::test {

QByteArray asOrdinaryUser(const std::function<QByteArray()> &work)
{
    int pipes[2];
    if (::pipe(pipes) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        const gid_t nobody = 65534;
        if (::geteuid() == 0 &&
            (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(1);
        const QByteArray result = work();
        ::_exit(::write(pipes[1], result.constData(), size_t(result.size())) == result.size() ? 0 : 1);
    }
    ::close(pipes[1]);
    QByteArray result(256, Qt::Uninitialized);
    result.truncate(qMax(ssize_t(0), ::read(pipes[0], result.data(), size_t(result.size()))));
    ::close(pipes[0]);
    ::waitpid(child, nullptr, 0);
    return result;
}

} // namespace goconf::test
