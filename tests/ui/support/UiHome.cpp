// SPDX-License-Identifier: MIT
#include "support/UiHome.h"

#include <QTest>

namespace goconf::test {

using namespace Qt::StringLiterals;

UiHome::UiHome()
    : m_host(m_home.host())
    , m_translation(Environment(Os::Linux))
    , m_theme(std::make_unique<ui::Theme>(ui::ThemeChoice::Light))
{
    m_translation.choose(u"en"_s);
}

UiHome::UiHome(const Host &host)
    : UiHome()
{
    m_host = host;
}

UiHome::~UiHome() = default;

ui::Workspace &UiHome::workspace()
{
    if (!m_workspace)
        m_workspace = std::make_unique<ui::Workspace>(m_host);
    return *m_workspace;
}

ui::MainWindow &UiHome::window()
{
    if (!m_window) {
        m_window = std::make_unique<ui::MainWindow>(workspace());
        m_window->open({});
        m_window->resize(1280, 800);
        m_window->show();
    }
    return *m_window;
}

void UiHome::setLanguage(const QString &language)
{
    m_translation.choose(language);
}

void UiHome::setTheme(ui::ThemeChoice theme)
{
    m_theme->choose(theme);
}

void UiHome::resize(int width, int height)
{
    window().resize(width, height);
}

bool UiHome::settle()
{
    const bool ended =
        QTest::qWaitFor([this] { return workspace().runner().tasks().isEmpty(); }, longestWaitMs);
    // What the answers changed is laid out and painted behind them; each layout in a layout takes a turn.
    for (int turn = 0; turn < 12; ++turn) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
    return ended;
}

} // namespace goconf::test
