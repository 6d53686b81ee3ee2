// SPDX-License-Identifier: MIT
#include "env/go/GoAbsence.h"

#include "env/grammar/QuotedList.h"
#include "env/validate/ProblemText.h"

#include <QFileInfo>

namespace goconf {

namespace {

/// Nothing when the value has no words: that is for env/validate to say.
QByteArray missingProgram(const GoRules &rules, const QByteArray &value)
{
    const QByteArray program = QuotedList::split(value).value_or(QByteArrayList()).value(0);
    return program.isEmpty() || rules.lookPath(program).usable ? QByteArray() : program;
}

} // namespace

Problems GoAbsence::of(const GoRules &rules, const QByteArray &name)
{
    const QByteArray value = rules.setting(name);
    if (value.isEmpty())
        return {};
    if (name == "GOTMPDIR")
        return folder(rules, value);
    if (name == "GOCACHEPROG")
        return cacheProgram(rules, value);
    if (name == "CC" || name == "CXX")
        return compiler(rules, name, value);
    return {};
}

Problems GoAbsence::folder(const GoRules &rules, const QByteArray &value)
{
    const QFileInfo info(rules.fileName(value));
    if (!rules.os().isAbsolutePath(value) || (info.isDir() && info.isWritable()))
        return {};
    const QString advice = tr("Create the folder, or choose another one.");
    if (info.isDir())
        return {ProblemText::warning(
            tr("The folder “%1” is not writable, and go needs it for temporary files at every build.")
                .arg(ProblemText::shown(value)),
            advice)};
    return {ProblemText::warning(
        tr("The folder “%1” is not there, and go needs it for temporary files at every build.")
            .arg(ProblemText::shown(value)),
        advice)};
}

Problems GoAbsence::cacheProgram(const GoRules &rules, const QByteArray &value)
{
    const QByteArray program = missingProgram(rules, value);
    if (program.isEmpty())
        return {};
    return {ProblemText::warning(
        tr("There is no program “%1”, and without it every build stops.").arg(ProblemText::shown(program)),
        tr("Install it, or write its whole path."))};
}

Problems GoAbsence::compiler(const GoRules &rules, const QByteArray &name, const QByteArray &value)
{
    const QByteArray program = missingProgram(rules, value);
    if (program.isEmpty() || rules.value("CGO_ENABLED") != "1")
        return {};
    return {
        ProblemText::warning(tr("There is no compiler “%1”, so packages that need %2 for cgo do not build.")
                                 .arg(ProblemText::shown(program), QString::fromLatin1(name)),
                             tr("Install it, or write its whole path."))};
}

} // namespace goconf
