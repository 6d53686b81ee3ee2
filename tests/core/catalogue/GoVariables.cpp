// SPDX-License-Identifier: MIT
#include "env/GoVariables.h"

#include "env/Resource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>

using namespace goconf;

class TestGoVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dataIsSpelledAsTheCodeReadsIt();
    void namesAreSortedAndUnique();
    void findsEveryName();
    void knowsWhereTheSpecialOnesMayBeSet();
    void levelsNameTheirArchitecture();
};

void TestGoVariables::dataIsSpelledAsTheCodeReadsIt()
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(resourceBytes(QLatin1StringView("variables.json")), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    const QStringList kinds{
        QStringLiteral("text"),        QStringLiteral("choice"),         QStringLiteral("folder"),
        QStringLiteral("folder-list"), QStringLiteral("file"),           QStringLiteral("command"),
        QStringLiteral("flags"),       QStringLiteral("compiler-flags"), QStringLiteral("regexp"),
        QStringLiteral("proxy-chain"), QStringLiteral("sum-database"),   QStringLiteral("glob-list"),
        QStringLiteral("vcs-rules"),   QStringLiteral("auth-commands"),  QStringLiteral("toolchain"),
        QStringLiteral("level"),       QStringLiteral("experiments"),    QStringLiteral("key-values"),
        QStringLiteral("fips"),        QStringLiteral("computed")};
    const QStringList places{QStringLiteral("env-file"), QStringLiteral("environment"),
                             QStringLiteral("never")};
    const QStringList topics{QStringLiteral("modules"),    QStringLiteral("build"),
                             QStringLiteral("cgo"),        QStringLiteral("places"),
                             QStringLiteral("toolchain"),  QStringLiteral("architecture"),
                             QStringLiteral("diagnostics")};
    const QStringList keys{QStringLiteral("name"),     QStringLiteral("kind"),
                           QStringLiteral("settable"), QStringLiteral("topic"),
                           QStringLiteral("since"),    QStringLiteral("listedSince"),
                           QStringLiteral("choices"),  QStringLiteral("architectures")};
    QCOMPARE(document.array().size(), GoVariables::catalogue().all().size());
    for (const QJsonValue row : document.array()) {
        const QJsonObject object = row.toObject();
        const QByteArray name = object.value(QLatin1StringView("name")).toString().toUtf8();
        QVERIFY2(kinds.contains(object.value(QLatin1StringView("kind")).toString()), name);
        QVERIFY2(places.contains(object.value(QLatin1StringView("settable")).toString()), name);
        QVERIFY2(topics.contains(object.value(QLatin1StringView("topic")).toString()), name);
        QVERIFY2(GoVersion::parse(object.value(QLatin1StringView("since")).toString().toUtf8()), name);
        for (const QString &key : object.keys())
            QVERIFY2(keys.contains(key), qPrintable(key));
    }
}

void TestGoVariables::namesAreSortedAndUnique()
{
    const auto &all = GoVariables::catalogue().all();
    QCOMPARE(all.size(), 67);
    for (qsizetype i = 1; i < all.size(); ++i)
        QVERIFY2(all[i - 1].name < all[i].name, all[i].name);
}

void TestGoVariables::findsEveryName()
{
    for (const GoVariable &variable : GoVariables::catalogue().all())
        QCOMPARE(GoVariables::catalogue().find(variable.name), &variable);
    QCOMPARE(GoVariables::catalogue().find("GOPROXI"), nullptr);
    QCOMPARE(GoVariables::catalogue().find(""), nullptr);
    QCOMPARE(GoVariables::catalogue().find("goproxy"), nullptr);
}

void TestGoVariables::knowsWhereTheSpecialOnesMayBeSet()
{
    const auto settable = [](const char *name) { return GoVariables::catalogue().find(name)->settable; };
    for (const char *name : {"GOENV", "GODEBUG", "GOWORK", "GOROOT", "GOPACKAGESDRIVER"})
        QCOMPARE(settable(name), Settable::EnvironmentOnly);
    for (const char *name : {"GOEXE", "GOGCCFLAGS", "GOHOSTARCH", "GOHOSTOS", "GOMOD", "GOTELEMETRY",
                             "GOTELEMETRYDIR", "GOTOOLDIR", "GOVERSION"})
        QCOMPARE(settable(name), Settable::Never);
    for (const char *name : {"FC", "GO_EXTLINK_ENABLED", "CGO_LDFLAGS_DISALLOW", "GORISCV64", "GOPROXY"})
        QCOMPARE(settable(name), Settable::EnvFile);
}

void TestGoVariables::levelsNameTheirArchitecture()
{
    for (const GoVariable &variable : GoVariables::catalogue().all()) {
        QCOMPARE(!variable.architectures.isEmpty(), variable.kind == ValueKind::Level);
        QVERIFY2(variable.kind != ValueKind::Choice || !variable.choices.isEmpty(), variable.name);
        QVERIFY2(!variable.listedSince.isValid() || variable.since <= variable.listedSince, variable.name);
        for (const QByteArray &architecture : variable.architectures)
            QVERIFY(GoVariables::catalogue().find("GOARCH")->choices.contains(architecture));
    }
}

QTEST_GUILESS_MAIN(TestGoVariables)
#include "GoVariables.moc"
