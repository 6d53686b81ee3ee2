// SPDX-License-Identifier: MIT
#pragma once

#include "pages/versions/InstallTask.h"
#include "sdk/Sdk.h"
#include "widgets/Card.h"

#include <QStringList>

namespace goconf::ui {

class ActionBar;
class Button;
class DetailHead;
class InstallSection;
class MarkedLabel;
class ScrollColumn;

/// One Go that can be installed: what is known of it, the installation with its proofs, and the button.
class ReleaseDetail : public Card
{
    Q_OBJECT

public:
    struct Target
    {
        /// What Install does.
        InstallTask::Request request;
        SdkSupport support = SdkSupport::Unknown;
        bool isRecommended = false;
        /// 0: not known.
        qint64 bytes = 0;
        /// GOROOTs at which it is installed already.
        QStringList installed;
        /// The file that it is installed from, for people; empty of a release.
        QString file;
    };

    explicit ReleaseDetail(InstallTask &install, QWidget *parent = nullptr);

    void setTarget(const Target &target);
    void retranslate();
    /// In narrow windows the list is behind it.
    void setHasWayBack(bool has);

Q_SIGNALS:
    void backRequested();
    void installRequested(const goconf::ui::InstallTask::Request &request);
    /// The installed Go at that GOROOT is to be shown.
    void installedRequested(const QString &root);

private:
    void build();
    void refresh();
    void showHead();
    void showAction();
    bool isOurs() const;
    /// Where it is installed; empty when it is not.
    QString installedAt() const;
    QString factsOf() const;

    InstallTask &m_install;
    Target m_target;
    ScrollColumn *m_column;
    DetailHead *m_head;
    MarkedLabel *m_facts;
    MarkedLabel *m_promise;
    InstallSection *m_section;
    ActionBar *m_bar;
    Button *m_button;
};

} // namespace goconf::ui
