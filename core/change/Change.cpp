// SPDX-License-Identifier: MIT
#include "change/Change.h"

#include "base/Secret.h"
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

/// What both contents of a change look like as text files.
struct Sides
{
    QString label;
    std::optional<QByteArray> before;
    std::optional<QByteArray> after;
};

/// Two images have different texts, whatever is odd about them.
QByteArray registryText(const RegistryImage &image)
{
    const QByteArray type = registryTypeName(image.type).toLatin1() + ' ';
    if (!isTextType(image.type))
        return type + image.data.toHex(' ') + '\n';
    const RegistryText text = RegistryText::of(image.data);
    QByteArray line = type + toWtf8(text.text);
    if (text.hasOddByte)
        line +=
            ' ' +
            Text::tr("(and the byte %1)").arg(uint(uchar(image.data.back())), 2, 16, QChar(u'0')).toUtf8();
    else if (!text.hasFinalNul)
        line += ' ' + Text::tr("(without the final NUL)").toUtf8();
    return line + '\n';
}

Sides sidesOf(const FileChange &change)
{
    const auto bytes = [](const FileImage &image) { return image.bytes; };
    Sides sides{change.path, {}, {}};
    if (change.before)
        sides.before = bytes(*change.before);
    if (change.after)
        sides.after = bytes(*change.after);
    return sides;
}

Sides sidesOf(const LinkChange &change)
{
    Sides sides{Text::tr("%1 (symbolic link)").arg(change.path), {}, {}};
    if (change.before)
        sides.before = *change.before + '\n';
    if (change.after)
        sides.after = *change.after + '\n';
    return sides;
}

Sides sidesOf(const RegistryChange &change)
{
    // With the name in each line, so that the mask knows whose value it is.
    const auto line = [&change](const RegistryImage &image) {
        return toWtf8(change.name) + "=" + registryText(image);
    };
    Sides sides{targetOf(change), {}, {}};
    if (change.before)
        sides.before = line(*change.before);
    if (change.after)
        sides.after = line(*change.after);
    return sides;
}

/// `hiddenDiffers` ends the lines whose secret alone changes.
QByteArray maskedDiff(const Change &change, const QByteArray &hiddenDiffers)
{
    const Sides sides = std::visit([](const auto &kind) { return sidesOf(kind); }, change);
    const UnifiedDiff diff(sides.before, sides.after);
    const auto shownSide = [](const std::optional<QByteArray> &side) {
        return side ? masked(*side) : QByteArray();
    };
    return diff.text(sides.label.toUtf8(), shownSide(sides.before), shownSide(sides.after), hiddenDiffers);
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
