// SPDX-License-Identifier: MIT
#include "env/EditTitle.h"

#include "base/Secret.h"
#include "change/ShownName.h"
#include "change/ShownText.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::EditTitle)
};

/// Enough to tell two changes apart; a line of a list has no place for more.
constexpr qsizetype longestValue = 60;

QString shownValue(const EnvEdit &edit)
{
    const QString value = maskedValue(QString::fromUtf8(edit.name), shownText(edit.value));
    const QString line = QString(value).replace(u'\n', "\\n"_L1);
    if (line.size() <= longestValue)
        return line;
    return line.first(longestValue - (line.at(longestValue - 1).isHighSurrogate() ? 1 : 0)) + u'…';
}

/// The store's id is a word of the command line; shells go by their own names.
QString placeWords(const QString &store)
{
    if (store == "go-env-file"_L1)
        return Text::tr("the go env file");
    if (store == "environment.d"_L1)
        return Text::tr("the session settings");
    if (store == "registry-user"_L1)
        return Text::tr("your user variables");
    if (store == "registry-system"_L1)
        return Text::tr("the variables of all users");
    return store;
}

QString joined(const QVector<EnvEdit> &edits, QString (*words)(const EnvEdit &))
{
    QStringList parts;
    for (const EnvEdit &edit : edits)
        parts.append(words(edit));
    parts.removeDuplicates();
    return parts.join(", "_L1);
}

QString nameOf(const EnvEdit &edit)
{
    return edit.name.isEmpty() ? Text::tr("the default value") : shownName(edit.name);
}

QString assignment(const EnvEdit &edit)
{
    return nameOf(edit) + u'=' + shownValue(edit);
}

QString setTitle(const QVector<EnvEdit> &edits, const QString &place)
{
    const EnvEdit &first = edits.constFirst();
    if (edits.size() > 1)
        return Text::tr("Set %1 in %2").arg(joined(edits, assignment), place);
    if (first.value.isEmpty())
        return Text::tr("Set %1 to nothing in %2").arg(nameOf(first), place);
    return Text::tr("Set %1 to %2 in %3").arg(nameOf(first), shownValue(first), place);
}

bool isAlike(const EnvEdit &a, const EnvEdit &b)
{
    const auto kind = [](const EnvEdit &edit) {
        return edit.kind == EnvEdit::AddLast ? EnvEdit::AddFirst : edit.kind;
    };
    const bool isList = kind(a) == EnvEdit::AddFirst || kind(a) == EnvEdit::RemoveItem;
    return kind(a) == kind(b) && (!isList || a.name == b.name);
}

} // namespace

QString editTitle(const QVector<EnvEdit> &edits, const QString &store)
{
    const QString place = placeWords(store);
    const bool alike = !edits.isEmpty() &&
                       std::all_of(edits.cbegin(), edits.cend(),
                                   [&](const EnvEdit &edit) { return isAlike(edit, edits.constFirst()); });
    if (!alike)
        return Text::tr("Change %1 in %2").arg(joined(edits, nameOf), place);
    const QString name = nameOf(edits.constFirst());
    switch (edits.constFirst().kind) {
    case EnvEdit::Set: return setTitle(edits, place);
    case EnvEdit::Unset: return Text::tr("Remove %1 from %2").arg(joined(edits, nameOf), place);
    case EnvEdit::AddFirst:
    case EnvEdit::AddLast: return Text::tr("Add %1 to %2 in %3").arg(joined(edits, shownValue), name, place);
    case EnvEdit::RemoveItem:
        return Text::tr("Remove %1 from %2 in %3").arg(joined(edits, shownValue), name, place);
    }
    Q_UNREACHABLE();
}

} // namespace goconf
