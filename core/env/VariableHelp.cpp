// SPDX-License-Identifier: MIT
#include "env/VariableHelp.h"

#include "base/MessageLanguage.h"
#include "env/Resource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace goconf {

VariableHelp::VariableHelp(const QString &locale)
    : m_language(messageLanguage(locale.toLatin1()))
{
    const QByteArray file = "variables." + m_language.toLatin1() + ".json";
    const QJsonObject texts = QJsonDocument::fromJson(resourceBytes(QLatin1StringView(file))).object();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QJsonObject row = it->toObject();
        VariableText text;
        text.brief = row.value(QLatin1StringView("short")).toString();
        text.detailed = row.value(QLatin1StringView("long")).toString();
        text.defaultRule = row.value(QLatin1StringView("default")).toString();
        const QJsonArray mistakes = row.value(QLatin1StringView("mistakes")).toArray();
        for (const QJsonValue mistake : mistakes)
            text.mistakes.append(mistake.toString());
        m_texts.insert(it.key().toLatin1(), text);
    }
}

const VariableText *VariableHelp::find(const QByteArray &name) const
{
    const auto found = m_texts.constFind(name);
    return found == m_texts.cend() ? nullptr : &*found;
}

} // namespace goconf
