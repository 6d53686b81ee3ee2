// SPDX-License-Identifier: MIT
#pragma once

#include "frame/OpenRequest.h"
#include "frame/WindowState.h"

#include <QMainWindow>

#include <functional>

namespace goconf::ui {

class ApplyBar;
class ApplyFlow;
class BannerArea;
class PageHeader;
class PageStack;
class Sidebar;
class TaskStrip;
class Workspace;

/// The window: sidebar, header, the shown page, what waits, what runs. The workspace outlives it.
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
    /// Empty before the first one is shown.
    QString currentPage() const;

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
    PageStack *m_stack = nullptr;
    ApplyBar *m_applyBar = nullptr;
    TaskStrip *m_taskStrip = nullptr;
    ApplyFlow *m_flow = nullptr;
    /// The user wants to lose what waits.
    bool m_mayClose = false;
    bool m_closesWhenApplied = false;
    bool m_retranslates = false;
};

} // namespace goconf::ui
