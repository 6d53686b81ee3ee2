// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QVector>

namespace goconf {

/// The text of a go env file, by Go's own rules: cmd/go/internal/cfg readEnvFile for reading,
/// cmd/go/internal/envcmd updateEnvFile for rewriting. Any bytes are a file; parse then toBytes gives the
/// same bytes.
class GoEnvFile
{
public:
    /// A line that go obeys: its first byte is A to Z and it has a '='. Nothing is trimmed, quoted or
    /// expanded; a carriage return before the newline is part of the value.
    struct Assignment
    {
        QByteArray name;
        QByteArray value;
        /// From 1.
        int line = 0;
    };

    /// A line that holds neither an assignment, nor nothing, nor a comment: go passes over it.
    struct OddLine
    {
        QByteArray text;
        int line = 0;
    };

    /// Absolute path of the file that a go of this host reads, by GOENV (cmd/go/internal/cfg EnvFile); empty
    /// when there is none: GOENV=off, no home, or what Host::checkPaths() refuses.
    static QString path(const Host &host);

    static GoEnvFile parse(const QByteArray &bytes);
    QByteArray toBytes() const { return m_lines.join(); }

    /// In the order of the file; of one name the last is in force.
    QVector<Assignment> assignments() const;
    QVector<OddLine> oddLines() const;
    /// Lines that look like the name's, but are another's or nobody's to go: " GOFLAGS=-v", "GOFLAGS =-v", a
    /// byte order mark before the name.
    QVector<OddLine> misspelled(const QByteArray &name) const;

    /// As `go env -w name=value`: the last copy of the name's line is rewritten in place and the other copies
    /// vanish, or a line is added at the end; then every run of assignments between comments, blank and other
    /// lines is sorted by name, and the file ends with a newline. Other names' duplicates stay, in their
    /// order.
    void set(const QByteArray &name, const QByteArray &value);
    /// As `go env -u name`, but all copies vanish. What is misspelled() is foreign and stays, as with go.
    /// Nothing happens to a file without a line of that name.
    void unset(const QByteArray &name);

private:
    /// With their newlines; only the last may lack it.
    QByteArrayList m_lines;
};

} // namespace goconf
