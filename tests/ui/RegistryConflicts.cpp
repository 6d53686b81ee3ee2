// SPDX-License-Identifier: MIT
// What other programs, and we ourselves, write to the registry while an edit of it is on its way.
#include "RegistryWindow.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"
#include "editors/WindowsPathEdit.h"
#include "models/FolderListModel.h"
#include "support/Keyboard.h"
#include "support/Screenshot.h"
#include "support/WatchedApplication.h"
#include "widgets/InlineMessage.h"

#include <QLineEdit>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace goconf::test::keyboard;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

class TestRegistryConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The same bytes of another type are another value: the page says so, and Apply asks.
    void aChangeOfTheTypeAloneIsAConflict()
    {
        RegistryWindow s;
        QVERIFY(s.change(u"EDITOR"_s, u"vim"_s));
        s.machine.registry().setText(RegistryHome::userKey, u"EDITOR"_s, u"code --wait"_s, true);
        QTRY_VERIFY_WITH_TIMEOUT(s.notes().contains(u"EDITOR"_s), longestWaitMs);
        QVERIFY(press(s.window(), u"Apply"_s));
        QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(s.window(), u"Use mine"_s), longestWaitMs);
        QVERIFY(s.home->settle());
        screenshot::save(s.window(), u"registry-conflict"_s);
        QCOMPARE(s.faults(), QStringList());
        QCOMPARE(s.value(u"EDITOR"_s), textValue(u"EDITOR"_s, u"code --wait"_s, registry_type::expandable));
        QVERIFY(press(s.window(), u"Use mine"_s));
        QVERIFY(s.home->settle());
        QVERIFY(press(s.window(), u"Apply"_s));
        QTRY_COMPARE_WITH_TIMEOUT(s.value(u"EDITOR"_s), textValue(u"EDITOR"_s, u"vim"_s, registry_type::text),
                                  longestWaitMs);
        QVERIFY(s.home->settle());
    }

    /// The list was made from what stood there before: nothing that another program adds meanwhile is lost.
    void whatIsTypedGoesOnFromWhatItBeganWith()
    {
        RegistryWindow s;
        for (const bool isKnownPage : {false, true}) {
            const QString before = RegistryText::of(s.value(u"Path"_s).data).text;
            QVERIFY(isKnownPage ? openVariable(*s.home, u"PATH"_s) : s.open(u"PATH"_s));
            auto *edit = visible<WindowsPathEdit>(s.window());
            QVERIFY(edit);
            QCOMPARE(QString::fromUtf8(edit->value()), before);
            edit->model().add("C:\\mine");
            const QString theirs = before + u";C:\\theirs"_s;
            s.machine.registry().setText(RegistryHome::userKey, u"Path"_s, theirs, true);
            s.comeBack();
            s.home->workspace().machine().refresh();
            const auto isTold = [&] {
                for (const InlineMessage *message : s.window().findChildren<InlineMessage *>()) {
                    if (message->isVisible() &&
                        message->accessibleDescription().contains(u"while you were editing"_s))
                        return true;
                }
                return false;
            };
            QTRY_VERIFY_WITH_TIMEOUT(isTold(), longestWaitMs);
            QVERIFY2(s.notes().contains(u"What you typed stays"_s), qPrintable(s.notes()));
            QVERIFY(press(s.window(), u"Add change"_s));
            QVERIFY(s.home->settle());
            QVERIFY(press(s.window(), u"Apply"_s));
            QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(s.window(), u"Use mine"_s), longestWaitMs);
            QVERIFY(s.home->settle());
            QCOMPARE(s.value(u"Path"_s), textValue(u"Path"_s, theirs, registry_type::expandable));
            QCOMPARE(s.draft().items().constFirst().seen->value, before.toUtf8());
            QVERIFY(press(s.window(), u"Keep it as it is now"_s));
            QVERIFY(s.home->settle());
            QVERIFY(s.draft().isEmpty());
            QCOMPARE(s.value(u"Path"_s), textValue(u"Path"_s, theirs, registry_type::expandable));
        }
    }

    /// What is typed over a change that we apply meanwhile replaces ours: there is nobody to ask about.
    void whatWeWriteMeanwhileIsNoConflict()
    {
        RegistryWindow s;
        QVERIFY(s.change(u"EDITOR"_s, u"vim"_s));
        QVERIFY(s.home->settle());
        visible<QLineEdit>(s.detail())->setFocus();
        type(u"2"_s);
        QVERIFY(press(s.window(), u"Apply"_s));
        QTRY_VERIFY_WITH_TIMEOUT(s.draft().isEmpty(), longestWaitMs);
        QVERIFY(s.home->settle());
        QVERIFY(press(s.window(), u"Add change"_s));
        QVERIFY(press(s.window(), u"Apply"_s));
        QTRY_COMPARE_WITH_TIMEOUT(s.value(u"EDITOR"_s),
                                  textValue(u"EDITOR"_s, u"vim2"_s, registry_type::text), longestWaitMs);
        QVERIFY(s.home->settle());
    }
};

GOCONF_UI_TEST_MAIN(TestRegistryConflicts)
#include "RegistryConflicts.moc"
