// SPDX-License-Identifier: MIT
#include "env/go/GoEnvFile.h"
#include "env/go/GoInstallation.h"
#include "stores/GoEnvFileStore.h"
#include "support/RealGo.h"
#include "support/Rounds.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList names{"GOPRIVATE", "GONOSUMDB", "GOINSECURE", "GOVCS",  "GOPROXY",
                           "GOBIN",     "GOSUMDB",   "AR",         "GOFLAGS"};
const QByteArrayList oddLines{
    "# comment", "", "# A=1", "junk", " GOVCS=odd", "lower=1", "Z=1", "\xEF\xBB\xBFGOBIN=/x", "GO#X=1", "=1"};

/// A home of its own with telemetry off, and a go env file.
class Sandbox
{
public:
    explicit Sandbox(const QString &executable)
        : m_real(executable)
    {
        m_host.environment = Environment(Os::Linux);
        m_host.workingDirectory = m_dir.path();
        m_host.environment.set("HOME", QFile::encodeName(m_dir.path()));
        m_host.environment.set("GOENV", QFile::encodeName(file()));
        m_host.environment.set("GOTOOLCHAIN", "local");
        QDir(m_dir.path()).mkpath(u".config/go/telemetry"_s);
        write(m_dir.filePath(u".config/go/telemetry/mode"_s), "off");
    }

    QString file() const { return m_dir.filePath(u"env"_s); }
    Host &host() { return m_host; }
    ProcessOutput run(const QByteArrayList &arguments) const
    {
        return m_real.run(arguments, m_host.environment, m_host.workingDirectory);
    }
    QHash<QByteArray, QByteArray> effective() const
    {
        return RealGo::parse(run(QByteArrayList{"env", "-json"} + names).standardOutput);
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    static QByteArray read(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_dir;
    RealGo m_real;
    Host m_host;
};

} // namespace

/// The promise: a plan for the go env file ends as `go env -w` and `go env -u` do, and repairs what they
/// cannot.
class GoEnvRewrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parseThenWriteIsTheIdentity();
    void plansEndAsGoEnvWrites_data() { addExecutables(); }
    void plansEndAsGoEnvWrites();
    void unsetRepairsWhatStopsGo_data() { addExecutables(); }
    void unsetRepairsWhatStopsGo();
    void unsetKeepsWhatGoPassesOver_data() { addExecutables(); }
    void unsetKeepsWhatGoPassesOver();

private:
    void addExecutables();
};

void GoEnvRewrite::addExecutables()
{
    QTest::addColumn<QString>("executable");
    const QStringList executables = RealGo::executables();
    QVERIFY2(!executables.isEmpty(), RealGo::missing());
    for (const QString &executable : executables)
        QTest::newRow(qPrintable(executable)) << executable;
}

void GoEnvRewrite::parseThenWriteIsTheIdentity()
{
    QRandomGenerator random(7);
    const QByteArray alphabet("AGO=#\n\r \t\xEF\xBB\xBF\0a", 14);
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(40); i > 0; --i)
            bytes.append(alphabet.at(random.bounded(alphabet.size())));
        QCOMPARE(GoEnvFile::parse(bytes).toBytes(), bytes);
    }
}

