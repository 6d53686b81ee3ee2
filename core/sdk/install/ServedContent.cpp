// SPDX-License-Identifier: MIT
#include "sdk/install/ServedContent.h"

#include "base/Problem.h"
#include "platform/RegularFile.h"

#include <QCoreApplication>
#include <QFile>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ServedContent)
};

bool isAboutContent(ErrorCode code)
{
    return code == ErrorCode::Corrupt || code == ErrorCode::Refused || code == ErrorCode::TooLarge ||
           code == ErrorCode::ProofFailed || code == ErrorCode::Unsupported;
}

/// source: RFC 1952 section 2.3.1; APPNOTE.TXT section 4.3.7
bool isArchive(const QByteArray &start)
{
    return start.startsWith("\x1f\x8b") || start.startsWith("PK\x03\x04");
}

} // namespace

Error servedProblem(const SdkFile &file, const ToolchainVersion &version, const Error &error)
{
    if (file.servedBy.isEmpty() || !isAboutContent(error.code))
        return error;
    const QString name = QString::fromLatin1(version.name());
    QFile content(file.path);
    const QByteArray start = openRegular(content) ? content.read(512) : QByteArray();
    Error told = error;
    if (isArchive(start))
        told.what = Text::tr("%1 sent no good %2: %3")
                        .arg(file.servedBy, name, oneLine({Severity::Error, error.what, {}}));
    else if (start.trimmed().startsWith('<'))
        told.what = Text::tr("%1 sent a web page instead of %2: check the address, and whether this network "
                             "wants you to sign in first")
                        .arg(file.servedBy, name);
    else
        told.what = Text::tr("%1 sent something else than an archive instead of %2: check the address")
                        .arg(file.servedBy, name);
    return told;
}

} // namespace goconf
