// SPDX-License-Identifier: MIT
// Lists of folders keep every letter that nobody asked to change.
#include "stores/windows/WindowsPathList.h"

#include "base/SearchPath.h"
#include "support/Rounds.h"

#include <QRandomGenerator>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

Environment variables()
{
    Environment environment(Os::Windows);
    environment.set("SystemRoot", "C:\\Windows");
    environment.set("USERPROFILE", "C:\\Users\\dev");
    return environment;
}

QByteArray randomList(QRandomGenerator &random)
{
    static const char *const parts[] = {";",
                                        ";",
                                        "\"",
                                        "C:\\a",
                                        "c:/A/",
                                        "D:\\b c",
                                        "\\",
                                        "%",
                                        "%SystemRoot%",
                                        "%systemroot%\\x",
                                        "C:\\Windows\\X",
                                        "\"C:\\q;r\"",
                                        " ",
                                        "\xe4\xb8\xad",
                                        "C:\\a\\",
                                        "%nothing%",
                                        "E:\\"};
    QByteArray list;
    const int count = random.bounded(12);
    for (int i = 0; i < count; ++i)
        list += parts[random.bounded(int(std::size(parts)))];
    return list;
}

const QByteArrayList folders = {"C:\\a", "C:\\new", "C:\\Windows\\x", "C:\\q;r", "%SystemRoot%\\X\\",
                                "E:\\",  "D:/b c"};

} // namespace

class WindowsPathListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void addsOnce();
    void addingAndRemovingLeavesTheList();
    void removesEveryEntry();
    void splits_data();
    void splits();
    void knowsOneFolder_data();
    void knowsOneFolder();
    void edits_data();
    void edits();
};

void WindowsPathListTest::comesBackAsItWas()
{
    QRandomGenerator random(1);
    for (int i = 0; i < rounds(5000); ++i) {
        const QByteArray text = randomList(random);
        const WindowsPathList list = WindowsPathList::parse(text, variables());
        QCOMPARE(list.text(), text);
        QCOMPARE(WindowsPathList::parse(list.text(), variables()).entries(), list.entries());
        // The folders that programs look into.
        QByteArrayList bare = list.entries();
        for (QByteArray &entry : bare)
            entry.replace("\"", "");
        QCOMPARE(bare, splitSearchPath(Os::Windows, text));
    }
}

void WindowsPathListTest::addsOnce()
{
    QRandomGenerator random(2);
    for (int i = 0; i < rounds(5000); ++i) {
        const QByteArray text = randomList(random);
        const QByteArray folder = folders.at(random.bounded(int(folders.size())));
        for (const auto add : {&WindowsPathList::addFirst, &WindowsPathList::addLast}) {
            WindowsPathList list = WindowsPathList::parse(text, variables());
            (list.*add)(folder);
            const QByteArray once = list.text();
            QVERIFY(WindowsPathList::parse(once, variables()).indexOf(folder) >= 0);
            (list.*add)(folder);
            QCOMPARE(list.text(), once);
        }
    }
}

void WindowsPathListTest::addingAndRemovingLeavesTheList()
{
    QRandomGenerator random(3);
    for (int i = 0; i < rounds(5000); ++i) {
        const QByteArray text = randomList(random);
        const QByteArray folder = folders.at(random.bounded(int(folders.size())));
        WindowsPathList list = WindowsPathList::parse(text, variables());
        if (list.indexOf(folder) >= 0)
            continue;
        for (const auto add : {&WindowsPathList::addFirst, &WindowsPathList::addLast}) {
            (list.*add)(folder);
            list = WindowsPathList::parse(list.text(), variables());
            list.remove(folder);
            QCOMPARE(list.text(), text);
            list = WindowsPathList::parse(text, variables());
        }
    }
}

void WindowsPathListTest::removesEveryEntry()
{
    QRandomGenerator random(4);
    for (int i = 0; i < rounds(5000); ++i) {
        const QByteArray folder = folders.at(random.bounded(int(folders.size())));
        WindowsPathList list = WindowsPathList::parse(randomList(random), variables());
        list.remove(folder);
        QCOMPARE(list.indexOf(folder), -1);
        const QByteArray once = list.text();
        list.remove(folder);
        QCOMPARE(list.text(), once);
    }
}

void WindowsPathListTest::splits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("entries");
    QTest::newRow("nothing") << QByteArray() << QByteArrayList();
    QTest::newRow("one") << QByteArray("C:\\a") << QByteArrayList{"C:\\a"};
    QTest::newRow("end") << QByteArray("C:\\a;") << QByteArrayList{"C:\\a", ""};
    QTest::newRow("separator only") << QByteArray(";") << QByteArrayList{"", ""};
    QTest::newRow("quoted separator")
        << QByteArray("\"C:\\a;b\";C:\\c") << QByteArrayList{"\"C:\\a;b\"", "C:\\c"};
    QTest::newRow("quoted within") << QByteArray("C:\\\"a;b\"\\d;C:\\c")
                                   << QByteArrayList{"C:\\\"a;b\"\\d", "C:\\c"};
    QTest::newRow("single quotation mark")
        << QByteArray("C:\\a;C:\\\"b;c;") << QByteArrayList{"C:\\a", "C:\\\"b;c;"};
}

