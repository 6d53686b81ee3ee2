// SPDX-License-Identifier: MIT
#include "frame/MainWindow.h"

#include "base/Problem.h"
#include "frame/ApplyBar.h"
#include "frame/ApplyFlow.h"
#include "frame/BannerArea.h"
#include "frame/Page.h"
#include "frame/PageHeader.h"
#include "frame/PageRegistry.h"
#include "frame/PageStack.h"
#include "frame/Sidebar.h"
#include "frame/TaskStrip.h"
#include "theme/ButtonKind.h"
#include "theme/Distance.h"
#include "theme/Icons.h"
#include "theme/Tokens.h"
#include "workspace/Workspace.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolTip>
#include <QVBoxLayout>

namespace goconf::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Workspace &workspace, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_state(workspace.preferences().settings())
{
    setWindowTitle(u"Go Configurator"_s);
    setMinimumSize(640, 440);
    m_state.restoreWindow(*this);
}

MainWindow::~MainWindow() = default;

void MainWindow::start(const OpenRequest &request, const QStringList &notes)
{
    m_afterFirstFrame = [this, request, notes] {
        open(request);
        tellAtStart(notes);
        setWindowIcon(icons::program());
    };
    show();
}

void MainWindow::finishStart()
{
    if (const std::function<void()> rest = std::exchange(m_afterFirstFrame, {}))
        rest();
}

void MainWindow::build()
{
    if (m_sidebar)
        return;
    arrange();
    m_flow = new ApplyFlow(m_workspace, m_stack->review(), *m_banners, this);
    connectParts();
    addShortcuts();
}

void MainWindow::arrange()
{
    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_sidebar = new Sidebar(m_workspace, centre);
    row->addWidget(m_sidebar);
    auto *content = new QWidget(centre);
    m_header = new PageHeader(content);
    m_banners = new BannerArea(content);
    m_stack = new PageStack(m_workspace, m_state, content);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(distance::page, distance::large + distance::small, distance::page,
                              distance::large);
    inner->setSpacing(0);
    inner->addWidget(m_header);
    inner->addSpacing(distance::large);
    inner->addWidget(m_banners);
    inner->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(content, 1);
    m_applyBar = new ApplyBar(m_workspace.draft(), centre);
    m_taskStrip = new TaskStrip(m_workspace.runner(), centre);
    column->addWidget(m_taskStrip);
    column->addWidget(m_applyBar);
    row->addLayout(column, 1);
    setCentralWidget(centre);
}

void MainWindow::connectParts()
{
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString &id) { open({id, {}}); });
    connect(m_applyBar, &ApplyBar::reviewRequested, m_flow, &ApplyFlow::review);
    connect(m_applyBar, &ApplyBar::discardRequested, m_flow, &ApplyFlow::discard);
    connect(m_applyBar, &ApplyBar::applyRequested, m_flow, &ApplyFlow::apply);
    connect(m_flow, &ApplyFlow::reviewOpened, this, [this] { showReview(true); });
    connect(m_flow, &ApplyFlow::reviewClosed, this, [this] { showReview(false); });
    connect(m_flow, &ApplyFlow::reviewOpened, this, [this] { m_closesWhenApplied = false; });
    connect(m_flow, &ApplyFlow::failed, this, [this] { m_closesWhenApplied = false; });
    connect(m_flow, &ApplyFlow::finished, this, [this] {
        if (std::exchange(m_closesWhenApplied, false))
            close();
    });
    connect(m_flow, &ApplyFlow::busyChanged, this, [this] { m_applyBar->setEnabled(!m_flow->isBusy()); });
    connect(m_stack, &PageStack::headerChanged, this, &MainWindow::updateHeader);
    connect(m_stack, &PageStack::openRequested, this,
            [this](const QString &page, const QString &select) { open({page, select}); });
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    int number = 0;
    for (const PageEntry &entry : pageRegistry()) {
        if (entry.within)
            continue;
        if (++number > 9)
            break;
        add(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)),
            [this, id = QString::fromLatin1(entry.id)] { open({id, {}}); });
    }
    add(QKeySequence::Find, [this] {
        const Page *page = m_stack->shownPage();
        if (QWidget *field = page ? page->filterField() : nullptr)
            field->setFocus(Qt::ShortcutFocusReason);
    });
    add(QKeySequence::Undo, [this] { m_workspace.draft().undo(); });
    add(QKeySequence::HelpContents, [this] { explainFocus(); });
    add(QKeySequence::Quit, [this] { close(); });
}

