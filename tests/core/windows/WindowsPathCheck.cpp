// SPDX-License-Identifier: MIT
// Each entry of a PATH is told what is wrong with it, and a good one nothing.
#include "stores/windows/WindowsPathCheck.h"

#include <QTemporaryDir>
#include <QTest>

using namespace goconf;
using namespace Qt::StringLiterals;

class WindowsPathCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void marksDuplicates();
    void looksOnlyWhereThereIsAPlace();
    void looksAtTheDisk();

private:
    static Environment variables()
    {
        Environment environment(Os::Windows);
        environment.set("SystemRoot", "C:\\Windows");
        environment.set("BOTH", "C:\\one;\"C:\\t;wo\"");
        environment.set("HALF", "C:\\one;C:\\gone;bin");
        return environment;
    }
    static WindowsPathCheck::Folder look(const QByteArray &path)
    {
        return path.contains("gone")   ? WindowsPathCheck::Folder::Missing
               : path.contains("open") ? WindowsPathCheck::Folder::Open
                                       : WindowsPathCheck::Folder::Good;
    }
};

void WindowsPathCheckTest::marks_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<QStringList>("words"); // one of each problem
    QTest::newRow("good") << QByteArray("C:\\Go\\bin") << QByteArray("C:\\Go\\bin") << QStringList();
    QTest::newRow("variable") << QByteArray("%SystemRoot%\\x") << QByteArray("C:\\Windows\\x")
                              << QStringList();
    QTest::newRow("root") << QByteArray("C:\\") << QByteArray("C:\\") << QStringList();
    QTest::newRow("server") << QByteArray("\\\\server\\share\\bin") << QByteArray("\\\\server\\share\\bin")
                            << QStringList();
    QTest::newRow("long path") << QByteArray("\\\\?\\C:\\x") << QByteArray("\\\\?\\C:\\x") << QStringList();
    QTest::newRow("quoted separator") << QByteArray("\"C:\\a;b\"") << QByteArray("C:\\a;b") << QStringList();
    QTest::newRow("quoted for nothing")
        << QByteArray("\"C:\\a b\"") << QByteArray("C:\\a b") << QStringList{u"marks off"_s};
    QTest::newRow("backslash in quotes")
        << QByteArray("\"C:\\a b\\\"") << QByteArray("C:\\a b\\") << QStringList{u"before a quotation"_s};
    QTest::newRow("backslash at the end")
        << QByteArray("C:\\a\\") << QByteArray("C:\\a\\") << QStringList{u"ends with"_s};
    QTest::newRow("single quotation mark")
        << QByteArray("C:\\a\"") << QByteArray("C:\\a") << QStringList{u"no second"_s};
    QTest::newRow("unknown variable")
        << QByteArray("%NOTHING%\\bin") << QByteArray("%NOTHING%\\bin") << QStringList{u"%NOTHING%"_s};
    QTest::newRow("relative") << QByteArray("bin") << QByteArray("bin") << QStringList{u"relative"_s};
    QTest::newRow("here") << QByteArray(".") << QByteArray(".") << QStringList{u"relative"_s};
    QTest::newRow("no drive") << QByteArray("\\Go\\bin") << QByteArray("\\Go\\bin")
                              << QStringList{u"relative"_s};
    QTest::newRow("gone") << QByteArray("C:\\gone\\bin") << QByteArray("C:\\gone\\bin")
                          << QStringList{u"no folder"_s};
    QTest::newRow("open") << QByteArray("C:\\open") << QByteArray("C:\\open") << QStringList{u"Everybody"_s};
    QTest::newRow("variable of two folders")
        << QByteArray("%BOTH%") << QByteArray("C:\\one;C:\\t;wo") << QStringList();
    QTest::newRow("variable of bad folders") << QByteArray("%HALF%") << QByteArray("C:\\one;C:\\gone;bin")
                                             << QStringList{u"no folder C:\\gone."_s, u"“bin” is relative"_s};
    QTest::newRow("line end") << QByteArray("C:\\gone\r\nx\ty") << QByteArray("C:\\gone\r\nx\ty")
                              << QStringList{u"C:\\gone\\r\\nx\\ty."_s};
    QTest::newRow("unknown variable with a line end")
        << QByteArray("%NO\nTHING%") << QByteArray("%NO\nTHING%") << QStringList{u"%NO\\nTHING%"_s};
    QTest::newRow("two") << QByteArray("C:\\open\\") << QByteArray("C:\\open\\")
                         << QStringList{u"ends with"_s, u"Everybody"_s};
}

void WindowsPathCheckTest::marks()
{
    QFETCH(QByteArray, entry);
    QFETCH(QByteArray, folder);
    QFETCH(QStringList, words);
    const auto entries = WindowsPathCheck::check({"PATH", entry}, variables(), {}, look);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().raw, entry);
    QCOMPARE(entries.first().folder, folder);
    QCOMPARE(entries.first().problems.size(), words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Problem &problem = entries.first().problems.at(i);
        QVERIFY2(problem.message.contains(words.at(i)), qPrintable(problem.message));
        QVERIFY(!problem.advice.isEmpty());
    }
}

void WindowsPathCheckTest::marksDuplicates()
{
    const auto entries =
        WindowsPathCheck::check({"PSModulePath", "C:\\a;;c:/A/;%SystemRoot%;C:\\s;C:\\b;C:\\windows"},
                                variables(), {"C:\\S\\"}, look);
    QVector<bool> duplicates;
    for (const auto &entry : entries) {
        duplicates.append(
            std::any_of(entry.problems.begin(), entry.problems.end(), [](const Problem &problem) {
                return problem.message.contains("earlier in PSModulePath"_L1);
            }));
    }
    QCOMPARE(duplicates, (QVector<bool>{false, false, true, false, true, false, true}));
    QVERIFY(entries.at(1).problems.first().message.contains("separators"_L1));
    // One of several folders, and all of them.
    const auto several = WindowsPathCheck::check({"PATH", "C:\\one;%BOTH%;%both%"}, variables(), {}, look);
    QCOMPARE(several.at(1).problems.size(), 0);
    QCOMPARE(several.at(2).problems.size(), 1);
}

void WindowsPathCheckTest::looksOnlyWhereThereIsAPlace()
{
    QByteArrayList asked;
    WindowsPathCheck::check({"PATH", "%NOTHING%;bin;;C:\\a"}, variables(), {}, [&](const QByteArray &path) {
        asked.append(path);
        return WindowsPathCheck::Folder::Good;
    });
    QCOMPARE(asked, QByteArrayList{"C:\\a"});
}

void WindowsPathCheckTest::looksAtTheDisk()
{
    const QTemporaryDir dir;
    const QByteArray path = QFile::encodeName(dir.path());
    QCOMPARE(WindowsPathCheck::onDisk(path), WindowsPathCheck::Folder::Good);
    QCOMPARE(WindowsPathCheck::onDisk(path + "/nothing"), WindowsPathCheck::Folder::Missing);
}

QTEST_GUILESS_MAIN(WindowsPathCheckTest)
#include "WindowsPathCheck.moc"
