// SPDX-License-Identifier: MIT
#include "GoEnvCases.h"
#include "env/go/FilePath.h"
#include "env/go/GoEnvironment.h"
#include "env/grammar/QuotedList.h"
#include "stores/GoEnvFileStore.h"
#include "stores/GoRootEnvStore.h"
#include "support/RealGo.h"
#include "support/Rounds.h"

#include <QTest>
#include <QtConcurrent>

#include <algorithm>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// What go answers when a row of the ladder decides: exactly its value, but for the few variables that go
/// rewrites.
bool follows(const QByteArray &name, const LadderRow &row, const QByteArray &answer)
{
    if (row.store == "default"_L1)
        return answer == row.value;
    if (name == "GOCACHE")
        return answer == (row.value.startsWith('/') ? row.value : QByteArray("off"));
    if (name == "GOENV")
        return answer == (row.value == "off" ? QByteArray() : row.value);
    if (name == "GOWORK")
        return answer == (row.value == "auto" ? QByteArray() : row.value);
    if (name == "GOROOT" && row.store == "go-env-file"_L1)
        return answer == filepath::clean(Os::Linux, row.value);
    if (name == "GCCGO")
        return answer == row.value || answer.endsWith('/' + row.value);
    const auto words = QuotedList::split(row.value);
    if (name == "PKG_CONFIG")
        return words && answer == words->value(0);
    if (name.startsWith("CGO_") && name.endsWith("FLAGS"))
        return words && answer == QuotedList::join(*words);
    return answer == row.value;
}

EnvSnapshot processSnapshot(const Environment &environment)
{
    EnvSnapshot snapshot;
    for (const QByteArray &name : environment.names()) {
        const QByteArray value = environment.value(name);
        snapshot.entries.append({name, value, value, {}, Certainty::Exact, EntryEffect::Decides});
    }
    GoEnvironment::markEffects(snapshot);
    return snapshot;
}

GoEnvironment ours(const GoEnvCase &made, const GoInstallation &go)
{
    const EnvSnapshot file = GoEnvFileStore(made.host).read().value();
    const EnvSnapshot root = GoRootEnvStore::of(go, file, made.host.environment).read().value();
    return GoEnvironment({made.host, file, root, go});
}

/// Empty when `go env -changed` lists what we think it does.
QByteArray changedDifference(const GoEnvCase &made, const RealGo &real, const GoEnvironment &mine)
{
    if (mine.version() < GoVersion(1, 23))
        return {};
    const ProcessOutput output =
        real.run({"env", "-changed", "-json"}, made.host.environment, made.host.workingDirectory);
    QByteArrayList theirs = RealGo::parse(output.standardOutput).keys();
    theirs.removeAll("GOGCCFLAGS");
    std::sort(theirs.begin(), theirs.end());
    QByteArrayList ours;
    for (const QByteArray &name : mine.listedNames()) {
        if (mine.isChanged(name))
            ours.append(name);
    }
    return ours == theirs ? QByteArray() : "changed: go " + theirs.join(' ') + "\nwe " + ours.join(' ');
}

/// Empty when we say what go says.
QByteArray difference(const GoEnvCase &made, const RealGo &real, const GoInstallation &go, bool withChanged,
                      QAtomicInt &answered)
{
    const ProcessOutput output =
        real.run({"env", "-json"}, made.host.environment, made.host.workingDirectory);
    const GoEnvironment mine = ours(made, go);
    QByteArrayList errors;
    for (const Problem &problem : mine.startupProblems()) {
        if (problem.severity == Severity::Error)
            errors.append(problem.message.toUtf8());
    }
    if (output.exitCode != 0)
        return errors.isEmpty() ? "go refuses, we do not: " + output.standardError.left(600) : QByteArray();
    answered.fetchAndAddRelaxed(1);
    if (!errors.isEmpty())
        return "we refuse, go does not: " + errors.join("; ");

    const QHash<QByteArray, QByteArray> answers = RealGo::parse(output.standardOutput);
    QByteArrayList listed = answers.keys();
    listed.removeAll("GOGCCFLAGS");
    std::sort(listed.begin(), listed.end());
    if (listed != mine.listedNames())
        return "listed: go " + listed.join(' ') + "\nwe " + mine.listedNames().join(' ');
    QVector<EnvLayer> layers{{u"process"_s, processSnapshot(made.host.environment)}};
    const EnvStack stack(layers + mine.layers());
    for (const QByteArray &name : listed) {
        const QByteArray answer = answers.value(name);
        if (mine.value(name) != answer)
            return name + ": go <" + answer + ">, we <" + mine.value(name) + '>';
        const Ladder ladder = stack.ladder(name);
        const auto row =
            std::find_if(ladder.cbegin(), ladder.cend(), [](const LadderRow &r) { return r.effective; });
        if (row == ladder.cend() ? !answer.isEmpty() : !follows(name, *row, answer)) {
            return name + ": go <" + answer + ">, the ladder " +
                   (row == ladder.cend() ? QByteArray("has no row")
                                         : row->store.toUtf8() + " <" + row->value + '>');
        }
    }
    return withChanged ? changedDifference(made, real, mine) : QByteArray();
}

} // namespace

