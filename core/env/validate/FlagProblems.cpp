// SPDX-License-Identifier: MIT
#include "env/validate/FlagProblems.h"

#include "env/grammar/GoFlags.h"
#include "env/validate/ProblemText.h"

namespace goconf {

QString FlagProblems::advice(const GoVariable &variable, const QByteArray &value,
                             const ValidationContext &context)
{
    if (value.contains("=\"") || value.contains("='"))
        return tr(
            "Quotation marks count only around a whole word: '-ldflags=-s -w', not -ldflags=\"-s -w\".");
    return ProblemText::correctOrUnset(variable, context);
}

Problems FlagProblems::check(const GoVariable &variable, const QByteArray &value,
                             const ValidationContext &context)
{
    const auto flags = GoFlags::parse(value, context.go);
    if (!flags)
        return {ProblemText::error(flags.error().what, advice(variable, value, context))};
    Problems problems;
    const auto on = [&flags](const char *name) {
        const GoFlags::Flag *flag = flags->find(name);
        return flag != nullptr && flag->value != "false";
    };
    if (const GoFlags::Flag *mod = flags->find("mod"); mod != nullptr && mod->value == "mod")
        problems.append(
            ProblemText::warning(tr("With -mod=mod every build may change go.mod and go.sum without a word."),
                                 tr("Leave it out and run “go mod tidy” when the files are to change.")));
    if (on("insecure"))
        problems.append(
            ProblemText::warning(tr("-insecure was removed in Go 1.17; “go get” stops because of it."),
                                 tr("Remove it; GOINSECURE names servers without valid certificates.")));
    if (on("json"))
        problems.append(ProblemText::warning(tr("-json changes the output of every command that has it, “go "
                                                "env” included; editors may stumble."),
                                             tr("Give -json on the command line where you need it.")));
    if (const GoFlags::Flag *verbose = flags->find("v"); verbose != nullptr && verbose->value == "test2json")
        problems.append(ProblemText::warning(
            tr("Only “go test” takes -v=test2json; every other command that has -v stops."),
            tr("Give it on the command line where you need it.")));
    if (on("n"))
        problems.append(ProblemText::warning(tr("With -n go only prints what it would do; nothing is built."),
                                             tr("Remove it.")));
    for (const char *name : {"o", "run", "count", "exec"}) {
        if (on(name))
            problems.append(ProblemText::info(
                tr("-%1 now holds for every build or test on this account.").arg(QLatin1StringView(name))));
    }
    return problems;
}

} // namespace goconf
