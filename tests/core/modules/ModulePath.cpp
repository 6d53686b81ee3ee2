// SPDX-License-Identifier: MIT
#include "modules/ModulePath.h"

#include <QtTest>

using namespace goconf;

/// The rows were computed with golang.org/x/mod/module of v0.42.0 (EscapePath, CheckFilePath, EscapeVersion,
/// UnescapePath); its reasons are shortened where they quote the input.
class TestModulePath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsAreEscapedOrRefused_data();
    void pathsAreEscapedOrRefused();
    void fileNamesAreChecked_data();
    void fileNamesAreChecked();
    void versionsAreEscapedOrRefused_data();
    void versionsAreEscapedOrRefused();
    void pathsAreUnescapedOrRefused_data();
    void pathsAreUnescapedOrRefused();
};

void TestModulePath::pathsAreEscapedOrRefused_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("escaped");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const QByteArray &path, const char *escaped, const char *reason) {
        QTest::addRow("%s", path.toPercentEncoding("/@").constData())
            << path << QByteArray(escaped) << QByteArray(reason);
    };
    row("example.com/m", "example.com/m", "");
    row("example.com/Azure/azure-sdk-for-go", "example.com/!azure/azure-sdk-for-go", "");
    row("Example.com/m", "", "invalid char in first path element");
    row("example", "", "missing dot in first path element");
    row("example.com", "example.com", "");
    row("example.com/v1", "", "invalid version");
    row("example.com/m/v1", "", "invalid version");
    row("example.com/m/v2", "example.com/m/v2", "");
    row("example.com/m/v02", "", "invalid version");
    row("example.com/m/v0", "", "invalid version");
    row("example.com/m/v2.0", "", "invalid version");
    row("example.com/v2", "example.com/v2", "");
    row("example.com/m/v", "example.com/m/v", "");
    row("example.com/m/2", "example.com/m/2", "");
    row("gopkg.in/yaml.v3", "gopkg.in/yaml.v3", "");
    row("gopkg.in/yaml", "", "invalid version");
    row("gopkg.in/yaml.v0", "gopkg.in/yaml.v0", "");
    row("gopkg.in/yaml.v01", "", "invalid version");
    row("gopkg.in/yaml.v2-unstable", "gopkg.in/yaml.v2-unstable", "");
    row("gopkg.in/m/yaml.v10", "gopkg.in/m/yaml.v10", "");
    row("-x.com/m", "", "leading dash");
    row("x.com//m", "", "empty path element");
    row("x.com/m/", "", "empty path element");
    row("/x.com/m", "", "empty path element");
    row("x.com/.m", "", "leading dot in path element");
    row("x.com/m.", "", "trailing dot in path element");
    row("x.com/a..b", "x.com/a..b", "");
    row("x.com/...", "", "invalid path element");
    row("x.com/con", "", "disallowed as path element component on Windows");
    row("x.com/aux.go", "", "disallowed as path element component on Windows");
    row("x.com/COM1", "", "disallowed as path element component on Windows");
    row("x.com/com10", "x.com/com10", "");
    row("x.com/a~1", "", "trailing tilde and digits in path element");
    row("x.com/a~1.b", "", "trailing tilde and digits in path element");
    row("x.com/a~", "x.com/a~", "");
    row("x.com/a~b", "x.com/a~b", "");
    row("x.com/a b", "", "invalid char");
    row("x.com/a!b", "", "invalid char");
    row("x.com/a+b", "", "invalid char");
    row("x.com/a@b", "", "invalid char");
    row("x.com/\xc3\xa9", "", "invalid char");
    row("x.com/\xff", "", "invalid char");
    row("x_y.com/m", "", "invalid char in first path element");
    row("x~y.com/m", "", "invalid char in first path element");
    row("", "", "empty string");
    row(".", "", "invalid path element");
    row("x.com/a\\b", "", "invalid char");
    row("x.com/A_b-c~d.e", "x.com/!a_b-c~d.e", "");
    row("127.0.0.1/m", "127.0.0.1/m", "");
    row("x.com/m\n", "", "invalid char");
    row("golang.org/toolchain", "golang.org/toolchain", "");
}

void TestModulePath::pathsAreEscapedOrRefused()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, escaped);
    QFETCH(QByteArray, reason);
    const Result<QByteArray> result = escapeModulePath(path);
    QCOMPARE(result.has_value(), reason.isEmpty());
    QCOMPARE(checkModulePath(path).has_value(), reason.isEmpty());
    if (result) {
        QCOMPARE(*result, escaped);
        QCOMPARE(*unescapeModulePath(*result), path);
        return;
    }
    QCOMPARE(result.error().code, ErrorCode::InvalidValue);
    QCOMPARE(result.error().detail.toLatin1(), reason);
}