void MainWindow::open(const OpenRequest &request)
{
    finishStart();
    build();
    Page *wanted = m_stack->goTo(request.page);
    if (!wanted)
        return;
    m_sidebar->setCurrent(m_stack->current());
    m_banners->setPage(m_stack->current());
    m_applyBar->setHeldBack(false);
    updateHeader();
    wanted->open(request.select);
}

QString MainWindow::currentPage() const
{
    return m_stack ? m_stack->current() : QString();
}

void MainWindow::showReview(bool shown)
{
    m_applyBar->setHeldBack(shown);
    m_stack->showReview(shown);
    updateHeader();
}

void MainWindow::updateHeader()
{
    m_header->setTitle(m_stack->title());
    m_header->setState(m_stack->state());
}

void MainWindow::retranslate()
{
    m_retranslates = false;
    m_sidebar->retranslate();
    m_applyBar->retranslate();
    m_taskStrip->retranslate();
    m_stack->retranslate();
    updateHeader();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_sidebar)
        return;
    // Where the sidebar is going to be, so that nothing jumps.
    const Tokens &tokens = Tokens::of(this);
    QPainter(this).fillRect(0, 0, distance::sidebar, height(), tokens.sidebar);
    if (m_afterFirstFrame)
        QMetaObject::invokeMethod(this, &MainWindow::finishStart, Qt::QueuedConnection);
}

void MainWindow::changeEvent(QEvent *event)
{
    // A new language comes as several events, one per catalogue.
    if (event->type() == QEvent::LanguageChange && m_sidebar && !m_retranslates) {
        m_retranslates = true;
        QMetaObject::invokeMethod(this, &MainWindow::retranslate, Qt::QueuedConnection);
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::explainFocus()
{
    const QWidget *focus = focusWidget();
    const QString words = focus ? focus->accessibleDescription() : QString();
    if (!words.isEmpty())
        QToolTip::showText(focus->mapToGlobal(QPoint(0, focus->height())), words);
}

void MainWindow::tellAtStart(const QStringList &notes)
{
    QStringList sentences;
    for (const QString &note : notes)
        sentences.append(sentence(note));
    if (!notes.isEmpty())
        m_banners->show(BannerArea::Topic::Advice, Standing::Warning, joinedSentences(sentences), {}, {});
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && !m_workspace.draft().isEmpty()) {
        event->ignore();
        askBeforeClosing();
        return;
    }
    m_workspace.runner().cancelAll();
    m_state.save(*this);
    QMainWindow::closeEvent(event);
}

void MainWindow::askBeforeClosing()
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, windowTitle(),
                        tr("%n change(s) wait(s) and would be lost.", nullptr, m_workspace.draft().changes()),
                        QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *apply = box->addButton(tr("&Apply and close"), QMessageBox::AcceptRole);
    QPushButton *lose = box->addButton(tr("Close &without them"), QMessageBox::DestructiveRole);
    box->setEscapeButton(box->addButton(tr("&Stay"), QMessageBox::RejectRole));
    setButtonKind(*apply, ButtonKind::Primary);
    connect(lose, &QPushButton::clicked, this, [this] {
        m_mayClose = true;
        close();
    });
    connect(apply, &QPushButton::clicked, this, [this] {
        m_closesWhenApplied = !m_workspace.draft().isEmpty();
        if (m_closesWhenApplied)
            m_flow->apply();
        else
            close(); // what waited was written while the question stood there
    });
    box->open();
}

} // namespace goconf::ui
