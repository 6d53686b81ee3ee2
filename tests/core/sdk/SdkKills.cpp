// SPDX-License-Identifier: MIT
// A switch and a removal, killed at every call that changes files: there is a whole Go behind the link at
// every moment, and no half a Go anywhere. A normal run tries each place in the program that such a call
// comes from, and some more calls by chance; GOCONF_TEST_ROUNDS=10000 tries all of them.
#include "FakeSdk.h"
#include "SdkStage.h"

#include "sdk/SdkInspection.h"
#include "support/OwnSdkFolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

const QString toolchain = u"v0.0.1-go1.25.1.linux-amd64"_s;

/// Two of our own, and a profile.
void furnish(const TempHome &home)
{
    FakeSdk{"go1.26.8"}.write(home, ownSdkFolder() + u"/go1.26.8"_s);
    FakeSdk{"go1.27.3"}.write(home, ownSdkFolder() + u"/go1.27.3"_s);
    home.write(u".bashrc"_s, "alias ll='ls -l'\n");
    home.write(u".profile"_s, "umask 022\n. ~/.bashrc\n");
}

/// A toolchain as go keeps it, its folders read-only.
void addToolchain(const TempHome &home)
{
    const QString tree = FakeSdk{"go1.25.1"}.write(home, u"go/pkg/mod/golang.org/toolchain@"_s + toolchain);
    const QString record = u"go/pkg/mod/cache/download/golang.org/toolchain/@v/"_s;
    for (const char *suffix : {".zip", ".ziphash", ".info", ".mod", ".lock"})
        home.write(record + toolchain + QLatin1StringView(suffix), "x");
    home.write(record + "list"_L1, toolchain.toUtf8() + "\nv0.0.1-go1.26.8.linux-amd64\n");
    QDirIterator entry(tree, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entry.hasNext())
        QFile::setPermissions(entry.next(), QFile::ReadUser | QFile::ExeUser);
}

QString root(const TempHome &home, const char *version)
{
    return home.home() + u'/' + ownSdkFolder() + u'/' + QString::fromLatin1(version);
}

/// The version behind the link; empty where no whole Go is.
QByteArray chosen(const TempHome &home)
{
    const QString link = ownSdkFolder() + "/current"_L1;
    if (!home.exists(link))
        return {};
    const Sdk sdk = inspectSdk(home.host(), home.home() + u'/' + link);
    return sdk.healthy() ? sdk.versionText : QByteArray();
}

/// Names below the home that say `part`.
QStringList namesWith(const TempHome &home, const QString &part)
{
    QStringList names;
    QDirIterator entry(home.home(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (entry.hasNext()) {
        entry.next();
        if (entry.fileName().contains(part))
            names.append(entry.filePath());
    }
    return names;
}

} // namespace

class SdkKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSwitchIsAllOrNothing_data();
    void aSwitchIsAllOrNothing();
    void aKilledSwitchKeepsBothGos();
    void aRemovalLeavesNoHalf_data();
    void aRemovalLeavesNoHalf();
};

void SdkKills::aSwitchIsAllOrNothing_data()
{
    QTest::addColumn<bool>("first");
    QTest::addColumn<bool>("undo");
    QTest::newRow("the first one") << true << false;
    QTest::newRow("another one") << false << false;
    QTest::newRow("taking the first one back") << true << true;
    QTest::newRow("taking another one back") << false << true;
}

void SdkKills::aSwitchIsAllOrNothing()
{
    QFETCH(const bool, first);
    QFETCH(const bool, undo);
    const auto prepare = [&](SdkStage &stage) {
        furnish(stage.home());
        if (!first && stage.run(u"use"_s, root(stage.home(), "go1.26.8")) != 0)
            qFatal("the tool fails by itself: %s", stage.output().constData());
        if (undo && stage.run(u"use"_s, root(stage.home(), "go1.27.3")) != 0)
            qFatal("the tool fails by itself: %s", stage.output().constData());
    };
    const auto act = [&](SdkStage &stage, SdkStage::Kill kill) {
        return undo ? stage.run(u"undo"_s, {}, kill)
                    : stage.run(u"use"_s, root(stage.home(), "go1.27.3"), kill);
    };
    SdkStage whole;
    prepare(whole);
    const QByteArray before = chosen(whole.home());
    QCOMPARE(before, undo ? "go1.27.3" : first ? "" : "go1.26.8");
    QCOMPARE(act(whole, {}), 0);
    const QByteArray after = chosen(whole.home());
    QCOMPARE(after, !undo ? "go1.27.3" : first ? "" : "go1.26.8");
    const QByteArray profile = whole.home().read(u".bashrc"_s);
    QCOMPARE(profile.contains("/sdk/current/bin"), !(undo && first));
    const CallRecord calls = whole.calls();
    QVERIFY2(calls.count() > 10, "the counting library is not in force");
    const QByteArray complaint = firstComplaint(calls, [&](SdkStage::Kill kill) -> QByteArray {
        SdkStage stage;
        prepare(stage);
        const QByteArray profileBefore = stage.home().read(u".bashrc"_s);
        if (act(stage, kill) != -1)
            return "survived";
        const QByteArray now = chosen(stage.home());
        if (now != before && now != after)
            return "there is no whole Go behind the link";
        if (stage.run(u"recover"_s) != 0)
            return stage.output();
        const QByteArray settled = chosen(stage.home());
        const QByteArray lines = stage.home().read(u".bashrc"_s);
        if (settled == after && settled != before)
            return lines == profileBefore && first ? "the link without the profile" : "";
        return settled == before && lines == profileBefore ? "" : "neither before nor after";
    });
    QVERIFY2(complaint.isEmpty(), complaint);
}

