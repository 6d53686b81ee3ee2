// SPDX-License-Identifier: MIT
#include "support/Press.h"

#include <QAbstractButton>
#include <QTest>

namespace goconf::test::press {

QAbstractButton *find(const QWidget &root, const QString &text)
{
    const QList<QAbstractButton *> buttons = root.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

bool button(const QWidget &root, const QString &text)
{
    QAbstractButton *found = find(root, text);
    if (!found || !found->isEnabled())
        return false;
    found->setFocus(Qt::TabFocusReason);
    QTest::keyClick(found, Qt::Key_Space);
    return true;
}

} // namespace goconf::test::press
