// SPDX-License-Identifier: MIT
#include "modules/ModulePath.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace goconf {

namespace {

enum class PathKind { Module, File };

/// Names that Windows keeps for devices, with any ending (module.badWindowsNames).
constexpr std::array<QByteArrayView, 22> deviceNames{
    "CON",  "PRN",  "AUX",  "NUL",  "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7",
    "COM8", "COM9", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9"};

constexpr bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

constexpr bool isCapital(char byte)
{
    return byte >= 'A' && byte <= 'Z';
}

constexpr bool isSmall(char byte)
{
    return byte >= 'a' && byte <= 'z';
}

bool isAscii(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char byte) { return static_cast<uchar>(byte) >= 0x80; });
}

/// module.modPathOK and module.fileNameOK for ASCII.
bool isAllowed(char byte, PathKind kind)
{
    if (isDigit(byte) || isCapital(byte) || isSmall(byte))
        return true;
    constexpr QByteArrayView inModules = "-._~";
    constexpr QByteArrayView inFiles = "!#$%&()+,-.=@[]^_{}~ ";
    return (kind == PathKind::Module ? inModules : inFiles).contains(byte);
}

/// What is wrong with the characters of one element, or nullptr.
const char *characterFlaw(QByteArrayView element, PathKind kind)
{
    const bool plain = std::all_of(element.begin(), element.end(), [kind](char byte) {
        return static_cast<uchar>(byte) >= 0x80 || isAllowed(byte, kind);
    });
    if (!plain)
        return "invalid char";
    if (isAscii(element))
        return nullptr;
    if (kind == PathKind::Module)
        return "invalid char";
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(element);
    if (decoder.hasError())
        return "invalid UTF-8";
    const auto points = text.toUcs4();
    const bool letters = std::all_of(points.begin(), points.end(),
                                     [](uint point) { return point < 0x80 || QChar::isLetter(point); });
    return letters ? nullptr : "invalid char";
}

/// module.checkElem.
const char *elementFlaw(QByteArrayView element, PathKind kind)
{
    if (element.isEmpty())
        return "empty path element";
    if (element.count('.') == element.size())
        return "invalid path element";
    if (element.startsWith('.') && kind == PathKind::Module)
        return "leading dot in path element";
    if (element.endsWith('.'))
        return "trailing dot in path element";
    if (const char *flaw = characterFlaw(element, kind))
        return flaw;
    const qsizetype dot = element.indexOf('.');
    const QByteArrayView stem = dot < 0 ? element : element.first(dot);
    const bool device = std::any_of(deviceNames.begin(), deviceNames.end(), [stem](QByteArrayView name) {
        return name.size() == stem.size() && name.compare(stem, Qt::CaseInsensitive) == 0;
    });
    if (device)
        return "disallowed as path element component on Windows";
    if (kind == PathKind::File)
        return nullptr;
    // Windows makes such names itself, for programs that know eight letters only.
    const qsizetype tilde = stem.lastIndexOf('~');
    if (tilde >= 0 && tilde < stem.size() - 1 &&
        std::all_of(stem.begin() + tilde + 1, stem.end(), [](char byte) { return isDigit(byte); }))
        return "trailing tilde and digits in path element";
    return nullptr;
}

/// module.checkPath.
const char *pathFlaw(QByteArrayView path, PathKind kind)
{
    if (path.isEmpty())
        return "empty string";
    if (path.startsWith('-') && kind == PathKind::Module)
        return "leading dash";
    while (true) {
        const qsizetype slash = path.indexOf('/');
        if (const char *flaw = elementFlaw(slash < 0 ? path : path.first(slash), kind))
            return flaw;
        if (slash < 0)
            return nullptr;
        path = path.sliced(slash + 1);
    }
}

/// Where the digits at the end of `path` begin; dots count as digits when `dots`.
qsizetype endingNumber(QByteArrayView path, bool dots)
{
    qsizetype begin = path.size();
    while (begin > 0 && (isDigit(path.at(begin - 1)) || (dots && path.at(begin - 1) == '.')))
        --begin;
    return begin;
}

