// SPDX-License-Identifier: MIT
#include "env/NameAdvice.h"

#include "env/GoVariables.h"
#include "env/Resource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace goconf;

class TestNameAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void misspeltNames_data();
    void misspeltNames();
    void otherNamesAreLeftAlone_data();
    void otherNamesAreLeftAlone();
    void realNamesAreLeftAlone();
    void dataNamesRealVariables();
};

void TestNameAdvice::misspeltNames_data()
{
    QTest::addColumn<QByteArray>("nearest");
    const auto row = [](const char *name, const char *nearest) {
        QTest::newRow(name) << QByteArray(nearest);
    };
    row("GOPROXI", "GOPROXY");
    row("GO_PROXY", "GOPROXY");
    row("goproxy", "GOPROXY");
    row("GORPOXY", "GOPROXY");
    row("GOSUMDBS", "GOSUMDB");
    row("GO111MODULES", "GO111MODULE");
    row("GOPRIVAT", "GOPRIVATE");
    row("GO_PATH", "GOPATH");
    row("GOMOD_CACHE", "GOMODCACHE");
    row("CGO_ENABLE", "CGO_ENABLED");
    row("CGO_CFLAG", "CGO_CFLAGS");
    row("GOTOOLCHIAN", "GOTOOLCHAIN");
    row("GONOSUMCHECK", "GONOSUMDB");
    row("GONOVERIFY", "GONOSUMDB");
    row("GOCACHESIZE", "");
    row("GO15VENDOREXPERIMENT", "");
}

void TestNameAdvice::misspeltNames()
{
    QFETCH(QByteArray, nearest);
    const auto advice = NameAdvice::nearestName(QTest::currentDataTag());
    QVERIFY(advice.has_value());
    QCOMPARE(advice->nearest, nearest);
    QCOMPARE(advice->problem.severity, Severity::Warning);
    QVERIFY(advice->problem.message.contains(QLatin1StringView(QTest::currentDataTag())));
    QVERIFY(!advice->problem.advice.isEmpty());
}

void TestNameAdvice::otherNamesAreLeftAlone_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"PATH", "GOGC", "GOMAXPROCS", "GOMEMLIMIT", "GOTRACEBACK", "GOCOVERDIR", "GOOD",
                             "GOAL", "GOLD", "GOT", "GOOGLE_APPLICATION_CREDENTIALS", "GOENV_ROOT",
                             "GOLANG_VERSION", "GOFOOBARBAZ", "PROXY", "HTTP_PROXY", ""})
        QTest::addRow("name %s", name) << QByteArray(name);
}

void TestNameAdvice::otherNamesAreLeftAlone()
{
    QFETCH(QByteArray, name);
    QVERIFY(!NameAdvice::nearestName(name).has_value());
}

void TestNameAdvice::realNamesAreLeftAlone()
{
    for (const GoVariable &variable : GoVariables::catalogue().all())
        QVERIFY2(!NameAdvice::nearestName(variable.name).has_value(), variable.name);
}

void TestNameAdvice::dataNamesRealVariables()
{
    const QJsonObject names =
        QJsonDocument::fromJson(resourceBytes(QLatin1StringView("names.json"))).object();
    const QJsonObject useless = names.value(QLatin1StringView("useless")).toObject();
    QVERIFY(!useless.isEmpty());
    for (auto it = useless.begin(); it != useless.end(); ++it) {
        QVERIFY2(!GoVariables::catalogue().find(it.key().toLatin1()), qPrintable(it.key()));
        const QByteArray instead = it->toString().toLatin1();
        QVERIFY2(instead.isEmpty() || GoVariables::catalogue().find(instead), instead);
    }
    const QJsonArray read = names.value(QLatin1StringView("read")).toArray();
    for (const QJsonValue name : read)
        QVERIFY2(!GoVariables::catalogue().find(name.toString().toLatin1()), qPrintable(name.toString()));
}

QTEST_GUILESS_MAIN(TestNameAdvice)
#include "NameAdvice.moc"
