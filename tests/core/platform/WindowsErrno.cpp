// SPDX-License-Identifier: MIT
#include "platform/WindowsErrno.h"
#include "base/Error.h"
#include "base/Os.h"

#include <QTest>

#include <cerrno>

using namespace goconf;
using namespace Qt::StringLiterals;

class WindowsErrnoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleMeetHasASentence_data();
    void whatPeopleMeetHasASentence();
    void denialsNameWhatTheSystemHas();
    void whatCoreDecidesOn();
    void whatHasNoLikeIsAFailure();
};

void WindowsErrnoTest::whatPeopleMeetHasASentence_data()
{
    QTest::addColumn<quint32>("windows");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, quint32 windows, ErrorCode code, const QString &says) {
        QTest::newRow(name) << windows << int(code) << says;
    };
    row("open elsewhere", 32, ErrorCode::Io, u"another program is using it; close that program"_s);
    row("locked elsewhere", 33, ErrorCode::Io, u"another program is using it; close that program"_s);
    row("mapped elsewhere", 1224, ErrorCode::Io, u"another program is using it; close that program"_s);
    row("access denied", 5, ErrorCode::PermissionDenied, u"permission denied"_s);
    row("elevation", 740, ErrorCode::PermissionDenied, u"the system does not permit it"_s);
    row("disk full", 112, ErrorCode::DiskFull, u"no space left on the disk; free some space"_s);
    row("disk full, of an open file", 39, ErrorCode::DiskFull, u"no space left on the disk; free some"_s);
    row("pool of disks full", 314, ErrorCode::DiskFull, u"no space left on the disk; free some space"_s);
    row("quota", 1295, ErrorCode::DiskFull, u"free some space"_s);
    row("write-protected", 19, ErrorCode::ReadOnly, u"read-only"_s);
    row("no such server", 53, ErrorCode::NotFound, u"check the path"_s);
    row("no program", 193, ErrorCode::Io, u"no program for this system"_s);
    row("disk error", 1117, ErrorCode::Io, u"check the disk"_s);
    row("drive taken out", 433, ErrorCode::Io, u"check the disk and the connection to it"_s);
    row("share gone", 121, ErrorCode::Io, u"check the disk and the connection to it"_s);
    row("cloud gone", 388, ErrorCode::Io, u"check the disk and the connection to it"_s);
    row("cloud works on it", 391, ErrorCode::Io, u"another program is using it; close that program"_s);
    row("share wants a password", 1326, ErrorCode::PermissionDenied, u"permission denied"_s);
}

void WindowsErrnoTest::whatPeopleMeetHasASentence()
{
    QFETCH(quint32, windows);
    QFETCH(int, code);
    QFETCH(QString, says);
    const Error error = Error::fromErrno(errnoOfWindows(windows), u"cannot write it"_s);
    QCOMPARE(int(error.code), code);
    QVERIFY2(error.what.contains(says), qPrintable(error.what));
}

void WindowsErrnoTest::denialsNameWhatTheSystemHas()
{
    const bool isWindows = Os::current().isWindows();
    for (const int number : {EACCES, EPERM}) {
        const QString what = Error::fromErrno(number, u"cannot write it"_s).what;
        QCOMPARE(what.contains("administrator"_L1), isWindows);
        QCOMPARE(what.contains("check the owner"_L1), !isWindows);
    }
}

void WindowsErrnoTest::whatCoreDecidesOn()
{
    QCOMPARE(errnoOfWindows(0), 0);
    QCOMPARE(errnoOfWindows(2), ENOENT);
    QCOMPARE(errnoOfWindows(3), ENOENT);
    QCOMPARE(errnoOfWindows(80), EEXIST);
    QCOMPARE(errnoOfWindows(183), EEXIST);
    QCOMPARE(errnoOfWindows(145), ENOTEMPTY);
    QCOMPARE(errnoOfWindows(4390), EINVAL);
    QCOMPARE(errnoOfWindows(1921), ELOOP);
    QCOMPARE(errnoOfWindows(50), ENOTSUP);
}

void WindowsErrnoTest::whatHasNoLikeIsAFailure()
{
    for (const quint32 error : {7U, 996U, 4294967295U})
        QCOMPARE(errnoOfWindows(error), EINVAL);
}

QTEST_GUILESS_MAIN(WindowsErrnoTest)
#include "WindowsErrno.moc"
