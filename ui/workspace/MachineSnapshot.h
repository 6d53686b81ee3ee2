// SPDX-License-Identifier: MIT
#pragma once

#include "stores/Settings.h"
#include "workspace/HeldValue.h"

#include <QDateTime>
#include <QHash>

namespace goconf::ui {

/// What the window needs to know of a place that holds settings, without asking it again.
struct StoreFacts
{
    QString id;
    QString title;
    EnvStore::Scope scope = EnvStore::Scope::User;
    EnvStore::Access access = EnvStore::Access::ReadOnly;
    QStringList watchedPaths;
    /// Of Go's own file: why it can be neither read nor written, as `goconf env` warns of it.
    std::optional<Problem> failure = {};
};

/// All settings as one viewpoint saw them at one moment. Never changes: threads share it.
struct MachineSnapshot
{
    explicit MachineSnapshot(Settings read)
        : settings(std::move(read))
    {
    }

    Settings settings;
    /// Those of settings.names(), with what the real go computes.
    QVector<Setting> go;
    /// Every other variable of the viewpoint and of the stores.
    QVector<Setting> others;
    /// In the order of a ladder.
    QVector<StoreFacts> stores;
    QDateTime readAt;

    /// Null when there is no such variable.
    const Setting *find(const QByteArray &name) const;
    const StoreFacts *store(const QString &id) const;
    /// The failure of a store in sentences; empty where there is none.
    QString failureOf(const QString &store) const;
    /// What a store holds of a name, in force or not; nothing when it does not name it.
    std::optional<HeldValue> held(const QString &store, const QByteArray &name) const;
};

} // namespace goconf::ui
