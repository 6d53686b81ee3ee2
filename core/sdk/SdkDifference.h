// SPDX-License-Identifier: MIT
#pragma once

#include "modules/DigestDifference.h"
#include "modules/ToolchainVersion.h"

#include <QString>

#include <optional>

namespace goconf {

/// How what was found in an installed Go differs from its original, told in names that stand below GOROOT.
/// source: cmd/go/internal/toolchain/select.go Exec (go.mod beside _go.mod in the module cache)
namespace sdkdifference {

/// When only go.env can differ: the difference, if the files have the hash `h1` once that of Go 1.21 and
/// later stands in its place. Nothing when more differs, or when go.env was released otherwise.
std::optional<DigestDifference> ofGoEnvAlone(const FileDigests &found, const QByteArrayList &strays,
                                             const ToolchainVersion &version, const QByteArray &h1);

/// `strays` are links and the like in the places of files: they count as other content, or as added.
DigestDifference between(const QString &root, const FileDigests &original, const FileDigests &found,
                         const QByteArrayList &strays);

/// Whether go.env and nothing else differs.
bool isGoEnvAlone(const DigestDifference &difference);
/// Whether only programs differ, as after Go was built on this machine from the same sources.
bool isProgramsAlone(const DigestDifference &difference);

} // namespace sdkdifference

} // namespace goconf
