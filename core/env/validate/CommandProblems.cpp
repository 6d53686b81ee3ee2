// SPDX-License-Identifier: MIT
#include "env/validate/CommandProblems.h"

#include "env/go/FilePath.h"
#include "env/grammar/GoRegexp.h"
#include "env/grammar/QuotedList.h"
#include "env/validate/ProblemText.h"

namespace goconf {

namespace {

/// Looked up as one word, however many blanks it contains (cmd/go/internal/work gccgo.go).
bool isSingleWord(const QByteArray &name)
{
    return name == "GCCGO";
}

} // namespace

Problems CommandProblems::check(const GoVariable &variable, const QByteArray &value,
                                const ValidationContext &context)
{
    const QString name = QString::fromLatin1(variable.name);
    if (variable.kind == ValueKind::Regexp) {
        const auto checked = GoRegexp::check(value);
        if (!checked)
            return {ProblemText::error(checked.error().what, ProblemText::correctOrUnset(variable, context))};
        return {};
    }
    if (isSingleWord(variable.name)) {
        if (value.contains(' '))
            return {
                ProblemText::warning(tr("Go takes %1 as the name of one program, blanks included.").arg(name),
                                     tr("Name the program without arguments."))};
        return {};
    }
    const auto words = QuotedList::split(value);
    if (!words)
        return {ProblemText::error(
            words.error().what,
            tr("Close it, or put the whole argument into the other kind of quotation marks."))};
    if (variable.kind == ValueKind::CompilerFlags)
        return {};
    if (words->isEmpty() || words->constFirst().isEmpty())
        return {ProblemText::error(tr("%1 consists of blanks only and names no program.").arg(name),
                                   ProblemText::unset(variable, context))};
    const QByteArray &program = words->constFirst();
    const bool compiler = variable.name == "CC" || variable.name == "CXX" || variable.name == "FC";
    if (compiler && !filepath::isProgramName(context.os, program))
        return {ProblemText::error(
            tr("The program “%1” in %2 must be a plain name or an absolute path.")
                .arg(ProblemText::shown(program), name),
            tr("Write its whole path; a path with blanks needs quotation marks around it."))};
    return {};
}

} // namespace goconf
