// SPDX-License-Identifier: MIT
#include "env/go/GoToolchainSelection.h"

#include "base/PathBytes.h"
#include "env/go/FilePath.h"
#include "env/grammar/GoText.h"
#include "env/grammar/ToolchainName.h"
#include "platform/RegularFile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace goconf {

namespace {

/// Far larger than any go.mod.
constexpr qint64 largestFile = 16 * 1024 * 1024;

QString shown(const QByteArray &value)
{
    return QString::fromUtf8(value);
}

/// gover.GoModLookup: the first line that begins with the key and a blank.
QByteArray lookUp(const QByteArray &text, const QByteArray &key)
{
    for (const QByteArray &whole : text.split('\n')) {
        const QByteArray line = GoText::trimmed(whole);
        if (!line.startsWith(key) || line.size() == key.size())
            continue;
        const char next = line.at(key.size());
        if (next != ' ' && next != '\t')
            continue;
        const QByteArray value = line.sliced(key.size());
        const qsizetype comment = value.indexOf("//");
        return GoText::trimmed(comment < 0 ? value : value.first(comment));
    }
    return {};
}

/// What can stand in the name of a module's version, and so in the module cache.
bool canBeFetched(const QByteArray &name)
{
    return std::all_of(name.cbegin(), name.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' ||
               c == '-';
    });
}

} // namespace

GoToolchainSelection::GoToolchainSelection(const GoRules &rules)
    : m_rules(rules)
{
}

GoToolchainSelection GoToolchainSelection::of(const GoRules &rules)
{
    GoToolchainSelection selection(rules);
    if (rules.inputs().go && !rules.inputs().isSelected && rules.selectsToolchain())
        selection.select();
    return selection;
}

void GoToolchainSelection::stop(const QString &message, const QString &advice)
{
    problems.append({Severity::Error, message, advice});
}

void GoToolchainSelection::select()
{
    const QByteArray setting = m_rules.setting("GOTOOLCHAIN");
    if (setting.isEmpty())
        return;
    const Result<ToolchainName> parsed = ToolchainName::parse(setting);
    if (!parsed) {
        stop(tr("Go does not start: GOTOOLCHAIN=%1 names no toolchain").arg(shown(setting)),
             tr("Set GOTOOLCHAIN to auto or local"));
        return;
    }
    const QByteArray installed = m_rules.inputs().go->versionText();
    m_name = parsed->toolchain == "local" ? installed : parsed->toolchain;
    m_version = ToolchainName::versionOf(m_name).value_or(GoVersion());
    m_wantedBy = "GOTOOLCHAIN=" + setting;
    if (parsed->mode != ToolchainName::Mode::Fixed && !raiseByFile())
        return;
    if (m_name != installed)
        find();
}

QByteArray GoToolchainSelection::versionFile() const
{
    const QByteArray workspace = m_rules.value("GOWORK");
    if (!workspace.isEmpty() && workspace != "off" && QFileInfo::exists(m_rules.fileName(workspace)))
        return workspace;
    if (m_rules.moduleRoot().isEmpty())
        return {};
    return filepath::join(m_rules.os(), {m_rules.moduleRoot(), "go.mod"});
}

bool GoToolchainSelection::raiseByFile()
{
    const QByteArray file = versionFile();
    if (file.isEmpty())
        return true;
    QFile source(m_rules.fileName(file));
    if (!openRegular(source)) {
        stop(tr("Go does not start: it cannot read %1").arg(shown(file)),
             tr("Make it a file that you may read, or remove it"));
        return false;
    }
    const QByteArray text = source.read(std::min(source.size(), largestFile));
    const QByteArray toolchainLine = lookUp(text, "toolchain");
    if (toolchainLine == "default")
        return true;
    if (!toolchainLine.isEmpty()) {
        const std::optional<GoVersion> version = ToolchainName::versionOf(toolchainLine);
        if (!version) {
            stop(tr("Go does not start: the toolchain line of %1 names no toolchain: %2")
                     .arg(shown(file), shown(toolchainLine)),
                 tr("Correct the line, or remove it"));
            return false;
        }
        if (*version > m_version) {
            m_name = toolchainLine;
            m_version = *version;
            m_wantedBy = file;
        }
    }
    const QByteArray goLine = lookUp(text, "go");
    const std::optional<GoVersion> language = ToolchainName::versionOf("go" + goLine);
    if (language && *language > m_version) {
        m_name = "go" + goLine;
        m_wantedBy = file;
        // Since Go 1.21 a language's first release is called 1.N.0.
        if (language->isLanguage() && *language >= GoVersion(1, 21))
            m_name += ".0";
    }
    return true;
}

