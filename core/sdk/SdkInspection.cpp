// SPDX-License-Identifier: MIT
#include "sdk/SdkInspection.h"

#include "base/ItemList.h"
#include "platform/RegularFile.h"
#include "sdk/executable/ExecutableHeader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkInspection)
};

/// VERSION has two short lines.
constexpr qint64 largestVersionFile = 1024;

/// First line of VERSION without what no terminal should see.
Result<QByteArray> versionLine(const QString &root)
{
    QFile file(root + "/VERSION"_L1);
    if (const Result<void> opened = openRegular(file); !opened)
        return fail(opened.error());
    QByteArray line = file.read(std::min(file.size(), largestVersionFile));
    line = line.split('\n').constFirst().trimmed();
    line.removeIf([](char c) { return c < ' ' || c > '~'; });
    return line;
}

/// Of a VERSION file or of runtime.Version(): "go1.27.3", "devel go1.28-abcdef Fri ...", "go1.22.1
/// X:boringcrypto".
GoVersion versionIn(const QByteArray &text)
{
    const QByteArray number = text.startsWith("devel ") ? text.mid(6).trimmed() : text;
    return number.startsWith("go") ? GoVersion::parse(number).value_or(GoVersion()) : GoVersion();
}

Problem again(const QString &message)
{
    return {Severity::Error, message, Text::tr("Install this version again.")};
}

class Inspection
{
public:
    Inspection(const Host &host, const QString &root)
        : m_host(host)
    {
        m_sdk.path = root;
    }

    Sdk run()
    {
        const QFileInfo folder(m_sdk.path);
        if (!folder.isReadable() || !folder.isExecutable()) {
            m_sdk.problems.append({Severity::Error,
                                   Text::tr("The folder %1 cannot be read").arg(m_host.os.native(m_sdk.path)),
                                   Text::tr("Change its permissions, or ask who owns it.")});
            return m_sdk;
        }
        readCommand();
        readVersion();
        lookForTools();
        lookForSources();
        reportMissing();
        return m_sdk;
    }

private:
    QString at(const QString &relative) const { return m_sdk.path + u'/' + relative; }

    bool need(const QString &relative)
    {
        if (QFileInfo::exists(at(relative)))
            return true;
        m_sdk.missing.append(relative);
        return false;
    }

    /// The header of a program that must be here; nothing when it is missing or damaged, which is reported.
    std::optional<ExecutableHeader> program(const QString &relative)
    {
        if (!need(relative))
            return std::nullopt;
        const Result<ExecutableHeader> header = ExecutableHeader::read(at(relative));
        if (!header) {
            m_sdk.problems.append({Severity::Error, header.error().what, {}});
            return std::nullopt;
        }
        if (!header->complete)
            m_sdk.problems.append(again(Text::tr("%1 is cut off").arg(relative)));
        else if (!QFileInfo(at(relative)).isExecutable())
            m_sdk.problems.append({Severity::Error, Text::tr("%1 may not be started").arg(relative),
                                   Text::tr("Give it back its permission with chmod +x.")});
        return *header;
    }

    void readCommand()
    {
        m_command = program(u"bin/go"_s + m_host.os.executableSuffix());
        if (!m_command || m_command->format == ExecutableHeader::Format::Script)
            return;
        m_sdk.os = m_command->os;
        const QByteArrayList &architectures = m_command->architectures;
        m_sdk.architecture =
            architectures.contains(m_host.architecture) ? m_host.architecture : architectures.value(0);
        decideRuns();
    }

    /// Whether this machine takes programs of another architecture besides its own.
    bool alsoRuns(const QByteArray &architecture) const
    {
        const QByteArray &machine = m_host.architecture;
        switch (m_host.os.kind()) {
        case Os::Linux: return machine == "amd64" && architecture == "386";
        case Os::MacOS:
            return machine == "arm64" && architecture == "amd64" &&
                   QFileInfo::exists(
                       m_host.systemPath(u"/Library/Apple/usr/libexec/oah/libRosettaRuntime"_s));
        case Os::Windows: return architecture == "386" || (machine == "arm64" && architecture == "amd64");
        }
        Q_UNREACHABLE();
    }

