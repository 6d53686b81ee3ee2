// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QVector>

namespace goconf {

/// One step of the proof that Go works in a new terminal.
struct ProofStep
{
    enum class Id { Find, Version, Gopath, Fetch, Checksums, Build, Run };
    enum class Outcome {
        Ok,
        Failed,
        Skipped, ///< not tried; `detail` says why
    };

    Id id = Id::Find;
    Outcome outcome = Outcome::Skipped;
    /// As typed in a terminal; empty where no command was run.
    QString command = {};
    /// The same without what only serves the proof, such as "go mod tidy".
    QString briefCommand = {};
    /// What it said, exact, both streams as they came.
    QByteArray output = {};
    /// One translated sentence of what was found, or the last line that was said; secrets masked.
    QString detail = {};
    /// The same in a word or two, such as "go1.27.3 linux/amd64"; may be empty.
    QString note = {};
    /// Of Failed: what is behind it, and what to do. Never empty then.
    QString cause = {};
    QString advice = {};

    /// Translated, such as "A terminal finds go".
    QString title() const;
    /// The stable spelling for JSON: "find", "version", "gopath", "fetch", "checksums", "build", "run".
    QLatin1StringView name() const;
};

} // namespace goconf
