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

/// "Text (REG_SZ)"; the name alone where there are no words for it.
QString wordsAndName(quint32 type)
{
    const QString words = typeWords(type);
    const QString name = registryTypeName(type);
    //: words for a type of registry values, and its name in Windows
    return words == name ? name : Text::tr("%1 (%2)").arg(words, name);
}

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

QString typeSentence(const RegistryChange &change)
{
    const RegistryImage &last = change.after ? *change.after : *change.before;
    const RegistryImage &first = change.before ? *change.before : last;
    if (!isTextType(first.type) && !isTextType(last.type))
        return {};
    if (first.type == last.type)
        return Text::tr("Type: %1.").arg(wordsAndName(last.type));
    //: the type that a change gives a registry value, and the one that it had
    return Text::tr("Type: %1, before that %2.").arg(wordsAndName(last.type), wordsAndName(first.type));
}

} // namespace goconf::ui
