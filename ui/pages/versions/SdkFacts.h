// SPDX-License-Identifier: MIT
#pragma once

#include "pages/versions/InstalledSdks.h"

#include <QWidget>

class QVBoxLayout;

namespace goconf::ui {

/// What is known about one Go: problems with their repair, who finds it first by which line, the ways that
/// lead to it, and what it lacks.
class SdkFacts : public QWidget
{
    Q_OBJECT

public:
    explicit SdkFacts(QWidget *parent = nullptr);

    /// What the window knows beside the machine.
    struct Context
    {
        /// What its choice, which waits, will not bring about.
        Problems advice;
        /// Some place of the user's names GOROOT and can be written.
        bool canRemoveRoot = false;
        /// Stores in which PATH can be made to lead to it first.
        QStringList enterable;
    };

    void show(const InstalledSdks &sdks, const Sdk &sdk, const Context &context);

Q_SIGNALS:
    /// GOROOT shall be taken out of where it is set.
    void rootRepairRequested();
    /// The same version shall be installed anew.
    void reinstallRequested();
    /// Its link shall be in front of PATH in these stores.
    void entryRequested(const QStringList &stores);

private:
    void clear();
    void addProblems(const InstalledSdks &sdks, const Sdk &sdk, bool canRemoveRoot);
    void addFinders(const InstalledSdks &sdks, const Sdk &sdk, const QStringList &enterable);
    void addDoubts(const InstalledSdks &sdks, const Sdk &sdk);
    void addList(const QString &title, const QStringList &lines);

    QVBoxLayout *m_layout;
};

} // namespace goconf::ui
