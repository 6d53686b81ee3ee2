// SPDX-License-Identifier: MIT
#include "support/Keyboard.h"

#include <QApplication>
#include <QTest>

namespace goconf::test::keyboard {

using namespace Qt::StringLiterals;

QAbstractButton *buttonNamed(const QWidget &root, const QString &text)
{
    for (QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && (button->text().remove(u'&') == text || button->accessibleName() == text))
            return button;
    }
    return nullptr;
}

bool tabTo(QWidget &window, const QWidget *wanted)
{
    QStringList visited;
    for (int i = 0; wanted && i < 120; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (focus == wanted || (focus && wanted->isAncestorOf(focus)))
            return true;
        visited.append(focus ? QLatin1StringView(focus->metaObject()->className()) + u' ' +
                                   focus->accessibleName()
                             : u"nothing"_s);
        QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
    }
    qWarning("the Tab key went to %s", qPrintable(visited.join(u", "_s)));
    return false;
}

bool press(QWidget &window, const QString &text)
{
    if (!QTest::qWaitFor([&] { return buttonNamed(window, text); }) ||
        !tabTo(window, buttonNamed(window, text)))
        return false;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    return true;
}

void key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

bool openVariable(UiHome &home, const QString &name)
{
    home.window().open({u"variables"_s, name});
    home.window().activateWindow();
    return home.settle() && QTest::qWaitForWindowActive(&home.window());
}

} // namespace goconf::test::keyboard
