// SPDX-License-Identifier: MIT
#include "modules/ModuleZip.h"
#include "support/TempHome.h"
#include "support/ZipWriter.h"

#include <QDir>
#include <QtTest>

#include <functional>

using namespace goconf;
using namespace goconf::test;

/// Zip files that lie, each with the state after it: what can be seen from the directory is refused before
/// anything is written; what shows only while inflating never gives a digest.
class TestHostileZip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreRefusedAtOnce_data();
    void namesAreRefusedAtOnce();
    void structureIsRefusedAtOnce_data();
    void structureIsRefusedAtOnce();
    void contentIsRefusedWhileInflating_data();
    void contentIsRefusedWhileInflating();
    void limitsHold_data();
    void limitsHold();
    void everyFlippedByteIsSeenOrHarmless();
    void everyCutIsSeen();
};

namespace {

constexpr const char *prefix = "example.com/m@v1.0.0/";

ZipWriter::Entry entryOf(const QByteArray &name, const QByteArray &content = "content of a file\n")
{
    ZipWriter::Entry entry;
    entry.name = prefix + name;
    entry.content = content;
    return entry;
}

Result<ModuleZip> openZip(const TempHome &home, const QByteArray &bytes, const ArchiveLimits &limits = {})
{
    return ModuleZip::open(home.write(QStringLiteral("m.zip"), bytes), "example.com/m", "v1.0.0", limits);
}

QString emptyFolder(const TempHome &home)
{
    const QString folder = home.path(QStringLiteral("out"));
    if (!QDir().mkpath(folder))
        qFatal("cannot make a folder");
    return folder;
}

UnpackPlace asItIs(const QByteArray &name)
{
    return {name, false};
}

/// A good file with a few entries, for mutations.
QByteArray goodZip()
{
    ZipWriter writer;
    writer.add(entryOf("go.mod", "module example.com/m\n"));
    writer.add(entryOf("a/a.go", "package a // " + QByteArray(200, 'a')));
    writer.add(entryOf("b.go", "package m\n"));
    return writer.finish();
}

} // namespace

void TestHostileZip::namesAreRefusedAtOnce_data()
{
    QTest::addColumn<QByteArrayList>("names");
    const auto row = [](const char *title, const QByteArrayList &names) { QTest::newRow(title) << names; };
    const QByteArray p = prefix;
    row("up", {p + "../a"});
    row("up inside", {p + "a/../../b"});
    row("dot", {p + "./a"});
    row("absolute", {"/etc/passwd"});
    row("absolute below", {p + "/etc/passwd"});
    row("drive", {p + "C:/a"});
    row("backslash", {p + "..\\a"});
    row("two slashes", {p + "a//b"});
    row("device", {p + "aux.go"});
    row("NUL", {p + QByteArray("a\0b", 3)});
    row("line end", {p + "a\nb"});
    row("no UTF-8", {p + "\xff"});
    row("final dot", {p + "a."});
    row("other prefix", {"example.com/m@v1.0.1/a"});
    row("no prefix", {"a"});
    row("empty name", {""});
    row("twice", {p + "a", p + "a"});
    row("case", {p + "A", p + "a"});
    row("case of a folder", {p + "A/x", p + "a/y"});
    row("case beyond ASCII", {p + "\xc3\x9e", p + "\xc3\xbe"});
    row("composition", {p + "\xea\xb0\x80", p + "\xe1\x84\x80\xe1\x85\xa1"});
    row("file and folder", {p + "a", p + "a/b"});
    row("folder and file", {p + "a/b", p + "a"});
    row("go.mod below", {p + "a/go.mod"});
    row("go.mod in capitals", {p + "GO.MOD"});
}

void TestHostileZip::namesAreRefusedAtOnce()
{
    QFETCH(QByteArrayList, names);
    ZipWriter writer;
    writer.add(entryOf("first"));
    for (const QByteArray &name : names)
        writer.add(name, "x");
    const TempHome home;
    const auto zip = openZip(home, writer.finish());
    QVERIFY(!zip);
    QCOMPARE(zip.error().code, ErrorCode::Refused);
}

