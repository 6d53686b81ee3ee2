// SPDX-License-Identifier: MIT
#include "env/validate/TargetProblems.h"

#include "base/ShellWord.h"
#include "env/grammar/ArchitectureLevel.h"
#include "env/grammar/ExperimentList.h"
#include "env/grammar/FipsVersion.h"
#include "env/validate/ProblemText.h"

#include <algorithm>

namespace goconf {

Problems TargetProblems::check(const GoVariable &variable, const QByteArray &value,
                               const ValidationContext &context)
{
    const QString advice = ProblemText::correctOrUnset(variable, context);
    switch (variable.kind) {
    case ValueKind::Level:
        if (const auto level = ArchitectureLevel::check(variable, value, context.go); !level)
            return {ProblemText::error(level.error().what, advice)};
        return {};
    case ValueKind::Experiments:
        if (const auto list = ExperimentList::check(value, context.experiments()); !list)
            return {ProblemText::error(list.error().what, advice)};
        return {ProblemText::info(tr("Experiments are meant for work on Go itself; another version may not "
                                     "know them and then refuses to build."),
                                  ProblemText::unset(variable, context))};
    case ValueKind::Fips:
        if (!FipsVersion::isValid(variable, value, context.go))
            return {ProblemText::error(tr("GOFIPS140 must be off, latest, inprocess, certified or a version "
                                          "such as v1.0.0; “%1” is none of them.")
                                           .arg(ProblemText::shown(value)),
                                       advice)};
        return {};
    case ValueKind::KeyValues: return keyValues(value);
    default: return choice(variable, value, context);
    }
}

Problems TargetProblems::choice(const GoVariable &variable, const QByteArray &value,
                                const ValidationContext &context)
{
    if (variable.name == "GOOS" || variable.name == "GOARCH")
        return port(variable, value, context);
    if (variable.name == "GO111MODULE")
        return moduleMode(variable, value, context);
    if (isKnownTo(context.go, variable.choices, value))
        return {};
    return {ProblemText::warning(tr("%1 must be 0 or 1; Go passes over “%2” without a word.")
                                     .arg(QString::fromLatin1(variable.name), ProblemText::shown(value)),
                                 ProblemText::correctOrUnset(variable, context))};
}

Problems TargetProblems::port(const GoVariable &variable, const QByteArray &value,
                              const ValidationContext &context)
{
    const QByteArrayList ports = context.ports();
    const bool isSystem = variable.name == "GOOS";
    const QByteArray goos = isSystem ? value : context.goos;
    const QByteArray goarch = isSystem ? context.goarch : value;
    const QString advice = ProblemText::correctOrUnset(variable, context);
    const bool known = std::any_of(ports.cbegin(), ports.cend(), [&](const QByteArray &port) {
        return isSystem ? port.startsWith(value + '/') : port.endsWith('/' + value);
    });
    if (!known)
        return {ProblemText::error(
            isSystem ? tr("Go knows no operating system “%1”.").arg(ProblemText::shown(value))
                     : tr("Go knows no processor architecture “%1”.").arg(ProblemText::shown(value)),
            advice)};
    if (!goos.isEmpty() && !goarch.isEmpty() && !ports.contains(goos + '/' + goarch))
        return {ProblemText::error(
            tr("Go cannot build for %1 on %2.").arg(QString::fromUtf8(goos), QString::fromUtf8(goarch)),
            context.isWholePort ? tr("Choose a pair of “go tool dist list”.")
                                : tr("Set GOOS and GOARCH together, in one step."))};
    if (isSystem && value != context.os.goName())
        return {ProblemText::warning(
            tr("Every program is now built for %1, also by “go run” and “go test”, which cannot start it "
               "here.")
                .arg(ProblemText::shown(value)),
            tr("Set it for one command only: GOOS=%1 go build").arg(shellWord(ProblemText::shown(value))))};
    return {};
}

Problems TargetProblems::moduleMode(const GoVariable &variable, const QByteArray &value,
                                    const ValidationContext &context)
{
    const QString advice = ProblemText::unset(variable, context);
    if (value == "on")
        return {ProblemText::info(
            tr("GO111MODULE=on has been the default since Go 1.16; nobody needs to set it."), advice)};
    if (value == "off")
        return {ProblemText::warning(tr("GO111MODULE=off makes Go ignore every go.mod; “go install "
                                        "name@version” and fetching toolchains stop working."),
                                     advice)};
    if (value == "auto")
        return {ProblemText::warning(
            tr("GO111MODULE=auto makes Go behave differently depending on whether a go.mod is near."),
            advice)};
    return {ProblemText::error(
        tr("GO111MODULE must be on, off or auto; “%1” is none of them.").arg(ProblemText::shown(value)),
        ProblemText::setTo(variable, "on", context))};
}

Problems TargetProblems::keyValues(const QByteArray &value)
{
    Problems problems;
    const QByteArrayList items = value.split(',');
    for (const QByteArray &item : items) {
        if (item.indexOf('=') <= 0)
            problems.append(ProblemText::warning(
                tr("“%1” is no NAME=VALUE; Go passes over it.").arg(ProblemText::shown(item)),
                tr("Write it as name=value, with commas and without blanks.")));
    }
    return problems;
}

} // namespace goconf
