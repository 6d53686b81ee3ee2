// SPDX-License-Identifier: MIT
#include "RefusalValues.h"
#include "RefusalWitness.h"
#include "env/validate/ValueValidation.h"
#include "support/Rounds.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <memory>

using namespace goconf;
using namespace goconf::test;

namespace {

constexpr quint32 seed = 20261121;

bool hasError(const Problems &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const Problem &problem) { return problem.severity == Severity::Error; });
}

QByteArray changed(QByteArray value, const QByteArray &alphabet, QRandomGenerator &random)
{
    const auto pick = [&random](qsizetype size) {
        return static_cast<qsizetype>(random.bounded(static_cast<quint32>(size)));
    };
    for (int changes = random.bounded(1, 3); changes > 0; --changes) {
        const qsizetype at = pick(value.size() + 1);
        const char byte = alphabet.at(pick(alphabet.size()));
        switch (random.bounded(3)) {
        case 0: value.insert(at, byte); break;
        case 1: value.remove(at, 1); break;
        default: value.replace(at, 1, QByteArray(1, byte)); break;
        }
    }
    return value;
}

} // namespace

/// Every value that go refuses, or because of which it stops, is an Error; and nothing else is.
class TestGoRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithGo_data();
    void agreesWithGo();
    void passwordsOverHttpAreRefused();

private:
    void compare(const ScratchGo &go, const GoVariable &variable, const QByteArray &value);

    std::vector<std::unique_ptr<ScratchGo>> m_gos;
};

void TestGoRefusals::initTestCase()
{
    const QStringList executables = RealGo::executables();
    QVERIFY2(!executables.isEmpty(), RealGo::missing());
    // A sanitized build compares with one: it looks for faults of ours, which do not depend on go's answer.
    for (const QString &executable : thinning > 1 ? executables.first(1) : executables) {
        m_gos.push_back(std::make_unique<ScratchGo>(executable));
        QVERIFY2(m_gos.back()->version().isValid(), qPrintable(executable));
    }
}

void TestGoRefusals::agreesWithGo_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const auto &[name, list] : refusalValues())
        QTest::newRow(name.constData()) << name;
}

void TestGoRefusals::agreesWithGo()
{
    QFETCH(QByteArray, name);
    const GoVariable *variable = GoVariables::catalogue().find(name);
    QVERIFY(variable);
    QRandomGenerator random(seed);
    QByteArrayList list = refusalValues().at(name);
    const QByteArrayList start = list;
    const int rounds = std::max(8, qEnvironmentVariableIntValue("GOCONF_TEST_ROUNDS") / 100);
    for (int round = 0; round < rounds; ++round)
        list.append(changed(start.at(random.bounded(static_cast<int>(start.size()))),
                            QByteArrayLiteral("ab1 ,|:/.+-;'\"=~[]()*\t"), random));
    list += {start.constFirst() + "\r", start.constFirst() + "\xFF", start.constFirst() + "\v"};
    for (const auto &go : m_gos) {
        for (const QByteArray &value : list)
            compare(*go, *variable, value);
    }
}

void TestGoRefusals::compare(const ScratchGo &go, const GoVariable &variable, const QByteArray &value)
{
    const ValidationContext context{Os::Linux, ValidationContext::GoEnvFile, go.version(), "linux",
                                    go.goarch()};
    const bool error = hasError(validateValue(variable, value, context));
    const QByteArray shown = variable.name + '=' + value + " (go " + go.version().toByteArray() + ", seed " +
                             QByteArray::number(seed) + ')';
    if (go.refusesToWrite(variable.name, value)) {
        QVERIFY2(error, "go env -w refuses, we do not: " + shown);
        return;
    }
    // Before Go listed a variable it was an experiment, with rules of its own.
    const bool settled = variable.name != "GOFIPS140" || GoVersion(1, 26) <= go.version();
    if (value.isEmpty() || go.version() < variable.listedSince || !settled)
        return;
    const auto proof = refusalWitness(variable, go);
    if (!proof) {
        QVERIFY2(!error, "nothing refuses this, but we do: " + shown);
        return;
    }
    if (error && !complains(go, variable, value, *proof)) {
        const bool swallowed = variable.kind == ValueKind::Level && silentlyIgnored(go, variable, value);
        QVERIFY2(swallowed, "no go command complains, but we do: " + shown);
    }
    if (!error && proof->provesGood)
        QVERIFY2(!complains(go, variable, value, *proof), "a go command complains, we do not: " + shown);
}

void TestGoRefusals::passwordsOverHttpAreRefused()
{
    const GoVariable &variable = *GoVariables::catalogue().find("GOPROXY");
    const QByteArray value = "http://user:secret@127.0.0.1:1";
    const Problems problems = validateValue(variable, value, {});
    QVERIFY(hasError(problems));
    for (const Problem &problem : problems)
        QVERIFY(!problem.message.contains(QStringLiteral("secret")) &&
                !problem.advice.contains(QStringLiteral("secret")));
    for (const auto &go : m_gos)
        QVERIFY(complains(*go, variable, value, *refusalWitness(variable, *go)));
}

QTEST_GUILESS_MAIN(TestGoRefusals)
#include "GoRefusals.moc"
