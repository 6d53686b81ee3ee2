// SPDX-License-Identifier: MIT
#pragma once

#include "support/UiHome.h"

#include <QAbstractButton>

namespace goconf::test::keyboard {

/// The first widget of that class below `root` that can be seen; null when there is none.
template <typename Widget>
Widget *visible(const QWidget &root)
{
    for (Widget *widget : root.findChildren<Widget *>()) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// A visible button with that text, mnemonics aside, or accessible name.
QAbstractButton *buttonNamed(const QWidget &root, const QString &text);

/// Tab by tab until the wanted widget has the focus; says where it went when it never gets there.
bool tabTo(QWidget &window, const QWidget *wanted);

/// Goes to the button with the Tab key, waiting until there is one, and presses the space bar.
bool press(QWidget &window, const QString &text);

/// A key to whatever has the focus.
void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void type(const QString &text);

/// Opens the page of variables there, and gives the window the focus.
bool openVariable(UiHome &home, const QString &name);

} // namespace goconf::test::keyboard
