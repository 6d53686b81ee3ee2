// SPDX-License-Identifier: MIT
#include "stores/windows/DocumentsFolder.h"

#include "base/Wtf8.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"
#include "platform/Registry.h"
#include "stores/windows/WindowsExpansion.h"

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView folderKey{
    "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders"};

} // namespace

QString documentsFolder(const Host &host)
{
    if (host.registry) {
        const Result<std::optional<RegistryValue>> moved = host.registry->value(folderKey, u"Personal"_s);
        if (moved && *moved && isTextType((*moved)->type)) {
            const QByteArray text = toWtf8(RegistryText::of((*moved)->data).seen());
            const QByteArray folder = windows_expansion::expanded(text, host.environment);
            if (host.os.isAbsolutePath(folder))
                return lossyFromWtf8(folder);
        }
    }
    return host.os.join(host.home().value_or(QString()), u"Documents"_s);
}

} // namespace goconf
