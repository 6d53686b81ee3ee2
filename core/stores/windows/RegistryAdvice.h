// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "platform/Host.h"
#include "stores/AdviceReader.h"

#include <QCoreApplication>

namespace goconf {

/// What there is to say about edits of the variables that Windows keeps: SettingAdvice asks here. Sentences
/// are translated; what to do is told to the `reader`: what to type, or what to press in the window.
class RegistryAdvice
{
    Q_DECLARE_TR_FUNCTIONS(goconf::RegistryAdvice)

public:
    /// Whether a store with that id is one of the registry's.
    static bool isRegistry(const QString &store);
    /// Whether the place is a key of the registry rather than a file.
    static bool isRegistryKey(const Location &location);
    /// The edits with values as programs will see them: what stands between percent signs put in, where
    /// Windows does that. Of stores elsewhere, and where no plan can be made, the edits as they are.
    static QVector<EnvEdit> asSeen(const Host &host, const EnvStore &store, const QVector<EnvEdit> &edits);
    /// How the variable is taken out of the store of that id; of PATH and of what Windows works by: that it
    /// is to stay there.
    static QString removal(const QString &store, const QByteArray &name, AdviceReader reader);
    /// What to do instead of replacing a whole PATH, of whatever store.
    static QString insteadOfWholePath(AdviceReader reader);
    /// Of an edit of PATH: an Error for a system PATH without the folders of the system, and for a user's
    /// that loses all that the system's has not; a Warning for another that keeps no folder of what is there;
    /// and what is wrong with a folder that is added.
    static Problems onPath(const Host &host, const EnvStore &store, const EnvEdit &edit, AdviceReader reader);
    /// Of a variable that is taken out: what Windows, its programs and the user miss then.
    static Problems onUnset(const Host &host, const EnvStore &store, const EnvEdit &edit,
                            AdviceReader reader);
    /// As harmOfName(), of the names by which Windows and its programs work: an Error, but for a folder of
    /// temporary files and a PATHEXT that still has programs. A Warning of a name that looks like none.
    static Problems harmOfName(const Host &host, const EnvEdit &edit);
};

} // namespace goconf
