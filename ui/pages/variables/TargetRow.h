// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;

namespace goconf::ui {

class MarkedLabel;
class Workspace;

/// Where a value is written: the place, why that one is recommended, and the files that it goes into there.
class TargetRow : public QWidget
{
    Q_OBJECT

public:
    /// The workspace outlives it.
    explicit TargetRow(Workspace &workspace, QWidget *parent = nullptr);

    void setStores(const QStringList &stores, const QString &chosen);
    /// The first one where `store` cannot hold it.
    void setStore(const QString &store);
    QString store() const;
    void takeFocus();
    /// `best` is the recommended store, with the reason for it.
    void setRecommendation(const QString &best, const QString &reason);
    /// Any other sentence in its place.
    void setReason(const QString &sentence);
    /// By their paths; none: nothing is said of them.
    void setFiles(const QStringList &files);

Q_SIGNALS:
    /// By the user.
    void chosen();

private:
    Workspace &m_workspace;
    QComboBox *m_box;
    MarkedLabel *m_reason;
    MarkedLabel *m_files;
};

} // namespace goconf::ui