/// The promise: what we say about Go's settings without starting go is what `go env -json` says, value and
/// origin.
class GoEnvDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weAnswerAsGoDoes_data();
    void weAnswerAsGoDoes();
    void unlistedNamesAreAnsweredByName();
};

void GoEnvDifference::weAnswerAsGoDoes_data()
{
    QTest::addColumn<QString>("executable");
    QTest::addColumn<int>("rounds");
    const QStringList executables = RealGo::executables();
    QVERIFY2(!executables.isEmpty(), RealGo::missing());
    const int wished = rounds(2000);
    const auto version = [](const QString &executable) {
        return GoInstallation::of(Host::current(), executable).version();
    };
    const QString newest =
        *std::max_element(executables.cbegin(), executables.cend(),
                          [&](const auto &a, const auto &b) { return version(a) < version(b); });
    for (const QString &executable : executables)
        QTest::newRow(qPrintable(executable)) << executable << (executable == newest ? wished : wished / 4);
}

void GoEnvDifference::weAnswerAsGoDoes()
{
    QFETCH(QString, executable);
    QFETCH(int, rounds);
    const RealGo real(executable);
    const QString root = GoInstallation::of(Host::current(), executable).root();
    QVERIFY2(!root.isEmpty(), "the go command does not lie in a GOROOT");
    const GoEnvCases cases(root);
    constexpr quint32 firstSeed = 20261121;
    QList<quint32> seeds;
    for (int i = 0; i < rounds; ++i)
        seeds.append(firstSeed + quint32(i));
    QAtomicInt answered = 0;
    const QStringList differences = QtConcurrent::blockingMapped(seeds, [&](quint32 seed) -> QString {
        const GoEnvCase made = cases.make(seed);
        const QByteArray found =
            difference(made, real, GoInstallation::of(made.host, executable), seed % 4 == 0, answered);
        QFile::remove(made.envFile);
        if (found.isEmpty())
            return {};
        return u"seed %1: "_s.arg(seed) + QString::fromUtf8(found + '\n' + made.describe());
    });
    const QStringList found = differences.filter(u"seed"_s);
    for (const QString &text : found.mid(0, 8))
        qWarning().noquote() << text;
    QVERIFY2(found.isEmpty(), qPrintable(u"%1 of %2 cases differ"_s.arg(found.size()).arg(rounds)));
    // The cases that stop go must stay the smaller part.
    qInfo("%d cases compared with Go %s from seed %u on; it answered in %d, and refused in the others, as we "
          "do",
          rounds, GoInstallation::of(Host::current(), executable).versionText().constData(), firstSeed,
          answered.loadRelaxed());
    QVERIFY(answered.loadRelaxed() > rounds / 2);
}

void GoEnvDifference::unlistedNamesAreAnsweredByName()
{
    const QStringList executables = RealGo::executables();
    QVERIFY2(!executables.isEmpty(), RealGo::missing());
    const QByteArrayList names{
        "FC",  "GOARM", "GOWASM", "GOARM64",   "CGO_CFLAGS_ALLOW", "GO_EXTLINK_ENABLED",
        "FOO", "PATH",  "GOAUTH", "GOFIPS140", "GOPACKAGESDRIVER", "GOTELEMETRY"};
    for (const QString &executable : executables) {
        const RealGo real(executable);
        const GoEnvCases cases(GoInstallation::of(Host::current(), executable).root());
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const GoEnvCase made = cases.make(seed);
            const GoEnvironment mine = ours(made, GoInstallation::of(made.host, executable));
            const ProcessOutput output = real.run(QByteArrayList{"env", "-json"} + names,
                                                  made.host.environment, made.host.workingDirectory);
            if (output.exitCode != 0)
                continue;
            const QHash<QByteArray, QByteArray> answers = RealGo::parse(output.standardOutput);
            for (const QByteArray &name : names) {
                QVERIFY2(mine.value(name) == answers.value(name), name + ": go <" + answers.value(name) +
                                                                      ">, we <" + mine.value(name) + ">\n" +
                                                                      made.describe());
            }
        }
    }
}

QTEST_GUILESS_MAIN(GoEnvDifference)
#include "GoEnvDifference.moc"
