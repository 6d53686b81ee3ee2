// SPDX-License-Identifier: MIT
// Several installations at once, and what a killed one leaves.
#include "InstallLab.h"

#include "sdk/install/LocalSdkFile.h"
#include "sdk/install/SdkStage.h"
#include "support/OwnSdkFolder.h"

#include <QDir>
#include <QSemaphore>
#include <QTest>
#include <QtConcurrentRun>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class InstallStage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoComesSecondWaitsAndFindsIt();
    void whoWaitsInstallsWhenTheFirstGivesUp();
    void whoWaitsCanBeStopped();
    void leftoversAreRemoved();
    void whatIsAtWorkIsNotRemoved();
    void foldersAreLeftOnlyWhenNeeded();
    void aNameIsNeverTakenTwice();

private:
    FakeToolchain m_toolchain = FakeToolchain::make("go1.27.3");

    QString fileIn(const InstallLab &lab) const
    {
        return lab.file(m_toolchain.version.moduleVersion() + ".zip", m_toolchain.moduleZip());
    }
    std::unique_ptr<SdkStage> openStage(const InstallLab &lab, const QString &name) const
    {
        auto stage = SdkStage::open(lab.folder(), name, {}, {});
        return stage ? *std::move(stage) : nullptr;
    }
};

void InstallStage::whoComesSecondWaitsAndFindsIt()
{
    const InstallLab lab;
    const QString file = fileIn(lab);
    std::unique_ptr<SdkStage> first = openStage(lab, u"go1.27.3"_s);
    QVERIFY(first);
    QSemaphore waits;
    const auto progress = [&](const SdkProgress &now) {
        if (now.step == SdkProgress::Step::Waiting)
            waits.release();
    };
    const auto second = QtConcurrent::run([&] {
        ToldLog log(m_toolchain);
        return lab.installFile(log, file, {progress, {}});
    });
    waits.acquire();
    for (const FakeToolchain::File &item : m_toolchain.files)
        lab.home.write(ownSdkFolder() + u"/.go1.27.3.part/tree/"_s + QString::fromLatin1(item.name),
                       item.content, 0755);
    QVERIFY(first->publish());
    first.reset();
    const Result<SdkInstallation> done = second.result();
    QCOMPARE(codeOf(done), u"done"_s);
    QCOMPARE(done->wasThere, true);
    QCOMPARE(lab.content(), QStringList{u"go1.27.3"_s});
}

void InstallStage::whoWaitsInstallsWhenTheFirstGivesUp()
{
    const InstallLab lab;
    const QString file = fileIn(lab);
    std::unique_ptr<SdkStage> first = openStage(lab, u"go1.27.3"_s);
    QSemaphore waits;
    const auto progress = [&](const SdkProgress &now) {
        if (now.step == SdkProgress::Step::Waiting)
            waits.release();
    };
    const auto second = QtConcurrent::run([&] {
        ToldLog log(m_toolchain);
        return lab.installFile(log, file, {progress, {}});
    });
    waits.acquire();
    first.reset(); // and the folder with it
    const Result<SdkInstallation> done = second.result();
    QCOMPARE(codeOf(done), u"done"_s);
    QCOMPARE(done->wasThere, false);
    QCOMPARE(filesOf(done->path), filesOf(m_toolchain, true));
}

void InstallStage::whoWaitsCanBeStopped()
{
    const InstallLab lab;
    const QString file = fileIn(lab);
    const std::unique_ptr<SdkStage> first = openStage(lab, u"go1.27.3"_s);
    std::stop_source stop;
    const auto progress = [&](const SdkProgress &) { stop.request_stop(); };
    ToldLog log(m_toolchain);
    QCOMPARE(codeOf(lab.installFile(log, file, {progress, stop.get_token()})), u"cancelled"_s);
    // The first one is as it was.
    QVERIFY(QDir(first->treePath()).exists());
}

void InstallStage::leftoversAreRemoved()
{
    const InstallLab lab;
    const QString ours = ownSdkFolder() + u'/';
    for (const char *name : {"go1.27.3", "go1.26.8"}) {
        const QString start = ours + u'.' + QLatin1StringView(name);
        lab.home.write(start + u".part/archive"_s, "half a download");
        lab.home.write(start + u".part/tree/bin/go"_s, "half a Go", 0755);
        lab.home.write(start + u".lock"_s, {}, 0600);
    }
    lab.home.write(ours + u".go1.25.1.lock"_s, {}, 0600);
    lab.home.write(ours + u"go1.24.0/mine"_s, "mine");
    ToldLog log(m_toolchain);
    QCOMPARE(codeOf(lab.installFile(log, fileIn(lab))), u"done"_s);
    QCOMPARE(lab.content(), (QStringList{u"go1.24.0"_s, u"go1.27.3"_s}));
}

void InstallStage::whatIsAtWorkIsNotRemoved()
{
    const InstallLab lab;
    const std::unique_ptr<SdkStage> other = openStage(lab, u"go1.26.8"_s);
    ToldLog log(m_toolchain);
    QCOMPARE(codeOf(lab.installFile(log, fileIn(lab))), u"done"_s);
    QCOMPARE(lab.content(), (QStringList{u".go1.26.8.lock"_s, u".go1.26.8.part"_s, u"go1.27.3"_s}));
    QVERIFY(QDir(other->treePath()).exists());
}

void InstallStage::foldersAreLeftOnlyWhenNeeded()
{
    const InstallLab lab;
    const QString first = ownSdkFolder().section(u'/', 0, 0);
    const QString shared = ownSdkFolder().section(u'/', 0, 1);
    QVERIFY(!lab.home.exists(first));
    openStage(lab, u"go1.27.3"_s).reset();
    QVERIFY(!lab.home.exists(first));
    lab.home.write(shared + u"/keep"_s, "");
    openStage(lab, u"go1.27.3"_s).reset();
    QVERIFY(!lab.home.exists(shared + u"/goconfigurator"_s));
    QVERIFY(lab.home.exists(shared + u"/keep"_s));
}

void InstallStage::aNameIsNeverTakenTwice()
{
    const InstallLab lab;
    const std::unique_ptr<SdkStage> stage = openStage(lab, u"go1.27.3"_s);
    lab.home.write(ownSdkFolder() + u"/go1.27.3/mine"_s, "mine");
    QVERIFY(!stage->publish());
    QCOMPARE(lab.home.read(ownSdkFolder() + u"/go1.27.3/mine"_s), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(InstallStage)
#include "InstallStage.moc"
