// SPDX-License-Identifier: MIT
#include "platform/WindowsPath.h"

#include <QTest>
#include <QtEndian>

using namespace goconf;
using namespace Qt::StringLiterals;

namespace {

QByteArray number16(qsizetype number)
{
    const quint16 little = qToLittleEndian(quint16(number));
    return QByteArray(reinterpret_cast<const char *>(&little), sizeof little);
}

QByteArray units(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += number16(c.unicode());
    return bytes;
}

enum Tag : char { MountPoint = 0x03, SymbolicLink = 0x0c, Other = 0x1b };

/// As in REPARSE_DATA_BUFFER: the name to follow stands behind the name to show.
QByteArray reparseData(Tag tag, const QString &substitute)
{
    const QByteArray shown = units(u"shown"_s);
    const QByteArray followed = units(substitute);
    QByteArray names = number16(shown.size()) + number16(followed.size()) + number16(0) +
                       number16(shown.size()) + (tag == SymbolicLink ? QByteArray(4, '\0') : QByteArray()) +
                       shown + followed;
    return QByteArray(1, tag) + QByteArray("\0\0\xa0", 3) + number16(names.size()) + number16(0) + names;
}

} // namespace

class WindowsPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellings_data();
    void spellings();
    void absolutePaths_data();
    void absolutePaths();
    void foldersEndAtTheRoot_data();
    void foldersEndAtTheRoot();
    void targetsOfLinks_data();
    void targetsOfLinks();
    void damagedLinksLeadNowhere();
};

void WindowsPathTest::spellings_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("extended");
    const auto row = [](const char *name, const QString &given, const char *ours, const QString &shown,
                        const QString &extended) {
        QTest::newRow(name) << given << QByteArray(ours) << shown << extended;
    };
    row("drive", u"C:\\Go\\bin"_s, "C:/Go/bin", u"C:\\Go\\bin"_s, u"\\\\?\\C:\\Go\\bin"_s);
    row("both slashes", u"c:\\Go/bin"_s, "c:/Go/bin", u"c:\\Go\\bin"_s, u"\\\\?\\c:\\Go\\bin"_s);
    row("root", u"C:\\"_s, "C:/", u"C:\\"_s, u"\\\\?\\C:\\"_s);
    row("spaces", u"C:\\Program Files\\Go"_s, "C:/Program Files/Go", u"C:\\Program Files\\Go"_s,
        u"\\\\?\\C:\\Program Files\\Go"_s);
    row("Chinese", u"C:\\Users\\张伟"_s, "C:/Users/张伟", u"C:\\Users\\张伟"_s, u"\\\\?\\C:\\Users\\张伟"_s);
    row("share", u"\\\\server\\home\\x"_s, "//server/home/x", u"\\\\server\\home\\x"_s,
        u"\\\\?\\UNC\\server\\home\\x"_s);
    row("long form", u"\\\\?\\C:\\Go"_s, "C:/Go", u"C:\\Go"_s, u"\\\\?\\C:\\Go"_s);
    row("long form of a share", u"\\\\?\\unc\\server\\home"_s, "//server/home", u"\\\\server\\home"_s,
        u"\\\\?\\UNC\\server\\home"_s);
    row("volume without a letter", u"\\\\?\\Volume{7}\\Go"_s, "//?/Volume{7}/Go", u"\\\\?\\Volume{7}\\Go"_s,
        u"\\\\?\\Volume{7}\\Go"_s);
    row("device", u"\\\\.\\NUL"_s, "//./NUL", u"\\\\.\\NUL"_s, u"\\\\.\\NUL"_s);
    const QString folders = u"\\folder"_s.repeated(60);
    QTest::newRow("beyond 260 characters") << u"D:"_s + folders << "D:" + QByteArray("/folder").repeated(60)
                                           << u"D:"_s + folders << u"\\\\?\\D:"_s + folders;
}