    void decideRuns()
    {
        if (m_sdk.os != m_host.os.goName())
            m_sdk.runs = SdkRuns::OtherSystem;
        else if (m_sdk.architecture != m_host.architecture && !alsoRuns(m_sdk.architecture))
            m_sdk.runs = SdkRuns::OtherArchitecture;
        else if (!m_command->interpreter.isEmpty() &&
                 !QFileInfo(m_host.systemPath(m_command->interpreter)).isExecutable())
            m_sdk.runs = SdkRuns::NoInterpreter;
        else
            m_sdk.runs = SdkRuns::Yes;
        if (m_sdk.runs == SdkRuns::NoInterpreter) {
            m_sdk.problems.append({Severity::Error,
                                   Text::tr("Its programs are loaded by %1, which is not on this machine")
                                       .arg(m_command->interpreter),
                                   Text::tr("Install a Go from go.dev, which needs no such file.")});
        } else if (m_sdk.runs != SdkRuns::Yes) {
            const QString unknown = Text::tr("another processor");
            const auto port = [&](const QByteArray &os, const QByteArray &architecture) {
                return architecture.isEmpty() ? unknown : QString::fromLatin1(os + '/' + architecture);
            };
            m_sdk.problems.append(
                {Severity::Error,
                 Text::tr("It is built for %1, and this machine is %2")
                     .arg(port(m_sdk.os, m_sdk.architecture), port(m_host.os.goName(), m_host.architecture)),
                 Text::tr("Install the same version for this machine.")});
        }
    }

    void readVersion()
    {
        const Result<QByteArray> line = versionLine(m_sdk.path);
        const QByteArray built = m_command ? m_command->goVersion : QByteArray();
        m_sdk.versionText = line.value_or(QByteArray());
        m_sdk.version = versionIn(m_sdk.versionText);
        if (!line && line.error().code == ErrorCode::NotFound) {
            m_sdk.missing.append(u"VERSION"_s);
        } else if (!line) {
            m_sdk.problems.append({Severity::Error, line.error().what, {}});
        } else if (!m_sdk.version.isValid()) {
            m_sdk.problems.append(
                {Severity::Warning,
                 Text::tr("VERSION names no version of Go: \"%1\"").arg(QString::fromLatin1(line->left(40))),
                 Text::tr("Install this version again.")});
        }
        const GoVersion command = versionIn(built);
        if (!m_sdk.version.isValid() && command.isValid()) {
            m_sdk.version = command;
            m_sdk.versionText = built;
        } else if (m_sdk.version.isValid() && command.isValid() && command != m_sdk.version) {
            m_sdk.problems.append(
                again(Text::tr("Two versions lie in this folder: bin/go is %1, VERSION says %2")
                          .arg(QString::fromLatin1(built), QString::fromLatin1(m_sdk.versionText))));
        }
    }

    /// pkg/tool/OS_ARCH of bin/go, or the only one there is.
    QString toolFolder() const
    {
        const QString own = u"pkg/tool/"_s + QString::fromLatin1(m_sdk.os + '_' + m_sdk.architecture);
        if (!m_sdk.architecture.isEmpty())
            return own;
        const QStringList folders = QDir(at(u"pkg/tool"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return folders.isEmpty() ? QString() : u"pkg/tool/"_s + folders.constFirst();
    }

    void lookForTools()
    {
        const QString suffix = m_host.os.executableSuffix();
        need(u"bin/gofmt"_s + suffix);
        const QString folder = toolFolder();
        if (folder.isEmpty() || !QFileInfo(at(folder)).isDir()) {
            m_sdk.missing.append(folder.isEmpty() ? u"pkg/tool"_s : folder);
            return;
        }
        for (const QString &tool : {u"asm"_s, u"cgo"_s, u"compile"_s, u"link"_s})
            program(folder + u'/' + tool + suffix);
        need(folder + "/vet"_L1 + suffix);
    }

    void lookForSources()
    {
        need(u"pkg/include"_s);
        for (const QString &source :
             {u"src/runtime/proc.go"_s, u"src/fmt/print.go"_s, u"src/net/http/server.go"_s})
            need(source);
        if (m_sdk.version >= GoVersion(1, 21)) {
            need(u"go.env"_s);
            // Of a toolchain in the module cache, the last thing that go puts there.
            need(u"src/go.mod"_s);
        }
    }

    void reportMissing()
    {
        if (m_sdk.missing.isEmpty())
            return;
        QStringList shown = m_sdk.missing.first(std::min<qsizetype>(m_sdk.missing.size(), 3));
        const qsizetype more = m_sdk.missing.size() - shown.size();
        const QString list = itemList(shown);
        m_sdk.problems.append(
            again(more == 0 ? Text::tr("It lacks %1").arg(list)
                            : Text::tr("It lacks %1 and %2 more").arg(list, QString::number(more))));
    }

    const Host &m_host;
    Sdk m_sdk;
    std::optional<ExecutableHeader> m_command;
};

} // namespace

Sdk inspectSdk(const Host &host, const QString &root)
{
    return Inspection(host, root).run();
}

bool looksLikeSdk(const Host &host, const QString &folder)
{
    const QString suffix = host.os.executableSuffix();
    if (QFileInfo::exists(folder + "/bin/go"_L1 + suffix) || QFileInfo::exists(folder + "/pkg/tool"_L1) ||
        QFileInfo::exists(folder + "/src/runtime"_L1))
        return true;
    return versionLine(folder).value_or(QByteArray()).startsWith("go1");
}

} // namespace goconf
