// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/release/Release.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QString>

namespace goconf {

/// Who says what there is.
enum class ReleaseSource {
    Site,    ///< go.dev/dl or a mirror of it, just now
    Proxy,   ///< the module proxies in GOPROXY, just now
    Kept,    ///< one of these, at an earlier time
    BuiltIn, ///< the list that came with the program
};

/// The stable spelling for JSON: "site", "goproxy", "kept", "built-in".
QLatin1StringView releaseSourceName(ReleaseSource source);

/// The releases of Go that can be had for one system, the newest version first, each once.
struct ReleaseList
{
    QVector<Release> releases;
    ReleaseSource source = ReleaseSource::BuiltIn;
    /// Who served it, in the end or once, as it may be shown; empty for the one built in.
    QString servedBy;
    /// When it was had or made, UTC.
    QDateTime at;
    /// Also the lines that Go's makers no longer mend.
    bool isComplete = true;

    /// Seconds since then; never negative.
    qint64 age(const QDateTime &now) const { return std::max<qint64>(at.secsTo(now), 0); }
    const Release *find(const GoVersion &version) const;
    /// The newest stable release; nothing in a list without one.
    const Release *newest() const;
    /// The newest stable release of a line, of which the third number does not count.
    const Release *newestOfLine(const GoVersion &line) const;
    /// Whether its line is one of the two newest ones.
    bool isSupported(const GoVersion &version) const;
    /// What to take for a project that asks for at least `wanted` (GoMod::wanted): the newest release of that
    /// line while it is supported, since later releases of a line bring nothing but fixes; else newest(), if
    /// that is new enough; else exactly `wanted`. Nothing when the list has none of it.
    const Release *recommendedFor(const GoVersion &wanted) const;

    /// Sorts the releases, and leaves out those without an archive for this system, and all but the first of
    /// each version.
    void tidyFor(const QByteArray &goos, const QByteArray &goarch);
};

} // namespace goconf
