// SPDX-License-Identifier: MIT
#include "stores/NameHarm.h"

#include "stores/windows/RegistryAdvice.h"

#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::NameHarm)
};

} // namespace

Problems harmOfName(const Host &host, const EnvStore &store, const EnvEdit &edit)
{
    const QByteArray &name = edit.name;
    if (store.id() == "go-env-file"_L1 || edit.value == host.environment.value(name))
        return {};
    if (host.os.isWindows())
        return RegistryAdvice::harmOfName(host, edit);
    const QString shown = QString::fromUtf8(name);
    if (name == "HOME")
        return {
            {Severity::Error,
             Text::tr("with another HOME programs no longer find their files, and goconf not its history"),
             Text::tr("leave it as the login sets it")}};
    if (name == "USER" || name == "LOGNAME" || name == "SHELL")
        return {{Severity::Warning, Text::tr("the login sets %1, and programs rely on it").arg(shown),
                 Text::tr("leave it as the login sets it")}};
    if (name == "LD_PRELOAD" || name == "LD_AUDIT")
        return {{Severity::Warning,
                 Text::tr("every program would load what %1 names, and complain when it cannot").arg(shown),
                 Text::tr("set it for the one command that needs it")}};
    if (name == "IFS")
        return {{Severity::Warning,
                 Text::tr("shells split words by IFS, and scripts go wrong with another one"),
                 Text::tr("set it inside of the script that needs it")}};
    if (name == "ENV" || name == "BASH_ENV" || name == "ZDOTDIR")
        return {{Severity::Warning,
                 Text::tr("%1 decides which files a shell reads at its start, so yours may be passed over")
                     .arg(shown),
                 Text::tr("make sure that what it names is there")}};
    return {};
}

} // namespace goconf
