// SPDX-License-Identifier: MIT
#include "Console.h"

#include "Excerpt.h"
#include "base/Secret.h"
#include "change/ShownText.h"
#include "platform/Terminal.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Console)
};

QString shownText(const QString &lines)
{
    return goconf::shownText(lines.toUtf8());
}

QString shownLine(const QString &line)
{
    return shownText(line).replace(u'\n', "\\n"_L1);
}

/// As it goes on behind "goconf: ".
QString inLine(const QString &what)
{
    return oneLine({Severity::Error, what, {}});
}

/// Somebody who reads along waits for no buffer to be full.
void writeAll(std::FILE *stream, const QByteArray &bytes)
{
    static const bool isWatched = platform::terminalColumns() > 0;
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    if (isWatched)
        std::fflush(stream);
}

QJsonObject errorDocument(QLatin1StringView code, const QString &what, const QString &detail)
{
    return {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"what"_s, what}, {u"detail"_s, detail}}}};
}

} // namespace

void Console::print(const QString &line)
{
    writeAll(stdout, shownLine(line).toUtf8() + '\n');
}

void Console::printText(const QString &lines)
{
    writeAll(stdout, shownText(lines).toUtf8() + '\n');
}

void Console::write(const QByteArray &document)
{
    writeAll(stdout, document);
}

void Console::printJson(const QJsonObject &document)
{
    writeAll(stdout, QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void Console::flush()
{
    std::fflush(stdout); // finish() tells whether it was possible
}

void Console::note(const QString &text)
{
    writeAll(stderr, "goconf: " + shownLine(masked(text)).toUtf8() + '\n');
}

void Console::note(const Problem &problem)
{
    note(oneLine(problem));
}

int Console::fail(const Error &error)
{
    const bool isConflict = error.code == ErrorCode::Conflict;
    // Masked once more, a line of the preview would lose what it says behind the secret.
    const QString detail = excerpt(isConflict ? error.detail : masked(error.detail));
    if (m_json) {
        printJson(errorDocument(errorCodeName(error.code), masked(error.what), detail));
    } else {
        note(inLine(error.what));
        if (isConflict && !detail.isEmpty())
            writeAll(stderr, shownText(detail.endsWith(u'\n') ? detail.chopped(1) : detail).toUtf8() + '\n');
    }
    return isConflict ? ExitConflict : ExitFailure;
}

int Console::failStopped()
{
    return fail({ErrorCode::Cancelled, Text::tr("Stopped, as you asked."), {}});
}

int Console::failUnanswered(const Error &error)
{
    fail(error);
    return ExitUsage;
}

int Console::failUsage(const QString &what)
{
    if (m_json)
        printJson(errorDocument("usage"_L1, masked(what), {}));
    else
        note(inLine(what));
    return ExitUsage;
}

int Console::finish(int exitCode)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return exitCode;
    const QString lost = Text::tr("the output could not be written: free some space, or look at the reader");
    note(m_done.isEmpty() ? lost : Text::tr("%1, but %2").arg(m_done, lost));
    return exitCode == ExitDone ? int(ExitFailure) : exitCode;
}

} // namespace goconf
