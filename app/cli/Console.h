// SPDX-License-Identifier: MIT
#pragma once

#include "ExitCode.h"
#include "base/Problem.h"
#include "base/Result.h"

#include <QJsonObject>
#include <QString>

namespace goconf {

/// Where a command's words go: results to standard output, messages to standard error; with JSON asked for,
/// one document to standard output and nothing else. Text is written as UTF-8, and what a terminal would obey
/// is spelled out (shownText): values, names and paths are anybody's.
class Console
{
public:
    void setJson(bool json) { m_json = json; }
    bool isJson() const { return m_json; }

    /// Part of the result; a line end is added. One in `line` is spelled out, so that no value makes a line.
    void print(const QString &line);
    /// The same of several lines.
    void printText(const QString &lines);
    /// Hands over at once what was printed so far.
    void flush();
    /// The result as it is.
    void write(const QByteArray &document);
    /// The result in JSON, indented.
    void printJson(const QJsonObject &document);
    /// A message beside the result: "goconf: text".
    void note(const QString &text);
    void note(const Problem &problem);

    /// Reports `error` in the form that was asked for and returns the exit code that belongs to it. The
    /// detail of a conflict is a previewOf(), secrets masked.
    int fail(const Error &error);
    /// The same for work that Ctrl-C or its like ended.
    int failStopped();
    /// The same for a question that only --yes answers.
    int failUnanswered(const Error &error);
    /// The same for a wrong command line.
    int failUsage(const QString &what);

    /// Remembers what was done to the machine, one sentence of fact: for the case that its report is lost.
    void setDone(const QString &done) { m_done = done; }
    /// Hands over what was printed. Returns `exitCode`; where nobody could take the output, a failure, after
    /// a message that says so, and what was done all the same.
    int finish(int exitCode);

private:
    QString m_done;
    bool m_json = false;
};

} // namespace goconf
