// SPDX-License-Identifier: MIT
#include "env/go/GoStartupCheck.h"

#include "env/go/FilePath.h"
#include "env/go/GoArchitectureLevel.h"
#include "env/go/QuotedWords.h"

#include <QFile>
#include <QFileInfo>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QByteArray &value)
{
    return QString::fromUtf8(value);
}

/// strconv.ParseBool.
bool isBool(const QByteArray &text)
{
    for (const char *word :
         {"1", "t", "T", "true", "TRUE", "True", "0", "f", "F", "false", "FALSE", "False"}) {
        if (text == word)
            return true;
    }
    return false;
}

bool isTrue(const QByteArray &text)
{
    return isBool(text) && (text == "1" || text.startsWith('t') || text.startsWith('T'));
}

/// gover.FromToolchain together with Select's own look at the first letters.
bool isToolchainName(const QByteArray &name)
{
    return name.startsWith("go1") && !name.contains('/') && !name.contains('\\') && GoVersion::parse(name);
}

/// Where a new file could be made in a folder that may have to be made itself.
bool canBeFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.isDir() && info.isWritable();
    const QString above = info.path();
    return above != path && canBeFolder(above);
}

} // namespace

GoStartupCheck::GoStartupCheck(const GoRules &rules)
    : m_rules(rules)
{
}

Problems GoStartupCheck::run()
{
    m_problems.clear();
    checkGoroot();
    checkGopath();
    checkToolchain();
    checkGo111module();
    checkGowork();
    checkGoflags();
    checkArchitectureLevels();
    checkExperiments();
    checkPort();
    checkCompilers();
    checkCompilerFlags();
    checkTempDir();
    checkCache();
    checkFips();
    return m_problems;
}

void GoStartupCheck::stop(const QString &message, const QString &advice)
{
    m_problems.append({Severity::Error, message, advice});
}

void GoStartupCheck::checkGoroot()
{
    if (!m_rules.inputs().go)
        return;
    const QByteArray root = m_rules.goroot();
    if (root.isEmpty()) {
        stop(tr("Go does not start: the go command in PATH does not know where its own files are"),
             tr("Let PATH lead to the go inside of its own folder, or install Go again"));
    } else if (!QFileInfo(m_rules.fileName(root)).isDir()) {
        stop(tr("Go does not start: GOROOT is %1, which is no folder").arg(shown(root)),
             tr("Unset GOROOT: go finds its own folder"));
    }
}

void GoStartupCheck::checkGopath()
{
    const Os os = m_rules.os();
    const QByteArray list = m_rules.gopathAsRead();
    if (filepath::clean(os, list) == filepath::clean(os, m_rules.goroot()))
        return;
    for (const QByteArray &folder : filepath::splitList(os, list)) {
        if (folder.startsWith('~')) {
            stop(tr("Go does not start: GOPATH contains %1, and go does not expand ~").arg(shown(folder)),
                 tr("Write the whole path of the folder, or unset GOPATH"));
            return;
        }
        if (!folder.isEmpty() && !os.isAbsolutePath(folder)) {
            // A default that follows from a relative home is given up silently.
            if (m_rules.setting("GOPATH").isEmpty())
                return;
            stop(tr("Go does not start: GOPATH contains %1, which is no absolute path").arg(shown(folder)),
                 tr("Use absolute paths in GOPATH, or unset it"));
            return;
        }
    }
}

void GoStartupCheck::checkToolchain()
{
    const QByteArray setting = m_rules.setting("GOTOOLCHAIN");
    if (setting.isEmpty() || setting == "auto" || setting == "path" || !m_rules.selectsToolchain())
        return;
    const qsizetype plus = setting.indexOf('+');
    const QByteArray name = plus < 0 ? setting : setting.first(plus);
    const QByteArray suffix = plus < 0 ? QByteArray("auto") : setting.sliced(plus + 1);
    if ((name != "local" && !isToolchainName(name)) || (suffix != "auto" && suffix != "path")) {
        stop(tr("Go does not start: GOTOOLCHAIN=%1 names no toolchain").arg(shown(setting)),
             tr("Set GOTOOLCHAIN to auto or local"));
    } else if (name != "local" && m_rules.inputs().go && name != m_rules.inputs().go->versionText()) {
        m_problems.append({Severity::Info,
                           tr("GOTOOLCHAIN=%1 makes go start another Go than the one that is installed")
                               .arg(shown(setting)),
                           tr("These are the values of the installed one")});
    }
}

