// SPDX-License-Identifier: MIT
#include "models/RegistryTypeWords.h"

#include "change/RegistryType.h"

#include <QCoreApplication>

namespace goconf::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::RegistryTypeWords)
};

} // namespace

QString typeWords(quint32 type)
{
    switch (type) {
    case registry_type::text: return Text::tr("Text");
    //: a text in which Windows replaces names of variables; the name between the signs is an example
    case registry_type::expandable: return Text::tr("Text with %NAME%");
    default: return registryTypeName(type);
    }
}

} // namespace goconf::ui
