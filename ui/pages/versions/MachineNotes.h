// SPDX-License-Identifier: MIT
#pragma once

#include "pages/versions/InstalledSdks.h"

#include <QWidget>

class QVBoxLayout;

namespace goconf::ui {

class InlineMessage;

/// What belongs to no single Go: what the user's project asks for, what stopped works left, links that lead
/// nowhere. The first stands there, the others on demand.
class MachineNotes : public QWidget
{
    Q_OBJECT

public:
    explicit MachineNotes(QWidget *parent = nullptr);

    /// `isTooNew`: no release that can be had is as new as the project asks for.
    void set(std::shared_ptr<const InstalledSdks> sdks, bool isTooNew);
    void retranslate() { show(); }

Q_SIGNALS:
    void sweepRequested();
    /// The project is to be forgotten.
    void projectDismissed();

private:
    void show();
    void addProject();
    void addLeftovers();
    InlineMessage *add();

    QVBoxLayout *m_layout;
    QVector<InlineMessage *> m_messages;
    std::shared_ptr<const InstalledSdks> m_sdks;
    bool m_isTooNew = false;
    bool m_showsAll = false;
};

} // namespace goconf::ui
