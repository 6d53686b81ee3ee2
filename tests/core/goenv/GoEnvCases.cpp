// SPDX-License-Identifier: MIT
#include "GoEnvCases.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace goconf::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArrayList names{"AR",
                           "CC",
                           "CGO_CFLAGS",
                           "CGO_CPPFLAGS",
                           "CGO_CXXFLAGS",
                           "CGO_ENABLED",
                           "CGO_FFLAGS",
                           "CGO_LDFLAGS",
                           "CGO_CFLAGS_ALLOW",
                           "CXX",
                           "FC",
                           "GCCGO",
                           "GO111MODULE",
                           "GO386",
                           "GOAMD64",
                           "GOARCH",
                           "GOARM",
                           "GOARM64",
                           "GOAUTH",
                           "GOBIN",
                           "GOCACHE",
                           "GODEBUG",
                           "GOEXE",
                           "GOEXPERIMENT",
                           "GOFIPS140",
                           "GOFLAGS",
                           "GOHOSTOS",
                           "GOINSECURE",
                           "GOMIPS",
                           "GOMIPS64",
                           "GOMOD",
                           "GOMODCACHE",
                           "GONOPROXY",
                           "GONOSUMDB",
                           "GOOS",
                           "GOPACKAGESDRIVER",
                           "GOPATH",
                           "GOPPC64",
                           "GOPRIVATE",
                           "GOPROXY",
                           "GORISCV64",
                           "GOROOT",
                           "GOSUMDB",
                           "GOTELEMETRY",
                           "GOTMPDIR",
                           "GOTOOLCHAIN",
                           "GOTOOLDIR",
                           "GOVCS",
                           "GOVERSION",
                           "GOWASM",
                           "GOWORK",
                           "GO_EXTLINK_ENABLED",
                           "PKG_CONFIG",
                           "FOO"};

} // namespace

class GoEnvCases::Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }

    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QByteArray one(const QByteArrayList &of) { return of.at(m_random.bounded(of.size())); }

private:
    QRandomGenerator m_random;
};

QByteArray GoEnvCase::describe() const
{
    return "environment:\n  " + host.environment.block().join("\n  ") +
           "\nfolder: " + QFile::encodeName(host.workingDirectory) + "\nfile " + QFile::encodeName(envFile) +
           ":\n" + envFileBytes;
}

GoEnvCases::GoEnvCases(const QString &goRoot)
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

void GoEnvCases::write(const QString &relative, const QByteArray &bytes) const
{
    QDir(m_dir.path()).mkpath(QFileInfo(relative).path());
    QFile file(path(relative));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path(relative)));
}

/// Links to everything of a root but its go.env.
void GoEnvCases::copyRoot(const QString &goRoot, const QString &name, const QByteArray &goEnv) const
{
    QDir(m_dir.path()).mkpath(name);
    for (const QFileInfo &entry : QDir(goRoot).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        if (entry.fileName() != "go.env"_L1)
            QFile::link(entry.filePath(), path(name + u'/' + entry.fileName()));
    }
    if (!goEnv.isEmpty())
        write(name + "/go.env"_L1, goEnv);
}

QByteArray GoEnvCases::inside(const char *relative) const
{
    return QFile::encodeName(path(QString::fromLatin1(relative)));
}

