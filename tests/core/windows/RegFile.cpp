// SPDX-License-Identifier: MIT
// Files of regedit come back as they were written, and such of others are read as regedit reads them.
#include "stores/windows/RegFile.h"

#include "change/RegistryText.h"
#include "support/RandomRegistry.h"
#include "support/Rounds.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray unicodeFile(const QString &lines)
{
    return "\xff\xfe" + RegistryText::bytes(u"Windows Registry Editor Version 5.00\r\n"_s + lines).chopped(2);
}

RegFile randomFile(QRandomGenerator &random)
{
    RegFile file;
    const int keys = random.bounded(4);
    for (int i = 0; i < keys; ++i) {
        RegFile::Key key{u"HKEY_CURRENT_USER\\a]b[%1"_s.arg(random.bounded(100)), random.bounded(5) == 0};
        for (const RegistryValue &value : randomValues(random, 6)) {
            const bool isRemoved = random.bounded(5) == 0;
            key.values.append({value.name, isRemoved ? std::nullopt
                                                     : std::optional(RegistryImage{value.type, value.data})});
        }
        file.keys.append(key);
    }
    return file;
}

} // namespace

class RegFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead();
    void writesAsRegeditDoes();
    void readsLines_data();
    void readsLines();
    void readsVersion4();
    void refuses_data();
    void refuses();
    void saysTheLine();
};

void RegFileTest::whatIsWrittenIsRead()
{
    QRandomGenerator random(20261122);
    for (int i = 0; i < rounds(2000); ++i) {
        const RegFile file = randomFile(random);
        const Result<RegFile> read = RegFile::parse(file.bytes());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().what));
        QVERIFY2(*read == file, file.bytes().toHex(' ').constData());
    }
}

void RegFileTest::writesAsRegeditDoes()
{
    // Bytes as `reg export` of Windows 10 writes them.
    RegFile file;
    file.keys.append({u"HKEY_CURRENT_USER\\Environment"_s, false});
    const auto add = [&](const QString &name, quint32 type, const QByteArray &data) {
        file.keys.last().values.append({name, RegistryImage{type, data}});
    };
    add({}, 1, RegistryText::bytes(u"x"));
    add(u"GOPROXY"_s, 1, RegistryText::bytes(u"a\"b\\c"));
    add(u"Path"_s, 2, RegistryText::bytes(u"%SystemRoot%\\system32;%SystemRoot%"));
    add(u"n"_s, 4, QByteArray::fromHex("2a000000"));
    add(u"b"_s, 3, QByteArray::fromHex("00ff"));
    add(u"m"_s, 7, {});
    const QString expected =
        u"\r\n[HKEY_CURRENT_USER\\Environment]\r\n@=\"x\"\r\n\"GOPROXY\"=\"a\\\"b\\\\c\"\r\n"
        "\"Path\"=hex(2):25,00,53,00,79,00,73,00,74,00,65,00,6d,00,52,00,6f,00,6f,00,74,\\\r\n"
        "  00,25,00,5c,00,73,00,79,00,73,00,74,00,65,00,6d,00,33,00,32,00,3b,00,25,00,\\\r\n"
        "  53,00,79,00,73,00,74,00,65,00,6d,00,52,00,6f,00,6f,00,74,00,25,00,00,00\r\n"
        "\"n\"=dword:0000002a\r\n\"b\"=hex:00,ff\r\n\"m\"=hex(7):\r\n\r\n"_s;
    QCOMPARE(RegistryText::of(file.bytes().sliced(2) + QByteArray(2, '\0')).text,
             u"Windows Registry Editor Version 5.00\r\n"_s + expected);
}

