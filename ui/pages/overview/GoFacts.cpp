// SPDX-License-Identifier: MIT
#include "pages/overview/GoFacts.h"

#include <algorithm>

namespace goconf::ui {

namespace {

bool isSame(const GoOnPath::Found &a, const GoOnPath::Found &b)
{
    return a.root.isEmpty() || b.root.isEmpty() ? a.executable == b.executable : a.root == b.root;
}

} // namespace

GoFacts GoFacts::read(const Host &host)
{
    GoFacts facts;
    facts.sdks = findSdks(host);
    facts.terminals = SetupTerminal::all(host, facts.sdks);
    return facts;
}

const GoOnPath::Found *GoFacts::winner() const
{
    const QVector<GoOnPath> &views = sdks.views;
    const auto login =
        std::find_if(views.cbegin(), views.cend(), [](const GoOnPath &view) { return view.view.loginShell; });
    if (login != views.cend())
        return login->first();
    return views.isEmpty() ? nullptr : views.constFirst().first();
}

const Sdk *GoFacts::sdkAt(const QString &root) const
{
    const auto found =
        std::find_if(sdks.sdks.cbegin(), sdks.sdks.cend(), [&](const Sdk &sdk) { return sdk.path == root; });
    return root.isEmpty() || found == sdks.sdks.cend() ? nullptr : &*found;
}

const Sdk *GoFacts::go() const
{
    const GoOnPath::Found *found = winner();
    return found ? sdkAt(found->root) : nullptr;
}

QVector<SetupTerminal> GoFacts::deviating() const
{
    QVector<SetupTerminal> others;
    const GoOnPath::Found *found = winner();
    for (const SetupTerminal &terminal : terminals) {
        const bool agrees = terminal.go && found && isSame(*terminal.go, *found);
        if (terminal.isUsed && !agrees)
            others.append(terminal);
    }
    return others;
}

} // namespace goconf::ui
