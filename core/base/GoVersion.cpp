// SPDX-License-Identifier: MIT
#include "base/GoVersion.h"

#include <QByteArrayView>

#include <algorithm>

namespace goconf {

namespace {

/// Takes a decimal number without leading zeros from the front of `text` (internal/gover cutInt).
std::optional<int> takeNumber(QByteArrayView &text)
{
    qsizetype length = 0;
    while (length < text.size() && text.at(length) >= '0' && text.at(length) <= '9')
        ++length;
    // Nine digits fit an int; a version has fewer.
    if (length == 0 || length > 9 || (length > 1 && text.at(0) == '0'))
        return std::nullopt;
    const int number = text.first(length).toInt();
    text = text.sliced(length);
    return number;
}

/// Where the number ends: distributions append "-suffix", toolchain builds " X:experiment".
QByteArrayView withoutSuffix(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == ' ' || text.at(i) == '\t' || text.at(i) == '-')
            return text.first(i);
    }
    return text;
}

} // namespace

std::optional<GoVersion> GoVersion::parse(const QByteArray &text)
{
    QByteArrayView rest = withoutSuffix(text);
    if (rest.startsWith("go"))
        rest = rest.sliced(2);
    GoVersion version;
    const auto major = takeNumber(rest);
    if (!major || *major == 0)
        return std::nullopt;
    version.m_major = *major;
    if (rest.isEmpty()) {
        version.m_patch = 0;
        version.m_stage = Stage::Release;
        return version;
    }
    if (rest.at(0) != '.')
        return std::nullopt;
    rest = rest.sliced(1);
    const auto minor = takeNumber(rest);
    if (!minor)
        return std::nullopt;
    version.m_minor = *minor;
    if (rest.isEmpty())
        return version;
    if (rest.startsWith('.'))
        version.m_stage = Stage::Release;
    else if (rest.startsWith("rc"))
        version.m_stage = Stage::Candidate;
    else if (rest.startsWith("beta"))
        version.m_stage = Stage::Beta;
    else
        return std::nullopt;
    rest = rest.sliced(version.m_stage == Stage::Release ? 1 : version.m_stage == Stage::Candidate ? 2 : 4);
    const auto patch = takeNumber(rest);
    if (!patch || !rest.isEmpty())
        return std::nullopt;
    version.m_patch = *patch;
    return version;
}

QByteArray GoVersion::toByteArray() const
{
    const QByteArray line = QByteArray::number(m_major) + '.' + QByteArray::number(m_minor);
    if (m_patch < 0)
        return line;
    const QByteArray patch = QByteArray::number(m_patch);
    switch (m_stage) {
    case Stage::Language: return line;
    case Stage::Release: return line + '.' + patch;
    case Stage::Candidate: return line + "rc" + patch;
    case Stage::Beta: return line + "beta" + patch;
    }
    Q_UNREACHABLE();
}

std::strong_ordering operator<=>(const GoVersion &a, const GoVersion &b)
{
    if (const auto order = a.m_major <=> b.m_major; order != std::strong_ordering::equal)
        return order;
    if (const auto order = a.m_minor <=> b.m_minor; order != std::strong_ordering::equal)
        return order;
    // Up to Go 1.20 the first release of a line had no patch number: 1.20 came after 1.20rc1.
    const auto stage = [](const GoVersion &version) {
        const bool bareRelease = version.m_major == 1 && version.m_minor < 21 && version.m_patch < 0;
        return bareRelease ? GoVersion::Stage::Release : version.m_stage;
    };
    if (const auto order = stage(a) <=> stage(b); order != std::strong_ordering::equal)
        return order;
    return std::max(a.m_patch, 0) <=> std::max(b.m_patch, 0);
}

} // namespace goconf
