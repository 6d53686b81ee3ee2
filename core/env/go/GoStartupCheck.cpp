// SPDX-License-Identifier: MIT
#include "env/go/GoStartupCheck.h"

#include "env/go/FilePath.h"
#include "env/go/GoBuildCheck.h"
#include "env/go/GoToolchainSelection.h"
#include "env/grammar/GoText.h"
#include "env/grammar/GopathEntry.h"
#include "env/grammar/QuotedList.h"

#include <QFileInfo>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QByteArray &value)
{
    return QString::fromUtf8(value);
}

/// One of the catalogue's words for a variable, in this release.
bool isChoice(const GoRules &rules, const QByteArray &name, const QByteArray &value)
{
    return isKnownTo(rules.version(), GoVariables::catalogue().find(name)->choices, value);
}

} // namespace

GoStartupCheck::GoStartupCheck(const GoRules &rules)
    : m_rules(rules)
{
}

Problems GoStartupCheck::run()
{
    m_problems.clear();
    checkWorkingDirectory();
    checkGoroot();
    checkGopath();
    m_problems += GoToolchainSelection::of(m_rules).problems;
    checkGo111module();
    checkGowork();
    checkGoflags();
    return m_problems + GoBuildCheck(m_rules).run();
}

Problems GoStartupCheck::warnings() const
{
    const QByteArray gopath = m_rules.gopathAsRead();
    if (gopath.isEmpty() || m_rules.goroot().isEmpty() || !m_rules.isGoroot(gopath))
        return {};
    return {{Severity::Warning,
             tr("GOPATH is %1, where Go itself is installed, and every go command warns of it")
                 .arg(shown(gopath)),
             tr("Choose another folder for GOPATH, or unset it")}};
}

void GoStartupCheck::stop(const QString &message, const QString &advice)
{
    m_problems.append({Severity::Error, message, advice});
}

void GoStartupCheck::checkWorkingDirectory()
{
    if (!m_rules.inputs().go || !m_rules.inputs().host.workingDirectory.isEmpty())
        return;
    stop(tr("Go does not start: the folder that this is run in is no longer there"),
         tr("Change to a folder that exists"));
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
    if (m_rules.isGoroot(list))
        return;
    for (const QByteArray &folder : filepath::splitList(os, list)) {
        const GopathEntry entry = gopathEntry(folder, os);
        if (entry == GopathEntry::Tilde) {
            stop(tr("Go does not start: GOPATH contains %1, and go does not expand ~").arg(shown(folder)),
                 tr("Write the whole path of the folder, or unset GOPATH"));
            return;
        }
        if (entry == GopathEntry::Relative) {
            // A default that follows from a relative home is given up silently.
            if (m_rules.setting("GOPATH").isEmpty())
                return;
            stop(tr("Go does not start: GOPATH contains %1, which is no absolute path").arg(shown(folder)),
                 tr("Use absolute paths in GOPATH, or unset it"));
            return;
        }
    }
}

void GoStartupCheck::checkGo111module()
{
    const QByteArray mode = m_rules.setting("GO111MODULE");
    if (!mode.isEmpty() && !isChoice(m_rules, "GO111MODULE", mode)) {
        stop(tr("Go does not start: GO111MODULE=%1 is none of on, off and auto").arg(shown(mode)),
             tr("Unset GO111MODULE"));
    }
}

void GoStartupCheck::checkGowork()
{
    const QByteArray file = m_rules.setting("GOWORK");
    if (!file.isEmpty() && !isChoice(m_rules, "GOWORK", file) && !m_rules.os().isAbsolutePath(file)) {
        stop(tr("Go does not start: GOWORK=%1 is no absolute path").arg(shown(file)),
             tr("Use an absolute path, or unset GOWORK"));
    }
}

/// base.SetFromGOFLAGS for `go env -json`, which passes over flags that no command has.
bool GoStartupCheck::stopsGoEnv(const QByteArray &flag) const
{
    // The first byte is taken off unseen, and an empty word is tripped over.
    if (flag.isEmpty())
        return true;
    const qsizetype equals = flag.indexOf('=');
    if (equals == 0)
        return false;
    QByteArray name = equals < 0 ? flag : flag.first(equals);
    if (name.startsWith("--"))
        name = name.sliced(1);
    const QByteArray option = name.mid(1);
    const std::optional<bool> value =
        GoText::toBool(equals < 0 ? QByteArray("true") : flag.sliced(equals + 1));
    const bool writes = option == "u" || option == "w";
    const bool switches = writes || option == "json" || option == "n" || option == "x" ||
                          (option == "changed" && m_rules.version() >= GoVersion(1, 23));
    return option == "C" || (switches && !value) || (writes && value == true);
}

void GoStartupCheck::checkGoflags()
{
    const QByteArray flags = m_rules.setting("GOFLAGS");
    for (const QByteArray &flag : QuotedList::split(flags).value_or(QByteArrayList())) {
        if (!stopsGoEnv(flag))
            continue;
        stop(tr("Go does not start: GOFLAGS=%1 contains what “go env” cannot work with").arg(shown(flags)),
             tr("Take %1 out of GOFLAGS").arg(flag.isEmpty() ? u"“”"_s : shown(flag)));
        return;
    }
}

} // namespace goconf
