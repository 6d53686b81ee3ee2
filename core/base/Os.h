// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace goconf {

/// An operating system as a value, so that what we decide for Windows and macOS is tested on Linux. The rules
/// follow Go's own: src/os/file.go, src/path/filepath, src/os/exec/lp_*.go.
class Os
{
public:
    enum Kind { Linux, MacOS, Windows };

    constexpr Os(Kind kind) // NOLINT(google-explicit-constructor): an Os is its kind
        : m_kind(kind)
    {
    }

    /// The system this program runs on.
    static Os current();

    constexpr Kind kind() const { return m_kind; }
    constexpr bool isWindows() const { return m_kind == Windows; }

    /// The GOOS spelling: "linux", "darwin", "windows".
    QByteArray goName() const;
    /// ':' or ';', as in PATH and GOPATH.
    char listSeparator() const { return isWindows() ? ';' : ':'; }
    /// ".exe" or nothing.
    QString executableSuffix() const;
    /// Whether names of environment variables differ by case.
    bool caseSensitiveNames() const { return !isWindows(); }
    /// path/filepath.IsAbs.
    bool isAbsolutePath(const QByteArray &path) const;
    /// Whether `path` is below `folder`, by the text alone: on Windows whatever the case and the separators.
    bool isInside(const QString &path, const QString &folder) const;
    /// path/filepath.Join of two elements, with the separator of this system and without Clean.
    QString join(const QString &folder, const QString &name) const;

    /// The last part of a path, as QFileInfo::fileName has it where it runs on this system.
    QString fileName(const QString &path) const;
    /// With the separators that the system itself writes: on Windows '\\' for '/'.
    QString native(const QString &path) const;

    friend constexpr bool operator==(Os a, Os b) { return a.m_kind == b.m_kind; }

private:
    Kind m_kind;
};

} // namespace goconf
