// SPDX-License-Identifier: MIT
#include "Question.h"

#include "change/ShownText.h"
#include "platform/Terminal.h"

#include <QCoreApplication>

#include <cstdio>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Question)
};

/// A line of the terminal; empty at its end.
QByteArray readLine()
{
    QByteArray line;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
        line.append(char(c));
    return line.trimmed().toLower();
}

} // namespace

int askWhetherToGoOn(const QString &question, const QString &refusal, Console &console)
{
    if (console.isJson() || !platform::isInputTerminal()) {
        return console.failUnanswered(
            {ErrorCode::InvalidValue, Text::tr("there is nobody to ask “%1”: say --yes").arg(question), {}});
    }
    const QString prompt = u"goconf: "_s + question + u' ' + Text::tr("[y/N]") + u' ';
    std::fputs(shownText(prompt.toUtf8()).toUtf8().constData(), stderr);
    std::fflush(stderr);
    const QByteArray answer = readLine();
    if (answer == "y" || answer == "yes" || QString::fromUtf8(answer) == Text::tr("yes"))
        return ExitDone;
    return console.fail({ErrorCode::Cancelled, refusal, {}});
}

} // namespace goconf
