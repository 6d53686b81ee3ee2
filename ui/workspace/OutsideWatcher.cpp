// SPDX-License-Identifier: MIT
#include "workspace/OutsideWatcher.h"

#include "base/Sha256.h"
#include "workspace/TaskRunner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace goconf::ui {

namespace {

/// Editors write in several steps: a pause of this many milliseconds ends them.
constexpr int pauseMs = 300;
/// Nobody's profile is larger; what is, is told from another by its size and time.
constexpr qint64 readLimit = qint64(4) * 1024 * 1024;

QByteArray stateOf(const QFileInfo &info)
{
    if (!info.exists())
        return {};
    QFile file(info.filePath());
    if (!info.isFile() || info.size() > readLimit || !file.open(QIODevice::ReadOnly))
        return QByteArray::number(info.size()) + '@' +
               info.lastModified().toString(Qt::ISODateWithMs).toLatin1();
    return Sha256::of(file.readAll());
}

QHash<QString, QByteArray> look(const QStringList &paths)
{
    QHash<QString, QByteArray> result;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            result.insert(path, stateOf(info));
            continue;
        }
        const QFileInfoList files = QDir(path).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &file : files)
            result.insert(file.filePath(), stateOf(file));
    }
    return result;
}

/// The path, or where it does not exist the nearest folder on the way to it: there its begin will be seen.
QString watchable(QString path)
{
    while (!QFileInfo::exists(path) && path.size() > 1)
        path = QFileInfo(path).path();
    return path;
}

} // namespace

OutsideWatcher::OutsideWatcher(TaskRunner &runner, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (!m_isHeld)
            look(true);
    });
    const auto wait = [this] { m_pause.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
}

void OutsideWatcher::watch(const QStringList &paths)
{
    if (paths == m_paths)
        return;
    m_paths = paths;
    look(false);
}

void OutsideWatcher::hold()
{
    m_isHeld = true;
    // A look that runs now may see half of what we write.
    m_tells = false;
    m_tellsNext = false;
}

void OutsideWatcher::settle()
{
    m_isHeld = false;
    m_pause.stop();
    look(false);
}

void OutsideWatcher::look(bool tells)
{
    m_tellsNext = m_tellsNext && tells;
    if (m_isLooking) {
        m_looksAgain = true;
        return;
    }
    m_isLooking = true;
    m_looksAgain = false;
    m_tells = std::exchange(m_tellsNext, true);
    m_runner.run<State>(
        this, {}, [paths = m_paths](TaskControl &) -> Result<State> { return ui::look(paths); },
        [this](const Result<State> &state) { take(*state); });
}

void OutsideWatcher::take(const State &state)
{
    m_isLooking = false;
    QStringList files;
    for (auto file = state.cbegin(); file != state.cend(); ++file) {
        if (m_known.value(file.key()) != file.value())
            files.append(file.key());
    }
    for (auto file = m_known.cbegin(); file != m_known.cend(); ++file) {
        if (!state.contains(file.key()) && !file.value().isEmpty())
            files.append(file.key());
    }
    m_known = state;
    follow();
    files.sort();
    if (m_tells && !files.isEmpty())
        Q_EMIT changed(files);
    if (m_looksAgain)
        look(m_tellsNext);
}

void OutsideWatcher::follow()
{
    QStringList wanted;
    for (const QString &path : std::as_const(m_paths)) {
        const QString there = watchable(path);
        // A file that is replaced is only seen in its folder.
        for (const QString &one : {there, QFileInfo(there).path()}) {
            if (!wanted.contains(one) && QFileInfo::exists(one))
                wanted.append(one);
        }
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    QStringList fresh;
    for (const QString &path : std::as_const(wanted)) {
        if (!watched.contains(path))
            fresh.append(path);
    }
    QStringList gone;
    for (const QString &path : watched) {
        if (!wanted.contains(path))
            gone.append(path);
    }
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    if (fresh.isEmpty())
        return;
    m_watcher.addPaths(fresh);
    m_pause.start(); // for what came to be there between the look and the watch
}

} // namespace goconf::ui
