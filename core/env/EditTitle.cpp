// SPDX-License-Identifier: MIT
#include "env/EditTitle.h"

#include "base/Secret.h"
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

QString shownEdit(const EnvEdit &edit)
{
    const QString name = shownText(edit.name);
    switch (edit.kind) {
    case EnvEdit::Set: return name + u'=' + shownValue(edit);
    case EnvEdit::Unset: return name;
    case EnvEdit::AddFirst:
    case EnvEdit::AddLast:
    case EnvEdit::RemoveItem: return name + u' ' + shownValue(edit);
    }
    Q_UNREACHABLE();
}

QString pattern(EnvEdit::Kind kind)
{
    switch (kind) {
    case EnvEdit::Set: return Text::tr("Set in %1: %2");
    case EnvEdit::Unset: return Text::tr("Unset in %1: %2");
    case EnvEdit::AddFirst:
    case EnvEdit::AddLast: return Text::tr("Add in %1: %2");
    case EnvEdit::RemoveItem: return Text::tr("Remove in %1: %2");
    }
    Q_UNREACHABLE();
}

} // namespace

QString editTitle(const QVector<EnvEdit> &edits, const QString &store)
{
    QStringList parts;
    for (const EnvEdit &edit : edits)
        parts.append(shownEdit(edit));
    const bool alike = std::all_of(edits.cbegin(), edits.cend(),
                                   [&](const EnvEdit &edit) { return edit.kind == edits.constFirst().kind; });
    const QString words =
        !edits.isEmpty() && alike ? pattern(edits.constFirst().kind) : Text::tr("Change in %1: %2");
    return words.arg(store, parts.join(", "_L1));
}

} // namespace goconf
