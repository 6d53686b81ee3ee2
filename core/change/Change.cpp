// SPDX-License-Identifier: MIT
#include "change/Change.h"

#include "base/Secret.h"
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

QByteArray registryText(const RegistryImage &image)
{
    // REG_SZ, REG_EXPAND_SZ: UTF-16LE with a final NUL.
    if ((image.type == 1 || image.type == 2) && image.data.size() % 2 == 0) {
        QString text(image.data.size() / 2, Qt::Uninitialized);
        for (qsizetype i = 0; i < text.size(); ++i)
            text[i] = QChar(char16_t(uchar(image.data.at(2 * i)) | (uchar(image.data.at(2 * i + 1)) << 8)));
        if (text.endsWith(QChar(0)))
            text.chop(1);
        return (image.type == 1 ? "REG_SZ " : "REG_EXPAND_SZ ") + text.toUtf8() + '\n';
    }
    return "type " + QByteArray::number(image.type) + ' ' + image.data.toHex(' ') + '\n';
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
        return change.name.toUtf8() + "=" + registryText(image);
    };
    Sides sides{targetOf(change), {}, {}};
    if (change.before)
        sides.before = line(*change.before);
    if (change.after)
        sides.after = line(*change.after);
    return sides;
}

/// Whether a change that expects `planned` may follow one that leaves `left`. Modes do not count: a rewritten
/// file keeps its own.
bool follows(const std::optional<FileImage> &left, const std::optional<FileImage> &planned)
{
    return left.has_value() == planned.has_value() && (!left || left->bytes == planned->bytes);
}

template <typename Image>
bool follows(const std::optional<Image> &left, const std::optional<Image> &planned)
{
    return left == planned;
}

template <typename Kind>
bool mergeInto(Kind &first, const Kind &second)
{
    if (!follows(first.after, second.before))
        return false;
    auto after = second.after;
    if constexpr (std::is_same_v<Kind, FileChange>) {
        if (after && first.after)
            after->mode = first.after->mode;
    }
    first.after = std::move(after);
    return true;
}

bool merge(Change &first, const Change &second)
{
    return std::visit(
        [&second](auto &change) {
            const auto *other = std::get_if<std::decay_t<decltype(change)>>(&second);
            return other && mergeInto(change, *other);
        },
        first);
}

bool changesNothing(const Change &change)
{
    return std::visit([](const auto &kind) { return follows(kind.before, kind.after); }, change);
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
    const Sides sides = std::visit([](const auto &kind) { return sidesOf(kind); }, change);
    const UnifiedDiff diff(sides.before, sides.after);
    const auto shownSide = [](const std::optional<QByteArray> &side) {
        return side ? masked(*side) : QByteArray();
    };
    return UnifiedDiff::shown(diff.text(sides.label.toUtf8(), shownSide(sides.before), shownSide(sides.after),
                                        ' ' + Text::tr("(the hidden part differs)").toUtf8()));
}

ChangeSet ChangeSet::inverse() const
{
    ChangeSet result{title, {}};
    result.changes.reserve(changes.size());
    std::transform(changes.rbegin(), changes.rend(), std::back_inserter(result.changes), inverseOf);
    return result;
}

Result<void> ChangeSet::append(const ChangeSet &other)
{
    QVector<Change> joined = changes;
    for (const Change &change : other.changes) {
        const QString target = targetOf(change);
        const auto same = std::find_if(joined.begin(), joined.end(),
                                       [&](const Change &known) { return targetOf(known) == target; });
        if (same == joined.end()) {
            joined.append(change);
        } else if (!merge(*same, change)) {
            return fail(
                ErrorCode::Conflict,
                Text::tr("two steps plan different things for %1: do one first, then the other").arg(target));
        } else if (changesNothing(*same)) {
            joined.erase(same);
        }
    }
    changes = std::move(joined);
    if (title.isEmpty())
        title = other.title;
    return {};
}

QString ChangeSet::preview() const
{
    QString result;
    for (const Change &change : changes)
        result += previewOf(change);
    return result;
}

} // namespace goconf
