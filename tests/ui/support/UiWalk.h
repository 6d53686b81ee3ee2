// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace goconf::test::uiwalk {

// Walks over all that is visible below a widget. Each answers with the faults, in words; empty is good.

/// Controls that the keyboard reaches without an accessible name or description.
QStringList unnamedControls(const QWidget &root);
/// Labels and buttons that have less room than their text needs, and what reaches beyond its window.
QStringList cutText(const QWidget &root);
/// Mnemonics that two controls share.
QStringList mnemonicCollisions(const QWidget &root);

} // namespace goconf::test::uiwalk