void TestModulePath::fileNamesAreChecked_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("fine");
    const auto row = [](const char *name, bool fine) {
        QTest::addRow("%s", QByteArray(name).toPercentEncoding("/@").constData()) << QByteArray(name) << fine;
    };
    row("a", true);
    row("a/b.go", true);
    row("/a", false);
    row("a/", false);
    row("a//b", false);
    row("./a", false);
    row("../a", false);
    row("a/../b", false);
    row("a/./b", false);
    row(".git/config", true);
    row("a.", false);
    row("a ", true);
    row(" a", true);
    row("a/.b", true);
    row("a:b", false);
    row("a\\b", false);
    row("a*b", false);
    row("a?b", false);
    row("a\"b", false);
    row("a'b", false);
    row("a|b", false);
    row("a`b", false);
    row("a<b", false);
    row("a;b", false);
    row("a!b", true);
    row("a%b", true);
    row("a@b", true);
    row("a~1", true);
    row("NUL", false);
    row("nul.txt", false);
    row("lpt9.", false);
    row("Lpt9.go", false);
    row("LPT0", true);
    row("\xc3\x9e"
        "foo.go",
        true);
    row("\xe4\xb8\xad.go", true);
    row("e\xcc\x81", false);
    row("\xf0\x9f\x98\x80", false);
    row("a\tb", false);
    row("a\nb", false);
    row("\xff", false);
    row("-a", true);
    row("...", false);
    row("a...b", true);
    row("", false);
    QTest::newRow("NUL inside") << QByteArray("a\0b", 3) << false;
}

void TestModulePath::fileNamesAreChecked()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, fine);
    QCOMPARE(checkModuleFilePath(name).has_value(), fine);
}

void TestModulePath::versionsAreEscapedOrRefused_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("escaped");
    QTest::addColumn<bool>("fine");
    const auto row = [](const char *version, const char *escaped, bool fine) {
        QTest::addRow("%s", QByteArray(version).toPercentEncoding().constData())
            << QByteArray(version) << QByteArray(escaped) << fine;
    };
    row("v1.2.3", "v1.2.3", true);
    row("v1.2.3-RC1", "v1.2.3-!r!c1", true);
    row("v0.0.1-go1.27.3.linux-amd64", "v0.0.1-go1.27.3.linux-amd64", true);
    row("main", "main", true);
    row("feature/x", "", false);
    row("v1!", "", false);
    row("", "", false);
    row("v1.0.0+incompatible", "v1.0.0+incompatible", true);
    row("CON", "", false);
    row("a b", "a b", true);
    row("..", "", false);
    row("v1\xc3\xa9", "", false);
}

void TestModulePath::versionsAreEscapedOrRefused()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, escaped);
    QFETCH(bool, fine);
    const Result<QByteArray> result = escapeVersion(version);
    QCOMPARE(result.has_value(), fine);
    if (result) {
        QCOMPARE(*result, escaped);
        QCOMPARE(*unescapeVersion(*result), version);
    }
}

void TestModulePath::pathsAreUnescapedOrRefused_data()
{
    QTest::addColumn<QByteArray>("escaped");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("fine");
    const auto row = [](const char *escaped, const char *path, bool fine) {
        QTest::addRow("%s", QByteArray(escaped).toPercentEncoding("/!").constData())
            << QByteArray(escaped) << QByteArray(path) << fine;
    };
    row("example.com/!azure/x", "example.com/Azure/x", true);
    row("example.com/Azure/x", "", false);
    row("example.com/!!azure", "", false);
    row("example.com/!1", "", false);
    row("example.com/a!", "", false);
    row("example.com/!", "", false);
    row("!example.com/a", "", false);
    row("example.com/\xc3\xa9", "", false);
}

void TestModulePath::pathsAreUnescapedOrRefused()
{
    QFETCH(QByteArray, escaped);
    QFETCH(QByteArray, path);
    QFETCH(bool, fine);
    const Result<QByteArray> result = unescapeModulePath(escaped);
    QCOMPARE(result.has_value(), fine);
    if (result)
        QCOMPARE(*result, path);
}

QTEST_GUILESS_MAIN(TestModulePath)
#include "ModulePath.moc"
