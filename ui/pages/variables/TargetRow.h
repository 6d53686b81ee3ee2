// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;

namespace goconf::ui {

class MarkedLabel;

/// Where a value is written, and why that place is recommended.
class TargetRow : public QWidget
{
    Q_OBJECT

public:
    explicit TargetRow(QWidget *parent = nullptr);

    void setStores(const QStringList &stores, const QString &chosen);
    /// The first one where `store` cannot hold it.
    void setStore(const QString &store);
    QString store() const;
    void takeFocus();
    /// `best` is the recommended store, with the reason for it.
    void setRecommendation(const QString &best, const QString &reason);
    /// Any other sentence in its place.
    void setReason(const QString &sentence);
    /// The files that the value goes into, as people read them.
    void setFiles(const QStringList &files);

Q_SIGNALS:
    /// By the user.
    void chosen();

private:
    QComboBox *m_box;
    MarkedLabel *m_reason;
    MarkedLabel *m_files;
};

} // namespace goconf::ui
