// SPDX-License-Identifier: MIT
#include "platform/FolderAccess.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace goconf;

class FolderAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhereEverybodyMayWrite()
    {
        const QTemporaryDir dir;
        const QByteArray path = QFile::encodeName(dir.path());
        QVERIFY(!platform::isOpenToEveryone(path));
        QCOMPARE(::chmod(path.constData(), 0777), 0);
        QVERIFY(platform::isOpenToEveryone(path));
        QVERIFY(!platform::isOpenToEveryone(path + "/nothing"));
    }
};

QTEST_GUILESS_MAIN(FolderAccessTest)
#include "FolderAccess.moc"
