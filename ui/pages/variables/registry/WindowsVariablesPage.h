// SPDX-License-Identifier: MIT
#pragma once

#include "frame/Page.h"
#include "pages/variables/registry/RegistryReader.h"

class QStackedWidget;

namespace goconf::ui {

class FilterChips;
class OutsideNote;
class UserVariablesPage;
class VariablesPage;
class Workspace;

/// The page of variables where there is a registry: what Go knows, with its ladders, and all variables that
/// Windows keeps for the user, one choice apart. Whichever is shown, what other programs change in the
/// registry is told above it.
class WindowsVariablesPage : public Page
{
    Q_OBJECT

public:
    /// The workspace outlives it.
    explicit WindowsVariablesPage(Workspace &workspace, QWidget *parent = nullptr);
    ~WindowsVariablesPage() override;

    QString title() const override;
    QString state() const override;
    /// "user-variables", or "user-variables/NAME", is for UserVariablesPage, anything else for VariablesPage.
    void open(const QString &select) override;
    void retranslate() override;
    QWidget *filterField() const override;

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    Page &shown() const;
    void connectParts();
    void followReader();

    Workspace &m_workspace;
    RegistryReader m_reader;
    FilterChips *m_choice;
    OutsideNote *m_outside;
    QStackedWidget *m_stack;
    VariablesPage *m_known;
    UserVariablesPage *m_user;
};

} // namespace goconf::ui
