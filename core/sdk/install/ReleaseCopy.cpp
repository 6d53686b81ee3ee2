// SPDX-License-Identifier: MIT
#include "sdk/install/ReleaseCopy.h"

#include "modules/ToolchainLayout.h"
#include "modules/archive/ArchiveError.h"
#include "modules/archive/ParallelWork.h"
#include "modules/archive/UnpackSink.h"
#include "modules/archive/WorkMeter.h"
#include "platform/RegularFile.h"

#include <QFile>
#include <QSet>

#include <memory>

namespace goconf {

namespace {

constexpr qsizetype bufferSize = qsizetype(256) * 1024;

/// The file `name` below `from` into the sink.
Result<QByteArray> copyFile(const QString &from, const QByteArray &name, UnpackSink &sink, QByteArray &buffer,
                            WorkMeter &meter)
{
    QFile file(from + u'/' + QString::fromUtf8(name));
    if (const Result<void> opened = openRegular(file, QFile::ReadOnly | QFile::Unbuffered); !opened)
        return fail(opened.error());
    if (const Result<void> begun = sink.begin(name); !begun)
        return fail(begun.error());
    while (true) {
        const qint64 got = file.read(buffer.data(), buffer.size());
        if (got < 0)
            return archive_error::unreadable(file);
        if (got == 0)
            return sink.finish();
        if (const Result<void> written = sink.write(QByteArrayView(buffer).first(got)); !written)
            return fail(written.error());
        if (const Result<void> counted = meter.add(got); !counted)
            return fail(counted.error());
    }
}

} // namespace

Result<ReleaseCopy> ReleaseCopy::of(const QString &goroot, const ToolchainVersion &version)
{
    Result<FolderFiles> files = FolderFiles::list(goroot);
    if (!files)
        return fail(files.error());
    ReleaseCopy copy(*std::move(files));
    QSet<QByteArray> names;
    for (const FolderFiles::Item &item : copy.m_files.files())
        names.insert(item.name);
    for (const FolderFiles::Item &item : copy.m_files.files()) {
        const QByteArray released = ToolchainLayout::releaseName(item.name);
        const bool isDouble = released != item.name && names.contains(released);
        if (!isDouble && ToolchainLayout::isReleased(released, version))
            copy.m_items.append(item);
    }
    return copy;
}

Result<FileDigests> ReleaseCopy::run(const QString &folder, const UnpackRule &rule,
                                     const WorkObserver &observer) const
{
    UnpackTarget target(folder, rule);
    qint64 total = 0;
    for (const FolderFiles::Item &item : m_items) {
        total += item.size;
        if (const Result<void> made = target.makeFolderOf(target.place(item.name).name); !made)
            return fail(made.error());
    }
    FileDigests digests(m_items.size());
    FileDigest *const results = digests.data();
    WorkMeter meter(observer, total);
    const auto makeWorker = [&]() -> ParallelWork::Item {
        auto sink = std::make_shared<UnpackSink>(target);
        auto buffer = std::make_shared<QByteArray>(bufferSize, Qt::Uninitialized);
        return [&, sink, buffer](qsizetype index) -> Result<void> {
            const QByteArray &name = m_items.at(index).name;
            Result<QByteArray> hash = copyFile(m_files.folder(), name, *sink, *buffer, meter);
            if (!hash)
                return fail(hash.error());
            results[index] = {ToolchainLayout::releaseName(name), *std::move(hash)};
            return {};
        };
    };
    if (const Result<void> done = ParallelWork::run(m_items.size(), makeWorker); !done)
        return fail(done.error());
    meter.finish();
    return digests;
}

} // namespace goconf
