// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace goconf::ui {

/// One page of the window. It is made when it is first shown, with the Workspace that all pages share, and
/// lives as long as the window. The frame draws its header, margins and everything around it; the page draws
/// from edge to edge of what is left.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// A statement: "Go 1.27.4 works", "Variables".
    virtual QString title() const = 0;
    /// One sentence of facts, numbers first; may be empty.
    virtual QString state() const = 0;

    /// The page was made the shown one; `select` names what to go to (a variable, a version, an entry), empty
    /// when nothing was asked for.
    virtual void open(const QString &select) = 0;
    /// Sets every text again: called once behind the constructor, and whenever the language changed.
    virtual void retranslate() = 0;
    /// What Ctrl+F goes to; null when the page has no filter.
    virtual QWidget *filterField() const { return nullptr; }

Q_SIGNALS:
    /// title() or state() have another answer now.
    void headerChanged();
    /// Another page is wanted, by its id in the registry.
    void openRequested(const QString &page, const QString &select);
};

} // namespace goconf::ui
