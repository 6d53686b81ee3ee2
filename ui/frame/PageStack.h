// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QWidget>

class QStackedLayout;

namespace goconf::ui {

class Page;
class ReviewView;
class WindowState;
class Workspace;

/// The pages of the window, of which one is shown, and the review that comes in front of them. Pages are made
/// when they are first shown, and stay.
class PageStack : public QWidget
{
    Q_OBJECT

public:
    /// The workspace and the state outlive it.
    PageStack(Workspace &workspace, const WindowState &state, QWidget *parent = nullptr);

    ReviewView &review() { return *m_review; }

    /// Shows that page and no review. An unknown id is the first page when none is shown yet, else nothing
    /// happens, and null comes back.
    Page *goTo(const QString &id);
    /// Id of the page that is shown or behind the review; empty before the first one.
    const QString &current() const { return m_current; }
    void showReview(bool shown);
    /// Null while the review is shown.
    Page *shownPage() const;

    /// Of the page or the review, for the header.
    QString title() const;
    QString state() const;

    void retranslate();

Q_SIGNALS:
    /// title() or state() may have another answer now.
    void headerChanged();
    /// A page wants another one, by its id.
    void openRequested(const QString &page, const QString &select);

private:
    Page *page(const QString &id);

    Workspace &m_workspace;
    const WindowState &m_state;
    QStackedLayout *m_layout;
    ReviewView *m_review;
    QHash<QString, Page *> m_pages;
    QString m_current;
};

} // namespace goconf::ui
