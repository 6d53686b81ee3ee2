// SPDX-License-Identifier: MIT
#include "change/Change.h"

#include "base/Secret.h"
#include "base/WindowsName.h"
#include "base/Wtf8.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"
#include "change/ShownText.h"
#include "change/UnifiedDiff.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ChangeSet)
};

/// A content as a text file, and as it is shown: with secrets masked, in as many lines.
struct Side
{
    QByteArray text;
    QByteArray shown;
};

/// What both contents of a change look like.
struct Sides
{
    QByteArray label;
    std::optional<Side> before;
    std::optional<Side> after;
};

template <typename Image, typename TextOf>
std::optional<Side> sideOf(const std::optional<Image> &image, TextOf textOf)
{
    if (!image)
        return std::nullopt;
    const QByteArray text = textOf(*image);
    return Side{text, masked(text)};
}

/// Names and values of the registry may have line breaks.
QByteArray inOneLine(QByteArray text)
{
    return text.replace('\n', "⏎");
}

/// Two images have different texts, whatever is odd about them.
QByteArray registryText(const RegistryImage &image)
{
    if (!isTextType(image.type))
        return image.data.toHex(' ');
    const RegistryText text = RegistryText::of(image.data);
    QByteArray line = inOneLine(toWtf8(text.text));
    if (text.hasOddByte)
        line +=
            ' ' +
            Text::tr("(and the byte %1)").arg(uint(uchar(image.data.back())), 2, 16, QChar(u'0')).toUtf8();
    else if (!text.hasFinalNul)
        line += ' ' + Text::tr("(without the final NUL)").toUtf8();
    return line;
}

/// PATH and its kin are compared entry by entry. A secret stays in one line, where all of it is masked.
bool isList(const QByteArray &name)
{
    const QByteArray upper = upperName(name);
    return (upper.endsWith("PATH") || upper == "PATHEXT") && !isSecretName(name);
}

/// Each entry of a list in a line of its own, with its separator: a ';' outside of quotation marks.
QByteArray inLines(const QByteArray &list)
{
    QByteArray lines;
    bool isQuoted = false;
    for (const char c : list) {
        lines += c;
        isQuoted = (c == '"') != isQuoted;
        if (c == ';' && !isQuoted)
            lines += "\n    ";
    }
    return lines;
}

std::optional<Side> sideOf(const QByteArray &name, const std::optional<RegistryImage> &image, bool asList)
{
    if (!image)
        return std::nullopt;
    const QByteArray begin =
        inOneLine(name) + '=' + registryTypeName(image->type).toLatin1() + (asList ? "" : " ");
    const QByteArray line = registryText(*image);
    const QByteArray text = asList ? "\n    " + inLines(line) : line;
    // By its whole name, which may have what no name in a line of a shell has.
    const QByteArray shown =
        isSecretName(name) ? begin + maskedValue(QString::fromUtf8(name), QString::fromUtf8(text)).toUtf8()
                           : masked(begin + text);
    return Side{begin + text + '\n', shown + '\n'};
}

Sides sidesOf(const FileChange &change)
{
    const auto bytes = [](const FileImage &image) { return image.bytes; };
    return {change.path.toUtf8(), sideOf(change.before, bytes), sideOf(change.after, bytes)};
}

Sides sidesOf(const LinkChange &change)
{
    const auto line = [](const QByteArray &target) { return target + '\n'; };
    return {Text::tr("%1 (symbolic link)").arg(change.path).toUtf8(), sideOf(change.before, line),
            sideOf(change.after, line)};
}

Sides sidesOf(const RegistryChange &change)
{
    const QByteArray name = toWtf8(change.name);
    const auto hasEntries = [](const std::optional<RegistryImage> &image) {
        return image && isTextType(image->type) && RegistryText::of(image->data).text.contains(u';');
    };
    const bool asList = isList(name) && (hasEntries(change.before) || hasEntries(change.after));
    return {inOneLine(toWtf8(targetOf(change))), sideOf(name, change.before, asList),
            sideOf(name, change.after, asList)};
}

/// `hiddenDiffers` ends the lines whose secret alone changes.
QByteArray maskedDiff(const Change &change, const QByteArray &hiddenDiffers)
{
    const Sides sides = std::visit([](const auto &kind) { return sidesOf(kind); }, change);
    const auto textOf = [](const std::optional<Side> &side) {
        return side ? std::optional(side->text) : std::nullopt;
    };
    const auto shownOf = [](const std::optional<Side> &side) { return side ? side->shown : QByteArray(); };
    const UnifiedDiff diff(textOf(sides.before), textOf(sides.after));
    return diff.text(sides.label, shownOf(sides.before), shownOf(sides.after), hiddenDiffers);
}

} // namespace

QString targetOf(const Change &change)
{
    if (const auto *registry = std::get_if<RegistryChange>(&change))
        return registry->key + u'\\' + registry->name;
    if (const auto *link = std::get_if<LinkChange>(&change))
        return link->path;
    return std::get<FileChange>(change).path;
}

QLatin1StringView kindOf(const Change &change)
{
    constexpr QLatin1StringView names[] = {"file"_L1, "link"_L1, "registry"_L1};
    static_assert(std::size(names) == std::variant_size_v<Change>);
    return names[change.index()];
}

Change inverseOf(const Change &change)
{
    Change result = change;
    std::visit([](auto &kind) { std::swap(kind.before, kind.after); }, result);
    return result;
}

QString previewOf(const Change &change)
{
    return shownText(maskedDiff(change, ' ' + Text::tr("(the hidden part differs)").toUtf8()));
}

bool hidesDifference(const Change &change)
{
    return maskedDiff(change, {}) != maskedDiff(change, " ");
}

ChangeSet ChangeSet::inverse() const
{
    ChangeSet result{title, {}};
    result.changes.reserve(changes.size());
    std::transform(changes.rbegin(), changes.rend(), std::back_inserter(result.changes), inverseOf);
    return result;
}

QString ChangeSet::preview() const
{
    QString result;
    for (const Change &change : changes)
        result += previewOf(change);
    return result;
}

} // namespace goconf
