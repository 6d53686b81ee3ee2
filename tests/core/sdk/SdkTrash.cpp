// SPDX-License-Identifier: MIT
// What is said of a Go that cannot be taken out of its place.
#include "sdk/SdkTrash.h"

#include <QTest>

#include <cerrno>

using namespace goconf;
using namespace Qt::StringLiterals;

class SdkTrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatAProgramRuns_data();
    void saysThatAProgramRuns();
};

void SdkTrashTest::saysThatAProgramRuns_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("onWindows");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("in use") << EACCES << true << ErrorCode::Refused;
    QTest::newRow("busy") << EBUSY << true << ErrorCode::Refused;
    QTest::newRow("gone") << ENOENT << true << ErrorCode::NotFound;
    QTest::newRow("Linux") << EACCES << false << ErrorCode::PermissionDenied;
}

void SdkTrashTest::saysThatAProgramRuns()
{
    QFETCH(int, number);
    QFETCH(bool, onWindows);
    QFETCH(ErrorCode, code);
    const Error error = SdkTrash::refusal(number, u"C:\\go1.26.1"_s, onWindows ? Os::Windows : Os::Linux);
    QCOMPARE(error.code, code);
    QCOMPARE(error.what.contains("close what uses it"_L1), code == ErrorCode::Refused);
}

QTEST_GUILESS_MAIN(SdkTrashTest)
#include "SdkTrash.moc"