void GoStartupCheck::checkGo111module()
{
    const QByteArray mode = m_rules.setting("GO111MODULE");
    if (!mode.isEmpty() && mode != "on" && mode != "off" && mode != "auto") {
        stop(tr("Go does not start: GO111MODULE=%1 is none of on, off and auto").arg(shown(mode)),
             tr("Unset GO111MODULE"));
    }
}

void GoStartupCheck::checkGowork()
{
    const QByteArray file = m_rules.setting("GOWORK");
    if (!file.isEmpty() && file != "off" && file != "auto" && !m_rules.os().isAbsolutePath(file)) {
        stop(tr("Go does not start: GOWORK=%1 is no absolute path").arg(shown(file)),
             tr("Use an absolute path, or unset GOWORK"));
    }
}

void GoStartupCheck::checkGoflags()
{
    const QByteArray flags = m_rules.setting("GOFLAGS");
    for (const QByteArray &flag : quotedwords::split(flags).value_or(QByteArrayList())) {
        // base.SetFromGOFLAGS takes the first byte off without looking at it, and trips over an empty word.
        const qsizetype equals = flag.indexOf('=');
        if (equals == 0)
            continue;
        QByteArray name = equals < 0 ? flag : flag.first(equals);
        if (name.startsWith("--"))
            name = name.sliced(1);
        const QByteArray option = name.mid(1);
        const QByteArray value = equals < 0 ? QByteArray("true") : flag.sliced(equals + 1);
        const bool switches = option == "u" || option == "w" || option == "json" || option == "n" ||
                              option == "x" || (option == "changed" && m_rules.version() >= GoVersion(1, 23));
        const bool contradicts = (option == "u" || option == "w") && isTrue(value);
        if (flag.isEmpty() || option == "C" || (switches && !isBool(value)) || contradicts) {
            stop(
                tr("Go does not start: GOFLAGS=%1 contains what “go env” cannot work with").arg(shown(flags)),
                tr("Take %1 out of GOFLAGS").arg(flag.isEmpty() ? u"“”"_s : shown(flag)));
            return;
        }
    }
}

void GoStartupCheck::checkArchitectureLevels()
{
    // internal/buildcfg looks at the OS environment alone.
    for (const QByteArray &name : goarchitecturelevel::checkedAtStart(m_rules.version())) {
        const QByteArray level = m_rules.inputs().host.environment.value(name);
        if (level.isEmpty() || goarchitecturelevel::isValid(name, level, m_rules.version()))
            continue;
        stop(tr("Go does not start: %1=%2 is no level that go knows").arg(shown(name), shown(level)),
             tr("Unset %1").arg(shown(name)));
    }
}

void GoStartupCheck::checkExperiments()
{
    const QByteArrayList known = m_rules.inputs().go ? m_rules.inputs().go->experiments() : QByteArrayList();
    if (known.isEmpty())
        return;
    const QByteArrayList names = m_rules.setting("GOEXPERIMENT").split(',');
    for (const QByteArray &name : names) {
        if (name.isEmpty() || name == "none")
            continue;
        const QByteArray positive = name.startsWith("no") ? name.sliced(2) : name;
        if (positive != "regabi" && !known.contains(positive)) {
            stop(tr("Go does not start: %1 in GOEXPERIMENT is no experiment of this Go").arg(shown(name)),
                 tr("Unset GOEXPERIMENT"));
            return;
        }
    }
}

void GoStartupCheck::checkPort()
{
    const QByteArrayList ports = m_rules.inputs().go ? m_rules.inputs().go->ports() : QByteArrayList();
    const QByteArray port = m_rules.value("GOOS") + '/' + m_rules.value("GOARCH");
    if (!ports.isEmpty() && !ports.contains(port)) {
        stop(tr("Go does not start: it cannot build for %1 (GOOS/GOARCH)").arg(shown(port)),
             tr("Unset GOOS and GOARCH, or choose a pair of “go tool dist list”"));
    }
}

