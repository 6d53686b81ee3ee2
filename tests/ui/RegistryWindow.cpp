// SPDX-License-Identifier: MIT
#include "RegistryWindow.h"

#include "change/RegistryText.h"
#include "editors/WindowsPathEdit.h"
#include "models/FolderListModel.h"
#include "pages/variables/registry/OutsideNote.h"
#include "pages/variables/registry/RegistryListView.h"
#include "pages/variables/registry/RegistryNotes.h"
#include "pages/variables/registry/WindowsVariablesPage.h"
#include "support/Keyboard.h"
#include "support/UiWalk.h"
#include "widgets/InlineMessage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSet>
#include <QTest>

#include <algorithm>

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

bool RegistryWindow::change(const QString &name, const QString &value)
{
    if (!open(name))
        return false;
    auto *field = keyboard::visible<QLineEdit>(detail());
    if (!field)
        return false;
    field->setFocus();
    keyboard::key(Qt::Key_A, Qt::ControlModifier);
    keyboard::type(value);
    keyboard::key(Qt::Key_Return);
    return pending(name.toUtf8()).has_value();
}

QVector<RegistryValue> RegistryWindow::values(const QString &key)
{
    QVector<RegistryValue> all = machine.registry().values(key).value();
    std::sort(all.begin(), all.end(),
              [](const RegistryValue &a, const RegistryValue &b) { return a.name < b.name; });
    return all;
}

RegistryValue RegistryWindow::value(const QString &name)
{
    return machine.registry().value(RegistryHome::userKey, name).value().value_or(RegistryValue());
}

QStringList RegistryWindow::faults()
{
    return uiwalk::unnamedControls(window()) + uiwalk::cutText(window()) +
           uiwalk::mnemonicCollisions(window());
}

RegistryValue textValue(const QString &name, const QString &text, quint32 type)
{
    return {name, type, RegistryText::bytes(text)};
}

bool dragLastToTop(ui::WindowsPathEdit &edit)
{
    ui::FolderListModel &model = edit.model();
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(model.rowCount() - 1)}));
    const QByteArray moved = model.folders().constLast();
    model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, {});
    return model.folders().constFirst() == moved;
}

} // namespace goconf::test
