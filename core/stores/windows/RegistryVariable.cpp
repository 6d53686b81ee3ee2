// SPDX-License-Identifier: MIT
#include "stores/windows/RegistryVariable.h"

#include "base/Wtf8.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"
#include "change/ShownName.h"
#include "change/ShownText.h"
#include "stores/windows/RegFile.h"
#include "stores/windows/WindowsEnvironment.h"
#include "stores/windows/WindowsExpansion.h"

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7f;
}

/// "NAME=value" without the final NUL.
qsizetype lengthOf(const QString &name, const QString &value)
{
    return name.size() + 1 + value.size();
}

} // namespace

EnvEntry RegistryVariable::entryOf(const QString &key, const RegistryValue &value)
{
    EnvEntry entry;
    entry.name = toWtf8(value.name);
    entry.location = {key, 0};
    entry.registryType = value.type;
    if (const QString fault = faultOfName(entry.name); !fault.isEmpty()) {
        entry.effect = EntryEffect::None;
        entry.problems.append({Severity::Warning, fault, tr("Remove it, if nobody needs it.")});
    }
    if (!isTextType(value.type)) {
        entry.effect = EntryEffect::None;
        entry.raw = RegFile::dataText({value.type, value.data}).toUtf8();
        entry.problems.append(
            {Severity::Warning,
             tr("Windows makes no variable of it, for its type is %1").arg(registryTypeName(value.type)),
             tr("Remove it, if nobody needs it.")});
        return entry;
    }
    const RegistryText text = RegistryText::of(value.data);
    entry.raw = toWtf8(text.text);
    entry.value = toWtf8(text.seen());
    if (std::any_of(text.text.begin() + text.seen().size(), text.text.end(),
                    [](QChar c) { return !c.isNull(); }))
        entry.problems.append({Severity::Warning,
                               tr("programs see the value only up to a NUL character in it"),
                               tr("Write the value anew.")});
    entry.problems += remarks(entry.name, entry.raw);
    return entry;
}

quint32 RegistryVariable::typeFor(const EnvEdit &edit, std::optional<quint32> present)
{
    if (edit.form == EnvEdit::Form::Text)
        return registry_type::text;
    if (edit.form == EnvEdit::Form::Expandable)
        return registry_type::expandable;
    if (present)
        return *present;
    // As Windows itself makes a PATH: most of those who add to it count on that.
    const bool isExpandable =
        WindowsEnvironment::isJoined(edit.name) || !windows_expansion::references(edit.value).isEmpty();
    return isExpandable ? registry_type::expandable : registry_type::text;
}

EnvEdit::Form RegistryVariable::formOf(quint32 type)
{
    return type == registry_type::expandable ? EnvEdit::Form::Expandable : EnvEdit::Form::Text;
}

QString RegistryVariable::faultOfName(const QByteArray &name)
{
    const std::optional<QString> text = fromWtf8(name);
    const QString shown = shownName(name);
    if (!text)
        return tr("the name “%1” is not Unicode").arg(shown);
    if (text->isEmpty())
        return tr("a variable needs a name");
    if (text->contains(u'='))
        return tr("the name “%1” has an equals sign, where Windows lets the value begin").arg(shown);
    if (std::any_of(text->begin(), text->end(), isControl))
        return tr("the name “%1” has a line break or another control character").arg(shown);
    if (text->front().isSpace() || text->back().isSpace())
        return tr("the name “%1” begins or ends with a blank").arg(shown);
    if (text->size() > longestName)
        return tr("the name has %1 characters, and Windows takes %2").arg(text->size()).arg(longestName);
    return {};
}

bool RegistryVariable::isNone(const QByteArray &name, std::optional<quint32> type)
{
    return type && (!isTextType(*type) || !faultOfName(name).isEmpty());
}

Result<void> RegistryVariable::checkName(const QByteArray &name)
{
    const QString fault = faultOfName(name);
    if (fault.isEmpty())
        return {};
    return fail(ErrorCode::InvalidValue, tr("%1: choose another name").arg(fault));
}

Result<void> RegistryVariable::checkValue(const QByteArray &name, const QByteArray &value)
{
    const std::optional<QString> text = fromWtf8(value);
    const QString shown = shownText(name);
    if (!text)
        return fail(ErrorCode::InvalidValue,
                    tr("the value of %1 is not Unicode, and Windows keeps nothing else: write it in UTF-8")
                        .arg(shown));
    if (text->contains(QChar(0)))
        return fail(ErrorCode::InvalidValue,
                    tr("the value of %1 has a NUL character, where it would end: leave it out").arg(shown));
    const qsizetype length = lengthOf(fromWtf8(name).value_or(QString()), *text);
    if (length > longestAssignment)
        return fail(ErrorCode::TooLarge,
                    tr("%1 has %2 characters with its name, and Windows takes %3: shorten it")
                        .arg(shown)
                        .arg(length)
                        .arg(longestAssignment));
    return {};
}

Problems RegistryVariable::remarks(const QByteArray &name, const QByteArray &value)
{
    const std::optional<QString> text = fromWtf8(value);
    if (!text || text->size() <= longestInDialogs)
        return {};
    return {{Severity::Warning,
             tr("the value of %1 has %2 characters, and the dialogs of older Windows cut it off after %3")
                 .arg(shownText(name))
                 .arg(text->size())
                 .arg(longestInDialogs),
             tr("Change it here only.")}};
}

} // namespace goconf
