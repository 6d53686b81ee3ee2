// SPDX-License-Identifier: MIT
#include "sdk/DlCommands.h"

#include <QCoreApplication>
#include <QDir>

namespace goconf {

using namespace Qt::StringLiterals;

void addDlCommands(const Host &host, const QString &folder, SdkCollection &collection)
{
    const Result<QString> home = host.home();
    if (!home || folder.isEmpty())
        return;
    const QString suffix = host.os.executableSuffix();
    const QStringList files = QDir(folder).entryList({u"go1.*"_s + suffix, u"gotip"_s + suffix},
                                                     QDir::Files | QDir::Executable, QDir::Name);
    for (const QString &file : files) {
        const QString name = file.chopped(suffix.size());
        if (name != "gotip"_L1 && !GoVersion::parse(name.toLatin1()))
            continue;
        const QString sdk = host.os.join(host.os.join(*home, u"sdk"_s), name);
        if (collection.addWay(sdk, folder + u'/' + file))
            continue;
        collection.addProblem(
            {Severity::Info,
             QCoreApplication::translate("goconf::SdkFinder", "%1 is there, but its Go was never downloaded")
                 .arg(host.os.native(folder + u'/' + file)),
             QCoreApplication::translate("goconf::SdkFinder", "Run %1 download, or remove the command.")
                 .arg(name)});
    }
}

} // namespace goconf
