// SPDX-License-Identifier: MIT
#include "change/ShownName.h"

#include "change/ShownText.h"

#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ShownName)
};

} // namespace

QString shownName(const QByteArray &name)
{
    return name.isEmpty() ? Text::tr("(default value)") : shownText(name).replace(u'\n', "\\n"_L1);
}

} // namespace goconf
