// SPDX-License-Identifier: MIT
#include "workspace/Machine.h"

#include "stores/StoreList.h"
#include "stores/ViewpointSession.h"
#include "workspace/TaskRunner.h"

#include <algorithm>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

using Snapshot = std::shared_ptr<const MachineSnapshot>;

/// Of the file only: reading a profile again would start its shell.
std::optional<Problem> failureOf(const EnvStore &store)
{
    if (store.id() != "go-env-file"_L1 || store.plan({}))
        return std::nullopt;
    Problems problems;
    snapshotOrProblem(store, problems);
    // That GOENV switches the file off is no failure, and no warning.
    const auto failure = std::find_if(problems.cbegin(), problems.cend(), [](const Problem &problem) {
        return problem.severity != Severity::Info;
    });
    return failure == problems.cend() ? std::nullopt : std::optional(*failure);
}

QVector<StoreFacts> storesOf(const Host &host)
{
    QVector<StoreFacts> result;
    for (const QString &id : storeIds()) {
        const Result<std::unique_ptr<EnvStore>> store = makeStore(host, id);
        if (store)
            result.append({id, (*store)->title(), (*store)->scope(), (*store)->access(),
                           (*store)->watchedPaths(), failureOf(**store)});
    }
    return result;
}

Result<Snapshot> readSnapshot(const Host &host, View view)
{
    Result<Settings> settings = Settings::read(host, view);
    if (!settings)
        return fail(settings.error());
    auto snapshot = std::make_shared<MachineSnapshot>(*std::move(settings));
    snapshot->go = snapshot->settings.settings(snapshot->settings.names());
    snapshot->others = snapshot->settings.settings(snapshot->settings.otherNames());
    snapshot->stores = storesOf(host);
    snapshot->readAt = QDateTime::currentDateTime();
    return Snapshot(std::move(snapshot));
}

} // namespace

Machine::Machine(Host host, TaskRunner &runner, QObject *parent)
    : QObject(parent)
    , m_host(std::move(host))
    , m_runner(runner)
{
}

void Machine::want(View view)
{
    Viewed &viewed = m_views.at(size_t(view));
    if (viewed.isWanted)
        return;
    viewed.isWanted = true;
    read(view);
}

void Machine::refresh()
{
    for (const View view : {View::Process, View::Terminal, View::Desktop}) {
        if (m_views.at(size_t(view)).isWanted)
            read(view);
    }
}

Snapshot Machine::snapshot(View view) const
{
    return m_views.at(size_t(view)).snapshot;
}

Snapshot Machine::anySnapshot() const
{
    Snapshot newest;
    for (const Viewed &viewed : m_views) {
        if (viewed.snapshot && (!newest || newest->readAt < viewed.snapshot->readAt))
            newest = viewed.snapshot;
    }
    return newest;
}

std::optional<Error> Machine::error(View view) const
{
    return m_views.at(size_t(view)).error;
}

bool Machine::isReading(View view) const
{
    return m_views.at(size_t(view)).isReading;
}

void Machine::read(View view)
{
    Viewed &viewed = m_views.at(size_t(view));
    if (viewed.isReading) {
        viewed.isStale = true;
        return;
    }
    viewed.isReading = true;
    viewed.isStale = false;
    m_runner.run<Snapshot>(
        this, {tr("Reading settings"), Task::Unit::Steps},
        [host = m_host, view](TaskControl &) { return readSnapshot(host, view); },
        [this, view](Result<Snapshot> answer) { take(view, std::move(answer)); });
}

void Machine::take(View view, Result<Snapshot> answer)
{
    Viewed &viewed = m_views.at(size_t(view));
    viewed.isReading = false;
    viewed.error = answer ? std::nullopt : std::optional(answer.error());
    if (answer)
        viewed.snapshot = *std::move(answer);
    if (viewed.isStale)
        read(view);
    Q_EMIT changed(view);
}

} // namespace goconf::ui
