// SPDX-License-Identifier: MIT
#include "editors/FolderInspector.h"

#include "base/PathBytes.h"
#include "stores/windows/WindowsExpansion.h"
#include "workspace/TaskRunner.h"

#include <QFileInfo>

namespace goconf::ui {

namespace {

using Facts = QHash<QByteArray, FolderFacts>;

Facts factsOf(const QByteArrayList &folders, const Environment &variables)
{
    Facts facts;
    for (const QByteArray &folder : folders) {
        const QFileInfo info(pathText(windows_expansion::expanded(folder, variables)));
        const bool isFolder = info.isDir();
        facts.insert(folder, {isFolder, info.exists() && !isFolder, isFolder && info.isWritable()});
    }
    return facts;
}

} // namespace

FolderInspector::FolderInspector(TaskRunner &runner, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
{
}

void FolderInspector::setVariables(const Environment &variables)
{
    m_variables = variables;
    refresh();
}

std::optional<FolderFacts> FolderInspector::facts(const QByteArray &folder)
{
    const auto found = m_facts.constFind(folder);
    if (found != m_facts.cend())
        return *found;
    if (!m_wanted.contains(folder))
        m_wanted.append(folder);
    if (!m_isLooking)
        QMetaObject::invokeMethod(this, &FolderInspector::look, Qt::QueuedConnection);
    m_isLooking = true;
    return std::nullopt;
}

void FolderInspector::refresh()
{
    m_facts.clear();
    m_isOld = m_isLooking;
}

void FolderInspector::look()
{
    m_runner.run<Facts>(
        this, Task::Description{{}, Task::Unit::Steps, true},
        [folders = std::exchange(m_wanted, {}), variables = m_variables](TaskControl &) -> Result<Facts> {
            return factsOf(folders, variables);
        },
        [this](const Result<Facts> &facts) {
            m_isLooking = false;
            // Else those who hear of it ask again.
            if (facts && !std::exchange(m_isOld, false))
                m_facts.insert(*facts);
            Q_EMIT changed();
        });
}

} // namespace goconf::ui
