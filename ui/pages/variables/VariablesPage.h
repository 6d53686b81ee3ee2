// SPDX-License-Identifier: MIT
#pragma once

#include "frame/Page.h"
#include "models/VariableFilter.h"
#include "models/VariableModel.h"
#include "pages/variables/RowsReader.h"

#include <memory>

namespace goconf::ui {

class ListDetailSplitter;
class VariableBar;
class VariableDetail;
class VariableListPane;
class VariableListView;
class Workspace;

/// Every variable with its ladder, and the editors. In a narrow window the detail slides over the list.
class VariablesPage : public Page
{
    Q_OBJECT

public:
    /// The workspace outlives it.
    explicit VariablesPage(Workspace &workspace, QWidget *parent = nullptr);
    ~VariablesPage() override;

    /// How many of Go's settings have a problem, as far as they were read.
    static int attention(Workspace &workspace);

    QString title() const override;
    QString state() const override;
    /// `select` is the name of a variable, whether it is set or not; "=problems" and "=changed" name a part
    /// of the list.
    void open(const QString &select) override;
    void retranslate() override;
    QWidget *filterField() const override;

private:
    void makeDetail();
    void connectParts();
    /// "problems" or "changed": what the list is to show.
    void openGroup(const QString &group);
    void chooseView(View view);
    void refresh();
    void showRows();
    /// The same variable stays chosen as long as it is in the list.
    void followFilter();
    void refreshEmpty();
    void showMenu(const QByteArray &name, const QPoint &position);
    /// `goesThere`: somebody asked for it, so it is shown even where a filter hides it or the list is alone.
    void select(const QByteArray &name, bool goesThere);
    void showCurrent();

    Workspace &m_workspace;
    View m_view = View::Terminal;
    std::shared_ptr<const MachineSnapshot> m_snapshot;
    std::shared_ptr<const VariableHelp> m_help;
    RowsReader m_reader;
    VariableModel m_model;
    VariableFilter m_filter;
    VariableBar *m_bar;
    ListDetailSplitter *m_splitter;
    VariableListPane *m_listSide;
    VariableListView *m_list;
    VariableDetail *m_detail = nullptr;
    /// What is shown at the right; may be a name that no row has.
    QByteArray m_name;
    /// Asked for before anything was read.
    bool m_goesThere = false;
};

} // namespace goconf::ui
