// SPDX-License-Identifier: MIT
// Choosing a Go on Windows: one new text of the user's PATH, and a Go at every moment.
#include "sdk/RegistrySwitch.h"

#include "OwnSdks.h"
#include "WindowsHome.h"
#include "change/Applier.h"
#include "change/RegistryText.h"
#include "sdk/RegistryPathView.h"
#include "sdk/SdkSwitcher.h"

#include <QHash>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// Calls something at each reading of a key.
class WatchedRegistry : public MemoryRegistry
{
public:
    Result<QVector<RegistryValue>> values(const QString &key) const override
    {
        ++m_readings[key];
        return onReading ? onReading(key, m_readings.value(key)) : MemoryRegistry::values(key);
    }

    /// The key, and how often it was read by now.
    std::function<Result<QVector<RegistryValue>>(const QString &key, int reading)> onReading;

private:
    mutable QHash<QString, int> m_readings;
};

QString userPath(WindowsHome &home)
{
    return home.registry().text(home.userKey, u"Path"_s).value_or(QString());
}

} // namespace

class RegistrySwitchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneWriteOfPath();
    void isDoneOnce();
    void undoBringsTheOldEntryBack();
    void thereIsAGoAtEveryMoment();
    void asksNothingWhereTheSystemsPathNamesIt();
    void whatOthersAddMeanwhileIsNotLost();
    void aPathThatCannotBeReadIsNotLost();
    void undoToAGoThatIsGoneIsRefused();
};

void RegistrySwitchTest::isOneWriteOfPath()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"Path"_s,
                            u"C:\\a;%LOCALAPPDATA%\\goconfigurator\\sdk\\go1.26.1\\bin"_s);
    const Host host = home.host();
    const Result<SdkSwitch> plan = SdkSwitcher(host).planAhead(sdkOf("1.27.4"), {});
    QVERIFY(plan);
    QVERIFY(plan->link.isEmpty());
    QCOMPARE(plan->changes.title, u"Choose go1.27.4"_s);
    QCOMPARE(plan->changes.changes.size(), 1);
    const auto &change = std::get<RegistryChange>(plan->changes.changes.first());
    QCOMPARE(change.key, home.userKey);
    QCOMPARE(change.name, u"Path"_s);
    QCOMPARE(change.after->type, quint32(1)); // as it was
    QCOMPARE(change.after->data,
             RegistryText::bytes(QString::fromUtf8("C:\\a;" + ownSdks + "go1.27.4\\bin")));
    for (const Problem &problem : plan->problems) // this terminal is an old one
        QVERIFY2(problem.severity == Severity::Info, qPrintable(problem.message));
}

void RegistrySwitchTest::isDoneOnce()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"Path"_s,
                            QString::fromUtf8(QByteArray(ownSdks).toUpper() + "go1.27.4/bin/"));
    const Host host = home.host();
    const Result<SdkSwitch> plan = SdkSwitcher(host).planAhead(sdkOf("1.27.4"), {});
    QVERIFY(plan);
    QVERIFY(plan->changes.isEmpty());
    // Other wishes for the user's variables go the same way, in one step.
    const Result<SdkSwitch> more =
        SdkSwitcher(host).planAhead(sdkOf("1.26.1"), {}, {{EnvEdit::Set, "GOFLAGS", "-v"}});
    QVERIFY(more);
    QCOMPARE(more->changes.changes.size(), 2);
}

void RegistrySwitchTest::undoBringsTheOldEntryBack()
{
    WindowsHome home;
    const QTemporaryDir state;
    const QString before = u"C:\\a;\"C:\\x;y\";C:\\b;"_s;
    home.registry().setText(home.userKey, u"Path"_s, before, true);
    const Host host = home.host();
    Applier applier(state.filePath(u"state"_s), {}, std::make_shared<RegistryWriter>(host.registry, [] {}));
    QVERIFY(applier.apply(SdkSwitcher(host).planAhead(sdkOf("1.27.4"), {})->changes));
    QCOMPARE(userPath(home), QString::fromUtf8(ownSdks + "go1.27.4\\bin;") + before);
    QVERIFY(applier.undo());
    QCOMPARE(userPath(home), before);
}

