// SPDX-License-Identifier: MIT
#include "env/validate/ProblemText.h"

#include "base/Secret.h"
#include "base/ShellWord.h"

namespace goconf {

namespace {

constexpr qsizetype longestShown = 60;

QString nameOf(const GoVariable &variable)
{
    return QString::fromLatin1(variable.name);
}

} // namespace

Problem ProblemText::error(const QString &message, const QString &advice)
{
    return {Severity::Error, message, advice};
}

Problem ProblemText::warning(const QString &message, const QString &advice)
{
    return {Severity::Warning, message, advice};
}

Problem ProblemText::info(const QString &message, const QString &advice)
{
    return {Severity::Info, message, advice};
}

QString ProblemText::shown(const QByteArray &value)
{
    QString text = masked(QString::fromUtf8(value));
    if (text.size() > longestShown)
        text = text.left(longestShown - 1) + u'…';
    for (QChar &character : text) {
        if (character.unicode() < 0x20)
            character = QChar(0x2400 + character.unicode());
    }
    return text;
}

QString ProblemText::unset(const GoVariable &variable, const ValidationContext &context)
{
    if (context.isProposed)
        return tr("Leave %1 unset").arg(nameOf(variable));
    if (context.target == ValidationContext::GoEnvFile)
        return tr("Take it away with: goconf unset %1").arg(nameOf(variable));
    return tr("Take %1 out of the place that sets it; goconf env %1 shows which one.").arg(nameOf(variable));
}

QString ProblemText::setTo(const GoVariable &variable, const QByteArray &value,
                           const ValidationContext &context)
{
    const QString assignment = nameOf(variable) + u'=' + shown(value);
    // Masked, shortened or with a character made visible, it is no value to write.
    if (shown(value).toUtf8() != value)
        return correctOrUnset(variable, context);
    if (context.target != ValidationContext::GoEnvFile)
        return tr("Write instead: %1").arg(assignment);
    return tr("Write instead: goconf set %1").arg(shellWord(assignment));
}

QString ProblemText::correctOrUnset(const GoVariable &variable, const ValidationContext &context)
{
    if (context.isProposed)
        return tr("Correct the value, or leave %1 unset").arg(nameOf(variable));
    if (context.target == ValidationContext::GoEnvFile)
        return tr("Correct the value, or take it away with: goconf unset %1").arg(nameOf(variable));
    return tr("Correct the value where it is set, or take it away there.");
}

} // namespace goconf
