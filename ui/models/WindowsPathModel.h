// SPDX-License-Identifier: MIT
#pragma once

#include "models/FolderListModel.h"
#include "stores/windows/WindowsPathCheck.h"

namespace goconf::ui {

/// The entries of a list of folders of Windows, as they are written, with what each leads to and what is
/// wrong with it, as far as that was found out.
class WindowsPathModel : public FolderListModel
{
    Q_OBJECT

public:
    enum WindowsRole {
        LeadsToRole = Qt::UserRole + 16, ///< QString: the folder; empty where the entry says it already
        FaultsRole,                      ///< QStringList: sentences, without what to do
        IsWarningRole,                   ///< bool: one of the faults is more than a remark
    };

    explicit WindowsPathModel(QObject *parent = nullptr);

    /// Of the entries as they were a moment ago; those that are there no more are of no account.
    void setChecks(const QVector<WindowsPathCheck::Entry> &checks);
    /// How many entries have a mark of IsWarningRole.
    int warnings() const;

    QVariant data(const QModelIndex &index, int role) const override;

private:
    /// Null while nothing is known of it.
    const WindowsPathCheck::Entry *checkOf(int row) const;
    QVariant describe(int row, int role) const;

    QVector<WindowsPathCheck::Entry> m_checks;
};

} // namespace goconf::ui
