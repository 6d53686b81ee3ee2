// SPDX-License-Identifier: MIT
#include "setup/ProofFolder.h"

#include "base/PathBytes.h"
#include "modules/ModulePath.h"
#include "platform/FileCalls.h"
#include "platform/FolderTree.h"
#include "platform/SystemErrno.h"
#include "sdk/SdkTrash.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = "proof-"_L1;
/// A proof that takes longer was killed.
constexpr qint64 oldSeconds = qint64(6) * 3600;

/// `go 1.16` lets every go of these years work on it, without another toolchain.
QByteArray goMod(const ProbeModule *module)
{
    const QByteArray head = "module hello\n\ngo 1.16\n";
    return module ? head + "\nrequire " + module->path + ' ' + module->version + '\n' : head;
}

QByteArray source(const ProbeModule *module)
{
    if (!module)
        return "package main\n\nimport \"fmt\"\n\nfunc main() {\n\tfmt.Println(\"Hello from Go.\")\n}\n";
    return "package main\n\nimport (\n\t\"fmt\"\n\n\tgreeting \"" + module->path +
           "\"\n)\n\nfunc main() {\n\tfmt.Println(greeting.Hello())\n}\n";
}

} // namespace

Result<std::unique_ptr<ProofFolder>> ProofFolder::make(const Host &host, const ProbeModule *module)
{
    const Result<QString> cache = host.cacheDir();
    if (!cache)
        return fail(cache.error());
    if (const int error = makeFolders(filecalls::nativePath(*cache)))
        return fail(
            Error::fromErrno(error, tr("cannot make the folder %1").arg(QDir::toNativeSeparators(*cache))));
    sweep(*cache);
    QTemporaryDir made(*cache + u'/' + prefix + u"XXXXXX"_s);
    if (!made.isValid())
        return fail(ErrorCode::Io,
                    tr("cannot make a folder in %1: check the disk").arg(QDir::toNativeSeparators(*cache)),
                    made.errorString());
    made.setAutoRemove(false);
    std::unique_ptr<ProofFolder> folder(new ProofFolder(made.path()));
    if (const Result<void> filled = folder->fill(module); !filled)
        return fail(filled.error());
    return folder;
}

ProofFolder::~ProofFolder()
{
    // The module cache is read-only; what cannot be removed goes with a later sweep.
    static_cast<void>(SdkTrash::destroy(m_path));
}

void ProofFolder::sweep(const QString &cache)
{
    const QFileInfoList left =
        QDir(cache).entryInfoList({prefix + u'*'}, QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QFileInfo &folder : left) {
        if (folder.lastModified().secsTo(now) > oldSeconds)
            static_cast<void>(SdkTrash::destroy(folder.filePath()));
    }
}

Result<void> ProofFolder::fill(const ProbeModule *module) const
{
    const auto write = [](const QString &path, const QByteArray &content) -> Result<void> {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
            return goconf::fail(
                Error::fromErrno(errnoOf(file), tr("cannot write %1").arg(QDir::toNativeSeparators(path))));
        return {};
    };
    if (const int error = makeFolders(filecalls::nativePath(program())))
        return goconf::fail(Error::fromErrno(
            error, tr("cannot make the folder %1").arg(QDir::toNativeSeparators(program()))));
    if (const Result<void> written = write(program() + u"/go.mod"_s, goMod(module)); !written)
        return written;
    return write(program() + u"/main.go"_s, source(module));
}

bool ProofFolder::hasRecord(const ProbeModule &module) const
{
    const QString databases = moduleCache() + u"/cache/download/sumdb"_s;
    const QByteArray escaped = escapeModulePath(module.path).value_or(QByteArray()) + '@' +
                               escapeVersion(module.version).value_or(QByteArray());
    const QStringList names = QDir(databases).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (QFile::exists(databases + u'/' + name + u"/lookup/"_s + pathText(escaped)))
            return true;
    }
    return false;
}

} // namespace goconf
