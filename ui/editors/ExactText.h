// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <bitset>

namespace goconf::ui {

/// Bytes of a value as a text field can show and give them back. Most values are plain text. In the others,
/// a sign stands for each byte that could not be seen or would be changed: a control picture such as ␍
/// (Unicode, U+2400 to U+2421) for a control character, ‹ff› for any other byte. Everything else is itself, a
/// backslash too. A sign that the value was not shown with is a text like others, so that nothing typed anew
/// becomes a byte that was not there before.
class ExactText
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::ExactText)

public:
    /// A text field gives these bytes back as they are.
    static bool isPlain(const QByteArray &bytes);
    /// What is to be said of a text with these signs.
    static Problems remarks(const QStringList &signs);

    explicit ExactText(const QByteArray &bytes = {});

    const QString &shown() const { return m_shown; }
    /// The bytes of what somebody made of shown(); of shown() itself those that it was made of.
    QByteArray bytesOf(const QString &text) const;
    /// Those of shown() that `text` has, each once.
    QStringList signsIn(const QString &text) const;

private:
    void addSign(char byte);
    qsizetype signAt(const QString &text, qsizetype position, uchar &byte) const;

    QString m_shown;
    /// The bytes for which shown() has a sign.
    std::bitset<256> m_hasSign;
};

} // namespace goconf::ui
