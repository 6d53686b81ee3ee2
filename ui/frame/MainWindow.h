// SPDX-License-Identifier: MIT
#pragma once

#include "frame/OpenRequest.h"
#include "frame/WindowState.h"

#include <QHash>
#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace goconf::ui {

class ApplyBar;
class ApplyFlow;
class BannerArea;
class Page;
class PageHeader;
class ReviewView;
class Sidebar;
class TaskStrip;
class Workspace;

/// The window: sidebar, header, the shown page, what waits, what runs. Pages are made when they are first
/// shown. The workspace outlives it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workspace &workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the bare window at once, and the page in the next frame: fonts and texts take longer than all
    /// the rest of a start. `notes`: what happened before there was a window, such as an interrupted change
    /// that was taken back.
    void start(const OpenRequest &request, const QStringList &notes);
    /// Empty or unknown: the first page, when none is shown yet.
    void open(const OpenRequest &request);
    /// Comes to the front, also when it was minimised.
    void bringToFront();
    QString currentPage() const { return m_current; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void finishStart();
    void build();
    void arrange();
    void connectParts();
    void addShortcuts();
    Page *page(const QString &id);
    Page *shownPage() const;
    void showReview(bool shown);
    void updateHeader();
    void retranslate();
    void explainFocus();
    void askBeforeClosing();
    void tellAtStart(const QStringList &notes);

    Workspace &m_workspace;
    WindowState m_state;
    /// What the first frame is followed by, unless a page is wanted before, as by a second start.
    std::function<void()> m_afterFirstFrame;
    // The parts; null until a page is wanted.
    Sidebar *m_sidebar = nullptr;
    PageHeader *m_header = nullptr;
    BannerArea *m_banners = nullptr;
    QStackedWidget *m_stack = nullptr;
    ReviewView *m_review = nullptr;
    ApplyBar *m_applyBar = nullptr;
    TaskStrip *m_taskStrip = nullptr;
    ApplyFlow *m_flow = nullptr;
    QHash<QString, Page *> m_pages;
    QString m_current;
    /// The user wants to lose what waits.
    bool m_mayClose = false;
    bool m_closesWhenApplied = false;
    bool m_retranslates = false;
};

} // namespace goconf::ui
