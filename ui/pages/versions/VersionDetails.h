// SPDX-License-Identifier: MIT
#pragma once

#include "pages/versions/InstalledSdks.h"
#include "pages/versions/ReleaseDetail.h"

#include <QStackedWidget>

namespace goconf::ui {

class SdkDetail;
class Workspace;

/// What is known of the one Go that is looked at, installed or not.
class VersionDetails : public QStackedWidget
{
    Q_OBJECT

public:
    VersionDetails(Workspace &workspace, InstallTask &install, QWidget *parent = nullptr);

    /// `root` is one of `sdks`.
    void showSdk(std::shared_ptr<const InstalledSdks> sdks, const QString &root);
    void showRelease(const ReleaseDetail::Target &target);
    /// In narrow windows the list is behind it.
    void setHasWayBack(bool has);
    /// Gives the focus to the first control.
    void enter();
    void retranslate();

Q_SIGNALS:
    void backRequested();
    void sdkRemoved();
    /// What was read of the machine may hold no longer.
    void outdated();
    /// That version shall be shown among the releases.
    void releaseRequested(const QString &release);
    /// The installed Go at that GOROOT is to be shown.
    void sdkRequested(const QString &root);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    SdkDetail *m_sdk;
    ReleaseDetail *m_release;
    bool m_hasWayBack = false;
};

} // namespace goconf::ui
