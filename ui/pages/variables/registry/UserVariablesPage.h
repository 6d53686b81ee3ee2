// SPDX-License-Identifier: MIT
#pragma once

#include "frame/Page.h"
#include "pages/variables/registry/RegistryFiles.h"
#include "pages/variables/registry/RegistryFilter.h"
#include "pages/variables/registry/RegistryModel.h"

namespace goconf::ui {

class ListDetailSplitter;
class RegistryBar;
class RegistryDetail;
class RegistryListPane;
class RegistryListView;
class RegistryNotes;
class RegistryReader;
class Workspace;

/// All variables that Windows keeps for the user, whatever they are for, and those for all users beside them.
/// In a narrow window the detail slides over the list. Only for a host with a registry.
class UserVariablesPage : public Page
{
    Q_OBJECT

public:
    /// The workspace outlives it. The reader belongs to whoever made it, and reads when that one says so.
    UserVariablesPage(Workspace &workspace, RegistryReader &reader, QWidget *parent = nullptr);

    QString title() const override;
    QString state() const override;
    /// `select` is the name of a variable of the user's; empty: as it is.
    void open(const QString &select) override;
    void retranslate() override;
    QWidget *filterField() const override;

    /// What the file has waits in the draft then, or a message says why not.
    void importFrom(const QString &path) { m_files.read(path); }
    void exportTo(const QString &path);

private:
    using Level = RegistryRow::Level;

    void connectParts();
    void connectFiles();
    void makeDetail();
    void refresh();
    void followFilter();
    /// Where the group that was chosen has not what is shown at the right, its first one is shown.
    void followGroup();
    void takeImport(const QString &path, const VariableExchange::Import &import);
    /// What is said of an import must be true as long as it is there.
    void followDraft();
    /// `goesThere`: somebody asked for it, so it is shown even where a filter hides it or the list is alone.
    void select(Level level, const QByteArray &name, bool goesThere);
    void showCurrent();

    Workspace &m_workspace;
    RegistryReader &m_reader;
    RegistryFiles m_files;
    RegistryModel m_model;
    RegistryFilter m_filter;
    RegistryBar *m_bar;
    RegistryNotes *m_notes;
    ListDetailSplitter *m_splitter;
    RegistryListPane *m_listSide;
    RegistryListView *m_list;
    RegistryDetail *m_detail = nullptr;
    /// What is shown at the right; may be a name that no row has. Null: nothing.
    QByteArray m_name;
    /// Keys of what the last file brought into the draft.
    QStringList m_imported;
    Level m_level = Level::User;
};

} // namespace goconf::ui
