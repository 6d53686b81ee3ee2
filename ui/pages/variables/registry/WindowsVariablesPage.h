// SPDX-License-Identifier: MIT
#pragma once

#include "frame/Page.h"

class QStackedWidget;

namespace goconf::ui {

class FilterChips;
class UserVariablesPage;
class VariablesPage;
class Workspace;

/// The page of variables where there is a registry: what Go knows, with its ladders, and all variables that
/// Windows keeps for the user, one choice apart.
class WindowsVariablesPage : public Page
{
    Q_OBJECT

public:
    /// The workspace outlives it.
    explicit WindowsVariablesPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QString state() const override;
    /// "user-variables", or "user-variables/NAME", is for UserVariablesPage, anything else for VariablesPage.
    void open(const QString &select) override;
    void retranslate() override;
    QWidget *filterField() const override;

private:
    Page &shown() const;

    FilterChips *m_choice;
    QStackedWidget *m_stack;
    VariablesPage *m_known;
    UserVariablesPage *m_user;
};

} // namespace goconf::ui
