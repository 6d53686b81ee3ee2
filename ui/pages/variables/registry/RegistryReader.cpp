// SPDX-License-Identifier: MIT
#include "pages/variables/registry/RegistryReader.h"

#include "workspace/Workspace.h"

namespace goconf::ui {

namespace {

constexpr int pollMs = 3000;

} // namespace

RegistryReader::RegistryReader(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setInterval(pollMs);
    connect(&m_timer, &QTimer::timeout, this, &RegistryReader::read);
    connect(&workspace.draft(), &Draft::changed, this, &RegistryReader::read);
    connect(&workspace.desk(), &ChangeDesk::writingChanged, this, &RegistryReader::followWriting);
}

void RegistryReader::setWatching(bool isWatching)
{
    if (!isWatching) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    read();
}

void RegistryReader::followWriting()
{
    ++m_writings;
    m_isComparable = false;
    if (!m_workspace.desk().isWriting())
        read();
}

void RegistryReader::read()
{
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_isStale = false;
    m_workspace.runner().run<Snapshot>(
        this, {},
        [host = m_workspace.host(), items = m_workspace.draft().items(), looks = m_looks](TaskControl &) {
            return RegistrySnapshot::read(host, items, looks);
        },
        [this, writings = m_writings](const Result<Snapshot> &answer) { take(answer, writings); });
}

/// In a task of its own: a folder of a network that does not answer keeps nobody waiting for the list.
void RegistryReader::look()
{
    if (m_isLooking || !m_snapshot)
        return;
    m_isLooking = true;
    using Looks = RegistrySnapshot::Looks;
    m_workspace.runner().run<Looks>(
        this, {},
        [folders = m_snapshot->folders](TaskControl &) -> Result<Looks> {
            Looks looks;
            for (const QByteArray &folder : folders)
                looks.insert(folder, WindowsPathCheck::onDisk(folder));
            return looks;
        },
        [this, folders = m_snapshot->folders](const Result<Looks> &looks) {
            m_isLooking = false;
            if (looks && *looks != m_looks) {
                m_looks = *looks;
                read();
            } else if (m_snapshot->folders != folders) {
                look(); // others came meanwhile
            }
        });
}

void RegistryReader::take(const Result<Snapshot> &answer, int writings)
{
    m_isReading = false;
    const bool hadError = m_error.has_value();
    m_error = answer ? std::nullopt : std::optional(answer.error());
    if (answer)
        compare(**answer, writings);
    const bool isNew = answer && (!m_snapshot || **answer != *m_snapshot);
    if (isNew)
        m_snapshot = *answer;
    if (m_isStale)
        read();
    else
        look();
    if (isNew || m_error || hadError)
        Q_EMIT changed();
}

/// What is read while we write may be half of it, and what we wrote is no other program's.
void RegistryReader::compare(const RegistrySnapshot &present, int writings)
{
    if (writings != m_writings || m_workspace.desk().isWriting())
        return;
    if (m_isComparable) {
        const QStringList names = changedNames(m_snapshot->userValues, present.userValues) +
                                  changedNames(m_snapshot->systemValues, present.systemValues);
        if (!names.isEmpty()) {
            m_workspace.machine().refresh();
            Q_EMIT changedOutside(names);
        }
    }
    m_isComparable = true;
}

} // namespace goconf::ui