void RegFileTest::readsLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("type"); // -1: removed
    QTest::addColumn<QByteArray>("data");
    const QByteArray x = RegistryText::bytes(u"x");
    QTest::newRow("text") << u"\"A\"=\"x\""_s << u"A"_s << 1 << x;
    QTest::newRow("default value") << u"@=\"x\""_s << QString() << 1 << x;
    QTest::newRow("blanks") << u"  \"A\" = \"x\"  "_s << u"A"_s << 1 << x;
    QTest::newRow("comment behind") << u"\"A\"=\"x\" ; why"_s << u"A"_s << 1 << x;
    QTest::newRow("comment before") << u"; why\r\n\r\n\"A\"=\"x\""_s << u"A"_s << 1 << x;
    QTest::newRow("semicolon inside") << u"\"A\"=\";\""_s << u"A"_s << 1 << RegistryText::bytes(u";");
    QTest::newRow("line break inside")
        << u"\"A\"=\"a\r\nb\""_s << u"A"_s << 1 << RegistryText::bytes(u"a\r\nb");
    QTest::newRow("spelled line break")
        << u"\"A\\n\"=\"a\\r\\n\""_s << u"A\n"_s << 1 << RegistryText::bytes(u"a\r\n");
    QTest::newRow("backslash") << u"\"A\\\\n\"=\"C:\\\\new\""_s << u"A\\n"_s << 1
                               << RegistryText::bytes(u"C:\\new");
    QTest::newRow("removed") << u"\"A\"=-"_s << u"A"_s << -1 << QByteArray();
    QTest::newRow("short number") << u"\"A\"=DWORD:2A"_s << u"A"_s << 4 << QByteArray::fromHex("2a000000");
    QTest::newRow("no bytes") << u"\"A\"=hex(2):"_s << u"A"_s << 2 << QByteArray();
    QTest::newRow("type in hex") << u"\"A\"=hex(b):01"_s << u"A"_s << 11 << QByteArray("\x01");
    QTest::newRow("bytes on lines") << u"\"A\"=hex:01,\\\r\n  02,\\\r\n\t03"_s << u"A"_s << 3
                                    << QByteArray("\x01\x02\x03");
    QTest::newRow("last comma") << u"\"A\"=hex:01,"_s << u"A"_s << 3 << QByteArray("\x01");
    QTest::newRow("half a letter") << u"\"A\"=\"\xd800\""_s << u"A"_s << 1 << QByteArray::fromHex("00d80000");
}

void RegFileTest::readsLines()
{
    QFETCH(QString, line);
    QFETCH(QString, name);
    QFETCH(int, type);
    QFETCH(QByteArray, data);
    std::optional<RegistryImage> image;
    if (type >= 0)
        image = RegistryImage{quint32(type), data};
    // With and without a last line end, and with that of Unix.
    const QString lines = u"[HKEY_CURRENT_USER\\Environment]\r\n"_s + line;
    for (const QString &text : {lines, QString(lines + "\r\n"_L1), QString(lines + u'\n')}) {
        const Result<RegFile> file = RegFile::parse(unicodeFile(text));
        QVERIFY2(file, qPrintable(file ? QString() : file.error().what));
        QCOMPARE(file->keys.size(), 1);
        QCOMPARE(file->keys.first().values.size(), 1);
        QCOMPARE(file->keys.first().values.first().name, name);
        QVERIFY(file->keys.first().values.first().image == image);
    }
}

void RegFileTest::readsVersion4()
{
    const Result<RegFile> file = RegFile::parse(
        "REGEDIT4\n\n[-HKEY_CURRENT_USER\\Old]\n[HKEY_CURRENT_USER\\Environment]\n\"A\"=hex(2):25,41,25,00\n"
        "\"B\"=hex:25,41\n\"C\"=\"\xe4\xb8\xad\"\n");
    QVERIFY(file);
    QCOMPARE(file->keys.size(), 2);
    QVERIFY(file->keys.at(0).isRemoved);
    const QVector<RegFile::Value> &values = file->keys.at(1).values;
    QVERIFY((values.at(0).image == RegistryImage{2, RegistryText::bytes(u"%A%")}));
    QVERIFY((values.at(1).image == RegistryImage{3, "%A"}));
    QVERIFY((values.at(2).image == RegistryImage{1, RegistryText::bytes(u"中")}));
}

void RegFileTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another file") << QByteArray("{}");
    QTest::newRow("letters of a code page") << QByteArray("REGEDIT4\n[HKEY_CURRENT_USER\\a\xe4]\n");
    const auto row = [](const char *name, const QString &lines) {
        QTest::newRow(name) << unicodeFile(lines);
    };
    row("value without a key", u"\"A\"=\"x\"\r\n"_s);
    row("key without an end", u"[HKEY_CURRENT_USER\r\n"_s);
    row("text without an end", u"[K]\r\n\"A\"=\"x\r\n"_s);
    row("no data", u"[K]\r\n\"A\"=\r\n"_s);
    row("more behind", u"[K]\r\n\"A\"=\"x\" y\r\n"_s);
    row("nine digits", u"[K]\r\n\"A\"=dword:123456789\r\n"_s);
    row("three digits", u"[K]\r\n\"A\"=hex:123\r\n"_s);
    row("no digits", u"[K]\r\n\"A\"=hex:zz\r\n"_s);
    row("no type", u"[K]\r\n\"A\"=hex():00\r\n"_s);
}

void RegFileTest::refuses()
{
    QFETCH(QByteArray, bytes);
    const Result<RegFile> file = RegFile::parse(bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::Corrupt);
}

void RegFileTest::saysTheLine()
{
    const Result<RegFile> file = RegFile::parse(unicodeFile(u"\r\n[K]\r\n\"A\"=\"a\r\nb\"\r\nwrong\r\n"_s));
    QVERIFY(!file);
    QVERIFY2(file.error().what.contains("line 6 "_L1), qPrintable(file.error().what));
}

QTEST_GUILESS_MAIN(RegFileTest)
#include "RegFile.moc"
