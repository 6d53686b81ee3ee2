// SPDX-License-Identifier: MIT
// Variables of the registry with characters that no field shows: what is typed over them is written as typed.
#include "RegistryWindow.h"
#include "change/RegistryType.h"
#include "editors/WindowsPathEdit.h"
#include "models/FolderListModel.h"
#include "support/Keyboard.h"
#include "support/WatchedApplication.h"
#include "widgets/MarkedLabel.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <algorithm>

using namespace goconf;
using namespace goconf::test;
using namespace goconf::test::keyboard;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

namespace {

/// Below the value stands what that sign means.
bool tellsSign(RegistryWindow &s, const QString &sign)
{
    const auto labels = s.detail().findChildren<MarkedLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&sign](const MarkedLabel *label) {
        return label->isVisible() && label->text().contains(sign);
    });
}

} // namespace

class TestRegistryHiddenBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathIsTypedOverANul()
    {
        RegistryWindow s;
        const QString text = u"C:\\new"_s + QChar(u'\0') + u"rest"_s;
        s.machine.write(textValue(u"BROKEN"_s, text, registry_type::text));
        QVERIFY(s.open(u"BROKEN"_s));
        QCOMPARE(visible<QLineEdit>(s.detail())->text(), u"C:\\new␀rest"_s);
        QTRY_VERIFY(tellsSign(s, u"␀"_s));
        QVERIFY(s.change(u"BROKEN"_s, u"C:\\tools\\x64"_s));
        QCOMPARE(s.pending("BROKEN")->value, "C:\\tools\\x64");
        QVERIFY(s.home->settle());
        QVERIFY(!tellsSign(s, u"␀"_s));
    }

    void aLineEndIsTakenOutOfAnEntryOfPath()
    {
        RegistryWindow s;
        s.machine.write(textValue(u"Path"_s, u"C:\\new\r\n;D:\\Tools"_s, registry_type::expandable));
        QVERIFY(s.open(u"PATH"_s));
        auto *edit = visible<WindowsPathEdit>(s.window());
        QVERIFY(edit);
        QTRY_VERIFY(tellsSign(s, u"␍ ␊"_s));
        edit->view().setCurrentIndex(edit->model().index(0));
        edit->view().setFocus();
        key(Qt::Key_F2);
        auto *field = visible<QLineEdit>(edit->view());
        QVERIFY(field);
        QCOMPARE(field->text(), u"C:\\new␍␊"_s);
        QTest::keyClick(field, Qt::Key_End);
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(edit->value(), "C:\\new;D:\\Tools");
        QVERIFY(!tellsSign(s, u"␍"_s));
        QVERIFY(s.home->settle());
    }
};

GOCONF_UI_TEST_MAIN(TestRegistryHiddenBytes)
#include "RegistryHiddenBytes.moc"
