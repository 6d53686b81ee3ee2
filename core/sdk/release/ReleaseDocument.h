// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "sdk/release/ReleaseList.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace goconf {

/// Lists of releases as JSON: what go.dev/dl and its mirrors answer to "?mode=json", and what we keep of it.
/// What is read is nobody's friend: a list that does not follow its form is refused as a whole.
/// source: golang.org/x/website internal/dl File, Release
class ReleaseDocument
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ReleaseDocument)

public:
    /// Bytes of a list at most; that of all releases has about two million.
    static constexpr qint64 limit = qint64(16) * 1024 * 1024;

    /// The releases, in the order of the list. Releases with names of their own making (go1.9.2rc2), and
    /// files that are no archives or for no system, are passed over. Errors: Corrupt.
    static Result<QVector<Release>> parse(const QByteArray &json);

    /// A whole list with its source and time; parseKept() of it is the same list, with the source Kept unless
    /// it was built in.
    static QByteArray keep(const ReleaseList &list);
    static Result<ReleaseList> parseKept(const QByteArray &json);

private:
    static Result<QVector<Release>> readReleases(const QJsonValue &value);
    static Result<std::optional<Release>> readRelease(const QJsonValue &value);
    static Result<void> readFile(const QJsonValue &value, Release &release);
    static tl::unexpected<Error> bad(const QString &detail);
};

} // namespace goconf
