// SPDX-License-Identifier: MIT
#pragma once

#include "frame/Page.h"
#include "pages/versions/InstallTask.h"
#include "pages/versions/ReleaseShelf.h"
#include "pages/versions/SdkShelf.h"

class QStackedWidget;

namespace goconf::ui {

class Button;
class EmptyState;
class InlineMessage;
class MachineNotes;
class VersionBar;
class VersionDetails;
class VersionList;
class VersionSides;
class Workspace;

/// Every Go on this machine, which one wins where, and those that can be installed: list at the left, one of
/// them at the right, or in the place of the list where the window is narrow.
class VersionsPage : public Page
{
    Q_OBJECT

public:
    VersionsPage(Workspace &workspace, QWidget *parent);

    QString title() const override;
    QString state() const override;
    /// `select` is a version on this machine or a GOROOT; a version that is not there is shown among those
    /// that can be installed, and "install" shows those.
    void open(const QString &select) override;
    void retranslate() override;
    QWidget *filterField() const override;

private:
    void build();
    void connectBar();
    void connectParts();
    /// Rows, counts, detail and messages by what is known now.
    void refresh();
    void refreshRows();
    void refreshBody();
    void showChosen(const QString &id);
    void showShelf();
    void applySelect();
    void select(const QString &id);
    /// Clears away what hides it.
    void uncover(const QString &id);
    void readAgain();
    void showFile(const QString &path);
    bool showsReleases() const;

    Workspace &m_workspace;
    InstallTask m_install;
    SdkShelf m_sdks;
    ReleaseShelf m_releases;
    VersionBar *m_bar;
    MachineNotes *m_notes;
    InlineMessage *m_message;
    QStackedWidget *m_body;
    VersionSides *m_sides;
    VersionList *m_list;
    VersionDetails *m_details;
    EmptyState *m_none;
    Button *m_noneButton;
    EmptyState *m_waiting;
    Button *m_again;
    /// What is to be shown as soon as it is known.
    QString m_select;
    /// Of each shelf, what was looked at last.
    QString m_chosenSdk;
    QString m_chosenRelease;
    /// An archive of the user's that is looked at in place of a row.
    std::optional<ReleaseDetail::Target> m_file;
};

} // namespace goconf::ui
