// SPDX-License-Identifier: MIT
#include "frame/PageStack.h"

#include "frame/Page.h"
#include "frame/PageRegistry.h"
#include "frame/ReviewView.h"
#include "frame/WindowState.h"

#include <QStackedLayout>

namespace goconf::ui {

PageStack::PageStack(Workspace &workspace, const WindowState &state, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_layout(new QStackedLayout(this))
    , m_review(new ReviewView(workspace, this))
{
    m_layout->addWidget(m_review);
    connect(m_review, &ReviewView::headerChanged, this, &PageStack::headerChanged);
}

Page *PageStack::page(const QString &id)
{
    if (Page *made = m_pages.value(id))
        return made;
    for (const PageEntry &entry : pageRegistry()) {
        if (id != QLatin1StringView(entry.id))
            continue;
        Page *page = entry.make(m_workspace, this);
        page->retranslate();
        m_layout->addWidget(page);
        m_pages.insert(id, page);
        m_state.restoreSplitters(*page);
        connect(page, &Page::headerChanged, this, &PageStack::headerChanged);
        connect(page, &Page::openRequested, this, &PageStack::openRequested);
        return page;
    }
    return nullptr;
}

Page *PageStack::goTo(const QString &id)
{
    Page *wanted = page(id);
    if (!wanted && m_current.isEmpty())
        wanted = page(QLatin1StringView(pageRegistry().front().id));
    if (!wanted)
        return nullptr;
    m_current = m_pages.key(wanted);
    m_layout->setCurrentWidget(wanted);
    return wanted;
}

void PageStack::showReview(bool shown)
{
    if (shown)
        m_layout->setCurrentWidget(m_review);
    else if (Page *page = m_pages.value(m_current))
        m_layout->setCurrentWidget(page);
}

Page *PageStack::shownPage() const
{
    return m_layout->currentWidget() == m_review ? nullptr : m_pages.value(m_current);
}

QString PageStack::title() const
{
    const Page *page = shownPage();
    return page ? page->title() : m_review->title();
}

QString PageStack::state() const
{
    const Page *page = shownPage();
    return page ? page->state() : m_review->state();
}

void PageStack::retranslate()
{
    m_review->retranslate();
    for (Page *page : std::as_const(m_pages))
        page->retranslate();
}

} // namespace goconf::ui
