// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <compare>
#include <optional>

namespace goconf {

/// A Go version such as 1.27, 1.27rc1 or 1.27.3, ordered as Go orders them: 1.21 < 1.21rc1 < 1.21.0 < 1.21.1
/// (source: internal/gover, golang.org/doc/toolchain).
class GoVersion
{
public:
    constexpr GoVersion() = default;
    constexpr GoVersion(int major, int minor, int patch = -1)
        : m_major(major)
        , m_minor(minor)
        , m_patch(patch)
        , m_stage(patch < 0 ? Stage::Language : Stage::Release)
    {
    }

    /// Reads "go1.27.3", "1.27rc1", and the first word of a VERSION file; a "-suffix" or "X:experiment" after
    /// the number is ignored. Nothing when the text is no version ("devel ...").
    static std::optional<GoVersion> parse(const QByteArray &text);

    constexpr bool isValid() const { return m_major > 0; }
    /// A version of the language such as 1.27, not of a release.
    constexpr bool isLanguage() const { return isValid() && m_stage == Stage::Language; }
    int major() const { return m_major; }
    int minor() const { return m_minor; }
    /// "1.27.3", without "go".
    QByteArray toByteArray() const;

    friend std::strong_ordering operator<=>(const GoVersion &a, const GoVersion &b);
    friend bool operator==(const GoVersion &a, const GoVersion &b) = default;

private:
    enum class Stage : signed char { Language, Beta, Candidate, Release };

    int m_major = 0;
    int m_minor = 0;
    /// Patch of a release, number of a beta or candidate; -1 of a language version.
    int m_patch = -1;
    Stage m_stage = Stage::Language;
};

} // namespace goconf
