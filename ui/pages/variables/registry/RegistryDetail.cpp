// SPDX-License-Identifier: MIT
#include "pages/variables/registry/RegistryDetail.h"

#include "base/WindowsName.h"
#include "change/RegistryType.h"
#include "change/ShownText.h"
#include "env/NameAdvice.h"
#include "pages/variables/DetailScroll.h"
#include "pages/variables/NameForm.h"
#include "pages/variables/PendingNote.h"
#include "pages/variables/VariableHead.h"
#include "pages/variables/registry/RegistryEdits.h"
#include "stores/windows/RegistryVariable.h"
#include "widgets/InlineMessage.h"
#include "widgets/LinkButton.h"
#include "workspace/Workspace.h"

namespace goconf::ui {

RegistryDetail::RegistryDetail(Workspace &workspace, QWidget *parent)
    : DetailCard(parent)
    , m_workspace(workspace)
    , m_rename(head().addLink(tr("R&ename"), tr("Gives the variable another name; type and value stay.")))
    , m_remove(
          head().addLink(tr("Remo&ve"), tr("Takes the variable away. Nothing is written before you apply.")))
{
    makeParts();
    connectParts();
}

void RegistryDetail::makeParts()
{
    m_readOnly = new InlineMessage(body());
    m_readOnly->setMessage(
        Standing::Neutral, tr("This one is for all users."),
        tr("To change it, start Go Configurator as administrator. A variable of yours with "
           "the same name wins over it; of PATH both count, this one first."));
    m_pending = new PendingNote(m_workspace.draft(), body());
    m_editor = new RegistryEditor(m_workspace, body());
    addPart(m_readOnly);
    addPart(m_pending);
    addPart(m_editor);
}

void RegistryDetail::connectParts()
{
    connect(&form(), &NameForm::named, this, &RegistryDetail::take);
    connect(m_rename, &QAbstractButton::clicked, this, &RegistryDetail::askForOtherName);
    connect(m_remove, &QAbstractButton::clicked, this, &RegistryDetail::remove);
    connect(m_editor, &RegistryEditor::partsChanged, &scroll(), &DetailScroll::chain);
}

RegistryRow RegistryDetail::row() const
{
    if (const RegistryRow *known = m_snapshot->find(m_level, m_name))
        return *known;
    RegistryRow fresh;
    fresh.level = m_level;
    fresh.name = m_name;
    fresh.title = shownText(m_name);
    fresh.type = RegistryEdits::fittingType(m_name, {});
    return fresh;
}

void RegistryDetail::setVariable(std::shared_ptr<const RegistrySnapshot> snapshot, Level level,
                                 const QByteArray &name)
{
    const bool isSame = level == m_level && name == m_name;
    m_snapshot = std::move(snapshot);
    m_level = level;
    m_name = name;
    setChosen(!name.isNull());
    if (!isSame)
        showForm(false);
    if (name.isNull())
        return;
    const RegistryRow row = this->row();
    const bool isThere = m_snapshot->find(level, name);
    const bool isWritable = m_snapshot->isWritable(level);
    head().setTitle(row.title);
    head().setBadges({level == Level::System ? tr("all users") : isThere ? tr("yours") : tr("new")});
    m_rename->setVisible(isThere && RegistryEdits::isEditable(*m_snapshot, row));
    m_remove->setVisible(isThere && isWritable && row.pending != RegistryRow::Pending::Removed);
    m_readOnly->setVisible(!isWritable);
    m_pending->setVariable(name);
    m_editor->setRow(m_snapshot, row, !isThere);
    if (!isSame)
        scroll().showTop();
    scroll().chain();
}

Problems RegistryDetail::judge(const QByteArray &name) const
{
    if (const QString fault = RegistryVariable::faultOfName(name); !fault.isEmpty())
        return {{Severity::Error, fault, tr("choose another name")}};
    if (m_isRenaming && name != m_name && upperName(name) == upperName(m_name)) {
        return {{Severity::Error, tr("Windows takes both for the same name"),
                 tr("capital and small letters make no difference")}};
    }
    // By whatever spelling, Windows finds the same variable for Go.
    const std::optional<NameAdvice::Advice> advice = NameAdvice::nearestName(upperName(name));
    return advice ? Problems{advice->problem} : Problems();
}

void RegistryDetail::askForName()
{
    m_isRenaming = false;
    ask(tr("Name of the variable"), tr("Go on"), {}, Level::User);
}

void RegistryDetail::askForOtherName()
{
    if (m_rename->isHidden())
        return;
    m_isRenaming = true;
    ask(tr("New name of %1").arg(shownText(m_name)), tr("Rename"), m_name, m_level);
}

void RegistryDetail::ask(const QString &question, const QString &answer, const QByteArray &name, Level level)
{
    showForm(true);
    form().setRules([this](const QByteArray &typed) { return judge(typed); },
                    tr("Any characters but the equals sign, at most %1; no blanks around it.")
                        .arg(RegistryVariable::longestName));
    form().ask(question, answer, name,
               [this, level](const QByteArray &typed) { return m_snapshot->find(level, typed); });
}

void RegistryDetail::take(const QByteArray &name)
{
    const Level level = m_isRenaming ? m_level : Level::User;
    if (m_isRenaming) {
        const RegistryEdits::Step step = RegistryEdits(*m_snapshot, m_level).rename(m_name, name);
        m_workspace.draft().putItems(step.items, step.gone);
    }
    showForm(false);
    Q_EMIT named(level, name);
}

void RegistryDetail::remove()
{
    if (m_remove->isHidden())
        return;
    const RegistryEdits::Step step = RegistryEdits(*m_snapshot, m_level).remove(m_name);
    m_workspace.draft().putItems(step.items, step.gone);
}

void RegistryDetail::focusEditor()
{
    m_editor->focusEditor();
}

} // namespace goconf::ui
