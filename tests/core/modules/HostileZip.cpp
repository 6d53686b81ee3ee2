// SPDX-License-Identifier: MIT
#include "ModuleZipLab.h"
#include "support/ZipWriter.h"

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
    void entriesAreRefusedAtOnce_data();
    void entriesAreRefusedAtOnce();
    void structureIsRefusedAtOnce_data();
    void structureIsRefusedAtOnce();
    void contentIsRefusedWhileInflating_data();
    void contentIsRefusedWhileInflating();
    void limitsHold_data();
    void limitsHold();
};

namespace {

ZipWriter::Entry entryOf(const QByteArray &name, const QByteArray &content = "content of a file\n")
{
    ZipWriter::Entry entry;
    entry.name = modulePrefix + name;
    entry.content = content;
    return entry;
}

} // namespace

void TestHostileZip::namesAreRefusedAtOnce_data()
{
    QTest::addColumn<QByteArrayList>("names");
    const auto row = [](const char *title, const QByteArrayList &names) { QTest::newRow(title) << names; };
    const QByteArray p = modulePrefix;
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

void TestHostileZip::entriesAreRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    using Entry = ZipWriter::Entry;
    const auto row = [](const char *title, ErrorCode code, const std::function<void(Entry &)> &change) {
        ZipWriter writer;
        Entry entry = entryOf("a");
        change(entry);
        writer.add(entry);
        QTest::newRow(title) << writer.finish() << code;
    };
    const QByteArray p = modulePrefix;
    row("link", ErrorCode::Refused, [](Entry &e) { e.mode = 0120777; });
    row("device", ErrorCode::Refused, [](Entry &e) { e.mode = 0020666; });
    row("pipe", ErrorCode::Refused, [](Entry &e) { e.mode = 0010666; });
    row("folder as file", ErrorCode::Refused, [](Entry &e) { e.mode = 0040755; });
    row("file as folder", ErrorCode::Refused, [&p](Entry &e) { e.name = p + "a/"; });
    row("encrypted", ErrorCode::Unsupported, [](Entry &e) { e.moreFlags = 1; });
    row("other method", ErrorCode::Unsupported, [](Entry &e) { e.method = 12; });
    row("other local name", ErrorCode::Corrupt, [&p](Entry &e) { e.localName = p + "b"; });
    row("longer local name", ErrorCode::Corrupt, [&p](Entry &e) { e.localName = p + "aa"; });
    row("too long", ErrorCode::Refused, [](Entry &e) { e.declaredCompressedSize = 5000; });
    ZipWriter stored;
    Entry entry = entryOf("a");
    entry.method = 0;
    entry.declaredSize = 3;
    stored.add(entry);
    QTest::newRow("stored with two sizes") << stored.finish() << ErrorCode::Corrupt;
    ZipWriter shared;
    entry = entryOf("a");
    entry.sharedOffset = static_cast<quint32>(shared.add(entry));
    shared.add(entry);
    QTest::newRow("one content for two") << shared.finish() << ErrorCode::Refused;
    ZipWriter beyond;
    entry.sharedOffset = 0x7fffffff;
    beyond.add(entry);
    QTest::newRow("beyond the file") << beyond.finish() << ErrorCode::Corrupt;
}

void TestHostileZip::entriesAreRefusedAtOnce()
{
    structureIsRefusedAtOnce();
}

void TestHostileZip::structureIsRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *title, const QByteArray &bytes) {
        QTest::newRow(title) << bytes << ErrorCode::Corrupt;
    };
    const auto ended = [](const std::function<void(ZipWriter &)> &change) {
        ZipWriter writer;
        writer.add(entryOf("a"));
        change(writer);
        return writer.finish();
    };
    row("empty file", "");
    row("a web page", "<html>" + QByteArray(500, ' ') + "</html>");
    row("something before", "x" + goodZip());
    ZipWriter late;
    late.addRaw("x");
    late.add(entryOf("a"));
    row("something before, and counted", late.finish());
    row("something behind", goodZip() + "x");
    row("two zips", goodZip() + goodZip());
    row("too many entries", ended([](ZipWriter &w) { w.declaredCount = 2; }));
    row("too few entries", ended([](ZipWriter &w) { w.declaredCount = 0; }));
    row("short directory", ended([](ZipWriter &w) { w.declaredDirectorySize = 30; }));
    row("long directory", ended([](ZipWriter &w) { w.declaredDirectorySize = 5000; }));
    QByteArray noLocal = goodZip();
    noLocal.replace(noLocal.indexOf("PK\x03\x04", 10), 4, "PK\x03\x05");
    row("no local header", noLocal);
    ZipWriter many;
    many.zip64End = true;
    for (int i = 0; i < 100'000; ++i)
        many.add(entryOf(QByteArray::number(i)));
    QTest::newRow("100,000 entries") << many.finish() << ErrorCode::TooLarge;
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
    const QString folder = outFolder(home);
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

QTEST_GUILESS_MAIN(TestHostileZip)
#include "HostileZip.moc"
