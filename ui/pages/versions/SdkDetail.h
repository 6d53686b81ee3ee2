// SPDX-License-Identifier: MIT
#pragma once

#include "pages/versions/InstalledSdks.h"
#include "sdk/SdkSwitcher.h"
#include "widgets/Card.h"

#include <QHash>

namespace goconf::ui {

class ActionBar;
class AuditSection;
class Button;
class DetailHead;
class InlineMessage;
class MarkedLabel;
struct MachineSnapshot;
class RemovalSection;
class ScrollColumn;
class SdkFacts;
class Workspace;

/// One Go of the machine: what it is, who finds it, and what can be done with it.
class SdkDetail : public Card
{
    Q_OBJECT

public:
    explicit SdkDetail(Workspace &workspace, QWidget *parent = nullptr);

    /// `root` is one of `sdks`.
    void setSdk(std::shared_ptr<const InstalledSdks> sdks, const QString &root);
    void retranslate();
    /// The draft or the settings changed.
    void refresh();
    /// In narrow windows the list is behind it.
    void setHasWayBack(bool has);

Q_SIGNALS:
    /// The list is to be shown, or another Go to be chosen in it.
    void backRequested();
    /// That version shall be shown among the releases.
    void releaseRequested(const QString &release);
    /// A Go was removed.
    void removed();
    /// What was read of the machine may hold no longer.
    void outdated();

private:
    void build();
    void showHead();
    void showUse();
    void use();
    void showRefusal();
    void put(const SdkSwitch &plan);
    QString standOf(bool isUsable) const;
    void repairRoot();
    /// Stores in which PATH can be made to lead to it first.
    QStringList enterable(const MachineSnapshot &machine) const;
    void enter(const QStringList &stores);
    /// New terminals find it, by the link.
    bool isInUse() const;

    Workspace &m_workspace;
    ScrollColumn *m_column;
    DetailHead *m_head;
    MarkedLabel *m_place;
    InlineMessage *m_failure;
    SdkFacts *m_facts;
    AuditSection *m_audit;
    RemovalSection *m_removal;
    ActionBar *m_bar;
    Button *m_use;
    std::shared_ptr<const InstalledSdks> m_sdks;
    Sdk m_sdk;
    /// By GOROOT, what the plan of its choice warns of.
    QHash<QString, Problems> m_advice;
    /// By GOROOT, why its choice does not wait although it was asked for; nothing: it is the chosen one.
    /// Holds until the machine is read anew.
    QHash<QString, std::optional<Error>> m_refused;
    bool m_isPlanning = false;
};

} // namespace goconf::ui
