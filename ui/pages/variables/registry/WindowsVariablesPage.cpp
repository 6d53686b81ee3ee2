// SPDX-License-Identifier: MIT
#include "pages/variables/registry/WindowsVariablesPage.h"

#include "pages/variables/VariablesPage.h"
#include "pages/variables/registry/UserVariablesPage.h"
#include "theme/Distance.h"
#include "widgets/FilterChips.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto known = "known"_L1;
constexpr auto userVariables = "user-variables"_L1;

void setWords(FilterChips &choice)
{
    choice.setChips({{known, WindowsVariablesPage::tr("Go and known variables")},
                     {userVariables, WindowsVariablesPage::tr("All user variables")}});
}

/// With its chips: the Tab key comes to them first, because they are made first.
FilterChips *makeChoice(QWidget *parent)
{
    auto *choice = new FilterChips(parent);
    setWords(*choice);
    return choice;
}

} // namespace

WindowsVariablesPage::WindowsVariablesPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_choice(makeChoice(this))
    , m_stack(new QStackedWidget(this))
    , m_known(new VariablesPage(workspace, m_stack))
    , m_user(new UserVariablesPage(workspace, m_stack))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::large);
    layout->addWidget(m_choice);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_known);
    m_stack->addWidget(m_user);
    connect(m_choice, &FilterChips::choiceChanged, this, [this](const QString &id) {
        m_stack->setCurrentWidget(id == userVariables ? static_cast<Page *>(m_user) : m_known);
        shown().open({});
        Q_EMIT headerChanged();
    });
    for (Page *page : {static_cast<Page *>(m_known), static_cast<Page *>(m_user)}) {
        connect(page, &Page::headerChanged, this, &Page::headerChanged);
        connect(page, &Page::openRequested, this, &Page::openRequested);
    }
}

Page &WindowsVariablesPage::shown() const
{
    return *static_cast<Page *>(m_stack->currentWidget());
}

QString WindowsVariablesPage::title() const
{
    return shown().title();
}

QString WindowsVariablesPage::state() const
{
    return shown().state();
}

void WindowsVariablesPage::open(const QString &select)
{
    const bool isUser = select == userVariables || select.startsWith(userVariables + u'/');
    if (!select.isEmpty())
        m_choice->choose(isUser ? userVariables : known);
    shown().open(isUser ? select.section(u'/', 1) : select);
}

void WindowsVariablesPage::retranslate()
{
    setWords(*m_choice);
    m_known->retranslate();
    m_user->retranslate();
}

QWidget *WindowsVariablesPage::filterField() const
{
    return shown().filterField();
}

} // namespace goconf::ui