/// A killed switch is taken back, to the Go before: the link must find it there, whatever is removed first.
void SdkKills::aKilledSwitchKeepsBothGos()
{
    const auto prepare = [](SdkStage &stage) {
        furnish(stage.home());
        if (stage.run(u"use"_s, root(stage.home(), "go1.26.8")) != 0)
            qFatal("the tool fails by itself: %s", stage.output().constData());
    };
    SdkStage whole;
    prepare(whole);
    QCOMPARE(whole.run(u"use"_s, root(whole.home(), "go1.27.3")), 0);
    const QByteArray complaint = firstComplaint(whole.calls(), [&](SdkStage::Kill kill) -> QByteArray {
        SdkStage stage;
        prepare(stage);
        if (stage.run(u"use"_s, root(stage.home(), "go1.27.3"), kill) != -1)
            return "survived";
        const bool removed = stage.run(u"remove"_s, u"1.26.8"_s) == 0;
        const QByteArray said = stage.output();
        if (stage.run(u"recover"_s) != 0)
            return stage.output();
        return chosen(stage.home()) == (removed ? "go1.27.3" : "go1.26.8") ? "" : "no Go is left: " + said;
    });
    QVERIFY2(complaint.isEmpty(), complaint);
}

void SdkKills::aRemovalLeavesNoHalf_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("tree");
    QTest::newRow("of ours") << u"1.26.8"_s << ownSdkFolder() + u"/go1.26.8"_s;
    QTest::newRow("in the module cache") << u"1.25.1"_s << u"go/pkg/mod/golang.org/toolchain@"_s + toolchain;
}

void SdkKills::aRemovalLeavesNoHalf()
{
    QFETCH(const QString, name);
    QFETCH(const QString, tree);
    SdkStage whole;
    const bool isDownload = name == "1.25.1"_L1;
    const auto prepare = [&](SdkStage &stage) {
        furnish(stage.home());
        if (isDownload)
            addToolchain(stage.home());
    };
    prepare(whole);
    QVERIFY2(whole.run(u"remove"_s, name) == 0, whole.output());
    QVERIFY(!whole.home().exists(tree));
    QCOMPARE(namesWith(whole.home(), u"trash"_s), QStringList());
    QCOMPARE(namesWith(whole.home(), toolchain), QStringList());
    if (isDownload)
        QCOMPARE(whole.home().read(u"go/pkg/mod/cache/download/golang.org/toolchain/@v/list"_s),
                 "v0.0.1-go1.26.8.linux-amd64\n");
    const CallRecord calls = whole.calls();
    QVERIFY2(calls.count() > 20, "the counting library is not in force");
    const QByteArray complaint = firstComplaint(calls, [&](SdkStage::Kill kill) -> QByteArray {
        SdkStage stage;
        prepare(stage);
        if (stage.run(u"remove"_s, name, kill) != -1)
            return "survived";
        const bool isThere = stage.home().exists(tree);
        if (isThere && !inspectSdk(stage.home().host(), stage.home().home() + u'/' + tree).healthy())
            return "half a Go stands under its name";
        const int again = stage.run(u"remove"_s, name);
        if ((again == 0) != isThere)
            return "the next run answers: " + stage.output();
        if (!namesWith(stage.home(), u"trash"_s).isEmpty())
            return "something is left under a hidden name";
        const QStringList left = namesWith(stage.home(), toolchain);
        // A kill behind the tree leaves the lock, as go itself does.
        if (isDownload && !left.isEmpty() && (isThere || left.size() > 1 || !left.at(0).endsWith(".lock"_L1)))
            return "left: " + left.join(u' ').toUtf8();
        return {};
    });
    QVERIFY2(complaint.isEmpty(), complaint);
}

QTEST_GUILESS_MAIN(SdkKills)
#include "SdkKills.moc"
