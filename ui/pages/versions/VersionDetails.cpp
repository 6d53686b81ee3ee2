// SPDX-License-Identifier: MIT
#include "pages/versions/VersionDetails.h"

#include "pages/versions/SdkDetail.h"
#include "workspace/Workspace.h"

#include <QKeyEvent>

namespace goconf::ui {

VersionDetails::VersionDetails(Workspace &workspace, InstallTask &install, QWidget *parent)
    : QStackedWidget(parent)
    , m_sdk(new SdkDetail(workspace, this))
    , m_release(new ReleaseDetail(install, this))
{
    addWidget(m_sdk);
    addWidget(m_release);
    connect(m_sdk, &SdkDetail::backRequested, this, &VersionDetails::backRequested);
    connect(m_sdk, &SdkDetail::removed, this, &VersionDetails::sdkRemoved);
    connect(m_sdk, &SdkDetail::outdated, this, &VersionDetails::outdated);
    connect(m_sdk, &SdkDetail::releaseRequested, this, &VersionDetails::releaseRequested);
    connect(m_release, &ReleaseDetail::backRequested, this, &VersionDetails::backRequested);
    connect(m_release, &ReleaseDetail::installRequested, &install, &InstallTask::start);
    connect(m_release, &ReleaseDetail::installedRequested, this, &VersionDetails::sdkRequested);
    connect(&workspace.machine(), &Machine::changed, m_sdk, &SdkDetail::refresh);
}

void VersionDetails::showSdk(std::shared_ptr<const InstalledSdks> sdks, const QString &root)
{
    m_sdk->setSdk(std::move(sdks), root);
    setCurrentWidget(m_sdk);
}

void VersionDetails::showRelease(const ReleaseDetail::Target &target)
{
    m_release->setTarget(target);
    setCurrentWidget(m_release);
}

void VersionDetails::setHasWayBack(bool has)
{
    m_hasWayBack = has;
    m_sdk->setHasWayBack(has);
    m_release->setHasWayBack(has);
}

void VersionDetails::enter()
{
    const QWidget *shown = currentWidget();
    for (QWidget *next = shown->nextInFocusChain(); next != shown; next = next->nextInFocusChain()) {
        if (shown->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void VersionDetails::retranslate()
{
    m_sdk->retranslate();
    m_release->retranslate();
}

void VersionDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_hasWayBack)
        Q_EMIT backRequested();
    else
        QStackedWidget::keyPressEvent(event);
}

} // namespace goconf::ui
