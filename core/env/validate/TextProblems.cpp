// SPDX-License-Identifier: MIT
#include "env/validate/TextProblems.h"

#include "base/ShellName.h"
#include "env/grammar/GoText.h"
#include "env/validate/ProblemText.h"

#include <algorithm>

namespace goconf {

namespace {

/// Kinds whose readers drop blanks at the ends anyway.
bool blanksDoNotMatter(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Flags:
    case ValueKind::CompilerFlags:
    case ValueKind::Command:
    case ValueKind::ProxyChain:
    case ValueKind::SumDatabase:
    case ValueKind::VcsRules:
    case ValueKind::AuthCommands:
    case ValueKind::GlobList: return true;
    default: return false;
    }
}

/// Characters that nobody sees, or that look like a blank and are none.
bool isInvisible(char32_t character)
{
    return character == 0x00A0 || character == 0x00AD || character == 0x3000 || character == 0xFEFF ||
           (character >= 0x2000 && character <= 0x200F) || (character >= 0x2028 && character <= 0x202F) ||
           (character >= 0x205F && character <= 0x206F);
}

/// The wide forms of , ; : | = that an input method for Chinese or Japanese writes.
bool isWidePunctuation(char32_t character)
{
    return character == 0xFF0C || character == 0xFF1B || character == 0xFF1A || character == 0xFF5C ||
           character == 0xFF1D || character == 0x3001;
}

/// "$NAME", "${NAME}" or "$(command)", but not the linker's $ORIGIN.
bool hasShellReference(const QByteArray &value)
{
    for (qsizetype i = value.indexOf('$'); i >= 0; i = value.indexOf('$', i + 1)) {
        const QByteArray rest = value.mid(i + 1);
        if (rest.startsWith("ORIGIN") || rest.startsWith("{ORIGIN}") || rest.isEmpty())
            continue;
        if (isNameStart(rest.at(0)) || rest.at(0) == '{' || rest.at(0) == '(')
            return true;
    }
    return false;
}

/// "%NAME%". No digits in the name: between two escaped bytes of a URL, such as "%20a%20", there is one.
bool hasWindowsReference(const QByteArray &value)
{
    const qsizetype first = value.indexOf('%');
    const qsizetype second = first < 0 ? -1 : value.indexOf('%', first + 1);
    const QByteArray name = second < 0 ? QByteArray() : value.mid(first + 1, second - first - 1);
    return name.size() > 2 && std::all_of(name.begin(), name.end(), isNameStart);
}

} // namespace

Problems TextProblems::check(const GoVariable &variable, const QByteArray &value,
                             const ValidationContext &context)
{
    Problems problems = bytes(variable, value, context);
    if (GoText::isUtf8(value))
        problems += characters(variable, value);
    return problems + unexpanded(variable, value, context);
}

Problems TextProblems::bytes(const GoVariable &variable, const QByteArray &value,
                             const ValidationContext &context)
{
    Problems problems;
    const bool file = context.target == ValidationContext::GoEnvFile;
    const auto add = [&](bool fatal, const QString &message) {
        const QString advice = ProblemText::correctOrUnset(variable, context);
        problems.append(fatal ? ProblemText::error(message, advice) : ProblemText::warning(message, advice));
    };
    if (value.contains('\0'))
        add(true, tr("The value contains a NUL byte, which no environment can hold."));
    if (!GoText::isUtf8(value))
        add(file, tr("The value contains bytes that are no UTF-8 text; Go shows and compares them wrongly."));
    const bool lineEnd = value.contains('\n') || value.contains('\r') || value.contains('\v');
    if (lineEnd && value.trimmed() + '\r' == value)
        add(file, tr("The value ends in a carriage return, as in a file with Windows line ends; Go takes it "
                     "as part of the value."));
    else if (lineEnd)
        add(file, tr("The value contains a line end, which Go takes as part of the value."));
    const bool otherControl = std::any_of(value.begin(), value.end(), [](char byte) {
        const auto code = static_cast<uchar>(byte);
        return (code < 0x20 && code != 0 && !(code >= '\t' && code <= '\r')) || code == 0x7F;
    });
    if (otherControl)
        add(false, tr("The value contains a control character that nobody can see."));
    return problems;
}

Problems TextProblems::characters(const GoVariable &variable, const QByteArray &value)
{
    Problems problems;
    const QList<uint> points = QString::fromUtf8(value).toUcs4();
    const auto invisible = std::find_if(points.cbegin(), points.cend(), isInvisible);
    if (invisible != points.cend())
        problems.append(
            ProblemText::warning(tr("The value contains an invisible character (U+%1), often left behind by "
                                    "copying from a web page.")
                                     .arg(QString::number(*invisible, 16).toUpper().rightJustified(4, u'0')),
                                 tr("Type the value anew instead of pasting it.")));
    if (std::any_of(points.cbegin(), points.cend(), isWidePunctuation))
        problems.append(ProblemText::warning(
            tr("The value contains full-width punctuation, which Go does not take as a separator."),
            tr("Write , ; : | and = in their narrow form.")));
    const bool edges =
        value.startsWith(' ') || value.endsWith(' ') || value.startsWith('\t') || value.endsWith('\t');
    if (edges && !blanksDoNotMatter(variable.kind))
        problems.append(
            ProblemText::warning(tr("The value begins or ends with a blank, which Go takes as part of it."),
                                 tr("Write it without blanks around it.")));
    return problems;
}

Problems TextProblems::unexpanded(const GoVariable &variable, const QByteArray &value,
                                  const ValidationContext &context)
{
    // In an expression a dollar sign is its end.
    if (variable.kind == ValueKind::Regexp)
        return {};
    if (hasShellReference(value) || (context.os.isWindows() && hasWindowsReference(value)))
        return {ProblemText::warning(tr("The value names another variable, which Go does not expand."),
                                     tr("Write out what the other variable holds."))};
    const bool tilde = value.startsWith("~/") || value.contains("=~/") || value.contains(" ~/");
    if (tilde && variable.kind != ValueKind::Folder && variable.kind != ValueKind::FolderList)
        return {
            ProblemText::warning(tr("“~” means the home folder only to a shell; Go takes it as it stands."),
                                 tr("Write out the path of the home folder."))};
    return {};
}

} // namespace goconf
