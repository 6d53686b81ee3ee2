// SPDX-License-Identifier: MIT
#include "env/GoVariables.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>

using namespace goconf;

namespace {

/// As variables.json spells them.
QVariantList words(KnownNames names)
{
    QVariantList result;
    for (const KnownName &known : names) {
        QString word = QString::fromLatin1(known.name);
        if (known.since.isValid())
            word += QStringLiteral(" >=") + QString::fromLatin1(known.since.toByteArray());
        if (known.until.isValid())
            word += QStringLiteral(" <") + QString::fromLatin1(known.until.toByteArray());
        result.append(word);
    }
    return result;
}

} // namespace

class TestGoVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableHoldsEveryWordOfTheData();
    void topicsAreTheKnownOnes();
    void namesAreSortedAndUnique();
    void findsEveryName();
    void knowsWhereTheSpecialOnesMayBeSet();
    void levelsNameTheirArchitecture();
};

void TestGoVariables::theTableHoldsEveryWordOfTheData()
{
    QFile file(QStringLiteral(DATA_FOLDER "/variables.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll(), &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    const auto &all = GoVariables::catalogue().all();
    QCOMPARE(rows.size(), all.size());
    const QStringList keys{
        QStringLiteral("name"),    QStringLiteral("kind"),       QStringLiteral("settable"),
        QStringLiteral("topic"),   QStringLiteral("since"),      QStringLiteral("listedSince"),
        QStringLiteral("choices"), QStringLiteral("readInFile"), QStringLiteral("architectures")};
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QJsonObject object = rows.at(i).toObject();
        const auto text = [&](const char *key) {
            return object.value(QLatin1StringView(key)).toString().toUtf8();
        };
        const GoVariable &variable = all.at(i);
        QCOMPARE(variable.name, text("name"));
        QCOMPARE(variable.topic, text("topic"));
        QCOMPARE(variable.since, *GoVersion::parse(text("since")));
        QCOMPARE(variable.listedSince, GoVersion::parse(text("listedSince")).value_or(GoVersion()));
        QCOMPARE(variable.readInFile,
                 text("settable") == "env-file" || object.value(QLatin1StringView("readInFile")).toBool());
        QCOMPARE(words(variable.choices),
                 object.value(QLatin1StringView("choices")).toArray().toVariantList());
        QCOMPARE(words(variable.architectures),
                 object.value(QLatin1StringView("architectures")).toArray().toVariantList());
        for (const QString &key : object.keys())
            QVERIFY2(keys.contains(key), qPrintable(key));
    }
}

void TestGoVariables::topicsAreTheKnownOnes()
{
    const QByteArrayList topics{"modules",   "build",        "cgo",        "places",
                                "toolchain", "architecture", "diagnostics"};
    for (const GoVariable &variable : GoVariables::catalogue().all())
        QVERIFY2(topics.contains(variable.topic), variable.name);
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
        QCOMPARE(!variable.architectures.empty(), variable.kind == ValueKind::Level);
        QVERIFY2(variable.kind != ValueKind::Choice || !variable.choices.empty(), variable.name);
        QVERIFY2(!variable.listedSince.isValid() || variable.since <= variable.listedSince, variable.name);
        for (const KnownName &architecture : variable.architectures)
            QVERIFY(isKnownTo(GoVersion(1, 27), GoVariables::catalogue().find("GOARCH")->choices,
                              architecture.name));
    }
}

QTEST_GUILESS_MAIN(TestGoVariables)
#include "GoVariables.moc"
