// SPDX-License-Identifier: MIT
#include "sdk/SdkTrash.h"

#include "platform/FileCalls.h"
#include "platform/FolderTree.h"
#include "platform/NameCalls.h"
#include "platform/ProgramInUse.h"
#include "sdk/SdkFolders.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = ".goconfigurator-trash-"_L1;

} // namespace

QVector<SdkTrash> SdkTrash::all(const Host &host, const QString &moduleCache)
{
    QVector<SdkTrash> all;
    if (const Result<QString> own = sdkfolders::own(host))
        all.append(SdkTrash(*own));
    if (!moduleCache.isEmpty())
        all.append(SdkTrash(moduleCache + "/golang.org"_L1));
    return all;
}

Result<QString> SdkTrash::take(const QString &path) const
{
    // Windows may let the folder be renamed and refuse the program itself, half way through.
    const QByteArray program = filecalls::programInUse(filecalls::nativePath(path));
    if (!program.isEmpty())
        return fail(inUse(path, filecalls::shownPath(program)));
    const QString name = QFileInfo(path).fileName();
    for (int number = 0;; ++number) {
        const QString taken = m_folder + u'/' + prefix + name + u'-' + QString::number(number);
        const int error = filecalls::renameToNew(filecalls::nativePath(path), filecalls::nativePath(taken));
        if (error == 0)
            return taken;
        if (error != EEXIST && error != ENOTEMPTY)
            return fail(refusal(error, path));
    }
}

Error SdkTrash::refusal(int number, const QString &path, Os os)
{
    const Error error = Error::fromErrno(number, tr("cannot remove %1").arg(QDir::toNativeSeparators(path)));
    if (!os.isWindows() || (number != EACCES && number != EBUSY && number != EPERM && number != ETXTBSY))
        return error;
    return inUse(path, error.what);
}

Error SdkTrash::inUse(const QString &path, const QString &detail)
{
    return {ErrorCode::Refused,
            tr("a program of the Go at %1 runs, or a file of it is open, and nothing was removed: close what "
               "uses it, such as an editor with gopls, and try again")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

Result<void> SdkTrash::destroy(const QString &taken, const std::stop_token &stop)
{
    const int error = removeTree(filecalls::nativePath(taken), stop);
    if (error == 0)
        return {};
    if (error == ECANCELED) {
        return fail(ErrorCode::Cancelled,
                    tr("Stopped, as you asked: what is left at %1 goes with the next goconf sdk remove or "
                       "goconf sdk install")
                        .arg(QDir::toNativeSeparators(taken)));
    }
    return fail(Error::fromErrno(error, tr("cannot remove all of %1").arg(QDir::toNativeSeparators(taken))));
}

QStringList SdkTrash::leftovers() const
{
    if (m_folder.isEmpty())
        return {}; // QDir would take the working folder
    const QDir folder(m_folder);
    QStringList paths;
    const QStringList names =
        folder.entryList({prefix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names)
        paths.append(folder.filePath(name));
    return paths;
}

void SdkTrash::sweep(const std::stop_token &stop) const
{
    const QStringList paths = leftovers();
    for (const QString &path : paths) {
        const Result<void> destroyed = destroy(path, stop);
        Q_UNUSED(destroyed) // the next one tries again
    }
}

} // namespace goconf