void GoToolchainSelection::find()
{
    const GoRules::Program program = m_rules.lookPath(m_name);
    if (program.usable) {
        foundAt(program.path, {});
        return;
    }
    const QByteArray setting = m_rules.setting("GOTOOLCHAIN");
    if (setting == "path" || setting.endsWith("+path")) {
        stop(tr("Go does not start: %1 asks for %2, and PATH has no program of that name")
                 .arg(shown(m_wantedBy), shown(m_name)),
             tr("Put that Go into PATH, or set GOTOOLCHAIN to auto or local"));
        return;
    }
    const QByteArray root = extractedRoot();
    if (!root.isEmpty()) {
        const QByteArray goProgram = "go" + m_rules.os().executableSuffix().toLatin1();
        foundAt(filepath::join(m_rules.os(), {root, "bin", goProgram}), root);
        return;
    }
    ToolchainName name;
    name.toolchain = m_name;
    if (name.isOnlyALanguage() || !canBeFetched(m_name)) {
        stop(tr("Go does not start: %1 asks for %2, and no release has that name")
                 .arg(shown(m_wantedBy), shown(m_name)),
             tr("Name a release such as go1.27.3, or set GOTOOLCHAIN to auto"));
    } else if (m_rules.setting("GOPROXY") == "off") {
        stop(tr("Go does not start: %1 asks for %2, which is not on this machine, and GOPROXY=off forbids to "
                "fetch it")
                 .arg(shown(m_wantedBy), shown(m_name)),
             tr("Set GOTOOLCHAIN to local, or unset GOPROXY"));
    } else {
        problems.append(
            {Severity::Info,
             tr("%1 asks for %2, which go would first have to fetch").arg(shown(m_wantedBy), shown(m_name)),
             tr("These are the values of the installed Go")});
    }
}

/// modfetch DownloadDir: extracted whole, and its hash is known.
QByteArray GoToolchainSelection::extractedRoot() const
{
    if (!canBeFetched(m_name))
        return {};
    const auto inCache = [&](const QByteArrayList &elements) {
        return filepath::join(m_rules.os(), QByteArrayList{m_rules.value("GOMODCACHE")} + elements);
    };
    const auto exists = [&](const QByteArray &path) { return QFileInfo::exists(m_rules.fileName(path)); };
    const QByteArray version =
        "v0.0.1-" + m_name + '.' + m_rules.value("GOHOSTOS") + '-' + m_rules.value("GOHOSTARCH");
    const QByteArray root = inCache({"golang.org", "toolchain@" + version});
    const QByteArray download = inCache({"cache/download/golang.org/toolchain/@v", version});
    return exists(root) && exists(download + ".ziphash") && !exists(download + ".partial") ? root
                                                                                           : QByteArray();
}

void GoToolchainSelection::foundAt(const QByteArray &executable, const QByteArray &root)
{
    goroot = root;
    toolchain = GoInstallation::of(m_rules.inputs().host, m_rules.fileName(executable));
    if (toolchain->root().isEmpty()) {
        // What golang.org/dl installs is a launcher for the SDK in ~/sdk, and sets GOROOT.
        const Result<QString> home = m_rules.inputs().host.home();
        const QString sdk =
            home ? m_rules.os().join(m_rules.os().join(*home, QStringLiteral("sdk")), shown(m_name))
                 : QString();
        goroot = pathBytes(sdk);
        toolchain = GoInstallation::of(m_rules.inputs().host,
                                       sdk + QStringLiteral("/bin/go") + m_rules.os().executableSuffix());
    }
    if (toolchain->root().isEmpty()) {
        toolchain.reset();
        problems.append({Severity::Info,
                         tr("%1 asks for %2, and we do not know what is behind the program of that name")
                             .arg(shown(m_wantedBy), shown(m_name)),
                         tr("These are the values of the installed Go")});
        return;
    }
    problems.append(
        {Severity::Info,
         tr("%1 asks for %2, so that Go answers, not the one in PATH").arg(shown(m_wantedBy), shown(m_name)),
         tr("With GOTOOLCHAIN=local the one in PATH stays")});
}

} // namespace goconf
