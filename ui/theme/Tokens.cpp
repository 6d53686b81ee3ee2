// SPDX-License-Identifier: MIT
#include "theme/Tokens.h"

#include <QWidget>

namespace goconf::ui {

namespace {

constexpr QColor rgb(int value)
{
    return {value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff};
}

constexpr Tokens lightTokens{
    .window = rgb(0xf6f7f9),
    .sidebar = rgb(0xeceff2),
    .card = rgb(0xffffff),
    .line = rgb(0xd5dbe1),
    .text = rgb(0x1c2127),
    .quiet = rgb(0x57606a),
    .accent = rgb(0x00728f),
    .onAccent = rgb(0xffffff),
    .accentTint = rgb(0xdff1f6),
    .selection = rgb(0xdcecf3),
    .good = rgb(0x1a7f37),
    .goodTint = rgb(0xe7f6eb),
    .warning = rgb(0x8a5a00),
    .warningTint = rgb(0xfdf1d6),
    .error = rgb(0xc62330),
    .errorTint = rgb(0xfde7e9),
    .onError = rgb(0xffffff),
    .neutralTint = rgb(0xf0f2f4),
    .hover = rgb(0xf3f6f8),
};

constexpr Tokens darkTokens{
    .window = rgb(0x16191d),
    .sidebar = rgb(0x121518),
    .card = rgb(0x1e2328),
    .line = rgb(0x343b43),
    .text = rgb(0xe4e9ee),
    .quiet = rgb(0x9aa5b1),
    .accent = rgb(0x55c2dc),
    .onAccent = rgb(0x06222b),
    .accentTint = rgb(0x153945),
    .selection = rgb(0x1f3a45),
    .good = rgb(0x4fc26b),
    .goodTint = rgb(0x16311f),
    .warning = rgb(0xe0ae45),
    .warningTint = rgb(0x3a2d10),
    .error = rgb(0xff7b83),
    .errorTint = rgb(0x41191d),
    .onError = rgb(0x2b0608),
    .neutralTint = rgb(0x2a3037),
    .hover = rgb(0x262c33),
};

} // namespace

const Tokens &Tokens::light()
{
    return lightTokens;
}

const Tokens &Tokens::dark()
{
    return darkTokens;
}

const Tokens &Tokens::of(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > 127 ? darkTokens : lightTokens;
}

const Tokens &Tokens::of(const QWidget *widget)
{
    return of(widget->palette());
}

QPalette Tokens::palette() const
{
    QPalette result(text, card, line, line, line, text, text, card, window);
    result.setColor(QPalette::Window, window);
    result.setColor(QPalette::Base, card);
    result.setColor(QPalette::AlternateBase, hover);
    result.setColor(QPalette::Button, card);
    result.setColor(QPalette::ButtonText, text);
    result.setColor(QPalette::Light, card);
    result.setColor(QPalette::Midlight, hover);
    result.setColor(QPalette::Mid, line);
    result.setColor(QPalette::Dark, line);
    result.setColor(QPalette::Shadow, line);
    result.setColor(QPalette::PlaceholderText, quiet);
    result.setColor(QPalette::Highlight, selection);
    result.setColor(QPalette::HighlightedText, text);
    result.setColor(QPalette::Link, accent);
    result.setColor(QPalette::LinkVisited, accent);
    result.setColor(QPalette::ToolTipBase, card);
    result.setColor(QPalette::ToolTipText, text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, quiet);
    return result;
}

} // namespace goconf::ui
