// SPDX-License-Identifier: MIT
#pragma once

#include "pages/versions/InstalledSdks.h"
#include "pages/versions/VersionRow.h"

#include <QObject>

namespace goconf::ui {

class Workspace;

/// What is on the machine, as far as that is known: looked for off the GUI thread, shown as rows.
class SdkShelf : public QObject
{
    Q_OBJECT

public:
    /// Looks again by itself when something was applied, undone or changed from outside.
    explicit SdkShelf(Workspace &workspace, QObject *parent = nullptr);

    /// Looks at the machine; what was known before stays until that is done.
    void read();
    /// Null until the machine was looked at.
    std::shared_ptr<const InstalledSdks> sdks() const { return m_sdks; }
    /// Why it was not looked at; empty when it was, or is being now.
    QString failure() const { return m_failure; }
    QVector<Sdk> all() const { return m_sdks ? m_sdks->report.sdks : QVector<Sdk>(); }
    QVector<VersionRow> rows() const;
    /// GOROOT of the Go with that GOROOT, links aside, or version, such as "go1.27.3"; empty without one.
    QString named(const QString &name) const;

    /// The folder of a project whose needs are looked at too; empty: of none.
    void setProject(const QString &folder);
    /// At least this one is asked for by the project.
    std::optional<GoVersion> wanted() const;
    /// Deletes what works that were stopped left behind.
    void sweep();

Q_SIGNALS:
    void changed();

private:
    Workspace &m_workspace;
    std::shared_ptr<const InstalledSdks> m_sdks;
    QString m_project;
    QString m_failure;
    bool m_isReading = false;
    bool m_readsAgain = false;
};

} // namespace goconf::ui