/// module.SplitPathVersion: whether an ending that looks like a major version is a good one.
bool hasGoodMajorVersion(QByteArrayView path)
{
    if (path.startsWith("gopkg.in/")) {
        constexpr QByteArrayView unstable = "-unstable";
        const QByteArrayView stem = path.endsWith(unstable) ? path.chopped(unstable.size()) : path;
        const qsizetype begin = endingNumber(stem, false);
        if (begin <= 1 || stem.at(begin - 1) != 'v' || stem.at(begin - 2) != '.')
            return false;
        const QByteArrayView number = path.sliced(begin);
        return !number.isEmpty() && (number.at(0) != '0' || number == "0");
    }
    const qsizetype begin = endingNumber(path, true);
    if (begin <= 1 || begin == path.size() || path.at(begin - 1) != 'v' || path.at(begin - 2) != '/')
        return true;
    const QByteArrayView number = path.sliced(begin);
    return !number.contains('.') && number.at(0) != '0' && number != "1";
}

/// module.CheckPath.
const char *modulePathFlaw(QByteArrayView path)
{
    if (const char *flaw = pathFlaw(path, PathKind::Module))
        return flaw;
    const qsizetype slash = path.indexOf('/');
    const QByteArrayView host = slash < 0 ? path : path.first(slash);
    if (!host.contains('.'))
        return "missing dot in first path element";
    const bool plain = std::all_of(host.begin(), host.end(), [](char byte) {
        return byte == '-' || byte == '.' || isDigit(byte) || isSmall(byte);
    });
    if (!plain)
        return "invalid char in first path element";
    return hasGoodMajorVersion(path) ? nullptr : "invalid version";
}

/// module.EscapeVersion and what it refuses.
const char *versionFlaw(QByteArrayView version)
{
    if (version.contains('!') || !isAscii(version))
        return "disallowed version string";
    return elementFlaw(version, PathKind::File);
}

QByteArray escaped(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size() + 8);
    for (const char byte : text) {
        if (isCapital(byte))
            result.append('!').append(char(byte - 'A' + 'a'));
        else
            result.append(byte);
    }
    return result;
}

/// module.unescapeString.
std::optional<QByteArray> unescaped(QByteArrayView text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char byte = text.at(i);
        if (static_cast<uchar>(byte) >= 0x80 || isCapital(byte))
            return std::nullopt;
        if (byte != '!') {
            result.append(byte);
            continue;
        }
        if (++i == text.size() || !isSmall(text.at(i)))
            return std::nullopt;
        result.append(char(text.at(i) - 'a' + 'A'));
    }
    return result;
}

tl::unexpected<Error> badPath(QByteArrayView path, const char *flaw)
{
    return fail(ErrorCode::InvalidValue,
                QCoreApplication::translate(
                    "goconf::ModulePath", "“%1” is no path that a module can have; check how it is spelled.")
                    .arg(QString::fromUtf8(path)),
                QString::fromLatin1(flaw));
}

tl::unexpected<Error> badVersion(QByteArrayView version, const char *flaw)
{
    return fail(
        ErrorCode::InvalidValue,
        QCoreApplication::translate("goconf::ModulePath",
                                    "“%1” is no version that a module can have; check how it is spelled.")
            .arg(QString::fromUtf8(version)),
        QString::fromLatin1(flaw));
}

} // namespace

Result<void> checkModulePath(QByteArrayView path)
{
    if (const char *flaw = modulePathFlaw(path))
        return badPath(path, flaw);
    return {};
}

Result<void> checkModuleFilePath(QByteArrayView path)
{
    if (const char *flaw = pathFlaw(path, PathKind::File))
        return fail(
            ErrorCode::InvalidValue,
            QCoreApplication::translate("goconf::ModulePath",
                                        "“%1” is no name that a file of a module can have; whoever made "
                                        "the module must rename it.")
                .arg(QString::fromUtf8(path)),
            QString::fromLatin1(flaw));
    return {};
}

Result<QByteArray> escapeModulePath(QByteArrayView path)
{
    if (const char *flaw = modulePathFlaw(path))
        return badPath(path, flaw);
    return escaped(path);
}

Result<QByteArray> unescapeModulePath(QByteArrayView text)
{
    const auto path = unescaped(text);
    if (!path)
        return badPath(text, "invalid escaped module path");
    if (const char *flaw = modulePathFlaw(*path))
        return badPath(*path, flaw);
    return *path;
}

Result<QByteArray> escapeVersion(QByteArrayView version)
{
    if (const char *flaw = versionFlaw(version))
        return badVersion(version, flaw);
    return escaped(version);
}

Result<QByteArray> unescapeVersion(QByteArrayView text)
{
    const auto version = unescaped(text);
    if (!version)
        return badVersion(text, "invalid escaped version");
    if (const char *flaw = versionFlaw(*version))
        return badVersion(*version, flaw);
    return *version;
}

} // namespace goconf
