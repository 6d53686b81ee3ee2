// SPDX-License-Identifier: MIT
#include "pages/versions/ReleaseDetail.h"

#include "pages/versions/DetailHead.h"
#include "pages/versions/InstallSection.h"
#include "pages/versions/SdkWords.h"
#include "theme/Distance.h"
#include "widgets/ActionBar.h"
#include "widgets/Button.h"
#include "widgets/MarkedLabel.h"
#include "widgets/MarkedText.h"
#include "widgets/ScrollColumn.h"

#include <QVBoxLayout>

namespace goconf::ui {

using namespace Qt::StringLiterals;

ReleaseDetail::ReleaseDetail(InstallTask &install, QWidget *parent)
    : Card(parent)
    , m_install(install)
    , m_column(new ScrollColumn(this))
    , m_head(new DetailHead(this))
    , m_facts(new MarkedLabel({}, this))
    , m_promise(new MarkedLabel({}, this))
    , m_section(new InstallSection(install, this))
    , m_bar(new ActionBar(this))
    , m_button(new Button({}, ButtonKind::Primary, this))
{
    build();
    connect(m_head, &DetailHead::backRequested, this, &ReleaseDetail::backRequested);
    connect(&install, &InstallTask::changed, this, &ReleaseDetail::refresh);
    connect(m_section, &InstallSection::retryRequested, this, &ReleaseDetail::installRequested);
    connect(m_button, &Button::clicked, this, [this] {
        if (const QString root = installedAt(); !root.isEmpty())
            Q_EMIT installedRequested(root);
        else
            Q_EMIT installRequested(m_target.request);
    });
}

void ReleaseDetail::build()
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(distance::large, distance::medium, distance::large, distance::medium);
    layout->setSpacing(distance::medium);
    layout->addWidget(m_column, 1);
    layout->addWidget(m_bar);
    m_facts->setQuiet(true);
    m_promise->setQuiet(true);
    m_column->column()->setSpacing(distance::small);
    m_column->addWidget(m_head);
    m_column->addWidget(m_facts);
    m_column->addWidget(m_promise);
    m_column->addWidget(m_section);
    m_bar->addButton(m_button);
    addRow(body);
}

void ReleaseDetail::setTarget(const Target &target)
{
    m_target = target;
    refresh();
}

void ReleaseDetail::retranslate()
{
    m_head->retranslate();
    m_section->retranslate();
    refresh();
}

void ReleaseDetail::setHasWayBack(bool has)
{
    m_head->setHasWayBack(has);
}

bool ReleaseDetail::isOurs() const
{
    return m_install.state() != InstallTask::State::Idle && m_install.request().isSameAs(m_target.request);
}

QString ReleaseDetail::installedAt() const
{
    if (isOurs() && m_install.state() == InstallTask::State::Done)
        return m_install.installation().path;
    return m_target.installed.isEmpty() ? QString() : m_target.installed.constFirst();
}

void ReleaseDetail::refresh()
{
    if (m_target.request.name.isEmpty())
        return;
    showHead();
    m_section->refresh(isOurs(), m_target.request.place == ReleasePlace::Site && m_target.file.isEmpty());
    m_promise->setVisible(!isOurs());
    showAction();
}

void ReleaseDetail::showHead()
{
    m_head->setTitle(m_target.request.name);
    if (m_target.isRecommended)
        m_head->addBadge(tr("recommended"), Standing::Accent);
    m_head->addBadge(sdkwords::support(m_target.support), sdkwords::standing(m_target.support));
    m_facts->setText(factsOf());
    m_promise->setText(
        m_target.file.isEmpty()
            ? tr("It is proven before it is installed: the checksum database has a hash of every release in "
                 "a public log, signed, and nobody can change it unseen. It gets a folder of its own; the "
                 "Go in use stays.")
            : tr("It is proven against the public log of the checksum database, wherever it came from. It "
                 "gets a folder of its own; the Go in use stays."));
}

QString ReleaseDetail::factsOf() const
{
    if (!m_target.file.isEmpty())
        return mono(m_target.file);
    const QString from = m_target.request.place == ReleasePlace::Site
                             ? tr("from %1").arg(u"go.dev"_s)
                             : tr("from the module proxies of %1").arg(mono(u"GOPROXY"_s));
    //: the size of a download, and where it comes from
    return m_target.bytes > 0 ? tr("%1 %2").arg(sdkwords::size(m_target.bytes), from)
                              : tr("Download %1").arg(from);
}

void ReleaseDetail::showAction()
{
    const bool isHere = !installedAt().isEmpty();
    if (isHere) {
        m_button->setText(tr("&Show it"));
        m_button->setExplanation(tr("Goes to this Go on the machine, where it can be chosen."));
        m_bar->setFact(tr("It is on this machine. Nothing uses it until you choose it."));
    } else {
        m_button->setText(tr("&Install %1").arg(m_target.request.name));
        m_button->setExplanation(m_target.file.isEmpty()
                                     ? tr("Downloads it, proves it and unpacks it beside the others.")
                                     : tr("Proves it and unpacks it beside the others."));
        m_bar->setFact(m_install.isRunning() && !isOurs()
                           ? tr("%1 is being installed.").arg(m_install.request().name)
                           : tr("No other Go is touched."));
    }
    m_button->setEnabled(isHere || !m_install.isRunning());
}

} // namespace goconf::ui
