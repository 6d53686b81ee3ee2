// SPDX-License-Identifier: MIT
// "Go and known variables" over a registry that holds what is no variable.
#include "RegistryWindow.h"
#include "pages/variables/ValueFrame.h"
#include "pages/variables/VariablesPage.h"
#include "support/Keyboard.h"
#include "support/Screenshot.h"
#include "support/WatchedApplication.h"
#include "widgets/MarkedLabel.h"

#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace goconf;
using namespace goconf::test;
using namespace goconf::test::keyboard;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

class TestKnownVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The page says at once that what stands there is only removed, and has no field for it.
    void thereIsNoFieldForOddTypes()
    {
        RegistryWindow s;
        QVERIFY(openVariable(*s.home, u"Flags"_s));
        QVERIFY(s.home->settle());
        auto *page = s.window().findChild<VariablesPage *>();
        QVERIFY(!visible<ValueFrame>(*page));
        QVERIFY(!buttonNamed(*page, u"Add change"_s));
        QVERIFY(!buttonNamed(*page, u"Edit"_s));
        QVERIFY(!buttonNamed(*page, u"Rename"_s));
        QString told;
        for (const MarkedLabel *label : page->findChildren<MarkedLabel *>()) {
            if (label->isVisible())
                told += label->accessibleName() + u'\n';
        }
        QVERIFY2(told.contains(u"here it can only be removed"_s), qPrintable(told));
        QVERIFY2(told.contains(u"for its type is REG_DWORD"_s), qPrintable(told));
        QVERIFY2(!told.contains(u"Recommended"_s), qPrintable(told));
        screenshot::save(s.window(), u"registry-known-odd"_s);
        QCOMPARE(s.faults(), QStringList());
        const auto removals = page->findChildren<QToolButton *>();
        const auto remove = std::find_if(removals.cbegin(), removals.cend(), [](const QToolButton *button) {
            return button->isVisible() && button->accessibleName().startsWith(u"Remove it from"_s);
        });
        QVERIFY(remove != removals.cend());
        (*remove)->click();
        QCOMPARE(s.pending("Flags")->kind, EnvEdit::Unset);
        QVERIFY(s.home->settle());
        // Go's own stand in other places, too.
        QVERIFY(openVariable(*s.home, u"GOPROXY"_s));
        QVERIFY(s.home->settle());
        QVERIFY(visible<ValueFrame>(*page));
    }
};

GOCONF_UI_TEST_MAIN(TestKnownVariables)
#include "KnownVariables.moc"
