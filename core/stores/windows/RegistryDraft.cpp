// SPDX-License-Identifier: MIT
#include "stores/windows/RegistryDraft.h"

#include "base/Wtf8.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"
#include "change/ShownText.h"
#include "stores/windows/RegistryVariable.h"
#include "stores/windows/WindowsEnvironment.h"
#include "stores/windows/WindowsExpansion.h"
#include "stores/windows/WindowsPathList.h"

namespace goconf {

using namespace Qt::StringLiterals;

RegistryDraft::RegistryDraft(RegistryValues values, Environment variables)
    : m_values(std::move(values))
    , m_variables(std::move(variables))
{
}

Result<void> RegistryDraft::apply(const EnvEdit &edit)
{
    const std::optional<QString> name = fromWtf8(edit.name);
    if (!name)
        return RegistryVariable::checkName(edit.name);
    switch (edit.kind) {
    case EnvEdit::Set: return set(*name, edit);
    case EnvEdit::Unset: m_values.remove(*name); return {};
    case EnvEdit::AddFirst:
    case EnvEdit::AddLast:
    case EnvEdit::RemoveItem: return editList(*name, edit);
    }
    Q_UNREACHABLE();
}

Result<void> RegistryDraft::set(const QString &name, const EnvEdit &edit)
{
    if (Result<void> checked = RegistryVariable::checkName(edit.name); !checked)
        return checked;
    if (Result<void> checked = checkType(name); !checked)
        return checked;
    return write(name, edit);
}

Result<void> RegistryDraft::editList(const QString &name, const EnvEdit &edit)
{
    const auto listOf = [this](const QByteArray &text) { return WindowsPathList::parse(text, m_variables); };
    const bool isOne = listOf(WindowsPathList::entryOf(edit.value)).entries().size() == 1;
    if (!isOne || WindowsPathList::isOpen(edit.value) || edit.value.contains('\0')) {
        return fail(ErrorCode::InvalidValue,
                    tr("one folder of a list is neither empty nor does it have a single "
                       "quotation mark: name one folder"));
    }
    if (Result<void> checked = checkType(name); !checked)
        return checked;
    const QByteArray before = textOf(name);
    WindowsPathList list = listOf(before);
    if (edit.kind == EnvEdit::AddFirst)
        list.addFirst(edit.value);
    else if (edit.kind == EnvEdit::AddLast)
        list.addLast(edit.value);
    else
        list.remove(edit.value);
    const QByteArray after = list.text();
    if (after == before)
        return {};
    if (after.isEmpty()) {
        m_values.remove(name);
        return {};
    }
    if (Result<void> checked = RegistryVariable::checkName(edit.name); !checked)
        return checked;
    return write(name, {EnvEdit::Set, edit.name, after, edit.form});
}

Result<void> RegistryDraft::write(const QString &name, const EnvEdit &edit)
{
    if (Result<void> checked = RegistryVariable::checkValue(edit.name, edit.value); !checked)
        return checked;
    const std::optional<RegistryImage> before = m_values.find(name);
    const quint32 type = RegistryVariable::typeFor(edit, before ? std::optional(before->type) : std::nullopt);
    // What is the same to every program stays byte for byte.
    if (before && before->type == type && toWtf8(RegistryText::of(before->data).text) == edit.value)
        return {};
    m_values.set(name, {type, RegistryText::bytes(*fromWtf8(edit.value))});
    if (type == registry_type::text && !WindowsEnvironment::isJoined(edit.name) &&
        !windows_expansion::references(edit.value).isEmpty() && edit.form == EnvEdit::Form::Fitting) {
        m_remarks.append(
            {Severity::Info,
             tr("The type of %1 stays REG_SZ, so Windows puts no variable in for what stands between "
                "percent signs")
                 .arg(shownText(edit.name)),
             tr("choose the type REG_EXPAND_SZ (--type expand) where it should")});
    }
    return {};
}

Result<void> RegistryDraft::checkType(const QString &name) const
{
    const std::optional<RegistryImage> image = m_values.find(name);
    if (!image || isTextType(image->type))
        return {};
    return fail(
        ErrorCode::Refused,
        tr("%1 is of the type %2, of which Windows makes no variable, and is not rewritten: remove it first")
            .arg(shownText(toWtf8(name)), registryTypeName(image->type)));
}

QByteArray RegistryDraft::textOf(const QString &name) const
{
    const std::optional<RegistryImage> image = m_values.find(name);
    return image ? toWtf8(RegistryText::of(image->data).text) : QByteArray();
}

} // namespace goconf
