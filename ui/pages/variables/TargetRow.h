// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace goconf::ui {

class MarkedLabel;
class PlannedFiles;
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
    /// What is to be written to the store; answered() follows.
    void ask(const QVector<EnvEdit> &edits);
    /// The machine changed: the same edits may go elsewhere.
    void forgetAnswer();
    /// Why the store cannot take the edits; nothing where it can, or as long as that is not known.
    std::optional<Error> refusal() const;

Q_SIGNALS:
    /// By the user.
    void chosen();
    void answered();

private:
    void showFiles();

    Workspace &m_workspace;
    PlannedFiles *m_planned;
    QComboBox *m_box;
    MarkedLabel *m_reason;
    MarkedLabel *m_files;
};

} // namespace goconf::ui