void WindowsPathListTest::splits()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, entries);
    QCOMPARE(WindowsPathList::parse(text, variables()).entries(), entries);
}

void WindowsPathListTest::knowsOneFolder_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("case") << QByteArray("C:\\Go\\BIN") << QByteArray("c:\\go\\bin") << true;
    QTest::newRow("case of other letters")
        << QByteArray("C:\\\xc3\x84") << QByteArray("C:\\\xc3\xa4") << true;
    QTest::newRow("slash") << QByteArray("C:/Go/bin") << QByteArray("C:\\Go\\bin") << true;
    QTest::newRow("end") << QByteArray("C:\\Go\\bin\\") << QByteArray("C:\\Go\\bin") << true;
    QTest::newRow("quotation marks") << QByteArray("\"C:\\Go\\bin\"") << QByteArray("C:\\Go\\bin") << true;
    QTest::newRow("variable") << QByteArray("%SYSTEMROOT%\\x") << QByteArray("C:\\windows\\X") << true;
    QTest::newRow("root") << QByteArray("C:\\") << QByteArray("C:\\") << true;
    QTest::newRow("drive is no root") << QByteArray("C:") << QByteArray("C:\\") << false;
    QTest::newRow("unknown variable") << QByteArray("%nothing%\\x") << QByteArray("\\x") << false;
    QTest::newRow("longer") << QByteArray("C:\\Go") << QByteArray("C:\\Go\\bin") << false;
}

void WindowsPathListTest::knowsOneFolder()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QFETCH(bool, isOne);
    QCOMPARE(WindowsPathList::identityOf(one, variables()) == WindowsPathList::identityOf(other, variables()),
             isOne);
}

void WindowsPathListTest::edits_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("edit"); // + last, ^ first, - out, = in place of the first entry
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("last") << QByteArray("C:\\a;C:\\b") << QByteArray("+C:\\c")
                          << QByteArray("C:\\a;C:\\b;C:\\c");
    QTest::newRow("last, before the end")
        << QByteArray("C:\\a;") << QByteArray("+C:\\c") << QByteArray("C:\\a;C:\\c;");
    QTest::newRow("last, there already")
        << QByteArray("c:/C/;C:\\b") << QByteArray("+C:\\c") << QByteArray("c:/C/;C:\\b");
    QTest::newRow("last, with ;") << QByteArray("C:\\a") << QByteArray("+C:\\c;d")
                                  << QByteArray("C:\\a;\"C:\\c;d\"");
    QTest::newRow("last, before an open quotation")
        << QByteArray("C:\\a;\"C:\\b c") << QByteArray("+C:\\d") << QByteArray("C:\\a;C:\\d;\"C:\\b c");
    QTest::newRow("last, hidden by an open quotation")
        << QByteArray("\"C:\\b;C:\\d") << QByteArray("+C:\\d") << QByteArray("C:\\d;\"C:\\b;C:\\d");
    QTest::newRow("first, open quotation")
        << QByteArray("\"C:\\b") << QByteArray("^C:\\d") << QByteArray("C:\\d;\"C:\\b");
    QTest::newRow("first") << QByteArray("C:\\a;C:\\b") << QByteArray("^C:\\c")
                           << QByteArray("C:\\c;C:\\a;C:\\b");
    QTest::newRow("first, moved") << QByteArray("C:\\a;c:/C/") << QByteArray("^C:\\c")
                                  << QByteArray("C:\\c;C:\\a");
    QTest::newRow("first, there already")
        << QByteArray("c:/C/;C:\\a") << QByteArray("^C:\\c") << QByteArray("c:/C/;C:\\a");
    QTest::newRow("out") << QByteArray("C:\\a;C:\\c;%SystemRoot%;c:/C") << QByteArray("-C:\\c")
                         << QByteArray("C:\\a;%SystemRoot%");
    QTest::newRow("the only one out") << QByteArray("C:\\c") << QByteArray("-C:\\c") << QByteArray();
    QTest::newRow("in place") << QByteArray("C:\\a;%SystemRoot%;C:\\c") << QByteArray("=C:\\c")
                              << QByteArray("C:\\c;%SystemRoot%");
}

void WindowsPathListTest::edits()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, edit);
    QFETCH(QByteArray, after);
    WindowsPathList list = WindowsPathList::parse(before, variables());
    const QByteArray folder = edit.sliced(1);
    switch (edit.front()) {
    case '+': list.addLast(folder); break;
    case '^': list.addFirst(folder); break;
    case '-': list.remove(folder); break;
    default: list.replace(0, folder);
    }
    QCOMPARE(list.text(), after);
}

QTEST_GUILESS_MAIN(WindowsPathListTest)
#include "WindowsPathList.moc"
