// SPDX-License-Identifier: MIT
#include "sumdb/SumSettings.h"
#include "Vectors.h"
#include "env/grammar/GlobList.h"

#include <QtTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(goconf::SumSettings::Use)

/// Who is asked about which module is what cmd/go would do.
class TestSumSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patternsMatchAsGos();
    void usesAreAsGos_data();
    void usesAreAsGos();
    void theDatabaseIsNamed();
};

void TestSumSettings::patternsMatchAsGos()
{
    int matching = 0;
    for (const auto &row : Vectors::read(u"globs.json"_s)["rows"_L1].toArray()) {
        const QByteArray globs = Vectors::bytes(row["Globs"_L1]);
        const QByteArray path = Vectors::bytes(row["Path"_L1]);
        const bool matches = row["Matches"_L1].toBool();
        QVERIFY2(GlobList::parse(globs).matchesPrefixOf(path) == matches, globs + " and " + path);
        matching += matches ? 1 : 0;
    }
    QVERIFY(matching > 100);
}

void TestSumSettings::usesAreAsGos_data()
{
    using Use = SumSettings::Use;
    QTest::addColumn<QByteArray>("goSumDb");
    QTest::addColumn<QByteArray>("goNoSumDb");
    QTest::addColumn<QByteArray>("goProxy");
    QTest::addColumn<QByteArray>("module");
    QTest::addColumn<Use>("use");
    const auto row = [](const char *name, const char *db, const char *no, const char *proxy,
                        const char *module, Use use) {
        QTest::newRow(name) << QByteArray(db) << QByteArray(no) << QByteArray(proxy) << QByteArray(module)
                            << use;
    };
    const char *public_ = "sum.golang.org";
    const char *toolchain = "golang.org/toolchain";
    row("public", public_, "", "direct", "example.com/a", Use::Lookup);
    row("private", public_, "*.example,example.com", "direct", "example.com/a", Use::Private);
    row("longer than the pattern", public_, "example.com/a", "direct", "example.com/a/b/v2", Use::Private);
    row("shorter than the pattern", public_, "example.com/a/b", "direct", "example.com/a", Use::Lookup);
    row("off", "off", "", "direct", "example.com/a", Use::Off);
    row("off and private", "off", "example.com", "direct", "example.com/a", Use::Off);
    row("broken settings ask", "no such", "", "direct", "example.com/a", Use::Lookup);
    row("toolchain", public_, "golang.org", "direct", toolchain, Use::Lookup);
    row("toolchain of a folder", public_, "golang.org", "file:///srv", toolchain, Use::Private);
    row("toolchain of a folder, public", public_, "", "file:///srv", toolchain, Use::Lookup);
    row("toolchain of a chain", public_, "golang.org", "file:///srv,direct", toolchain, Use::Lookup);
    row("toolchain of a bar", public_, "golang.org", "file:///srv|direct", toolchain, Use::Lookup);
    row("toolchain, off", "off", "", "direct", toolchain, Use::Off);
}

void TestSumSettings::usesAreAsGos()
{
    QFETCH(QByteArray, goSumDb);
    QFETCH(QByteArray, goNoSumDb);
    QFETCH(QByteArray, goProxy);
    QFETCH(QByteArray, module);
    QFETCH(SumSettings::Use, use);
    QCOMPARE(SumSettings(goSumDb, goNoSumDb, goProxy).useFor(module), use);
}

void TestSumSettings::theDatabaseIsNamed()
{
    const auto database = [](const QByteArray &value) { return SumSettings(value, {}, {}).database(); };
    const auto known = database("sum.golang.org");
    QCOMPARE(known->verifier.name, QByteArray("sum.golang.org"));
    QCOMPARE(known->verifier.hash, 0x033de0aeu);
    QCOMPARE(known->verifier.ed25519.size(), 32);
    QVERIFY(known->url.isEmpty());
    const auto alias = database("sum.golang.google.cn");
    QCOMPARE(alias->verifier.name, QByteArray("sum.golang.org"));
    QCOMPARE(alias->url, QByteArray("https://sum.golang.google.cn"));
    QCOMPARE(database(known->key + " https://mirror.example/sumdb")->url,
             QByteArray("https://mirror.example/sumdb"));
    QCOMPARE(database("off").error().code, ErrorCode::Refused);
    QCOMPARE(database("").error().code, ErrorCode::InvalidValue);
    QCOMPARE(database("sum.example").error().code, ErrorCode::InvalidValue);
    QCOMPARE(database(" off").error().code, ErrorCode::InvalidValue);
}

QTEST_GUILESS_MAIN(TestSumSettings)
#include "SumSettings.moc"
