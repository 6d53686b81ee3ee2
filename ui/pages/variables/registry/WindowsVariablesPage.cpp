// SPDX-License-Identifier: MIT
#include "pages/variables/registry/WindowsVariablesPage.h"

#include "pages/variables/VariablesPage.h"
#include "pages/variables/registry/OutsideNote.h"
#include "pages/variables/registry/UserVariablesPage.h"
#include "theme/Distance.h"
#include "widgets/FilterChips.h"
#include "workspace/Workspace.h"

#include <QEvent>
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
    , m_workspace(workspace)
    , m_reader(workspace)
    , m_choice(makeChoice(this))
    , m_outside(new OutsideNote(this))
    , m_stack(new QStackedWidget(this))
    , m_known(new VariablesPage(workspace, m_stack))
    , m_user(new UserVariablesPage(workspace, m_reader, m_stack))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::large);
    layout->addWidget(m_choice);
    layout->addWidget(m_outside);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_known);
    m_stack->addWidget(m_user);
    connectParts();
    followReader();
}

/// It holds the reader, which goes before the children do.
WindowsVariablesPage::~WindowsVariablesPage()
{
    delete m_user;
}

void WindowsVariablesPage::connectParts()
{
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

void WindowsVariablesPage::followReader()
{
    connect(&m_reader, &RegistryReader::changedOutside, this,
            [this](const QStringList &names) { m_outside->tell(names, !m_workspace.draft().isEmpty()); });
    // What it says of the pending changes must be true as long as it is there.
    connect(&m_workspace.draft(), &Draft::changed, this, [this] {
        if (m_workspace.draft().isEmpty())
            m_outside->hide();
    });
    connect(m_outside, &Banner::closed, this, [this] { filterField()->setFocus(Qt::OtherFocusReason); });
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

bool WindowsVariablesPage::event(QEvent *event)
{
    // The user comes back, perhaps from a program that changed something.
    if (event->type() == QEvent::WindowActivate && isVisible())
        m_reader.read();
    return Page::event(event);
}

void WindowsVariablesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_reader.setWatching(true);
}

void WindowsVariablesPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_reader.setWatching(false);
}

} // namespace goconf::ui
