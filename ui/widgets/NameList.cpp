// SPDX-License-Identifier: MIT
#include "widgets/NameList.h"

#include <QCoreApplication>

namespace goconf::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::NameList)
};

} // namespace

QString nameList(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    //: between the names of a list, but for the last two: "bash, zsh and fish"
    const QString most = names.first(names.size() - 1).join(Text::tr(", "));
    //: before the last name of a list
    return Text::tr("%1 and %2").arg(most, names.constLast());
}

QString nameList(const QStringList &names, qsizetype most)
{
    if (names.size() <= most)
        return nameList(names);
    const int more = int(names.size() - most);
    //: after the first names of a list: "bash, zsh and 5 more"
    return nameList(names.first(most) + QStringList{Text::tr("%n more", nullptr, more)});
}

} // namespace goconf::ui
