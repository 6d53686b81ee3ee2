// SPDX-License-Identifier: MIT
#include "theme/Theme.h"

#include "theme/Style.h"
#include "theme/SystemScheme.h"
#include "theme/Tokens.h"

#include <QApplication>

namespace goconf::ui {

Theme::Theme(ThemeChoice choice, QObject *parent)
    : QObject(parent)
    , m_system(new SystemScheme(this))
    , m_choice(choice)
{
    QApplication::setStyle(new Style); // the application owns it
    connect(m_system, &SystemScheme::changed, this, &Theme::apply);
    apply();
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

bool Theme::isDark() const
{
    return m_choice == ThemeChoice::System ? m_system->isDark() : m_choice == ThemeChoice::Dark;
}

void Theme::apply()
{
    QApplication::setPalette((isDark() ? Tokens::dark() : Tokens::light()).palette());
}

} // namespace goconf::ui
