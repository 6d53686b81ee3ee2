// SPDX-License-Identifier: MIT
#include "env/validate/PlaceProblems.h"

#include "env/validate/ProblemText.h"

namespace goconf {

namespace {

// `go env -w GOROOT` is refused from here on.
constexpr GoVersion gorootFixedSince{1, 27};

bool environmentOnly(const GoVariable &variable, const ValidationContext &context)
{
    return variable.settable == Settable::EnvironmentOnly &&
           (variable.name != "GOROOT" || !(context.go < gorootFixedSince));
}

/// Those that only GOROOT/go.env gives a default, which an empty line in the user's file hides.
bool hasNoBuiltInDefault(const QByteArray &name)
{
    return name == "GOPROXY" || name == "GOSUMDB" || name == "GOTOOLCHAIN";
}

} // namespace

Problems PlaceProblems::check(const GoVariable &variable, const QByteArray &value,
                              const ValidationContext &context)
{
    const QString name = QString::fromLatin1(variable.name);
    const bool file = context.target == ValidationContext::GoEnvFile;
    if (variable.settable == Settable::Never) {
        const QString message =
            tr("Go works out %1 by itself and never reads a setting of that name.").arg(name);
        if (file)
            return {ProblemText::error(message, ProblemText::unset(variable, context))};
        return {ProblemText::warning(message, ProblemText::unset(variable, context))};
    }
    if (!file)
        return {};
    if (environmentOnly(variable, context))
        return {ProblemText::error(
            variable.readInFile
                ? tr("“go env -w” refuses %1, though Go obeys it in its settings file.").arg(name)
                : tr("Go reads %1 only from the environment, not from its own settings file.").arg(name),
            tr("Set it in the profile of your shell, or for one command only."))};
    if (context.go < variable.since)
        return {ProblemText::error(tr("%1 exists since Go %2; Go %3 does not know it.")
                                       .arg(name, QString::fromLatin1(variable.since.toByteArray()),
                                            QString::fromLatin1(context.go.toByteArray())),
                                   tr("Use a newer Go, or leave it out."))};
    if (value.isEmpty() && hasNoBuiltInDefault(variable.name))
        return {ProblemText::error(tr("An empty %1 in Go's settings file does not bring back the default; it "
                                      "hides it, and Go is left with nothing.")
                                       .arg(name),
                                   ProblemText::unset(variable, context))};
    if (value.isEmpty() && (variable.name == "GOOS" || variable.name == "GOARCH"))
        return {ProblemText::error(tr("Go refuses an empty %1 in its settings file.").arg(name),
                                   ProblemText::unset(variable, context))};
    return {};
}

} // namespace goconf
