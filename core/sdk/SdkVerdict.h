// SPDX-License-Identifier: MIT
#pragma once

#include "modules/DigestDifference.h"
#include "sdk/GoEnvEdits.h"
#include "sdk/SdkModes.h"

#include <QStringList>

namespace goconf {

/// What the transparency log proves about one installed Go. A value object.
struct SdkVerdict
{
    enum class Log {
        Ok,      ///< every file that the release has is as it was released, and none is missing or added
        Differs, ///< something is not as it was released
        NotComparable, ///< no release that the log could know: a distribution's build, a development version
        Unavailable,   ///< nothing could be proven now
    };

    Log log = Log::Unavailable;
    /// Which files differ, by their names below GOROOT. Empty of a Go that differs when the original could
    /// not be had; `notes` says why.
    DigestDifference difference{};
    /// Nothing but go.env differs, a file for settings that people and images of containers edit.
    bool onlyGoEnv = false;
    /// Of go.env, when it differs and the original is known.
    QVector<GoEnvEdit> edits{};
    /// Names below GOROOT of what no release has, such as tools that were built later, and of links: the
    /// proof says nothing about them.
    QByteArrayList others{};
    /// What the hash says nothing about either: modes that no release has.
    QVector<SdkModeFault> modes{};
    /// How many files the proof is about.
    qsizetype files = 0;
    /// Whole sentences: why it is so, what to do, what else there is to know.
    QStringList notes{};

    /// Somebody must look at it: other files than go.env are not as they were released, or have other modes.
    bool isFinding() const { return (log == Log::Differs && !onlyGoEnv) || !modes.isEmpty(); }
};

/// The stable spelling for JSON: "ok", "differs", "not-comparable", "unavailable".
QLatin1StringView sdkLogName(SdkVerdict::Log log);

} // namespace goconf
