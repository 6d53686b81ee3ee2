// SPDX-License-Identifier: MIT
#include "env/go/GoBuildCheck.h"

#include "env/go/FilePath.h"
#include "env/grammar/ArchitectureLevel.h"
#include "env/grammar/ExperimentList.h"
#include "env/grammar/FipsVersion.h"
#include "env/grammar/QuotedList.h"
#include "platform/RegularFile.h"

#include <QFile>
#include <QFileInfo>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr GoVersion fipsSince{1, 24};
constexpr GoVersion cacheProgramSince{1, 24};

QString shown(const QByteArray &value)
{
    return QString::fromUtf8(value);
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

GoBuildCheck::GoBuildCheck(const GoRules &rules)
    : m_rules(rules)
{
}

Problems GoBuildCheck::run()
{
    m_problems.clear();
    checkArchitectureLevels();
    checkFips();
    checkExperiments();
    checkPort();
    checkCompilers();
    checkCompilerFlags();
    checkTempDir();
    checkCache();
    checkCacheProgram();
    return m_problems;
}

void GoBuildCheck::stop(const QString &message, const QString &advice)
{
    m_problems.append({Severity::Error, message, advice});
}

void GoBuildCheck::checkArchitectureLevels()
{
    // internal/buildcfg looks at the OS environment alone.
    for (const QByteArray &name : ArchitectureLevel::checkedAtStart(m_rules.version())) {
        const QByteArray level = m_rules.osValue(name.constData());
        const GoVariable *variable = GoVariables::catalogue().find(name);
        if (!level.isEmpty() && !ArchitectureLevel::check(*variable, level, m_rules.version()))
            stopLevel(name, level);
    }
}

void GoBuildCheck::stopLevel(const QByteArray &name, const QByteArray &level)
{
    stop(tr("Go does not start: %1=%2 is no level that go knows").arg(shown(name), shown(level)),
         tr("Unset %1").arg(shown(name)));
}

void GoBuildCheck::checkFips()
{
    const QByteArray version = m_rules.value("GOFIPS140");
    const GoVariable *variable = GoVariables::catalogue().find("GOFIPS140");
    if (m_rules.version() < fipsSince || version.isEmpty())
        return;
    const QByteArray own = m_rules.osValue("GOFIPS140");
    if (!own.isEmpty() && !FipsVersion::isValid(*variable, own, m_rules.version())) {
        stopLevel("GOFIPS140", own);
        return;
    }
    if (version == "off" || version == "latest")
        return;
    const QString folder = m_rules.fileName(m_rules.goroot()) + "/lib/fips140/"_L1;
    QFile alias(folder + shown(version) + ".txt"_L1);
    QByteArray module = version;
    if (!version.contains('/') && openRegular(alias))
        module = alias.read(256).trimmed();
    if (version.contains('/') || version.contains("..") ||
        !QFileInfo::exists(folder + shown(module) + ".zip"_L1)) {
        stop(tr("Go does not start: this Go has no cryptographic module GOFIPS140=%1").arg(shown(version)),
             tr("Unset GOFIPS140, or set it to latest"));
    }
}

void GoBuildCheck::checkExperiments()
{
    const QByteArray names = m_rules.setting("GOEXPERIMENT");
    if (names.isEmpty() || !m_rules.inputs().go)
        return;
    const Result<void> known =
        ExperimentList::check(names, m_rules.validation(ValidationContext::ProcessEnvironment).experiments());
    if (!known)
        stop(tr("Go does not start: GOEXPERIMENT=%1 is not what it knows. %2")
                 .arg(shown(names), known.error().what),
             tr("Unset GOEXPERIMENT"));
}

void GoBuildCheck::checkPort()
{
    const bool isSet = !m_rules.setting("GOOS").isEmpty() || !m_rules.setting("GOARCH").isEmpty();
    if (!isSet || !m_rules.inputs().go)
        return;
    const ValidationContext context = m_rules.validation(ValidationContext::ProcessEnvironment);
    const QByteArray port = context.goos + '/' + context.goarch;
    if (!context.ports().contains(port)) {
        stop(tr("Go does not start: it cannot build for %1 (GOOS/GOARCH)").arg(shown(port)),
             tr("Unset GOOS and GOARCH, or choose a pair of “go tool dist list”"));
    }
}

void GoBuildCheck::checkCompilers()
{
    for (const QByteArray &name : {QByteArray("CC"), QByteArray("CXX"), QByteArray("FC")}) {
        const QByteArray command = m_rules.setting(name);
        const auto words = QuotedList::split(command);
        const QByteArray program = words ? words->value(0) : QByteArray();
        // An empty or blank CXX or FC is never looked at; a blank CC is started, and go breaks down.
        const bool blank = words && words->isEmpty();
        const bool broken = blank ? name == "CC" && !command.isEmpty()
                                  : !words || !filepath::isProgramName(m_rules.os(), program);
        if (broken) {
            stop(tr("Go does not start: %1=%2 names no program by its name or absolute path")
                     .arg(shown(name), shown(command)),
                 tr("Use the program's name or its absolute path in %1, or unset it").arg(shown(name)));
        }
    }
}

void GoBuildCheck::checkCompilerFlags()
{
    for (const char *name :
         {"CGO_CFLAGS", "CGO_CPPFLAGS", "CGO_CXXFLAGS", "CGO_FFLAGS", "CGO_LDFLAGS", "PKG_CONFIG"}) {
        const QByteArray value = m_rules.setting(name);
        const auto words = QuotedList::split(value);
        const bool noCommand =
            qstrcmp(name, "PKG_CONFIG") == 0 && !value.isEmpty() && words && words->isEmpty();
        if (words && !noCommand)
            continue;
        stop(tr("Go does not start: it cannot divide %1=%2 into words")
                 .arg(QLatin1StringView(name), shown(value)),
             tr("Close every quote in %1, or unset it").arg(QLatin1StringView(name)));
    }
}

void GoBuildCheck::checkTempDir()
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

void GoBuildCheck::checkCache()
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
}

void GoBuildCheck::checkCacheProgram()
{
    const QByteArray program = m_rules.value("GOCACHEPROG");
    if (program.isEmpty() || m_rules.version() < cacheProgramSince ||
        !m_rules.lookPath(m_rules.compiler()).usable)
        return;
    const auto words = QuotedList::split(program);
    if (!words || words->isEmpty() || !m_rules.lookPath(words->first()).usable) {
        stop(tr("Go does not start: GOCACHEPROG=%1 names no program that is there").arg(shown(program)),
             tr("Unset GOCACHEPROG"));
    }
}

} // namespace goconf