QByteArray GoEnvCases::value(const QByteArray &name, const QByteArray &tag, Dice &dice) const
{
    if (name == "GO111MODULE")
        return dice.one({"on", "off", "auto"});
    if (name == "CGO_ENABLED")
        return dice.one({"0", "1", "yes", "2"});
    if (name == "GOOS")
        return dice.one({"linux", "linux", "darwin", "windows", "freebsd"});
    if (name == "GOARCH")
        return dice.one({"amd64", "amd64", "arm64", "386"});
    if (name == "GOTOOLCHAIN")
        return dice.one({"local", "auto", "path", "local+auto", "local+path"});
    if (name == "GOEXPERIMENT")
        return dice.one({"none", "arenas", "noregabi,arenas", ",arenas,"});
    if (name == "GOFIPS140")
        return dice.one({"off", "latest"});
    if (name == "GOWORK")
        return dice.one({"off", "auto", inside("work/go.work"), "/" + tag + "/go.work"});
    if (name == "GOROOT")
        return dice.one({inside("rootA"), inside("rootB"), inside("rootC/"), inside("tmp/../rootA/."),
                         inside("home/go")});
    if (name == "GOTMPDIR")
        return dice.one({inside("tmp"), inside("tmp2"), inside("./tmp/")});
    if (name == "GOCACHE")
        return dice.one({inside("cache"), inside("cache/") + tag, inside("cache//")});
    if (name == "GOFLAGS")
        return dice.one({"-mod=mod", "-tags=" + tag, "junk", "'", "-json", "'-ldflags=-w -s'", "x"});
    if (name.startsWith("CGO_") && name.endsWith("FLAGS"))
        return dice.one(
            {"-O1 -D" + tag, "  -O0   -g ", "'-Da b' -D" + tag, "\"-O2 -g\"", "-I/" + tag, "\t-x\t", " "});
    if (name == "PKG_CONFIG")
        return dice.one({tag + "-config", "'" + tag + " config' --x", "\"\" y"});
    if (name == "GCCGO")
        return dice.one({"gccgo", "gcc", tag, inside("tools/gccgo"), "tools/gccgo", "gcc -m32"});
    if (name == "GOMIPS" || name == "GOMIPS64")
        return dice.one({"hardfloat", "softfloat"});
    if (name == "GOPPC64")
        return dice.one({"power8", "power10"});
    if (name == "GORISCV64")
        return "rva22u64";
    if (name == "GOARM64")
        return dice.one({"v8.0", "v9.5,lse", "v8.9,crypto,lse"});
    if (name == "GOAMD64")
        return dice.one({"v1", "v4"});
    if (name == "GOARM")
        return dice.one({"5", "7"});
    if (name == "GOWASM")
        return dice.one({"satconv", "satconv,signext", ","});
    if (name == "CC" || name == "CXX" || name == "FC")
        return dice.one({tag + "-cc", "/opt/" + tag + "/cc -m64", "'" + tag + " c'", "gcc"});
    if (name == "GOPATH" || name == "GOMODCACHE" || name == "GOBIN")
        return dice.one({"/" + tag, inside("home/go"), inside("plain") + ":/" + tag, "/" + tag + "/",
                         ":/" + tag, "/" + tag + "::/b", inside("rootA")});
    return dice.one(
        {tag, tag + ",b", "a b " + tag, "'" + tag + "'", tag + " # c", "$" + tag, " ", "\xC3\xA9" + tag});
}

/// What go or its parser may stumble over.
QByteArray GoEnvCases::oddValue(const QByteArray &name, Dice &dice) const
{
    if (name == "GOROOT")
        return dice.one({"/nonexistent", inside("tmp"), inside("module/go.mod")});
    if (name == "GOTOOLCHAIN")
        return dice.one({"junk", "auto+path", "local+junk", "go1+", "bash", "go/1"});
    if (name == "GOCACHE" || name == "GOTMPDIR")
        return dice.one({"rel", "off", "/dev/null/x", "/dev/null"});
    if (name == "GOFLAGS")
        return dice.one({"-u", "-w=true", "-json=junk", "-C=/", "uu", "-changed=false", "\"\"", "-x=maybe"});
    if (name == "GOFIPS140")
        return dice.one({"junk", "v1.99.0", "v1.2.3-12345678", "../x"});
    return dice.one({"junk", "rel/x", "~/x", "'", "\"a", "'a\"b' \"c'd\"", "a/b", "noarenas,junk", "v9",
                     "/a:rel", "/a:~b"});
}

