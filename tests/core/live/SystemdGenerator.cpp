// SPDX-License-Identifier: MIT
#include "SystemdGenerator.h"

#include "platform/ProcessRunner.h"
#include "stores/shell/ShellSession.h"

#include <QFile>

namespace goconf::test {

using namespace Qt::StringLiterals;

namespace {

/// A value as the generator prints it: plain, or in double quotes with the escapes of C and of the shell.
QByteArray unescaped(const QByteArray &text)
{
    if (!text.startsWith('"'))
        return text;
    QByteArray value;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == '\\') {
            const char c = text[++i];
            value += c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
        } else {
            value += text[i];
        }
    }
    return value;
}

} // namespace

QMap<QByteArray, QByteArray> systemdSays(const Host &host)
{
    const QString generator =
        u"/usr/lib/systemd/user-environment-generators/30-systemd-environment-d-generator"_s;
    if (!QFile::exists(generator))
        qFatal("%s is missing: these tests need systemd, which need not run", qPrintable(generator));
    ProcessRequest request;
    request.program = generator;
    request.environment = ShellSession::loginEnvironment(host);
    const auto output = ProcessRunner::run(request);
    if (!output || output->exitCode != 0)
        qFatal("%s", output ? output->standardError.constData() : qPrintable(output.error().what));
    QMap<QByteArray, QByteArray> values;
    const QByteArrayList lines = output->standardOutput.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            values.insert(line.split('=').constFirst(), unescaped(line.mid(line.indexOf('=') + 1)));
    }
    return values;
}

} // namespace goconf::test
