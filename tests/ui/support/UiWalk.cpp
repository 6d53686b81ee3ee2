// SPDX-License-Identifier: MIT
#include "support/UiWalk.h"

#include "widgets/Badge.h"
#include "widgets/MarkedLabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QScrollBar>

namespace goconf::test::uiwalk {

using namespace Qt::StringLiterals;

namespace {

QList<QWidget *> visibleBelow(const QWidget &root)
{
    QList<QWidget *> result;
    const QList<QWidget *> all = root.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible())
            result.append(widget);
    }
    return result;
}

QString nameOf(const QWidget *widget)
{
    QString text = widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    else if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = label->text();
    return QLatin1StringView(widget->metaObject()->className()) + u" “"_s + text + u"”"_s;
}

/// A part that Qt makes of its own: the editor of a combo box, scroll bars, the buttons in a field.
bool isPartOfAnother(const QWidget *widget)
{
    return qobject_cast<const QScrollBar *>(widget) ||
           qobject_cast<const QComboBox *>(widget->parentWidget()) ||
           widget->inherits("QLineEditIconButton") || widget->inherits("QComboBoxPrivateContainer");
}

bool isCut(const QWidget *widget)
{
    const QSize room = widget->size();
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return false;
        return label->wordWrap()
                   ? label->heightForWidth(room.width()) > room.height()
                   : label->sizeHint().width() > room.width() || label->sizeHint().height() > room.height();
    }
    if (const auto *label = qobject_cast<const ui::MarkedLabel *>(widget))
        return label->heightForWidth(room.width()) > room.height();
    if (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const ui::Badge *>(widget) ||
        qobject_cast<const QComboBox *>(widget))
        return widget->sizeHint().width() > room.width() || widget->sizeHint().height() > room.height();
    return false;
}

/// What a scroll area holds may lie beyond its edge, below.
bool reachesOut(const QWidget *widget)
{
    const QRect own(widget->mapTo(widget->window(), QPoint()), widget->size());
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()))
            return false;
    }
    return !widget->window()->rect().contains(own);
}

} // namespace

QStringList unnamedControls(const QWidget &root)
{
    QStringList faults;
    for (QWidget *widget : visibleBelow(root)) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || isPartOfAnother(widget))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible->text(QAccessible::Name).isEmpty())
            faults.append(nameOf(widget) + u": no accessible name"_s);
        if (accessible->text(QAccessible::Description).isEmpty())
            faults.append(nameOf(widget) + u": no accessible description"_s);
    }
    return faults;
}

QStringList cutText(const QWidget &root)
{
    QStringList faults;
    for (const QWidget *widget : visibleBelow(root)) {
        if (isPartOfAnother(widget))
            continue;
        if (isCut(widget)) {
            const QSize room = widget->size();
            faults.append(nameOf(widget) + u": has %1x%2, needs %3x%4"_s.arg(room.width())
                                               .arg(room.height())
                                               .arg(widget->sizeHint().width())
                                               .arg(widget->hasHeightForWidth()
                                                        ? widget->heightForWidth(room.width())
                                                        : widget->sizeHint().height()));
        }
        if (reachesOut(widget))
            faults.append(nameOf(widget) + u": reaches beyond the window"_s);
    }
    return faults;
}

QStringList mnemonicCollisions(const QWidget &root)
{
    QStringList faults;
    QHash<QString, QString> owners;
    for (const QWidget *widget : visibleBelow(root)) {
        QString text;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text = button->text();
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            text = label->text();
        const QString keys = QKeySequence::mnemonic(text).toString();
        if (keys.isEmpty())
            continue;
        if (owners.contains(keys))
            faults.append(u"%1: %2 and %3"_s.arg(keys, owners.value(keys), nameOf(widget)));
        owners.insert(keys, nameOf(widget));
    }
    return faults;
}

} // namespace goconf::test::uiwalk
