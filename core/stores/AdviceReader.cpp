// SPDX-License-Identifier: MIT
#include "stores/AdviceReader.h"

#include <QCoreApplication>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::AdviceReader)
};

} // namespace

QString insteadOfWholePath(AdviceReader reader)
{
    return reader == AdviceReader::Window ? Text::tr("keep the folders in the list, and add the new one")
                                          : Text::tr("add one folder with goconf path add DIR instead");
}

} // namespace goconf
