// SPDX-License-Identifier: MIT
#pragma once

#include "change/ChangeTarget.h"
#include "change/Replacement.h"

namespace goconf {

/// A symbolic link itself. Re-pointing is one rename, so that the name is never missing in between.
class LinkTarget : public ChangeTarget
{
public:
    /// InvalidValue for a relative path and for a target that no link can have.
    static Result<std::unique_ptr<ChangeTarget>> create(const LinkChange &change);

    const Change &change() const override { return m_change; }
    QString identity() const override;
    QString folder() const override;
    Result<QStringList> missingFolders() const override;
    Result<State> state() const override;
    Result<Change> deviation() const override;
    Result<void> check() const override;
    Result<void> stage(const QString &temporary) const override;
    Result<void> commit(const QString &temporary) const override;
    Result<QStringList> clear(const QString &temporary) const override;

private:
    explicit LinkTarget(const LinkChange &change);

    const LinkChange &linkChange() const { return std::get<LinkChange>(m_change); }
    tl::unexpected<Error> cannotWrite(int number) const;
    /// The present target, or nothing; an error when something else than a link stands there.
    Result<std::optional<QByteArray>> present() const;

    Replacement replacement(const QString &temporary) const;

    Change m_change;
    QByteArray m_path;
};

} // namespace goconf
