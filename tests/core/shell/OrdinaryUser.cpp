// SPDX-License-Identifier: MIT
#include "OrdinaryUser.h"

#include <unistd.h>

namespace goconf::test {

namespace {

constexpr uid_t nobody = 65534;

} // namespace

OrdinaryUser::OrdinaryUser(const TempHome &home)
{
    if (geteuid() != 0)
        return;
    home.giveAway();
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
