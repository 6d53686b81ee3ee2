// SPDX-License-Identifier: MIT
#pragma once

#include "setup/SetupAnswers.h"

#include <QCoreApplication>

#include <optional>

namespace goconf {

/// Everything that the set-up would do: an installation, and one change set of a link and lines in files.
/// Making it writes nothing. A value object.
struct SetupPlan
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SetupPlan)

public:
    struct Install
    {
        SdkWish wish;
        /// "Go 1.27.3", or the file.
        QString name;
        /// GOROOT that it will have.
        QString path;
        /// Where it comes from, in words: the proxy, or the file.
        QString source;
        /// 0: nothing is downloaded, or nobody told how much it is.
        qint64 bytes = 0;
        bool isDownload = true;
    };

    struct Counts
    {
        int downloads = 0;
        int folders = 0;
        int links = 0;
        int lines = 0;
        int files = 0;
        /// Values of the registry.
        int values = 0;
    };

    std::optional<Install> install;
    ChangeSet changes;
    /// GOPROXY and its like as they will be: what the installation works with.
    ModuleSettings modules;
    /// The survey asked nobody or heard nobody: nor does the installation ask anybody.
    bool isOffline = false;
    /// What the plan does not reach or the user should know. An Error: go would not work all the same.
    Problems problems;

    bool isEmpty() const { return !install && changes.isEmpty(); }
    Counts counts() const;
    /// "1 download, 1 new folder, 1 link, 4 lines in 3 files"; "Nothing to do" when empty.
    QString summary() const;
    /// One line for each thing that will be done, in order.
    QStringList steps() const;
    /// The change set as unified diffs, secrets masked.
    QString diff() const { return changes.preview(); }

    /// Errors: Refused and Conflict where the machine does not allow what was answered, as
    /// SdkSwitcher::plan() and EnvStore::plan(); those of a file that is no Go.
    static Result<SetupPlan> make(const Host &host, const SetupSurvey &survey, const SetupAnswers &answers);

private:
    static QString linesText(int count);
};

} // namespace goconf
