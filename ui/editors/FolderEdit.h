// SPDX-License-Identifier: MIT
#pragma once

#include "editors/ValueEditor.h"

namespace goconf::ui {

class Button;
class FolderInspector;
class PlainEdit;

/// One folder or file: a text field and the system's own dialog, and what stands there on this machine.
class FolderEdit : public ValueEditor
{
    Q_OBJECT

public:
    enum class Wants { Folder, File };

    /// The inspector outlives it.
    FolderEdit(Wants wants, FolderInspector &folders, QWidget *parent = nullptr);

    void setValue(const QByteArray &value) override;
    QByteArray value() const override;
    Problems remarks() const override;
    void setSubject(const QString &name) override;
    void takeFocus() override;

private:
    void browse();

    Wants m_wants;
    FolderInspector &m_folders;
    PlainEdit *m_edit;
    Button *m_browse;
};

} // namespace goconf::ui
