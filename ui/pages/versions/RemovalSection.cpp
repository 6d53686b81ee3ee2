// SPDX-License-Identifier: MIT
#include "pages/versions/RemovalSection.h"

#include "base/ItemList.h"
#include "base/PathBytes.h"
#include "base/Problem.h"
#include "pages/versions/CommandLine.h"
#include "pages/versions/SdkWords.h"
#include "sdk/RemovalAdvice.h"
#include "theme/Distance.h"
#include "widgets/AnswerRow.h"
#include "widgets/Button.h"
#include "widgets/InlineMessage.h"
#include "widgets/MarkedLabel.h"
#include "widgets/MarkedText.h"
#include "workspace/Workspace.h"

#include <QVBoxLayout>

namespace goconf::ui {

using namespace Qt::StringLiterals;

RemovalSection::RemovalSection(Workspace &workspace, QWidget *parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_row(new AnswerRow(this))
    , m_ask(new Button({}, ButtonKind::Normal, this))
    , m_other(new Button({}, ButtonKind::Normal, this))
    , m_command(new CommandLine(this))
    , m_panel(new QWidget(this))
    , m_items(new QVBoxLayout)
    , m_failure(new InlineMessage(m_panel))
    , m_keep(new Button({}, ButtonKind::Normal, m_panel))
    , m_delete(new Button({}, ButtonKind::Destructive, m_panel))
{
    m_row->setIcon(IconName::Remove);
    m_row->addAction(m_ask);
    m_row->addAction(m_other);
    addRow(m_row);
    addRow(m_command);
    m_other->hide();
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(distance::large, distance::medium, distance::large, distance::medium);
    layout->setSpacing(distance::small);
    m_items->setSpacing(distance::tight);
    layout->addLayout(m_items);
    layout->addWidget(m_failure);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(distance::small);
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_delete);
    layout->addLayout(buttons);
    addRow(m_panel);
    m_panel->hide();
    m_failure->hide();
    connect(m_other, &Button::clicked, this, &RemovalSection::otherRequested);
    connect(m_ask, &Button::clicked, this, &RemovalSection::ask);
    connect(m_keep, &Button::clicked, this, [this] {
        m_failed.remove(m_sdk.path);
        showItems(false);
        update();
        m_ask->setFocus();
    });
    connect(m_delete, &Button::clicked, this, &RemovalSection::remove);
}

void RemovalSection::setSdk(std::shared_ptr<const InstalledSdks> sdks, const Sdk &sdk)
{
    const bool isOther = !m_sdks || sdk.path != m_sdk.path;
    if (!isOther && sdks == m_sdks)
        return;
    m_sdks = std::move(sdks);
    m_sdk = sdk;
    if (isOther)
        showItems(false);
    m_plan.reset();
    update();
    plan();
}

void RemovalSection::plan()
{
    m_workspace.runner().run<SdkRemoval>(
        this, {},
        [host = m_workspace.host(), sdks = m_sdks, path = m_sdk.path](TaskControl &) {
            return SdkRemover(host).plan(pathBytes(path), sdks->report);
        },
        [this, sdks = m_sdks, path = m_sdk.path](const Result<SdkRemoval> &plan) {
            if (sdks != m_sdks || path != m_sdk.path)
                return; // another one is looked at
            m_plan = plan;
            // What is shown is what goes, and a failure has to be seen.
            showItems(plan && (!m_panel->isHidden() || m_failed.contains(path)));
            update();
        });
}

void RemovalSection::retranslate()
{
    m_ask->setText(tr("R&emove…"));
    m_other->setText(tr("Choose another…"));
    m_keep->setText(tr("Keep it"));
    m_keep->setExplanation(tr("Deletes nothing."));
    showItems(m_plan && *m_plan && !m_panel->isHidden());
    update();
}

bool RemovalSection::isOurs() const
{
    return m_sdk.kind == SdkKind::ModuleCache || m_sdk.manager == SdkManager::GoConfigurator;
}

QStringList RemovalSection::users() const
{
    QStringList names;
    for (const GoOnPath *view : m_sdks->finders(m_sdk))
        names.append(sdkwords::finder(view->view));
    return names;
}

QString RemovalSection::refusal() const
{
    if (!isOurs()) {
        const Os os = m_workspace.host().os;
        if (os.isWindows() && removalCommand(m_sdk, os).isEmpty())
            return sentence(removalAdvice(m_sdk, os));
        if (m_sdk.kind == SdkKind::Distribution && removalCommand(m_sdk, os).isEmpty())
            return tr("The package manager of your system put it there and removes it.");
        return m_sdk.kind == SdkKind::System || m_sdk.manager == SdkManager::GolangDl
                   ? tr("No program keeps it, so it is removed by hand, in a terminal.")
                   : tr("%1 put it there and removes it, in a terminal.").arg(sdkwords::keeper(m_sdk));
    }
    if (m_sdk.path == m_sdks->chosen)
        return tr("It is the chosen Go: choose another one first.");
    if (const QStringList names = users(); !names.isEmpty() && m_plan->error().code == ErrorCode::Refused)
        return tr("In use by %1: choose another one first.").arg(itemList(names));
    return m_sdks->briefly(sentence(m_plan->error().what));
}

/// In place of a button that does nothing stands one that leads on.
void RemovalSection::refuse()
{
    const QString why = refusal();
    m_row->setEvidence(why);
    m_panel->hide();
    m_command->setCommand(isOurs() ? QString() : removalCommand(m_sdk, m_workspace.host().os), why);
    m_other->setVisible(isOurs() && m_plan->error().code == ErrorCode::Refused);
    m_other->setExplanation(why);
}

void RemovalSection::update()
{
    if (!m_sdks)
        return;
    const bool isRefused = m_plan && !*m_plan;
    m_row->setStatement(tr("Remove"));
    m_ask->setVisible(!isRefused);
    m_other->hide();
    m_command->setCommand({}, {});
    if (!m_plan)
        m_row->setEvidence(tr("Its size is being counted."));
    else if (isRefused)
        refuse();
    else
        m_row->setEvidence(
            tr("Takes %1. It can be installed again.").arg(sdkwords::size((*m_plan)->bytes())));
    setButtons();
    showFailure();
}

void RemovalSection::setButtons()
{
    const bool isPlanned = m_plan && *m_plan;
    m_ask->setEnabled(isPlanned && m_removing.isEmpty() && m_panel->isHidden());
    m_ask->setExplanation(isPlanned ? tr("Shows what would be deleted, and how much that is.")
                                    : plain(m_row->evidence()));
    m_delete->setEnabled(isPlanned && m_removing.isEmpty());
    m_keep->setEnabled(m_removing != m_sdk.path);
    if (!isPlanned)
        return;
    const QString size = sdkwords::size((*m_plan)->bytes());
    m_delete->setText(m_removing == m_sdk.path ? tr("Deleting…") : tr("Delete %1").arg(size));
    m_delete->setExplanation(tr("Deletes this Go for good. This cannot be undone."));
}

void RemovalSection::showItems(bool shown)
{
    while (QLayoutItem *item = m_items->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_panel->setVisible(shown);
    if (shown) {
        const SdkRemoval &plan = **m_plan;
        for (const SdkRemoval::Item &item : plan.items) {
            m_items->addWidget(new MarkedLabel(
                tr("%1, %2").arg(mono(m_sdks->brief(item.path)), sdkwords::size(item.bytes)), m_panel));
        }
        if (!plan.users.isEmpty())
            m_items->addWidget(new MarkedLabel(
                strong(tr("%1 still finds it, though another one is chosen.").arg(itemList(plan.users))),
                m_panel));
        for (const Problem &problem : plan.problems)
            m_items->addWidget(new MarkedLabel(
                joinedSentences({sentence(problem.message), sentence(problem.advice)}), m_panel));
    }
    update();
}

void RemovalSection::ask()
{
    showItems(true);
    m_keep->setFocus(); // a second press of the same key deletes nothing
}

void RemovalSection::remove()
{
    if (!m_plan || !*m_plan || !m_removing.isEmpty())
        return;
    m_removing = m_sdk.path;
    m_failed.remove(m_sdk.path);
    update();
    m_workspace.runner().run<bool>(
        this, {tr("Removing %1").arg(sdkwords::title(m_sdk)), Task::Unit::Steps, false},
        [host = m_workspace.host(), removal = **m_plan,
         cache = m_sdks->report.folders.moduleCache](TaskControl &) -> Result<bool> {
            const SdkRemover remover(host);
            remover.sweep(cache);
            return remover.remove(removal).map([] { return true; });
        },
        [this, root = m_sdk.path](const Result<bool> &done) { take(root, done); });
}

/// Another Go may be looked at by now.
void RemovalSection::take(const QString &root, const Result<bool> &done)
{
    m_removing.clear();
    if (!done)
        m_failed.insert(root, done.error());
    if (done && root == m_sdk.path) {
        m_plan.reset();
        showItems(false);
    }
    update();
    if (done)
        Q_EMIT removed(root);
    else
        Q_EMIT failed();
}

void RemovalSection::showFailure()
{
    const auto failed = m_failed.constFind(m_sdk.path);
    m_failure->setVisible(failed != m_failed.cend());
    if (failed != m_failed.cend())
        m_failure->setMessage(Standing::Error, m_sdks->briefly(sentence(failed->what)));
}

} // namespace goconf::ui