QByteArray GoEnvCases::fileText(Dice &dice) const
{
    QByteArray text = dice.chance(5) ? "\xEF\xBB\xBF" : "";
    const QByteArray end = dice.chance(7) ? "\r\n" : "\n";
    for (const QByteArray &name : names) {
        if (!dice.chance(15))
            continue;
        const QByteArray tag = "file-" + name.toLower();
        QByteArray line = name + '=' + (dice.chance(2) ? oddValue(name, dice) : value(name, tag, dice));
        // A carriage return makes most checked values wrong ones.
        if (dice.chance(8))
            line = name + '=';
        if (dice.chance(4))
            line = dice.one({" ", "\t", "#", "export ", "x"}) + line;
        if (dice.chance(4))
            line = name + " = " + value(name, tag, dice);
        if (dice.chance(5))
            text += line + "-first" + '\n';
        if (dice.chance(5))
            text += dice.one({"# comment=1", "", "junk", "=x", "lower=1", "\xFFK=1"}) + end;
        text += line + (dice.chance(50) ? QByteArray("\n") : end);
    }
    if (dice.chance(15) && !text.isEmpty())
        text.chop(1);
    return text;
}

void GoEnvCases::setPlaces(GoEnvCase &made, Dice &dice) const
{
    Environment &environment = made.host.environment;
    made.host.workingDirectory = QString::fromUtf8(dice.one(
        {inside("plain"), inside("plain/deep"), inside("module"), inside("module/sub/deep"), inside("work/m"),
         inside("work"), inside("tmp2"), inside("folder"), inside("home/go"), "/"}));
    if (dice.chance(70))
        environment.set("PWD", QFile::encodeName(made.host.workingDirectory));
    else if (made.host.workingDirectory == path(u"module"_s))
        environment.set("PWD", dice.one({inside("linked"), inside("linked/../linked"), "/wrong"}));
    environment.set("TMPDIR", inside(dice.chance(80) ? "tmp" : "tmp2"));
    if (!dice.chance(5))
        environment.set("HOME",
                        dice.chance(5) ? dice.one({"rel", inside("home//"), "~home", ""}) : inside("home"));
    if (dice.chance(20))
        environment.set("XDG_CONFIG_HOME", dice.one({inside("config"), "rel", "", inside("./config/")}));
    if (dice.chance(20))
        environment.set("XDG_CACHE_HOME", dice.one({inside("cache"), "rel", "", inside("cache/./x/")}));
    environment.set("PATH",
                    dice.one({inside("bin"), inside("tools") + ":/usr/bin",
                              inside("bin") + ":" + inside("tools"), "tools:" + inside("bin"), "../tools",
                              inside("blunt") + ":" + inside("tools"), "", ":" + inside("tools")}));
    if (dice.chance(5))
        environment.remove("PATH");
}

GoEnvCase GoEnvCases::make(quint32 seed) const
{
    Dice dice(seed);
    GoEnvCase made;
    made.host.os = Os::Linux;
    made.host.architecture = Host::current().architecture;
    made.host.environment = Environment(Os::Linux);
    setPlaces(made, dice);
    made.envFileBytes = fileText(dice);
    const QByteArray file = inside("env-") + QByteArray::number(seed);
    made.envFile = QFile::decodeName(file);
    const QByteArray relative =
        QFile::encodeName(QDir(made.host.workingDirectory).relativeFilePath(made.envFile));
    if (!dice.chance(4))
        made.host.environment.set("GOENV", dice.chance(90) ? file
                                                           : dice.one({relative, "off", "/dev/null",
                                                                       inside("none"), inside("tmp"), ""}));
    for (const QByteArray &name : names) {
        if (dice.chance(12)) {
            const QByteArray tag = "process-" + name.toLower();
            const bool odd = dice.chance(2);
            made.host.environment.set(name, dice.chance(12) ? QByteArray()
                                            : odd           ? oddValue(name, dice)
                                                            : value(name, tag, dice));
        }
    }
    QFile out(made.envFile);
    if (!out.open(QIODevice::WriteOnly) || out.write(made.envFileBytes) != made.envFileBytes.size())
        qFatal("cannot write %s", qPrintable(made.envFile));
    return made;
}

} // namespace goconf::test
