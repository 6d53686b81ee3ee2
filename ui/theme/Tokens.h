// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace goconf::ui {

/// The one table of colours, for light and for dark surroundings. Nothing else names a colour. A widget takes
/// the table that fits its palette, so it follows a change of the theme by being painted again.
struct Tokens
{
    /// What lies behind everything, the column of pages, and what holds content.
    QColor window, sidebar, card;
    /// Borders and separators.
    QColor line;
    QColor text, quiet;
    /// What can be pressed and what is chosen; text on it; its tint; a chosen row.
    QColor accent, onAccent, accentTint, selection;
    QColor good, goodTint;
    QColor warning, warningTint;
    QColor error, errorTint;
    /// Text on `error`: on the button that cannot be undone.
    QColor onError;
    /// Behind what says neither good nor bad; under the pointer.
    QColor neutralTint, hover;

    static const Tokens &light();
    static const Tokens &dark();
    /// The table by which a palette was made, or the one that is nearer to it.
    static const Tokens &of(const QPalette &palette);
    static const Tokens &of(const QWidget *widget);

    /// The same for what paints by palette only.
    QPalette palette() const;
};

} // namespace goconf::ui
