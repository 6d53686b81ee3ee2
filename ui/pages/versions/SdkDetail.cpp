// SPDX-License-Identifier: MIT
#include "pages/versions/SdkDetail.h"

#include "pages/versions/AuditSection.h"
#include "pages/versions/DetailHead.h"
#include "pages/versions/RemovalSection.h"
#include "pages/versions/RootRepair.h"
#include "pages/versions/SdkFacts.h"
#include "pages/versions/SdkWords.h"
#include "pages/versions/SwitchPlan.h"
#include "theme/Distance.h"
#include "widgets/ActionBar.h"
#include "widgets/Button.h"
#include "widgets/InlineMessage.h"
#include "widgets/MarkedLabel.h"
#include "widgets/MarkedText.h"
#include "widgets/ScrollColumn.h"
#include "workspace/Workspace.h"

#include <QVBoxLayout>

#include <algorithm>

namespace goconf::ui {

using namespace Qt::StringLiterals;

SdkDetail::SdkDetail(Workspace &workspace, QWidget *parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_column(new ScrollColumn(this))
    , m_head(new DetailHead(this))
    , m_place(new MarkedLabel({}, this))
    , m_failure(new InlineMessage(this))
    , m_facts(new SdkFacts(this))
    , m_audit(new AuditSection(workspace, this))
    , m_removal(new RemovalSection(workspace, this))
    , m_bar(new ActionBar(this))
    , m_use(new Button({}, ButtonKind::Primary, this))
{
    build();
    connect(m_use, &Button::clicked, this, &SdkDetail::use);
    connect(m_facts, &SdkFacts::rootRepairRequested, this, &SdkDetail::repairRoot);
    connect(m_facts, &SdkFacts::entryRequested, this, &SdkDetail::enter);
    connect(m_facts, &SdkFacts::reinstallRequested, this,
            [this] { Q_EMIT releaseRequested(u"go"_s + QString::fromLatin1(m_sdk.version.toByteArray())); });
    connect(m_audit, &AuditSection::recordChanged, this, &SdkDetail::outdated);
    connect(m_head, &DetailHead::backRequested, this, &SdkDetail::backRequested);
    connect(m_removal, &RemovalSection::otherRequested, this, &SdkDetail::backRequested);
    connect(m_removal, &RemovalSection::failed, this, &SdkDetail::outdated);
    connect(m_removal, &RemovalSection::removed, this, [this](const QString &root) {
        m_audit->forget(); // the same place may get another one
        switchplan::drop(m_workspace.draft(), root);
        Q_EMIT removed();
    });
}

void SdkDetail::build()
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(distance::large, distance::medium, distance::large, distance::medium);
    layout->setSpacing(distance::medium);
    layout->addWidget(m_column, 1);
    layout->addWidget(m_bar);
    m_place->setQuiet(true);
    m_column->column()->setSpacing(distance::small);
    m_column->addWidget(m_head);
    m_column->addWidget(m_place);
    m_column->addWidget(m_failure);
    m_column->addWidget(m_facts);
    m_column->addSpacing(distance::tight);
    m_column->addWidget(m_audit);
    m_column->addWidget(m_removal);
    m_failure->hide();
    m_bar->addButton(m_use);
    addRow(body);
}

void SdkDetail::setSdk(std::shared_ptr<const InstalledSdks> sdks, const QString &root)
{
    const Sdk *sdk = sdks ? sdks->find(root) : nullptr;
    if (!sdk)
        return;
    if (sdks != m_sdks)
        m_refused.clear();
    m_sdks = std::move(sdks);
    m_sdk = *sdk;
    m_audit->setSdk(m_sdks, m_sdk);
    m_removal->setSdk(m_sdks, m_sdk);
    refresh();
}

void SdkDetail::retranslate()
{
    m_head->retranslate();
    m_audit->retranslate();
    m_removal->retranslate();
    refresh();
}

void SdkDetail::refresh()
{
    if (!m_sdks)
        return;
    const std::shared_ptr<const MachineSnapshot> machine = m_workspace.machine().anySnapshot();
    SdkFacts::Context context;
    if (switchplan::isPending(m_workspace.draft(), m_sdk))
        context.advice = m_advice.value(m_sdk.path);
    if (machine) {
        context.canRemoveRoot = !removalOfGoRoot(*machine).isEmpty();
        context.enterable = enterable(*machine);
    }
    m_facts->show(*m_sdks, m_sdk, context);
    showRefusal();
    showHead();
    showUse();
}

void SdkDetail::showHead()
{
    m_head->setTitle(sdkwords::title(m_sdk));
    if (!m_sdk.os.isEmpty())
        m_head->addBadge(QString::fromLatin1(m_sdk.os + '/' + m_sdk.architecture), Standing::Neutral);
    m_head->addBadge(sdkwords::support(m_sdk.support), sdkwords::standing(m_sdk.support));
    //: the folder of a Go, and how it got there
    m_place->setText(tr("%1 · %2").arg(mono(m_sdks->brief(m_sdk.path)), sdkwords::origin(m_sdk)));
}

bool SdkDetail::isInUse() const
{
    const Sdk *winner = m_sdks->winner();
    return m_sdk.path == m_sdks->chosen && winner && winner->path == m_sdk.path;
}

void SdkDetail::showUse()
{
    const bool isPending = switchplan::isPending(m_workspace.draft(), m_sdk);
    const bool isUsable = m_sdk.healthy() && m_sdk.runs == SdkRuns::Yes;
    m_use->setText(tr("U&se %1").arg(sdkwords::title(m_sdk)));
    m_use->setEnabled(isUsable && !isPending && !isInUse() && !m_isPlanning);
    const QString fact = isPending ? tr("It waits to be applied, below.") : standOf(isUsable);
    m_bar->setFact(fact);
    m_use->setExplanation(
        m_use->isEnabled() ? tr("Makes it the Go that new terminals find. It waits until you apply.") : fact);
}

QString SdkDetail::standOf(bool isUsable) const
{
    if (!isUsable)
        return tr("It cannot be used as it is.");
    if (isInUse())
        return tr("New terminals use it.");
    if (m_sdk.path == m_sdks->chosen)
        return tr("It is the chosen one, but new terminals do not find it first.");
    return tr("Nothing is written before you apply.");
}

void SdkDetail::use()
{
    m_isPlanning = true;
    m_refused.remove(m_sdk.path);
    showRefusal();
    showUse();
    m_workspace.runner().run<SdkSwitch>(
        this, {tr("Planning the choice of another Go"), Task::Unit::Steps},
        [host = m_workspace.host(), root = m_sdk.path](TaskControl &) {
            return SdkSwitcher(host).plan(root);
        },
        [this, root = m_sdk.path](const Result<SdkSwitch> &plan) {
            m_isPlanning = false;
            if (!plan)
                m_refused.insert(root, plan.error());
            else if (plan->changes.isEmpty())
                m_refused.insert(root, std::nullopt);
            else
                put(*plan);
            refresh();
        });
}

void SdkDetail::showRefusal()
{
    const auto refused = m_refused.constFind(m_sdk.path);
    m_failure->setVisible(refused != m_refused.cend());
    if (refused == m_refused.cend())
        return;
    if (const std::optional<Error> &error = *refused)
        m_failure->setMessage(Standing::Error, m_sdks->briefly(sentence(error->what)));
    else
        m_failure->setMessage(Standing::Neutral, tr("It is the chosen Go already."));
}

void SdkDetail::put(const SdkSwitch &plan)
{
    // Who else finds another Go is told by the rows of those who do.
    Problems grave = plan.problems;
    grave.removeIf([](const Problem &problem) { return problem.severity == Severity::Info; });
    m_advice.insert(plan.sdk.path, grave);
    switchplan::put(m_workspace.draft(), plan.sdk, int(plan.changes.changes.size()));
}

/// None, while it is not the chosen one, nor going to be, and where no link leads to it.
QStringList SdkDetail::enterable(const MachineSnapshot &machine) const
{
    const Draft &draft = m_workspace.draft();
    QStringList stores;
    const bool isChosen = m_sdk.path == m_sdks->chosen || switchplan::isPending(draft, m_sdk);
    if (m_sdks->link.isEmpty() || !isChosen)
        return stores;
    for (const StoreFacts &store : machine.stores) {
        const QString key = switchplan::entry(m_sdks->link, store.id).key;
        const bool waits = std::any_of(draft.items().cbegin(), draft.items().cend(),
                                       [&key](const DraftItem &item) { return item.key == key; });
        if (store.access == EnvStore::Access::ReadWrite && !waits)
            stores.append(store.id);
    }
    return stores;
}

void SdkDetail::enter(const QStringList &stores)
{
    QVector<DraftItem> items;
    for (const QString &store : stores)
        items.append(switchplan::entry(m_sdks->link, store));
    m_workspace.draft().putItems(items);
}

void SdkDetail::setHasWayBack(bool has)
{
    m_head->setHasWayBack(has);
}

void SdkDetail::repairRoot()
{
    if (const std::shared_ptr<const MachineSnapshot> machine = m_workspace.machine().anySnapshot())
        m_workspace.draft().putItems(removalOfGoRoot(*machine));
}

} // namespace goconf::ui
