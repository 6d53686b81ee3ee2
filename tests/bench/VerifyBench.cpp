// SPDX-License-Identifier: MIT
#include "VerifyBench.h"

#include "Figures.h"
#include "WallTime.h"
#include "modules/GoRootFiles.h"
#include "platform/ProcessRunner.h"
#include "support/TempHome.h"
#include "support/ZipWriter.h"
#include "support/toolchain/ToolchainServer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <atomic>
#include <cstdio>
#include <fcntl.h>
#include <gcrypt.h>
#include <thread>
#include <unistd.h>

namespace goconf::bench {

using namespace Qt::StringLiterals;

namespace {

/// Each round takes some seconds.
int verifyRuns()
{
    return std::max(5, runs() / 2);
}

/// The go of PATH, put into a module cache as go downloads it: files, hash, zip, go.mod; and a log that knows
/// it.
class CachedGo
{
public:
    CachedGo()
    {
        const Host host = m_home.host();
        m_go = goProgram(host);
        const QString program = QFileInfo(QFile::decodeName(m_go)).canonicalFilePath();
        m_goroot = QDir::cleanPath(QFileInfo(program).path() + u"/.."_s);
        const Result<ToolchainVersion> version =
            GoRootFiles::identify(m_goroot, {{}, host.os.goName(), host.architecture});
        if (!version)
            qFatal("%s", qPrintable(version.error().what));
        m_version = *version;
        fill();
        m_server.addZip(m_version, {}, m_h1);
    }

    /// GOROOT in the module cache.
    QString root() const { return m_home.home() + u'/' + relativeRoot(); }
    /// What a loop that only hashes would read.
    const QByteArrayList &files() const { return m_files; }
    QByteArray name() const { return m_version.name(); }
    QString zip() const { return m_home.home() + u'/' + download(u".zip"_s); }

    Environment ourEnvironment() const
    {
        Environment environment = m_home.host().environment;
        m_server.nameIn(environment);
        return environment;
    }
    QByteArrayList ourCommand() const { return {GOCONF_PROGRAM, "sdk", "verify", QFile::encodeName(root())}; }

    /// Settings by which go neither downloads nor asks the database, which it else does for toolchains
    /// whatever GOSUMDB says (cmd/go/internal/modfetch useSumDB).
    Environment theirEnvironment() const
    {
        Environment environment = m_home.host().environment;
        for (const auto &[variable, value] :
             {std::pair("GOPROXY", "file:///nowhere"), std::pair("GONOSUMDB", "*"),
              std::pair("GOSUMDB", "off"), std::pair("GOTOOLCHAIN", "local"),
              std::pair("GOFLAGS", "-mod=mod"), std::pair("GOWORK", "off")})
            environment.set(variable, value);
        return environment;
    }
    QByteArrayList theirCommand() const
    {
        return {m_go, "-C", QFile::encodeName(m_home.home()) + "/m", "mod", "verify"};
    }
    /// What go says to it once; empty when all is verified.
    QByteArray theirRefusal() const
    {
        ProcessRequest request;
        request.program = QFile::decodeName(theirCommand().constFirst());
        request.arguments = theirCommand().sliced(1);
        request.environment = theirEnvironment();
        request.timeLimit = std::chrono::minutes(2);
        const Result<ProcessOutput> output = ProcessRunner::run(request);
        if (!output)
            return output.error().what.toUtf8();
        return output->exitCode == 0 && output->standardOutput.startsWith("all modules verified")
                   ? QByteArray()
                   : output->standardError + output->standardOutput;
    }

private:
    QString relativeRoot() const
    {
        return u"go/pkg/mod/golang.org/toolchain@"_s + QString::fromLatin1(m_version.moduleVersion());
    }
    QString download(const QString &ending) const
    {
        return u"go/pkg/mod/cache/download/golang.org/toolchain/@v/"_s +
               QString::fromLatin1(m_version.moduleVersion()) + ending;
    }

