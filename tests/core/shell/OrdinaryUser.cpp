// SPDX-License-Identifier: MIT
#include "OrdinaryUser.h"

#include <QFileInfo>
#include <QProcess>

#include <unistd.h>

namespace goconf::test {

using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65534;

} // namespace

OrdinaryUser::OrdinaryUser(const TempHome &home)
{
    if (geteuid() != 0)
        return;
    QProcess::execute(u"chown"_s, {u"-R"_s, u"65534:65534"_s, home.home()});
    QProcess::execute(u"chmod"_s, {u"755"_s, home.home(), QFileInfo(home.home()).path()});
    m_lowered = seteuid(nobody) == 0;
    if (!m_lowered)
        qFatal("root cannot become nobody");
}

OrdinaryUser::~OrdinaryUser()
{
    if (m_lowered && seteuid(0) != 0)
        qFatal("the rights of root do not come back");
}

void OrdinaryUser::settle()
{
    if (getuid() != 0 || geteuid() == 0)
        return;
    if (seteuid(0) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0)
        _exit(1);
}

} // namespace goconf::test