void RegistrySwitchTest::thereIsAGoAtEveryMoment()
{
    WindowsHome home;
    const QTemporaryDir state;
    const QString oldBin = QString::fromUtf8(ownSdks + "go1.26.1\\bin");
    home.registry().setText(home.userKey, u"Path"_s, u"C:\\a;"_s + oldBin, true);
    const Host host = home.host();
    int moments = 0;
    home.registry().watch([&](MemoryRegistry::Moment) -> Result<void> {
        ++moments;
        const PathView view = registryPathView(host, {});
        const bool hasGo = std::any_of(view.path.begin(), view.path.end(), [](const PathView::Entry &entry) {
            return entry.folder == ownSdks + "go1.26.1\\bin" || entry.folder == ownSdks + "go1.27.4\\bin";
        });
        return hasGo ? Result<void>() : fail(ErrorCode::Io, u"no Go at this moment"_s);
    });
    Applier applier(state.filePath(u"state"_s), {}, std::make_shared<RegistryWriter>(host.registry, [] {}));
    QVERIFY(applier.apply(SdkSwitcher(host).planAhead(sdkOf("1.27.4"), {})->changes));
    QVERIFY(applier.undo());
    QCOMPARE(moments, 4); // before and after one write each
}

void RegistrySwitchTest::asksNothingWhereTheSystemsPathNamesIt()
{
    WindowsHome home;
    home.registry().setText(home.systemKey, u"Path"_s, QString::fromUtf8(ownSdks + "go1.26.1\\bin"), true);
    const Host host = home.host();
    const Result<SdkSwitch> same = SdkSwitcher(host).planAhead(sdkOf("1.26.1"), {});
    QVERIFY(same);
    QVERIFY(same->changes.isEmpty());
}

void RegistrySwitchTest::whatOthersAddMeanwhileIsNotLost()
{
    WindowsHome home;
    int conflicts = 0;
    for (int moment = 1; moment < 10; ++moment) {
        const auto registry = std::make_shared<WatchedRegistry>();
        registry->setText(home.userKey, u"Path"_s, u"C:\\a"_s);
        registry->onReading = [&](const QString &key, int reading) {
            auto values = registry->MemoryRegistry::values(key);
            if (key == home.userKey && reading == moment)
                registry->setText(key, u"Path"_s, u"C:\\a;C:\\others"_s);
            return values;
        };
        Host host = home.host();
        host.registry = registry;
        const Result<SdkSwitch> plan = SdkSwitcher(host).planAhead(sdkOf("1.27.4"), {});
        if (!plan) {
            QCOMPARE(plan.error().code, ErrorCode::Conflict);
            ++conflicts;
            continue;
        }
        // What is planned goes from what it begins with to that and a folder more: Applier compares the rest.
        const auto &change = std::get<RegistryChange>(plan->changes.changes.first());
        const QString before = RegistryText::of(change.before->data).text;
        QCOMPARE(RegistryText::of(change.after->data).text,
                 QString::fromUtf8(ownSdks + "go1.27.4\\bin;") + before);
    }
    QCOMPARE(conflicts, 1);
}

void RegistrySwitchTest::aPathThatCannotBeReadIsNotLost()
{
    WindowsHome home;
    const auto registry = std::make_shared<WatchedRegistry>();
    registry->setText(home.userKey, u"Path"_s, u"C:\\a"_s);
    registry->onReading = [&](const QString &key, int reading) -> Result<QVector<RegistryValue>> {
        if (key == home.userKey && reading <= 2)
            return fail(ErrorCode::Io, u"cannot read it"_s);
        return registry->MemoryRegistry::values(key);
    };
    Host host = home.host();
    host.registry = registry;
    QCOMPARE(SdkSwitcher(host).planAhead(sdkOf("1.27.4"), {}).error().code, ErrorCode::Conflict);
}

void RegistrySwitchTest::undoToAGoThatIsGoneIsRefused()
{
    WindowsHome home;
    const Host host = home.host();
    const auto image = [](const QByteArray &path) {
        return RegistryImage{2, RegistryText::bytes(QString::fromUtf8(path))};
    };
    const auto undo = [&](const QByteArray &from, const QByteArray &to) {
        return ChangeSet{u"Undo"_s, {RegistryChange{home.userKey, u"Path"_s, image(from), image(to)}}};
    };
    const Result<void> gone =
        SdkSwitcher::checkUndo(host, undo("C:\\a", "C:\\a;" + ownSdks + "go1.25.0\\bin"));
    QCOMPARE(gone.error().code, ErrorCode::Refused);
    QVERIFY2(gone.error().what.contains("goconf sdk install 1.25.0"_L1), qPrintable(gone.error().what));
    // What is none of ours, what stays, and what goes is nobody's business here.
    QVERIFY(SdkSwitcher::checkUndo(host, undo("C:\\a", "C:\\a;C:\\Go\\bin")));
    QVERIFY(SdkSwitcher::checkUndo(host, undo(ownSdks + "go1.25.0\\bin;C:\\a", ownSdks + "go1.25.0\\bin")));
    QVERIFY(SdkSwitcher::checkUndo(host, undo(ownSdks + "go1.25.0\\bin", "C:\\a")));
}

QTEST_GUILESS_MAIN(RegistrySwitchTest)
#include "RegistrySwitch.moc"
