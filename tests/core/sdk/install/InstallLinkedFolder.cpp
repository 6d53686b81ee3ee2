// SPDX-License-Identifier: MIT
// Our folder as a symbolic link to another disk.
#include "InstallLab.h"
#include "support/OwnSdkFolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class InstallLinkedFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderThatIsNotThereIsAnError();
};

/// Somebody keeps our folder on another disk, which is not there now.
void InstallLinkedFolder::aFolderThatIsNotThereIsAnError()
{
    const InstallLab lab;
    const FakeToolchain toolchain = FakeToolchain::make("go1.27.3");
    const QString file = lab.file(toolchain.version.moduleVersion() + ".zip", toolchain.moduleZip());
    const QString link = lab.home.path(ownSdkFolder());
    QVERIFY(QFile::link(lab.home.home() + u"/disk/sdk"_s, link));
    const QByteArray before = lab.home.fingerprint();
    ToldLog log(toolchain);
    const Result<SdkInstallation> done = lab.installFile(log, file);
    QCOMPARE(codeOf(done), u"not-found"_s);
    QVERIFY2(done.error().what.contains(link) && done.error().what.contains(u"/disk/sdk"_s),
             qPrintable(done.error().what));
    QCOMPARE(lab.home.fingerprint(), before);
    // Nor is it made where the link leads on.
    QVERIFY(QDir().mkpath(lab.home.home() + u"/disk/sdk"_s));
    QCOMPARE(codeOf(lab.installFile(log, file)), u"done"_s);
    QVERIFY(lab.home.exists(u"disk/sdk/go1.27.3/bin/go"_s));
}

QTEST_GUILESS_MAIN(InstallLinkedFolder)
#include "InstallLinkedFolder.moc"
