// SPDX-License-Identifier: MIT
// What is said of an edit of a profile before it is made: in the terminal with commands, in the window with
// what is to be pressed there.
#include "stores/SettingAdvice.h"

#include "stores/StoreList.h"
#include "support/Messages.h"
#include "support/TempHome.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class ProfileAdviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachReaderHasItsOwnWay_data()
    {
        QTest::addColumn<QString>("store");
        QTest::addColumn<QByteArray>("value"); // of GOFLAGS; empty: unset
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("pressed");
        QTest::newRow("a profile that nobody reads")
            << u"zsh"_s << QByteArray("-w") << u"use --store bash for what your terminals see"_s
            << u"choose bash under “Write to” for what your terminals see"_s;
        QTest::newRow("left in a profile")
            << u"go-env-file"_s << QByteArray() << u"goconf unset --store bash GOFLAGS"_s
            << u"open GOFLAGS under “Variables” and press “Remove it from …” there"_s;
        QTest::newRow("left in the environment")
            << u"go-env-file"_s << QByteArray() << u"run unset GOFLAGS here, or open a new terminal"_s
            << u"log out and in again, and start this program anew"_s;
    }

    void eachReaderHasItsOwnWay()
    {
        QFETCH(const QString, store);
        QFETCH(const QByteArray, value);
        QFETCH(const QString, typed);
        QFETCH(const QString, pressed);
        const TempHome home;
        home.write(u".config/go/env"_s, "GOFLAGS=-mod=mod\n");
        home.write(u".profile"_s, "export GOFLAGS=-v\n");
        Host host = home.host();
        host.loginShell = u"/bin/bash"_s;
        host.environment.set("GOFLAGS", "-x");
        const auto place = makeStore(host, store);
        QVERIFY(place);
        const EnvEdit edit{value.isEmpty() ? EnvEdit::Unset : EnvEdit::Set, "GOFLAGS", value};
        const auto advice = [&](AdviceReader reader) {
            return messagesOf(adviceOnEdits(host, **place, {edit}, reader));
        };
        const QString told = advice(AdviceReader::Terminal);
        QVERIFY2(told.contains(typed) && !told.contains(pressed), qPrintable(told));
        const QString shown = advice(AdviceReader::Window);
        QVERIFY2(shown.contains(pressed) && !shown.contains(typed), qPrintable(shown));
        QVERIFY2(!shown.contains("goconf "_L1) && !shown.contains("--store"_L1), qPrintable(shown));
    }
};

QTEST_GUILESS_MAIN(ProfileAdviceTest)
#include "ProfileAdvice.moc"
