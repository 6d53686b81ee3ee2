// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"
#include "sdk/SdkFinder.h"

#include <QCoreApplication>

#include <optional>
#include <stop_token>

namespace goconf {

/// What goes with one Go.
struct SdkRemoval
{
    struct Item
    {
        QString path;
        bool isFolder = false;
        /// The bytes in it.
        qint64 bytes = 0;
    };

    Sdk sdk;
    QVector<Item> items;
    /// Of a toolchain in the module cache: its line in the list of versions.
    std::optional<FileChange> list;
    /// Programs that find it first, or that GOROOT leads to it, translated, though another one is chosen.
    QStringList users;
    Problems problems;

    qint64 bytes() const;
};

/// Removes a Go for good: one of our own, or a toolchain from the module cache; no other, because whoever
/// keeps it has to know. The chosen one is never removed; one that some program finds first only where
/// another one is chosen, and then `users` says so, for the user to decide. The host must outlive it.
class SdkRemover
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkRemover)

public:
    explicit SdkRemover(const Host &host)
        : m_host(host)
    {
    }

    /// What removing the Go that `name` means would do; a version or a path, as for chooseSdks(). Errors: as
    /// chooseSdks(); Refused, with who removes it, for what is not ours, for one in use, and where several
    /// would fit.
    Result<SdkRemoval> plan(const QByteArray &name, const SdkReport &report) const;

    /// Carries it out; no program finds a part of it under the name of a Go, also after a kill. Errors:
    /// Refused when it was chosen since, or is again because a killed switch was taken back; NotFound when it
    /// is gone; Timeout; Cancelled, after which it may be gone though not all of its bytes are; what keeps
    /// that switch from being taken back; what the system refuses.
    Result<void> remove(const SdkRemoval &removal, const std::stop_token &stop = {}) const;
    /// Deletes what calls that were killed or stopped left, installations too.
    void sweep(const QString &moduleCache, const std::stop_token &stop = {}) const;

private:
    /// Ours, or in the module cache.
    bool isRemovable(const Sdk &sdk) const;
    Result<Sdk> choose(const QByteArray &name, const SdkReport &report) const;
    bool isChosen(const Sdk &sdk) const;
    /// Whether our link leads to another Go that can be used.
    bool isOtherChosen(const Sdk &sdk, const SdkReport &report) const;
    QStringList users(const Sdk &sdk, const SdkReport &report) const;
    Result<void> settleSwitch() const;
    /// The hidden name that it has from then on.
    Result<QString> take(const Sdk &sdk, const std::stop_token &stop) const;
    static Result<void> addItems(SdkRemoval &removal);
    tl::unexpected<Error> refuseChosen(const Sdk &sdk) const;

    const Host &m_host;
};

} // namespace goconf
