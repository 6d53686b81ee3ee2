// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace goconf {

/// What people should know about one variable, in one language.
struct VariableText
{
    /// Two sentences: what it is for.
    QString brief;
    /// By Go's real rules, for those who ask.
    QString detailed;
    /// What holds when nothing sets it.
    QString defaultRule;
    /// What often goes wrong, with its effect.
    QStringList mistakes;
};

/// The explanations of resources/data/variables.*.json. Reading them takes a moment, so make one when
/// somebody asks, and keep it.
class VariableHelp
{
public:
    /// `locale` as QLocale::name() gives it; messageLanguage() says which texts that means.
    explicit VariableHelp(const QString &locale);

    /// The language in which the texts are: "en" or "zh_CN".
    QString language() const { return m_language; }
    /// The texts of a name of the catalogue; null of any other name.
    const VariableText *find(const QByteArray &name) const;

private:
    QString m_language;
    QHash<QByteArray, VariableText> m_texts;
};

} // namespace goconf
