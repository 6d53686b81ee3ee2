// SPDX-License-Identifier: MIT
#include "SurveyLab.h"

namespace goconf::test {

using namespace Qt::StringLiterals;

SetupTerminal bashThatFinds(const QString &root)
{
    SetupTerminal terminal{ShellKind::Bash, u"/bin/bash"_s, true, true};
    if (!root.isEmpty())
        terminal.go = GoOnPath::Found{GoOnPath::Found::Go, root + u"/bin/go"_s, root, SdkManager::None, {}};
    return terminal;
}

SetupSurvey survey()
{
    SetupSurvey one;
    one.terminals = {bashThatFinds({})};
    one.releases.releases = {{GoVersion(1, 27, 3), true, std::nullopt},
                             {GoVersion(1, 26, 8), true, std::nullopt}};
    one.modules.os = Os::Linux;
    one.modules.goSumDb = "sum.golang.org";
    return one;
}

} // namespace goconf::test