void TestHostileZip::structureIsRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *title, const QByteArray &bytes, ErrorCode code = ErrorCode::Corrupt) {
        QTest::newRow(title) << bytes << code;
    };
    const auto mutated = [](const std::function<void(ZipWriter::Entry &)> &change) {
        ZipWriter writer;
        ZipWriter::Entry entry = entryOf("a");
        change(entry);
        writer.add(entry);
        return writer.finish();
    };
    const auto ended = [](const std::function<void(ZipWriter &)> &change) {
        ZipWriter writer;
        writer.add(entryOf("a"));
        change(writer);
        return writer.finish();
    };
    using Entry = ZipWriter::Entry;
    row("empty file", "");
    row("a web page", "<html>" + QByteArray(500, ' ') + "</html>");
    row("something before", "x" + goodZip());
    row("something behind", goodZip() + "x");
    row("two zips", goodZip() + goodZip());
    row("link", mutated([](Entry &e) { e.mode = 0120777; }), ErrorCode::Refused);
    row("device", mutated([](Entry &e) { e.mode = 0020666; }), ErrorCode::Refused);
    row("pipe", mutated([](Entry &e) { e.mode = 0010666; }), ErrorCode::Refused);
    row("folder as file", mutated([](Entry &e) { e.mode = 0040755; }), ErrorCode::Refused);
    row("folder with content", mutated([](Entry &e) {
            e.name += '/';
            e.mode = 0040755;
        }),
        ErrorCode::Refused);
    row("encrypted", mutated([](Entry &e) { e.moreFlags = 1; }), ErrorCode::Unsupported);
    row("other method", mutated([](Entry &e) { e.method = 12; }), ErrorCode::Unsupported);
    row("other local name", mutated([](Entry &e) { e.localName = QByteArray(prefix) + "b"; }));
    row("longer local name", mutated([](Entry &e) { e.localName = QByteArray(prefix) + "aa"; }));
    row("stored with two sizes", mutated([](Entry &e) {
            e.method = 0;
            e.declaredSize = 3;
        }));
    row("too long", mutated([](Entry &e) { e.declaredCompressedSize = 5000; }), ErrorCode::Refused);
    row("too many entries", ended([](ZipWriter &w) { w.declaredCount = 2; }));
    row("too few entries", ended([](ZipWriter &w) { w.declaredCount = 0; }));
    row("short directory", ended([](ZipWriter &w) { w.declaredDirectorySize = 30; }));
    row("long directory", ended([](ZipWriter &w) { w.declaredDirectorySize = 5000; }));
    ZipWriter shared;
    const qsizetype first = shared.add(entryOf("a"));
    Entry again = entryOf("a");
    again.sharedOffset = static_cast<quint32>(first);
    shared.add(again);
    row("one content for two entries", shared.finish(), ErrorCode::Refused);
    ZipWriter beyond;
    again.sharedOffset = 0x7fffffff;
    beyond.add(again);
    row("entry beyond the file", beyond.finish());
    QByteArray noLocal = goodZip();
    noLocal.replace(noLocal.indexOf("PK\x03\x04", 10), 4, "PK\x03\x05");
    row("no local header", noLocal);
}

void TestHostileZip::structureIsRefusedAtOnce()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const TempHome home;
    const auto zip = openZip(home, bytes);
    QVERIFY(!zip);
    QCOMPARE(errorCodeName(zip.error().code), errorCodeName(code));
}

