// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/release/ReleaseList.h"

#include <QString>

#include <optional>

namespace goconf {

/// The last lists of releases that were had, kept in a folder: one of all releases, one of the supported
/// lines. Replaced in one step, by any number of processes. Failing to write is no error, since a list can be
/// had again; nor is a damaged one, which counts as none.
class ReleaseStore
{
public:
    /// Created with the first file.
    explicit ReleaseStore(QString folder);

    /// The newest one; of all releases only, when `complete`.
    std::optional<ReleaseList> read(bool complete) const;
    void keep(const ReleaseList &list) const;

private:
    QString pathOf(bool complete) const;
    std::optional<ReleaseList> readFile(bool complete) const;

    QString m_folder;
};

} // namespace goconf