    void fill()
    {
        const Result<GoRootFiles> list = GoRootFiles::list(m_goroot, m_version);
        const Result<FileDigests> digests = list ? list->moduleDigests({}) : fail(list.error());
        if (!digests)
            qFatal("%s", qPrintable(digests.error().what));
        m_h1 = *DirHash::h1(*digests, m_version.modulePrefix());
        test::ZipWriter zip;
        for (const FileDigest &file : *digests) {
            const QString name = QString::fromUtf8(file.name);
            QFile source(m_goroot + u'/' + name);
            if (!source.exists())
                source.setFileName(m_goroot + u'/' + name.chopped(7) + u"go.mod"_s);
            if (!source.open(QFile::ReadOnly))
                qFatal("cannot read %s", qPrintable(source.fileName()));
            const QByteArray bytes = source.readAll();
            zip.add(m_version.modulePrefix() + file.name, bytes);
            m_files.append(QFile::encodeName(m_home.write(relativeRoot() + u'/' + name, bytes)));
        }
        m_home.write(download(u".zip"_s), zip.finish());
        m_home.write(download(u".ziphash"_s), m_h1);
        m_home.write(download(u".mod"_s), test::FakeToolchain::goMod());
        m_home.write(download(u".info"_s), "{\"Version\":\"" + m_version.moduleVersion() + "\"}");
        m_home.write(u"m/go.mod"_s, "module m\n\ngo 1.21\n\nrequire golang.org/toolchain " +
                                        m_version.moduleVersion() + '\n');
    }

    test::TempHome m_home;
    QByteArray m_go;
    QString m_goroot;
    ToolchainVersion m_version;
    QByteArray m_h1;
    QByteArrayList m_files;
    test::ToolchainServer m_server;
};

/// Reads and hashes every file and does nothing else.
void hashAll(const QByteArrayList &files, std::atomic<qsizetype> &next)
{
    gcry_md_hd_t hash = nullptr;
    gcry_md_open(&hash, GCRY_MD_SHA256, 0);
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    for (qsizetype i = next++; i < files.size(); i = next++) {
        const int file = open(files.at(i).constData(), O_RDONLY | O_CLOEXEC);
        ssize_t got = -1;
        gcry_md_reset(hash);
        while ((got = read(file, buffer.data(), size_t(buffer.size()))) > 0)
            gcry_md_write(hash, buffer.constData(), size_t(got));
        if (got < 0 || !gcry_md_read(hash, GCRY_MD_SHA256))
            qFatal("cannot hash %s", files.at(i).constData());
        close(file);
    }
    gcry_md_close(hash);
}

double bareTime(const QByteArrayList &files, int threads)
{
    QElapsedTimer timer;
    timer.start();
    std::atomic<qsizetype> next = 0;
    std::vector<std::thread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back([&] { hashAll(files, next); });
    hashAll(files, next);
    for (std::thread &other : others)
        other.join();
    return double(timer.nsecsElapsed()) / 1e6;
}

void againstGo(const CachedGo &go, const QString &what)
{
    Times ours;
    Times theirs;
    for (int i = -1; i < verifyRuns(); ++i) {
        const double our = wallTime(go.ourCommand(), go.ourEnvironment());
        const double their = wallTime(go.theirCommand(), go.theirEnvironment());
        if (i >= 0) {
            ours.append(our);
            theirs.append(their);
        }
    }
    printRatio(what, ours, theirs, u"ms"_s, 0.5);
}

void againstLoop(const CachedGo &go)
{
    Times ours;
    Times one;
    Times two;
    for (int i = -1; i < verifyRuns(); ++i) {
        const double our = wallTime(go.ourCommand(), go.ourEnvironment());
        const double single = bareTime(go.files(), 1);
        const double both = bareTime(go.files(), 2);
        if (i >= 0) {
            ours.append(our);
            one.append(single);
            two.append(both);
        }
    }
    printRatio(u"goconf sdk verify / libgcrypt on one thread"_s, ours, one, u"ms"_s, 1.3);
    printTime(u"  (libgcrypt on two threads)"_s, two);
}

} // namespace

void benchVerify()
{
    const CachedGo go;
    std::printf("goconf sdk verify: %s, %lld files\n", go.name().constData(), qlonglong(go.files().size()));
    if (const QByteArray refusal = go.theirRefusal(); refusal.isEmpty()) {
        againstGo(go, u"goconf sdk verify / go mod verify, which reads the zip too"_s);
        if (!QFile::remove(go.zip()))
            qFatal("cannot remove the zip");
        againstGo(go, u"goconf sdk verify / go mod verify without the zip"_s);
    } else {
        std::printf("go mod verify cannot be run on golang.org/toolchain: %s\n", refusal.constData());
    }
    againstLoop(go);
}

} // namespace goconf::bench