void WindowsPathTest::spellings()
{
    QFETCH(QString, given);
    QFETCH(QByteArray, ours);
    QFETCH(QString, shown);
    QFETCH(QString, extended);
    QCOMPARE(windows_path::ours(given), ours);
    QCOMPARE(windows_path::shown(ours), shown);
    QCOMPARE(windows_path::ours(shown), ours);
    QCOMPARE(windows_path::extended(shown), extended);
    QCOMPARE(windows_path::extended(extended), extended);
    QCOMPARE(windows_path::ours(extended), ours);
}

void WindowsPathTest::absolutePaths_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("expected");
    for (const char *path : {"C:/Go", "z:/Users/张伟/go env", "//server/share/x", "//?/Volume{7}/x"})
        QTest::newRow(path) << QByteArray(path) << true;
    for (const char *path : {"", "go", "C:", "C:go", "C:/", "/go", "C:/Go/", "//server", "//server/share",
                             "//server/share/", "///share/x", "//server//x", "1:/Go", "CC:/Go"})
        QTest::newRow(path) << QByteArray(path) << false;
    QTest::newRow("NUL") << QByteArray("C:/a\0b", 6) << false;
}

void WindowsPathTest::absolutePaths()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, expected);
    QCOMPARE(windows_path::isAbsolute(path), expected);
}

void WindowsPathTest::foldersEndAtTheRoot_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArrayList>("folders");
    QTest::newRow("drive") << QByteArray("C:/Users/张伟/go")
                           << QByteArrayList{"C:/Users/张伟", "C:/Users", "C:/", "C:/"};
    QTest::newRow("share") << QByteArray("//server/share/a/b")
                           << QByteArrayList{"//server/share/a", "//server/share/", "//server/share/"};
    QTest::newRow("volume") << QByteArray("//?/Volume{7}/a")
                            << QByteArrayList{"//?/Volume{7}/", "//?/Volume{7}/"};
}

void WindowsPathTest::foldersEndAtTheRoot()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArrayList, folders);
    for (const QByteArray &folder : std::as_const(folders)) {
        path = windows_path::folderOf(path);
        QCOMPARE(path, folder);
    }
}

void WindowsPathTest::targetsOfLinks_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("absolute") << reparseData(SymbolicLink, u"\\??\\D:\\Go sdk\\go1.26"_s)
                              << QByteArray("D:/Go sdk/go1.26");
    QTest::newRow("beside it") << reparseData(SymbolicLink, u"环境"_s) << QByteArray("环境");
    QTest::newRow("above") << reparseData(SymbolicLink, u"..\\x\\env"_s) << QByteArray("../x/env");
    QTest::newRow("the link's drive") << reparseData(SymbolicLink, u"\\x\\env"_s) << QByteArray("C:/x/env");
    QTest::newRow("share") << reparseData(SymbolicLink, u"\\??\\UNC\\server\\home\\x"_s)
                           << QByteArray("//server/home/x");
    QTest::newRow("junction") << reparseData(MountPoint, u"\\??\\C:\\sdk"_s) << QByteArray("C:/sdk");
    QTest::newRow("volume") << reparseData(MountPoint, u"\\??\\Volume{7}\\"_s)
                            << QByteArray("//?/Volume{7}/");
}

void WindowsPathTest::targetsOfLinks()
{
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, target);
    QCOMPARE(windows_path::linkTarget("C:/Users/x/env", data), target);
}

void WindowsPathTest::damagedLinksLeadNowhere()
{
    const QByteArray data = reparseData(SymbolicLink, u"env"_s);
    for (qsizetype size = 0; size < data.size(); ++size)
        QVERIFY(!windows_path::linkTarget("C:/l", data.first(size)));
    QVERIFY(!windows_path::linkTarget("C:/l", reparseData(Other, u"env"_s)));
}

QTEST_GUILESS_MAIN(WindowsPathTest)
#include "WindowsPath.moc"
