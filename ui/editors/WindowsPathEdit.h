// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"
#include "editors/FolderListEdit.h"

namespace goconf::ui {

class TaskRunner;
class WindowsPathModel;

/// PATH of Windows and lists like it: entries stay as they are written, and each shows where it leads to and
/// what is wrong with it, which is found out off the GUI thread.
class WindowsPathEdit : public FolderListEdit
{
    Q_OBJECT

public:
    struct Surroundings
    {
        /// Of the variable that is the list.
        QByteArray name{};
        /// What %NAME% stands for.
        Environment variables{Os::Windows};
        /// What is searched before the list.
        QByteArrayList before{};

        friend bool operator==(const Surroundings &, const Surroundings &) = default;
    };

    /// The runner outlives it.
    WindowsPathEdit(TaskRunner &runner, Surroundings surroundings, QWidget *parent = nullptr);

    void setValue(const QByteArray &value) override;
    /// Also how many entries are marked, as far as they were looked at.
    Problems remarks() const override;
    void setSurroundings(const Surroundings &surroundings);
    /// The folders on the disk may be others now.
    void check();

private:
    WindowsPathEdit(TaskRunner &runner, Surroundings surroundings, WindowsPathModel *model, QWidget *parent);

    TaskRunner &m_runner;
    Surroundings m_surroundings;
    WindowsPathModel *m_paths;
    bool m_isChecking = false;
    /// What is being checked is not what stands there any more.
    bool m_isStale = false;
};

} // namespace goconf::ui
