// SPDX-License-Identifier: MIT
#include "VerifyMachine.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace goconf::test {

using namespace Qt::StringLiterals;

VerifyMachine::VerifyMachine()
{
    toolchain.set("go.env", "GOPROXY=https://proxy.example,direct\nGOTOOLCHAIN=auto\n");
    server.add(toolchain);
    root = plantRelease(home, toolchain, u"sdk/go1.27.3"_s);
    host = home.host();
    server.nameIn(host.environment);
    home.path(u"tmp/x"_s);
    host.environment.set("TMPDIR", QFile::encodeName(home.home()) + "/tmp");
}

GoconfRun VerifyMachine::verify(const QByteArrayList &words) const
{
    return runGoconf(host, QByteArrayList{"sdk", "verify"} + words);
}

QJsonObject VerifyMachine::verdict(const QByteArrayList &words) const
{
    for (const QJsonValue &sdk : verify(QByteArrayList{"--json"} + words).json()[u"sdks"_s].toArray()) {
        if (sdk[u"path"_s].toString() == root)
            return sdk.toObject();
    }
    return {};
}

bool VerifyMachine::hasTemporaryFiles() const
{
    return !QDir(home.home() + u"/tmp"_s).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QByteArray VerifyMachine::path() const
{
    return QFile::encodeName(root);
}

} // namespace goconf::test
