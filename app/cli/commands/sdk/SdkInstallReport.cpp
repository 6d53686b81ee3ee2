// SPDX-License-Identifier: MIT
#include "commands/sdk/SdkInstallReport.h"

#include "sdk/install/SdkProgressText.h"

#include <QCoreApplication>
#include <QDir>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkInstallReport)
};

QString nameOf(const ToolchainVersion &version)
{
    return QString::fromLatin1(version.name());
}

/// "signature" is that of the log's tree head, without which no record counts.
QLatin1StringView signatureOf(const SdkInstallation &installation)
{
    if (installation.proofs.log)
        return "ok"_L1;
    const auto &missing = installation.proofs.missing;
    // Refused: the settings say that nobody shall be asked.
    return missing && missing->code != ErrorCode::Refused ? "unavailable"_L1 : "none"_L1;
}

QLatin1StringView truth(bool holds)
{
    return holds ? "ok"_L1 : "none"_L1;
}

} // namespace

SdkInstallReport::SdkInstallReport(const ToolchainVersion &version, Console &console)
    : m_name(nameOf(version))
    , m_console(console)
    , m_line(!console.isJson())
{
}

void SdkInstallReport::tell(const SdkProgress &now)
{
    if (now.step == SdkProgress::Step::Waiting && !m_console.isJson())
        m_console.note(Text::tr("waiting for another installation of %1").arg(m_name));
    else if (m_line.isDue())
        m_line.show(sdkProgressTexts(now, m_name));
}

int SdkInstallReport::failed(const Error &error)
{
    m_line.clear();
    if (error.code != ErrorCode::Unproven)
        return m_console.fail(error);
    Error told = error;
    told.what =
        Text::tr("%1 (--unproven installs it all the same)").arg(oneLine({Severity::Error, error.what, {}}));
    return m_console.fail(told);
}

QString SdkInstallReport::placeText(const QString &name, const QString &path)
{
    return Text::tr("%1 is installed already: %2").arg(name, QDir::toNativeSeparators(path));
}

QJsonObject SdkInstallReport::facts(const SdkInstallation &installation)
{
    return {{u"version"_s, nameOf(installation.version)},
            {u"path"_s, QDir::toNativeSeparators(installation.path)},
            {u"already_installed"_s, installation.wasThere},
            {u"proofs"_s, QJsonObject{{u"sha256"_s, truth(installation.proofs.sha256)},
                                      {u"signature"_s, signatureOf(installation)},
                                      {u"log"_s, truth(installation.proofs.log)}}}};
}

void SdkInstallReport::tellDone(const SdkInstallation &installation)
{
    m_line.clear();
    if (!installation.wasThere)
        m_console.setDone(Text::tr("%1 was installed").arg(m_name));
    if (m_console.isJson())
        return;
    if (installation.wasThere) {
        m_console.print(placeText(m_name, installation.path));
        if (!installation.proofs.log)
            m_console.print(Text::tr("But not proven: goconf sdk verify %1").arg(m_name.sliced(2)));
        return;
    }
    m_console.print(Text::tr("Installed %1: %2").arg(m_name, QDir::toNativeSeparators(installation.path)));
    m_console.print(installation.proofs.log
                        ? Text::tr("Proven: the checksum database has exactly these files.")
                        : Text::tr("Not proven."));
    if (installation.proofs.missing)
        m_console.note(Text::tr("nobody vouches for this Go: %1")
                           .arg(oneLine({Severity::Warning, installation.proofs.missing->what, {}})));
}

void SdkInstallReport::finish(const SdkInstallation &installation)
{
    if (m_console.isJson())
        m_console.printJson(facts(installation));
    else
        m_console.print(Text::tr("Use it with: goconf sdk use %1").arg(m_name.sliced(2)));
}

} // namespace goconf
