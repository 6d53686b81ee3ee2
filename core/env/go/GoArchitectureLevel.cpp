// SPDX-License-Identifier: MIT
#include "env/go/GoArchitectureLevel.h"

#include <algorithm>

namespace goconf::goarchitecturelevel {

namespace {

bool isArm64(QByteArray level)
{
    while (level.endsWith(",lse") || level.endsWith(",crypto"))
        level.truncate(level.lastIndexOf(','));
    if (level.size() != 4 || level.at(0) != 'v' || level.at(2) != '.' || level.at(3) < '0')
        return false;
    return (level.at(1) == '8' && level.at(3) <= '9') || (level.at(1) == '9' && level.at(3) <= '5');
}

bool isArm(QByteArray level, GoVersion version)
{
    if (version >= GoVersion(1, 22)) {
        if (level.endsWith(",softfloat"))
            level.chop(10);
        if (level.endsWith(",hardfloat"))
            level.chop(10);
    }
    return level == "5" || level == "6" || level == "7";
}

/// One or more digits at the front, taken off.
bool takeDigits(QByteArray &text)
{
    const auto end = std::find_if(text.cbegin(), text.cend(), [](char c) { return c < '0' || c > '9'; });
    const qsizetype count = end - text.cbegin();
    text = text.sliced(count);
    return count > 0;
}

/// v1.Y.Z, v1.Y.Z-hhhhhhhh or v1.Y.Z-rcN.
bool isFipsVersion(QByteArray text)
{
    if (!text.startsWith("v1."))
        return false;
    text = text.sliced(3);
    if (!takeDigits(text) || !text.startsWith('.'))
        return false;
    text = text.sliced(1);
    if (!takeDigits(text))
        return false;
    if (text.startsWith("-rc")) {
        text = text.sliced(3);
        return takeDigits(text) && text.isEmpty();
    }
    return text.isEmpty() || (text.startsWith('-') && text.size() == 9);
}

bool isWasm(const QByteArray &level)
{
    const QByteArrayList features = level.split(',');
    return std::all_of(features.cbegin(), features.cend(), [](const QByteArray &feature) {
        return feature.isEmpty() || feature == "satconv" || feature == "signext";
    });
}

} // namespace

QByteArrayList checkedAtStart(GoVersion version)
{
    QByteArrayList names{"GOMIPS", "GOMIPS64", "GOPPC64", "GOWASM"};
    if (version >= GoVersion(1, 23))
        names += {"GOARM64", "GORISCV64"};
    else
        names += {"GOAMD64", "GOARM"};
    if (version >= GoVersion(1, 24))
        names += "GOFIPS140";
    return names;
}

bool isValid(const QByteArray &name, const QByteArray &level, GoVersion version)
{
    if (name == "GOAMD64")
        return QByteArrayList{"v1", "v2", "v3", "v4"}.contains(level);
    if (name == "GOARM")
        return isArm(level, version);
    if (name == "GOARM64")
        return isArm64(level);
    if (name == "GOMIPS" || name == "GOMIPS64")
        return level == "hardfloat" || level == "softfloat";
    if (name == "GOPPC64")
        return QByteArrayList{"power8", "power9", "power10"}.contains(level);
    if (name == "GORISCV64") {
        return level == "rva20u64" || level == "rva22u64" ||
               (level == "rva23u64" && version >= GoVersion(1, 25));
    }
    if (name == "GOWASM")
        return isWasm(level);
    if (name == "GOFIPS140")
        return QByteArrayList{"off", "latest", "inprocess", "certified"}.contains(level) ||
               isFipsVersion(level);
    return true;
}

} // namespace goconf::goarchitecturelevel