void GoStartupCheck::checkCompilers()
{
    for (const QByteArray &name : {QByteArray("CC"), QByteArray("CXX"), QByteArray("FC")}) {
        const QByteArray command = m_rules.setting(name);
        const auto words = quotedwords::split(command);
        const QByteArray program = words ? words->value(0) : QByteArray();
        // An empty or blank CXX or FC is never looked at; a blank CC is started, and go breaks down.
        const bool blank = words && words->isEmpty();
        const bool broken =
            blank ? name == "CC" && !command.isEmpty() : !words || !m_rules.isProgramName(program);
        if (broken) {
            stop(tr("Go does not start: %1=%2 names no program by its name or absolute path")
                     .arg(shown(name), shown(command)),
                 tr("Use the program's name or its absolute path in %1, or unset it").arg(shown(name)));
        }
    }
}

void GoStartupCheck::checkCompilerFlags()
{
    for (const char *name :
         {"CGO_CFLAGS", "CGO_CPPFLAGS", "CGO_CXXFLAGS", "CGO_FFLAGS", "CGO_LDFLAGS", "PKG_CONFIG"}) {
        const QByteArray value = m_rules.setting(name);
        const auto words = quotedwords::split(value);
        const bool noCommand =
            qstrcmp(name, "PKG_CONFIG") == 0 && !value.isEmpty() && words && words->isEmpty();
        if (words && !noCommand)
            continue;
        stop(tr("Go does not start: it cannot divide %1=%2 into words")
                 .arg(QLatin1StringView(name), shown(value)),
             tr("Close every quote in %1, or unset it").arg(QLatin1StringView(name)));
    }
}

void GoStartupCheck::checkTempDir()
{
    const QByteArray own = m_rules.setting("GOTMPDIR");
    const QByteArray folder = own.isEmpty() ? m_rules.tempDir() : own;
    const QFileInfo info(m_rules.fileName(folder));
    if (info.isDir() && info.isWritable())
        return;
    stop(tr("Go does not start: the folder for temporary files, %1, is not there or not writable")
             .arg(shown(folder)),
         own.isEmpty() ? tr("Create the folder, or set TMPDIR to another one")
                       : tr("Create the folder, or unset GOTMPDIR"));
}

void GoStartupCheck::checkCache()
{
    // Only a C compiler that is there makes `go env` open the build cache, to remember what it can do.
    if (!m_rules.lookPath(m_rules.compiler()).usable)
        return;
    const QByteArray folder = m_rules.value("GOCACHE");
    if (folder == "off") {
        stop(
            tr("Go does not start: GOCACHE names no absolute path, and go cannot work without a build cache"),
            tr("Unset GOCACHE, and see that HOME is set"));
    } else if (!canBeFolder(m_rules.fileName(folder))) {
        stop(tr("Go does not start: it cannot create or write to GOCACHE=%1").arg(shown(folder)),
             tr("Set GOCACHE to a folder that you may write to, or unset it"));
    }
    const QByteArray program = m_rules.value("GOCACHEPROG");
    if (program.isEmpty() || m_rules.version() < GoVersion(1, 24))
        return;
    const auto words = quotedwords::split(program);
    if (!words || words->isEmpty() || !m_rules.lookPath(words->first()).usable) {
        stop(tr("Go does not start: GOCACHEPROG=%1 names no program that is there").arg(shown(program)),
             tr("Unset GOCACHEPROG"));
    }
}

void GoStartupCheck::checkFips()
{
    const QByteArray version = m_rules.value("GOFIPS140");
    if (m_rules.version() < GoVersion(1, 24) || version.isEmpty() || version == "off" || version == "latest")
        return;
    const QString folder = m_rules.fileName(m_rules.goroot()) + "/lib/fips140/"_L1;
    const auto has = [&](const QByteArray &name) { return QFileInfo::exists(folder + shown(name)); };
    QFile alias(folder + shown(version) + ".txt"_L1);
    QByteArray module = version;
    if (!version.contains('/') && alias.open(QIODevice::ReadOnly))
        module = alias.read(256).trimmed();
    if (version.contains('/') || version.contains("..") || !has(module + ".zip")) {
        stop(tr("Go does not start: this Go has no cryptographic module GOFIPS140=%1").arg(shown(version)),
             tr("Unset GOFIPS140, or set it to latest"));
    }
}

} // namespace goconf
