// SPDX-License-Identifier: MIT
#include "env/SettingCommand.h"

#include "base/ShellName.h"
#include "base/ShellWord.h"
#include "env/grammar/GoText.h"

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

Result<QString> SettingCommand::setx(const QString &name, const QString &value)
{
    constexpr qsizetype longest = 1024;
    if (value.size() > longest)
        return fail(ErrorCode::InvalidValue,
                    tr("setx cuts values off behind 1,024 characters: set it here instead"));
    if (value.contains(u'%'))
        return fail(ErrorCode::InvalidValue,
                    tr("cmd would replace what stands between percent signs: set it here instead"));
    // Each quotation mark ends or begins a quotation for cmd, whatever stands before it.
    const auto isOperator = [](QChar c) { return u"&|<>^"_s.contains(c); };
    if (value.contains(u'"') && std::any_of(value.cbegin(), value.cend(), isOperator))
        return fail(ErrorCode::InvalidValue,
                    tr("cmd would take a part of the value for a command: set it here instead"));
    return "setx "_L1 + name + u' ' + quotedForWindows(value);
}

Result<QString> SettingCommand::of(Form form, const QByteArray &name, const QByteArray &value)
{
    if (!isShellName(name))
        return fail(ErrorCode::InvalidValue,
                    tr("no shell knows a variable of this name: set it here instead"));
    if (!GoText::isUtf8(value) || value.contains('\0'))
        return fail(ErrorCode::InvalidValue, tr("the value has bytes that are no text: set it here instead"));
    if (form != Form::Export && (value.contains('\n') || value.contains('\r')))
        return fail(ErrorCode::InvalidValue,
                    tr("the value has a line break that this command does not take: set it here instead"));
    const QString variable = QString::fromUtf8(name);
    const QString text = QString::fromUtf8(value);
    switch (form) {
    case Form::GoEnv: return "go env -w "_L1 + shellWord(variable + u'=' + text);
    case Form::Export: return "export "_L1 + variable + u'=' + shellWord(text);
    case Form::Setx: return setx(variable, text);
    }
    Q_UNREACHABLE();
}

} // namespace goconf