void GoEnvRewrite::plansEndAsGoEnvWrites()
{
    QFETCH(QString, executable);
    Sandbox sandbox(executable);
    QRandomGenerator random(20261121);
    const auto one = [&](const QByteArrayList &of) { return of.at(random.bounded(of.size())); };
    const int perGo = rounds(2000) / 8 / int(RealGo::executables().size());
    for (int round = 0; round < perGo; ++round) {
        QByteArrayList lines;
        QByteArrayList used;
        bool duplicates = false;
        for (int i = random.bounded(10); i > 0; --i) {
            if (random.bounded(4) == 0) {
                lines.append(one(oddLines));
            } else {
                lines.append(one(names) + "=/" + QByteArray::number(random.bounded(100)) +
                             (random.bounded(6) ? "" : "\r"));
            }
            // go collapses the duplicates of every key, also of one that it does not read; we those of the
            // edited.
            const QByteArray key = lines.last().first(std::max(lines.last().indexOf('='), qsizetype(0)));
            duplicates = duplicates || (!key.isEmpty() && used.contains(key));
            used.append(key);
        }
        QByteArray bytes = lines.join('\n');
        if (random.bounded(3))
            bytes += '\n';
        Sandbox::write(sandbox.file(), bytes);
        for (int step = 0; step < 3; ++step) {
            const QByteArray name = one(names);
            const bool unset = random.bounded(3) == 0;
            const QByteArray value = "/n" + QByteArray::number(random.bounded(10));
            const QByteArray start = Sandbox::read(sandbox.file());
            const EnvEdit edit{unset ? EnvEdit::Unset : EnvEdit::Set, name, unset ? QByteArray() : value};
            const auto plan = GoEnvFileStore(sandbox.host()).plan({edit});
            QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().what));
            QByteArray planned = start;
            if (!plan->isEmpty()) {
                const auto &change = std::get<FileChange>(plan->changes.first());
                QCOMPARE(change.before->bytes, start);
                planned = change.after->bytes;
            }
            const ProcessOutput output =
                sandbox.run({"env", unset ? "-u" : "-w", unset ? name : name + '=' + value});
            QVERIFY2(output.exitCode == 0, output.standardError);
            const QByteArray written = Sandbox::read(sandbox.file());
            const QByteArray context = edit.name + '=' + edit.value + " on <" + start + ">: go <" + written +
                                       ">, we <" + planned + '>';
            // Equal bytes mean the same to go.
            if (planned != written) {
                const QHash<QByteArray, QByteArray> wanted = sandbox.effective();
                Sandbox::write(sandbox.file(), planned);
                QVERIFY2(sandbox.effective() == wanted, context);
            }
            // Where nothing is to be done, we do nothing; go still sorts.
            if (!duplicates && !plan->isEmpty())
                QVERIFY2(planned == written, context);
        }
    }
}

void GoEnvRewrite::unsetRepairsWhatStopsGo()
{
    QFETCH(QString, executable);
    Sandbox sandbox(executable);
    sandbox.host().environment.remove("GOTOOLCHAIN");
    const QByteArrayList bad{"GO111MODULE=yes",   "GOEXPERIMENT=junk", "GOOS=junk",  "GOPATH=rel",
                             "GOPATH=~/go",       "GOROOT=/nowhere",   "GOWORK=rel", "GOTOOLCHAIN=junk",
                             "GOTMPDIR=/nowhere", "CGO_CFLAGS='",      "FOREIGN=1",  "lower=x"};
    for (const QByteArray &line : bad) {
        const QByteArray name = line.first(line.indexOf('=')).trimmed();
        Sandbox::write(sandbox.file(), "# kept\n" + line + "\r\nAR=ar2\n" + line + "\n");
        const auto plan = GoEnvFileStore(sandbox.host()).plan({{EnvEdit::Unset, name, {}}});
        QVERIFY2(plan && plan->changes.size() == 1, line);
        QCOMPARE(std::get<FileChange>(plan->changes.first()).after->bytes, QByteArray("# kept\nAR=ar2\n"));
        Sandbox::write(sandbox.file(), std::get<FileChange>(plan->changes.first()).after->bytes);
        const ProcessOutput output = sandbox.run({"env", "AR"});
        QCOMPARE(output.standardOutput, QByteArray("ar2\n"));
    }
}

// What go does not take for a line of the name is foreign: `go env -u` keeps it, and so do we, and say so.
void GoEnvRewrite::unsetKeepsWhatGoPassesOver()
{
    QFETCH(QString, executable);
    Sandbox sandbox(executable);
    const QByteArrayList foreign{" GOFLAGS=-a", "GOFLAGS =-b", "\tGOFLAGS=-c", "\xEF\xBB\xBFGOFLAGS=-d"};
    for (const QByteArray &line : foreign) {
        const QByteArray kept = "# kept\n" + line + '\n';
        const auto unset = [&] {
            return GoEnvFileStore(sandbox.host()).plan({{EnvEdit::Unset, "GOFLAGS", {}}});
        };
        Sandbox::write(sandbox.file(), kept + "# kept, too\nGOFLAGS=-v\n");
        const auto plan = unset();
        QVERIFY2(plan && plan->changes.size() == 1, line);
        QCOMPARE(std::get<FileChange>(plan->changes.first()).after->bytes, kept + "# kept, too\n");
        QCOMPARE(plan->remarks.size(), 1);
        QVERIFY2(plan->remarks.first().message.contains(sandbox.file() + ":2"_L1),
                 qPrintable(plan->remarks.first().message));
        QCOMPARE(sandbox.run({"env", "-u", "GOFLAGS"}).exitCode, 0);
        QCOMPARE(Sandbox::read(sandbox.file()), kept + "# kept, too\n");
        const auto again = unset();
        QVERIFY2(again && again->isEmpty() && again->remarks.size() == 1, line);
    }
}

QTEST_GUILESS_MAIN(GoEnvRewrite)
#include "GoEnvRewrite.moc"