void TestHostileZip::contentIsRefusedWhileInflating_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *title, const std::function<void(ZipWriter::Entry &)> &change) {
        ZipWriter writer;
        ZipWriter::Entry entry = entryOf("a", QByteArray(10'000, 'a'));
        change(entry);
        writer.add(entry);
        QTest::newRow(title) << writer.finish();
    };
    using Entry = ZipWriter::Entry;
    row("bomb behind a small size", [](Entry &e) { e.declaredSize = 10; });
    row("shorter than declared", [](Entry &e) { e.declaredSize = 20'000; });
    row("checksum", [](Entry &e) { e.declaredCrc = 7; });
    row("checksum zero", [](Entry &e) { e.declaredCrc = 0; });
    row("descriptor", [](Entry &e) { e.descriptorCrc = 7; });
    row("no deflate stream", [](Entry &e) { e.packed = QByteArray(40, '\xff'); });
    row("deflate stream cut", [](Entry &e) { e.packed = ZipWriter::deflated(e.content).chopped(4); });
    row("something behind the stream", [](Entry &e) { e.packed = ZipWriter::deflated(e.content) + "rest"; });
    row("empty stream", [](Entry &e) { e.packed = QByteArray(); });
}

void TestHostileZip::contentIsRefusedWhileInflating()
{
    QFETCH(QByteArray, bytes);
    const TempHome home;
    const auto zip = openZip(home, bytes);
    QVERIFY2(zip, zip ? "" : qPrintable(zip.error().detail));
    const auto digests = zip->digests({});
    QVERIFY(!digests);
    QCOMPARE(digests.error().code, ErrorCode::Corrupt);
    const QString folder = emptyFolder(home);
    const auto written = zip->unpack(folder, &asItIs, {});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Corrupt);
    // A bomb ends with the chunk that goes beyond what it declared.
    QVERIFY(QFileInfo(folder + QStringLiteral("/a")).size() <= 256 * 1024);
}

void TestHostileZip::limitsHold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("fine");
    const auto row = [](const char *title, const QByteArray &bytes, bool fine) {
        QTest::newRow(title) << bytes << fine;
    };
    const auto zipOf = [](const QByteArrayList &names, const QByteArray &content) {
        ZipWriter writer;
        for (const QByteArray &name : names)
            writer.add(entryOf(name, content));
        return writer.finish();
    };
    row("within all", zipOf({"a", "b", "c"}, QByteArray(333, 'x')), true);
    row("content", zipOf({"a", "b", "c"}, QByteArray(334, 'x')), false);
    row("entries", zipOf({"a", "b", "c", "d"}, "x"), false);
    row("name at the limit", zipOf({"abcd/efghi"}, "x"), true);
    row("name", zipOf({"abcd/efgh/i"}, "x"), false);
    row("element", zipOf({"abcdefg"}, "x"), false);
    QByteArray noise(3000, '\0');
    for (qsizetype i = 0; i < noise.size(); ++i)
        noise[i] = char((i * i * 31 + i * 7) >> 3);
    ZipWriter large;
    large.add(entryOf("a", noise));
    row("file", large.finish(), false);
    ZipWriter huge;
    ZipWriter::Entry entry = entryOf("a");
    entry.declaredSize = 0xfffffff0;
    huge.add(entry);
    row("declared size", huge.finish(), false);
}

void TestHostileZip::limitsHold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, fine);
    ArchiveLimits limits;
    limits.archiveBytes = 1500;
    limits.contentBytes = 1000;
    limits.entries = 3;
    limits.nameBytes = 10;
    limits.elementBytes = 6;
    const TempHome home;
    const auto zip = openZip(home, bytes, limits);
    QCOMPARE(zip.has_value(), fine);
    if (!zip)
        QCOMPARE(errorCodeName(zip.error().code), errorCodeName(ErrorCode::TooLarge));
}

/// Either the file is refused, or it gives the very same names and digests (a byte of a time or version).
void TestHostileZip::everyFlippedByteIsSeenOrHarmless()
{
    const TempHome home;
    const QByteArray good = goodZip();
    const QByteArray h1 = *openZip(home, good)->h1({});
    int refused = 0;
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = char(bad[i] ^ (1 << (i % 8)));
        const auto zip = openZip(home, bad);
        const auto hash = zip ? zip->h1({}) : fail(zip.error());
        if (!hash) {
            ++refused;
            continue;
        }
        QVERIFY2(*hash == h1, qPrintable(QStringLiteral("byte %1").arg(i)));
    }
    QVERIFY(refused > good.size() / 2);
}

void TestHostileZip::everyCutIsSeen()
{
    const TempHome home;
    const QByteArray good = goodZip();
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY2(!openZip(home, good.first(size)), qPrintable(QString::number(size)));
}

QTEST_GUILESS_MAIN(TestHostileZip)
#include "HostileZip.moc"
