// SPDX-License-Identifier: MIT
#include "editors/FolderEdit.h"

#include "base/Os.h"
#include "base/PathBytes.h"
#include "editors/FolderInspector.h"
#include "editors/PlainEdit.h"
#include "theme/Distance.h"
#include "widgets/Button.h"

#include <QFileDialog>
#include <QHBoxLayout>

namespace goconf::ui {

FolderEdit::FolderEdit(Wants wants, FolderInspector &folders, QWidget *parent)
    : ValueEditor(parent)
    , m_wants(wants)
    , m_folders(folders)
    , m_edit(new PlainEdit(this))
    , m_browse(new Button(tr("Browse…"), ButtonKind::Normal, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_browse);
    connect(m_edit, &ValueEditor::edited, this, &ValueEditor::edited);
    connect(&folders, &FolderInspector::changed, this, &ValueEditor::remarksChanged);
    connect(m_browse, &QAbstractButton::clicked, this, &FolderEdit::browse);
}

void FolderEdit::setValue(const QByteArray &value)
{
    m_edit->setValue(value);
}

QByteArray FolderEdit::value() const
{
    return m_edit->value();
}

Problems FolderEdit::remarks() const
{
    Problems problems = m_edit->remarks();
    const QByteArray path = value();
    if (m_wants == Wants::File || !Os::current().isAbsolutePath(path))
        return problems;
    const std::optional<FolderFacts> facts = m_folders.facts(path);
    if (!facts)
        return problems;
    if (facts->isOther)
        problems.append(
            {Severity::Warning, tr("a file stands there, no folder"), tr("choose another folder")});
    else if (!facts->exists)
        problems.append(
            {Severity::Info, tr("there is no such folder yet: go makes it when it needs it"), {}});
    else if (!facts->isWritable)
        problems.append(
            {Severity::Warning, tr("you may not write to this folder"), tr("choose one of your own")});
    return problems;
}

void FolderEdit::takeFocus()
{
    m_edit->takeFocus();
}

void FolderEdit::setSubject(const QString &name)
{
    m_edit->setSubject(name);
    m_browse->setAccessibleName(tr("Browse for %1").arg(name));
    m_browse->setExplanation(tr("Opens the system's dialog to choose a place."));
}

void FolderEdit::browse()
{
    auto *dialog = new QFileDialog(this, m_browse->accessibleName(), pathText(value()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_wants == Wants::Folder ? QFileDialog::Directory : QFileDialog::AnyFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setValue(pathBytes(path));
        Q_EMIT edited();
    });
    dialog->open();
}

} // namespace goconf::ui
