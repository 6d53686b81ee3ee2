// SPDX-License-Identifier: MIT
#include "GoEnvWorld.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace goconf::test {

using namespace Qt::StringLiterals;

GoEnvWorld::GoEnvWorld(const QString &goRoot)
{
    for (const QString &folder :
         {u"home/go"_s, u"tmp"_s, u"tmp2"_s, u"plain/deep"_s, u"cache"_s, u"bin"_s, u"rel"_s})
        QDir(m_dir.path()).mkpath(folder);
    write(u"module/go.mod"_s, "module example.com/m\n\ngo 1.20\n");
    write(u"module/sub/deep/file"_s, "");
    write(u"work/go.work"_s, "go 1.20\n\nuse ./m\n");
    write(u"work/m/go.mod"_s, "module example.com/m\n\ngo 1.20\n");
    write(u"tmp2/go.mod"_s, "module example.com/t\n\ngo 1.20\n");
    write(u"folder/go.mod/file"_s, "");
    write(u"tools/gcc"_s, "#!/bin/sh\nexit 0\n");
    write(u"tools/gccgo"_s, "#!/bin/sh\nexit 0\n");
    write(u"blunt/gcc"_s, "no program");
    for (const QString &tool : {u"tools/gcc"_s, u"tools/gccgo"_s})
        QFile::setPermissions(path(tool), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile::link(path(u"module"_s), path(u"linked"_s));
    // Telemetry off: nothing is counted, and surely nothing sent.
    for (const QString &config :
         {u"home/.config"_s, u"config"_s, u"plain/rel/.config"_s, u"module/rel/.config"_s})
        write(config + "/go/telemetry/mode"_L1, config == "config"_L1 ? "off 2026-01-02" : "off");
    copyRoot(goRoot, u"rootA"_s,
             "# "
             "own\nGOPROXY=https://"
             "root-a.example,direct\nGOSUMDB=root-a\nGOTOOLCHAIN=local\nGOPRIVATE=root-a.example\n"
             "CGO_CFLAGS=-O1  -Droota\nGOROOT=/nowhere\nGODEBUG=root=1\n "
             "GOVCS=x\nGOVCS=public:git\r\nGOCACHEPROG=\n");
    copyRoot(goRoot, u"rootB"_s,
             "GOTOOLCHAIN=\nGOBIN=/root/b\nGOARCH=\nAR=root-b-ar\nGOINSECURE=one\nGOINSECURE=two");
    copyRoot(goRoot, u"rootC"_s, {});
}

void GoEnvWorld::write(const QString &relative, const QByteArray &bytes) const
{
    QDir(m_dir.path()).mkpath(QFileInfo(relative).path());
    QFile file(path(relative));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path(relative)));
}

/// Links to everything of a root but its go.env.
void GoEnvWorld::copyRoot(const QString &goRoot, const QString &name, const QByteArray &goEnv) const
{
    QDir(m_dir.path()).mkpath(name);
    for (const QFileInfo &entry : QDir(goRoot).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        if (entry.fileName() != "go.env"_L1)
            QFile::link(entry.filePath(), path(name + u'/' + entry.fileName()));
    }
    if (!goEnv.isEmpty())
        write(name + "/go.env"_L1, goEnv);
}

QByteArray GoEnvWorld::inside(const char *relative) const
{
    return QFile::encodeName(path(QString::fromLatin1(relative)));
}

} // namespace goconf::test
