// SPDX-License-Identifier: MIT
// The part of GoRules that answers for compilers, targets and the toolchain itself.
#include "env/go/FilePath.h"
#include "env/go/GoRules.h"
#include "env/grammar/QuotedList.h"

#include <QFile>
#include <QFileInfo>

namespace goconf {

namespace {

/// cmd/go/internal/work DefaultCFlags.
constexpr char defaultCompilerFlags[] = "-O2 -g";

/// Ports where cgo works (internal/platform CgoSupported), among the systems and machines that we run on.
bool cgoSupported(const QByteArray &port)
{
    for (const char *without : {"linux/ppc64", "windows/arm"}) {
        if (port == without)
            return false;
    }
    return true;
}

} // namespace

const GoBuildDefaults &GoRules::buildDefaults() const
{
    static const GoBuildDefaults upstream;
    return m_inputs.go ? m_inputs.go->buildDefaults() : upstream;
}

QByteArray GoRules::hostArchitecture() const
{
    return m_inputs.go ? m_inputs.go->architecture() : m_inputs.host.architecture;
}

QByteArray GoRules::architectureLevel(const QByteArray &name) const
{
    const GoBuildDefaults &defaults = buildDefaults();
    const struct
    {
        const char *name;
        const QByteArray *level;
    } levels[] = {
        {"GO386", &defaults.go386},     {"GOAMD64", &defaults.goamd64},     {"GOARM", &defaults.goarm},
        {"GOARM64", &defaults.goarm64}, {"GOMIPS", &defaults.gomips},       {"GOMIPS64", &defaults.gomips64},
        {"GOPPC64", &defaults.goppc64}, {"GORISCV64", &defaults.goriscv64},
    };
    for (const auto &entry : levels) {
        if (name == entry.name)
            return *entry.level;
    }
    return {};
}

QByteArray GoRules::computeGoarch(const QByteArray &own) const
{
    return own.isEmpty() ? hostArchitecture() : own;
}

QByteArray GoRules::computeGoos(const QByteArray &own) const
{
    return own.isEmpty() ? os().goName() : own;
}

QByteArray GoRules::computeGohostarch(const QByteArray &) const
{
    return hostArchitecture();
}

QByteArray GoRules::computeGohostos(const QByteArray &) const
{
    return os().goName();
}

QByteArray GoRules::computeGoexe(const QByteArray &) const
{
    return value("GOOS") == "windows" ? ".exe" : "";
}

QByteArray GoRules::computeGoversion(const QByteArray &) const
{
    return m_inputs.go ? m_inputs.go->versionText() : QByteArray();
}

QByteArray GoRules::computeGoexperiment(const QByteArray &own) const
{
    return own.isEmpty() ? buildDefaults().goexperiment : own;
}

QByteArray GoRules::computeGofips(const QByteArray &own) const
{
    return own.isEmpty() ? buildDefaults().gofips140 : own;
}

QByteArray GoRules::computePrivatePatterns(const QByteArray &own) const
{
    return own.isEmpty() ? setting("GOPRIVATE") : own;
}

GoRules::Program GoRules::lookPath(const QByteArray &program) const
{
    if (const auto known = m_programs.constFind(program); known != m_programs.cend())
        return *known;
    const auto isProgram = [this](const QByteArray &path) {
        const QFileInfo info(fileName(path));
        return info.exists() && !info.isDir() && info.isExecutable();
    };
    Program result;
    if (!filepath::isBareName(os(), program)) {
        if (!program.isEmpty() && isProgram(program))
            result = {program, true};
    } else {
        const QByteArray suffix = os().executableSuffix().toLatin1();
        const QByteArray name = program.toLower().endsWith(suffix) ? program : program + suffix;
        for (const QByteArray &folder : filepath::splitList(os(), osValue("PATH"))) {
            const QByteArray path = filepath::join(os(), {folder.isEmpty() ? QByteArray(".") : folder, name});
            if (!isProgram(path))
                continue;
            // A program found by a relative folder is reported, but not used (exec.ErrDot).
            result = {path, os().isAbsolutePath(path)};
            break;
        }
    }
    m_programs.insert(program, result);
    return result;
}

QByteArray GoRules::compilerFor(const QHash<QByteArray, QByteArray> &table, const QByteArray &port) const
{
    if (const auto exact = table.constFind(port); exact != table.cend())
        return *exact;
    const auto system = table.constFind(port.first(port.indexOf('/')));
    return system != table.cend() ? *system : table.value(QByteArray());
}

QByteArray GoRules::computeCC(const QByteArray &own) const
{
    return own.isEmpty() ? compilerFor(buildDefaults().cc, value("GOOS") + '/' + value("GOARCH")) : own;
}

QByteArray GoRules::computeCXX(const QByteArray &own) const
{
    return own.isEmpty() ? compilerFor(buildDefaults().cxx, value("GOOS") + '/' + value("GOARCH")) : own;
}

QByteArray GoRules::compiler() const
{
    return QuotedList::split(value("CC")).value_or(QByteArrayList()).value(0);
}

QByteArray GoRules::computeGccgo(const QByteArray &own) const
{
    const QByteArray name = own.isEmpty() ? QByteArray("gccgo") : own;
    const QByteArray path = lookPath(name).path;
    return path.isEmpty() ? name : path;
}

QByteArray GoRules::computeCgoEnabled(const QByteArray &own) const
{
    return own == "0" || own == "1" ? own : defaultCgoEnabled();
}

QByteArray GoRules::defaultCgoEnabled() const
{
    if (!buildDefaults().cgoEnabled.isEmpty())
        return buildDefaults().cgoEnabled;
    const QByteArray port = os().goName() + '/' + hostArchitecture();
    if (value("GOOS") + '/' + value("GOARCH") != port || !cgoSupported(port))
        return "0";
    // Since Go 1.20: a default compiler that is not there switches cgo off; one that the OS environment names
    // is believed, one that the go env file names is not asked for.
    // Nor is any where the OS environment switches cgo off, which makes it a change for `go env -changed`.
    const bool believed = !osValue("CC").isEmpty() || osValue("CGO_ENABLED") == "0";
    return believed || lookPath(compilerFor(buildDefaults().cc, port)).usable ? "1" : "0";
}

QByteArray GoRules::computeCompilerFlags(const QByteArray &own) const
{
    const QByteArray flags = own.isEmpty() ? QByteArray(defaultCompilerFlags) : own;
    const auto words = QuotedList::split(flags);
    return words ? QuotedList::join(*words) : flags;
}

QByteArray GoRules::computePreprocessorFlags(const QByteArray &own) const
{
    return own.isEmpty() ? QByteArray() : computeCompilerFlags(own);
}

QByteArray GoRules::computePkgConfig(const QByteArray &own) const
{
    const QByteArray command = own.isEmpty() ? buildDefaults().pkgConfig : own;
    const auto words = QuotedList::split(command);
    return words ? words->value(0) : command;
}

} // namespace goconf
