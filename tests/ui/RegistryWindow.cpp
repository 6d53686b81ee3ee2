// SPDX-License-Identifier: MIT
#include "RegistryWindow.h"

#include "pages/variables/registry/OutsideNote.h"
#include "pages/variables/registry/RegistryListView.h"
#include "pages/variables/registry/RegistryNotes.h"
#include "pages/variables/registry/WindowsVariablesPage.h"
#include "support/Keyboard.h"
#include "support/UiWalk.h"
#include "widgets/InlineMessage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSet>
#include <QTest>

namespace goconf::test {

using namespace Qt::StringLiterals;

RegistryWindow::RegistryWindow(bool isFurnished, bool isElevated)
    : machine(isElevated)
{
    if (isFurnished)
        machine.furnish();
    home = std::make_unique<UiHome>(machine.host());
}

bool RegistryWindow::open(const QString &name)
{
    return keyboard::openVariable(*home, u"user-variables"_s + (name.isEmpty() ? QString() : u'/' + name));
}

QListView &RegistryWindow::list()
{
    return *window().findChild<ui::RegistryListView *>();
}

QString RegistryWindow::notes()
{
    QStringList words;
    auto messages = window().findChild<ui::RegistryNotes *>()->findChildren<ui::InlineMessage *>();
    messages.prepend(window().findChild<ui::OutsideNote *>());
    for (const ui::InlineMessage *message : std::as_const(messages)) {
        if (message->isVisible())
            words.append(message->accessibleDescription());
    }
    return words.join(u'\n');
}

void RegistryWindow::comeBack()
{
    QEvent back(QEvent::WindowActivate);
    QCoreApplication::sendEvent(window().findChild<ui::WindowsVariablesPage *>(), &back);
}

QStringList RegistryWindow::banners()
{
    QStringList words;
    for (const ui::Banner *banner : window().findChildren<ui::Banner *>()) {
        if (banner->isVisible())
            words.append(banner->accessibleDescription());
    }
    return words;
}

bool RegistryWindow::chooseNext(const QString &chosen)
{
    if (!keyboard::tabTo(window(), keyboard::buttonNamed(window(), chosen)))
        return false;
    keyboard::key(Qt::Key_Right);
    return true;
}

QStringList RegistryWindow::unreached()
{
    QSet<const QWidget *> reached;
    for (int i = 0; i < 120; ++i) {
        QWidget *focus = QApplication::focusWidget();
        reached.insert(focus);
        QTest::keyClick(focus ? focus : &window(), Qt::Key_Tab);
    }
    QStringList missed;
    for (const QWidget *widget : window().findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        // Of several choices the arrow keys take the others.
        const bool isOther = button && button->isCheckable() && !button->isChecked();
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
            !isOther && !reached.contains(widget))
            missed.append(QLatin1StringView(widget->metaObject()->className()) + u' ' +
                          widget->accessibleName());
    }
    return missed;
}

QStringList RegistryWindow::faults()
{
    return uiwalk::unnamedControls(window()) + uiwalk::cutText(window()) +
           uiwalk::mnemonicCollisions(window());
}

} // namespace goconf::test
