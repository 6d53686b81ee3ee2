// SPDX-License-Identifier: MIT
#include "pages/variables/registry/RegistryDetail.h"

#include "base/WindowsName.h"
#include "change/RegistryType.h"
#include "change/ShownText.h"
#include "env/NameAdvice.h"
#include "pages/variables/DetailScroll.h"
#include "pages/variables/NameForm.h"
#include "pages/variables/PendingNote.h"
#include "pages/variables/registry/RegistryEdits.h"
#include "stores/windows/RegistryVariable.h"
#include "theme/Distance.h"
#include "theme/Typography.h"
#include "widgets/Badge.h"
#include "widgets/ElidedLabel.h"
#include "widgets/InlineMessage.h"
#include "widgets/LinkButton.h"
#include "workspace/Workspace.h"

#include <QFontInfo>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace goconf::ui {

namespace {

/// A little larger than the text around it.
QFont nameFont()
{
    QFont font = typography::section();
    font.setPixelSize(qRound(QFontInfo(font).pixelSize() * 1.2));
    return font;
}

} // namespace

RegistryDetail::RegistryDetail(Workspace &workspace, QWidget *parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_scroll(new DetailScroll(this))
{
    m_form = new NameForm(m_scroll);
    m_scroll->addWidget(m_form);
    m_scroll->addWidget(makeBody());
    addRow(m_scroll);
    showForm(false);
    connect(m_editor, &RegistryEditor::partsChanged, m_scroll, &DetailScroll::chain);
    connect(m_form, &NameForm::named, this, &RegistryDetail::take);
    connect(m_form, &NameForm::cancelled, this, [this] {
        showForm(false);
        if (m_name.isEmpty())
            Q_EMIT backRequested();
    });
}

QWidget *RegistryDetail::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    m_back = new LinkButton(tr("‹ &List"), head);
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->setExplanation(tr("Shows the list of variables again."));
    m_title = new ElidedLabel({}, head);
    m_title->setFont(nameFont());
    m_title->setElideMode(Qt::ElideMiddle);
    m_badge = new Badge({}, Standing::Neutral, head);
    m_rename = new LinkButton(tr("R&ename"), head);
    m_rename->setExplanation(tr("Gives the variable another name; type and value stay."));
    m_remove = new LinkButton(tr("Remo&ve"), head);
    m_remove->setExplanation(tr("Takes the variable away. Nothing is written before you apply."));
    layout->addWidget(m_back);
    layout->addWidget(m_title);
    layout->addWidget(m_badge);
    layout->addStretch();
    layout->addWidget(m_rename);
    layout->addWidget(m_remove);
    m_back->hide();
    connect(m_back, &QAbstractButton::clicked, this, &RegistryDetail::backRequested);
    connect(m_rename, &QAbstractButton::clicked, this, &RegistryDetail::askForOtherName);
    connect(m_remove, &QAbstractButton::clicked, this, &RegistryDetail::remove);
    return head;
}

QWidget *RegistryDetail::makeBody()
{
    m_body = new QWidget(this);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::medium);
    m_readOnly = new InlineMessage(m_body);
    m_readOnly->setMessage(
        Standing::Neutral, tr("This one is for all users."),
        tr("To change it, start Go Configurator as administrator. A variable of yours with "
           "the same name wins over it; of PATH both count, this one first."));
    m_pending = new PendingNote(m_workspace.draft(), m_body);
    m_editor = new RegistryEditor(m_workspace, m_body);
    layout->addWidget(makeHead());
    layout->addWidget(m_readOnly);
    layout->addWidget(m_pending);
    layout->addWidget(m_editor);
    return m_body;
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
    if (!isSame)
        showForm(false);
    m_body->setVisible(m_form->isHidden() && !name.isNull());
    if (name.isNull())
        return;
    const RegistryRow row = this->row();
    const bool isThere = m_snapshot->find(level, name);
    const bool isWritable = m_snapshot->isWritable(level);
    m_title->setText(row.title);
    m_badge->setText(level == Level::System ? tr("all users") : isThere ? tr("yours") : tr("new"));
    m_rename->setVisible(isThere && RegistryEdits::isEditable(*m_snapshot, row));
    m_remove->setVisible(isThere && isWritable && row.pending != RegistryRow::Pending::Removed);
    m_readOnly->setVisible(!isWritable);
    m_pending->setVariable(name);
    m_editor->setRow(m_snapshot, row, !isThere);
    if (!isSame)
        m_scroll->showTop();
    m_scroll->chain();
}

Problems RegistryDetail::judge(const QByteArray &name) const
{
    if (const QString fault = RegistryVariable::faultOfName(name); !fault.isEmpty())
        return {{Severity::Error, fault, tr("choose another name")}};
    if (m_isRenaming && name != m_name && upperName(name) == upperName(m_name)) {
        return {{Severity::Error, tr("Windows takes both for the same name"),
                 tr("capital and small letters make no difference")}};
    }
    const std::optional<NameAdvice::Advice> advice = NameAdvice::nearestName(name);
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
    m_form->setRules([this](const QByteArray &typed) { return judge(typed); },
                     tr("Any characters but the equals sign, at most %1; no blanks around it.")
                         .arg(RegistryVariable::longestName));
    m_form->ask(question, answer, name,
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

void RegistryDetail::showForm(bool shown)
{
    m_form->setVisible(shown);
    m_body->setVisible(!shown && !m_name.isNull());
}

void RegistryDetail::setTabBefore(QWidget *before)
{
    m_scroll->setTabBefore(before);
}

void RegistryDetail::focusEditor()
{
    m_editor->focusEditor();
}

void RegistryDetail::setHasWayBack(bool has)
{
    m_back->setVisible(has);
}

void RegistryDetail::focusWayBack()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

void RegistryDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_back->isVisible())
        Q_EMIT backRequested();
    else
        Card::keyPressEvent(event);
}

} // namespace goconf::ui
