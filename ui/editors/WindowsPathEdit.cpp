// SPDX-License-Identifier: MIT
#include "editors/WindowsPathEdit.h"

#include "editors/WindowsPathDelegate.h"
#include "models/WindowsPathModel.h"
#include "workspace/TaskRunner.h"

#include <QListView>

namespace goconf::ui {

namespace {

using Checks = QVector<WindowsPathCheck::Entry>;

} // namespace

WindowsPathEdit::WindowsPathEdit(TaskRunner &runner, Surroundings surroundings, QWidget *parent)
    : WindowsPathEdit(runner, std::move(surroundings), new WindowsPathModel, parent)
{
}

WindowsPathEdit::WindowsPathEdit(TaskRunner &runner, Surroundings surroundings, WindowsPathModel *model,
                                 QWidget *parent)
    : FolderListEdit(Os::Windows, model, new WindowsPathDelegate, parent)
    , m_runner(runner)
    , m_surroundings(std::move(surroundings))
    , m_paths(model)
{
    view().setUniformItemSizes(false);
    view().setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &ValueEditor::edited, this, &WindowsPathEdit::check);
}

void WindowsPathEdit::setValue(const QByteArray &value)
{
    FolderListEdit::setValue(value);
    check();
}

Problems WindowsPathEdit::remarks() const
{
    Problems problems = FolderListEdit::remarks();
    if (const int count = m_paths->warnings(); count > 0) {
        problems.append({Severity::Warning, tr("%n entries of the list have a problem", nullptr, count),
                         tr("each of them says which")});
    }
    return problems;
}

void WindowsPathEdit::setSurroundings(const Surroundings &surroundings)
{
    if (surroundings == m_surroundings)
        return;
    m_surroundings = surroundings;
    check();
}

void WindowsPathEdit::check()
{
    if (m_isChecking) {
        m_isStale = true;
        return;
    }
    m_isChecking = true;
    m_isStale = false;
    m_runner.run<Checks>(
        this, {},
        [list = value(), around = m_surroundings](TaskControl &) -> Result<Checks> {
            return WindowsPathCheck::check({around.name, list}, around.variables, around.before,
                                           WindowsPathCheck::onDisk);
        },
        [this](const Result<Checks> &checks) {
            m_isChecking = false;
            m_paths->setChecks(*checks);
            fitHeight();
            Q_EMIT remarksChanged();
            if (m_isStale)
                check();
        });
}

} // namespace goconf::ui
