// SPDX-License-Identifier: MIT
#include "sdk/SdkProofRecords.h"

#include "platform/FileCalls.h"
#include "platform/NameCalls.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 4096;
constexpr quint32 fileMode = 0600;
/// As the XDG Base Directory Specification makes its folders.
constexpr quint32 folderMode = 0700;

} // namespace

Result<QString> SdkProofRecords::folder() const
{
    return m_host.stateDir().map([this](const QString &state) { return m_host.os.join(state, u"proofs"_s); });
}

Result<QString> SdkProofRecords::pathOf(const QString &name) const
{
    return folder().map([&](const QString &folder) { return m_host.os.join(folder, name + u".json"_s); });
}

/// Times as the file system has them, to the millisecond; and how much there is, for what comes within the
/// same tick of its clock.
QByteArray SdkProofRecords::signsOf(const QString &tree) const
{
    const QString exe = m_host.os.executableSuffix();
    QByteArrayList signs;
    for (const QString &name : {u"VERSION"_s, u"bin"_s, "bin/go"_L1 + exe, "bin/gofmt"_L1 + exe}) {
        const QFileInfo file(tree + u'/' + name);
        signs.append(file.exists() ? QByteArray::number(file.lastModified().toMSecsSinceEpoch()) : "-");
        if (file.isFile())
            signs.append(QByteArray::number(file.size()));
        else if (file.isDir())
            signs.append(QByteArray::number(QDir(file.filePath()).count()));
    }
    return signs.join(' ');
}

Result<void> SdkProofRecords::keep(const QString &name, const QString &tree, const SdkProofs &proofs) const
{
    if (!proofs.log && !proofs.sha256) {
        forget(name);
        return {};
    }
    const Result<QString> path = pathOf(name);
    if (!path)
        return fail(path.error());
    const auto cannot = [&path](int error) {
        return fail(Error::fromErrno(error, tr("cannot write %1").arg(*path)));
    };
    QStringList missing;
    for (QString above = QFileInfo(*path).path(); !QFileInfo::exists(above); above = QFileInfo(above).path())
        missing.prepend(above);
    for (const QString &above : std::as_const(missing)) {
        if (const int error = filecalls::makeFolder(filecalls::nativePath(above), folderMode))
            return cannot(error);
    }
    const QJsonObject record{{u"log"_s, proofs.log},
                             {u"sha256"_s, proofs.sha256},
                             {u"tree"_s, QString::fromLatin1(signsOf(tree))}};
    const QByteArray target = filecalls::nativePath(*path);
    const QByteArray fresh = target + ".new";
    // Left by a kill; nobody else works on the same name.
    filecalls::removeName(fresh);
    int error = filecalls::writeNew(fresh, QJsonDocument(record).toJson(), fileMode, {});
    if (error == 0)
        error = filecalls::rename(fresh, target);
    if (error == 0)
        return {};
    filecalls::removeName(fresh);
    return cannot(error);
}

SdkProofs SdkProofRecords::read(const QString &root) const
{
    const Result<QString> path = pathOf(QFileInfo(root).fileName());
    filecalls::FileStatus status;
    QByteArray bytes;
    if (!path || filecalls::statusOf(filecalls::nativePath(*path), status) != 0 ||
        status.kind != filecalls::FileStatus::Kind::Regular ||
        filecalls::read(filecalls::nativePath(*path), largest, bytes) != 0)
        return {};
    const QJsonObject record = QJsonDocument::fromJson(bytes).object();
    if (record.value("tree"_L1).toString() != QString::fromLatin1(signsOf(root)))
        return {};
    return {record.value("log"_L1).toBool(), record.value("sha256"_L1).toBool(), std::nullopt};
}

void SdkProofRecords::forget(const QString &name) const
{
    if (const Result<QString> path = pathOf(name))
        filecalls::removeName(filecalls::nativePath(*path));
}

} // namespace goconf
