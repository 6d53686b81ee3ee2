// SPDX-License-Identifier: MIT
#include "pages/versions/SdkShelf.h"

#include "base/Problem.h"
#include "pages/versions/SwitchPlan.h"
#include "pages/versions/VersionRows.h"
#include "sdk/RealPath.h"
#include "sdk/SdkRemover.h"
#include "workspace/Workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace goconf::ui {

SdkShelf::SdkShelf(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace.desk(), &ChangeDesk::applied, this, &SdkShelf::read);
    connect(&workspace.desk(), &ChangeDesk::undone, this, &SdkShelf::read);
    connect(&workspace.outside(), &OutsideWatcher::changed, this, &SdkShelf::read);
}

void SdkShelf::read()
{
    if (m_isReading) {
        m_readsAgain = true;
        return;
    }
    m_isReading = true;
    if (!std::exchange(m_failure, QString()).isEmpty())
        Q_EMIT changed();
    using Found = std::shared_ptr<const InstalledSdks>;
    m_workspace.runner().run<Found>(
        this, {tr("Looking for Go versions"), Task::Unit::Steps},
        [host = m_workspace.host(), project = m_project](TaskControl &control) -> Result<Found> {
            Found found = InstalledSdks::read(host, project, control.stop());
            if (control.stop().stop_requested())
                return fail(ErrorCode::Cancelled, tr("Stopped, as you asked."));
            return found;
        },
        [this](const Result<Found> &found) {
            m_isReading = false;
            if (found)
                m_sdks = *found;
            else if (!m_sdks)
                m_failure = sentence(found.error().what);
            Q_EMIT changed();
            if (std::exchange(m_readsAgain, false))
                read();
        });
}

QVector<VersionRow> SdkShelf::rows() const
{
    if (!m_sdks)
        return {};
    const QVector<Sdk> &sdks = m_sdks->report.sdks;
    const auto awaited = std::find_if(sdks.cbegin(), sdks.cend(), [this](const Sdk &sdk) {
        return switchplan::isPending(m_workspace.draft(), sdk);
    });
    return rowsOf(*m_sdks, awaited == sdks.cend() ? QString() : awaited->path);
}

QString SdkShelf::named(const QString &name) const
{
    const QVector<Sdk> sdks = all();
    const QFileInfo file(name);
    const QString root = file.isAbsolute() ? realPath(file.filePath()) : QString();
    const QString version = name.startsWith(QLatin1StringView("go")) ? name.sliced(2) : name;
    const auto found = std::find_if(sdks.cbegin(), sdks.cend(), [&](const Sdk &sdk) {
        return (!root.isEmpty() && sdk.path == root) ||
               QString::fromLatin1(sdk.version.toByteArray()) == version;
    });
    return found == sdks.cend() ? QString() : found->path;
}

void SdkShelf::setProject(const QString &folder)
{
    m_project = folder;
    read();
}

std::optional<GoVersion> SdkShelf::wanted() const
{
    if (!m_sdks || !m_sdks->project || !*m_sdks->project)
        return std::nullopt;
    return (*m_sdks->project)->wanted;
}

void SdkShelf::sweep()
{
    if (!m_sdks)
        return;
    m_workspace.runner().run<bool>(
        this, {tr("Clearing away what was left"), Task::Unit::Steps},
        [host = m_workspace.host(),
         cache = m_sdks->report.folders.moduleCache](TaskControl &control) -> Result<bool> {
            SdkRemover(host).sweep(cache, control.stop());
            return true;
        },
        [this](const Result<bool> &) { read(); });
}

} // namespace goconf::ui
