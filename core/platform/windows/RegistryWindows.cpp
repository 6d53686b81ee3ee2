// SPDX-License-Identifier: MIT
#include "platform/Registry.h"

#include "base/WindowsName.h"
#include "platform/WindowsErrno.h"
#include "platform/windows/Win32.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Registry)
};

const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

Error cannotRead(LSTATUS status, const QString &key)
{
    return Error::fromErrno(errnoOfWindows(quint32(status)),
                            Text::tr("cannot read the registry key %1").arg(key));
}

Error cannotWrite(LSTATUS status, const QString &key)
{
    return Error::fromErrno(errnoOfWindows(quint32(status)),
                            Text::tr("cannot write the registry key %1").arg(key));
}

/// Null for a name that no root has.
HKEY rootOf(QStringView name)
{
    const std::pair<QLatin1StringView, HKEY> roots[] = {{"HKEY_CURRENT_USER"_L1, HKEY_CURRENT_USER},
                                                        {"HKEY_LOCAL_MACHINE"_L1, HKEY_LOCAL_MACHINE},
                                                        {"HKEY_USERS"_L1, HKEY_USERS},
                                                        {"HKEY_CLASSES_ROOT"_L1, HKEY_CLASSES_ROOT},
                                                        {"HKEY_CURRENT_CONFIG"_L1, HKEY_CURRENT_CONFIG}};
    for (const auto &[root, key] : roots) {
        if (name.compare(root, Qt::CaseInsensitive) == 0)
            return key;
    }
    return nullptr;
}

/// A key, open while the object lives. A program for 32 bits sees the same as one for 64.
class OpenKey
{
public:
    OpenKey() = default;
    ~OpenKey()
    {
        if (m_key)
            ::RegCloseKey(m_key);
    }
    Q_DISABLE_COPY_MOVE(OpenKey)

    LSTATUS open(const QString &name, REGSAM access)
    {
        const QString path = name.section(u'\\', 1);
        return ::RegOpenKeyExW(rootOf(name.section(u'\\', 0, 0)), wide(path), 0, access | KEY_WOW64_64KEY,
                               &m_key);
    }

    LSTATUS create(const QString &name, REGSAM access)
    {
        const QString path = name.section(u'\\', 1);
        return ::RegCreateKeyExW(rootOf(name.section(u'\\', 0, 0)), wide(path), 0, nullptr,
                                 REG_OPTION_NON_VOLATILE, access | KEY_WOW64_64KEY, nullptr, &m_key, nullptr);
    }

    HKEY get() const { return m_key; }

private:
    HKEY m_key = nullptr;
};

bool isMissing(LSTATUS status)
{
    return status == ERROR_FILE_NOT_FOUND || status == ERROR_PATH_NOT_FOUND;
}

/// Calls `call(bytes, size)`, which sets `size`, again with more room as long as it wants more: another
/// program may make the value longer meanwhile.
template <typename Call>
LSTATUS withRoom(QByteArray &data, DWORD size, Call call)
{
    for (;;) {
        data.resize(qsizetype(size));
        const LSTATUS status = call(reinterpret_cast<BYTE *>(data.data()), &size);
        if (status != ERROR_MORE_DATA) {
            data.truncate(status == ERROR_SUCCESS ? qsizetype(size) : 0);
            return status;
        }
        size = std::max(size, DWORD(2 * data.size()));
    }
}

class SystemRegistry : public Registry
{
public:
    Result<QVector<RegistryValue>> values(const QString &key) const override
    {
        OpenKey open;
        LSTATUS status = open.open(key, KEY_QUERY_VALUE);
        QVector<RegistryValue> result;
        // Values move to other places while others come and go: only a key that rests is read for certain.
        constexpr int tries = 100;
        for (int i = 0; i < tries && status == ERROR_SUCCESS; ++i) {
            const quint64 before = lastChange(open.get());
            status = readAll(open.get(), result);
            if (lastChange(open.get()) == before)
                break;
        }
        if (status != ERROR_SUCCESS && !isMissing(status))
            return fail(cannotRead(status, key));
        return result;
    }

    Result<std::optional<RegistryValue>> value(const QString &key, const QString &name) const override
    {
        // Only a list has the spelling of the name.
        return values(key).map([&name](const QVector<RegistryValue> &all) {
            const auto found = std::find_if(all.cbegin(), all.cend(), [&](const RegistryValue &value) {
                return upperName(value.name) == upperName(name);
            });
            return found == all.cend() ? std::nullopt : std::optional(*found);
        });
    }

    bool isWritable(const QString &key) const override
    {
        OpenKey open;
        return open.open(key, KEY_SET_VALUE) == ERROR_SUCCESS;
    }

    Result<void> write(const QString &key, const RegistryValue &value) const override
    {
        OpenKey open;
        LSTATUS status = open.create(key, KEY_SET_VALUE | KEY_QUERY_VALUE);
        // A NUL behind a text that has none would be taken along.
        const QByteArray guarded = value.data + "\xff\xff";
        if (status == ERROR_SUCCESS) {
            status = ::RegSetValueExW(open.get(), wide(value.name), 0, value.type,
                                      reinterpret_cast<const BYTE *>(guarded.constData()),
                                      DWORD(value.data.size()));
        }
        return flushed(status, open, key);
    }

    Result<void> remove(const QString &key, const QString &name) const override
    {
        OpenKey open;
        LSTATUS status = open.open(key, KEY_SET_VALUE | KEY_QUERY_VALUE);
        if (status == ERROR_SUCCESS)
            status = ::RegDeleteValueW(open.get(), wide(name));
        return isMissing(status) ? Result<void>() : flushed(status, open, key);
    }

private:
    static quint64 lastChange(HKEY key)
    {
        FILETIME time{};
        ::RegQueryInfoKeyW(key, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr,
                           nullptr, nullptr, &time);
        return quint64(time.dwHighDateTime) << 32U | time.dwLowDateTime;
    }

    static LSTATUS readAll(HKEY key, QVector<RegistryValue> &result)
    {
        result.clear();
        for (DWORD i = 0;; ++i) {
            RegistryValue value;
            const LSTATUS status = valueAt(key, i, value);
            if (status != ERROR_SUCCESS)
                return status == ERROR_NO_MORE_ITEMS ? ERROR_SUCCESS : status;
            result.append(value);
        }
    }

    static LSTATUS valueAt(HKEY key, DWORD index, RegistryValue &value)
    {
        constexpr qsizetype longestName = 16'383; // "Registry Element Size Limits"
        value.name.resize(longestName + 1);
        DWORD nameSize = 0;
        DWORD type = 0;
        const LSTATUS status = withRoom(value.data, 1024, [&](BYTE *data, DWORD *size) {
            nameSize = DWORD(value.name.size());
            return ::RegEnumValueW(key, index, reinterpret_cast<wchar_t *>(value.name.data()), &nameSize,
                                   nullptr, &type, data, size);
        });
        value.name.truncate(status == ERROR_SUCCESS ? qsizetype(nameSize) : 0);
        value.name.squeeze();
        value.type = type;
        return status;
    }

    static Result<void> flushed(LSTATUS status, const OpenKey &open, const QString &key)
    {
        if (status == ERROR_SUCCESS)
            status = ::RegFlushKey(open.get());
        if (status != ERROR_SUCCESS)
            return fail(cannotWrite(status, key));
        return {};
    }
};

} // namespace

std::shared_ptr<const Registry> Registry::ofSystem()
{
    static const std::shared_ptr<const Registry> registry = std::make_shared<SystemRegistry>();
    return registry;
}

} // namespace goconf
