// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "theme/Icons.h"

#include <QColor>
#include <QString>

class QWidget;

namespace goconf::ui {

/// How something stands: shown by shape, colour and word.
enum class Standing { Good, Warning, Error, Neutral, Accent };

/// Info is Neutral.
Standing standingOf(Severity severity);
/// The worst of all; Good when there is none but infos.
Standing standingOf(const Problems &problems);

/// Translated, for those who do not see the mark: "good", "warning", "error", "information".
QString standingWord(Standing standing);
IconName standingIcon(Standing standing);
/// For shape and text, and behind them.
QColor standingColour(Standing standing, const QWidget *widget);
QColor standingTint(Standing standing, const QWidget *widget);

} // namespace goconf::ui
