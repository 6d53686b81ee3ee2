// SPDX-License-Identifier: MIT
#include "pages/versions/InstalledSdks.h"

#include "base/PathBytes.h"
#include "sdk/ChosenSdk.h"
#include "sdk/RealPath.h"
#include "sdk/SdkFolders.h"
#include "sdk/SdkTrash.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::InstalledSdks)
};

} // namespace

std::shared_ptr<const InstalledSdks> InstalledSdks::read(const Host &host, const QString &project,
                                                         const std::stop_token &stop)
{
    auto found = std::make_shared<InstalledSdks>();
    SdkSearchOptions options;
    options.stop = stop;
    if (!project.isEmpty()) {
        options.projects = {project};
        found->project = ProjectGo::find(host, project);
    }
    found->report = findSdks(host, options);
    if (!host.os.isWindows())
        found->link = sdkfolders::current(host).value_or(QString());
    found->chosen = chosenSdk(host);
    for (const SdkTrash &trash : SdkTrash::all(host, found->report.folders.moduleCache))
        found->leftovers += trash.leftovers();
    found->home = host.home().value_or(QString());
    return found;
}

const Sdk *InstalledSdks::find(const QString &root) const
{
    const auto sdk = std::find_if(report.sdks.cbegin(), report.sdks.cend(),
                                  [&](const Sdk &one) { return one.path == root; });
    return sdk == report.sdks.cend() ? nullptr : &*sdk;
}

const Sdk *InstalledSdks::winner() const
{
    const GoOnPath *best = nullptr;
    for (const GoOnPath &view : report.views) {
        if (!best || view.view.loginShell)
            best = &view;
    }
    const GoOnPath::Found *first = best ? best->first() : nullptr;
    return first ? find(first->root) : nullptr;
}

QVector<const GoOnPath *> InstalledSdks::finders(const Sdk &sdk) const
{
    QVector<const GoOnPath *> views;
    for (const GoOnPath &view : report.views) {
        const GoOnPath::Found *first = view.first();
        if (first && first->root == sdk.path)
            views.append(&view);
    }
    return views;
}

Problems InstalledSdks::rootProblems(const Sdk &sdk) const
{
    Problems problems;
    for (const GoOnPath &view : report.views) {
        const GoOnPath::Found *first = view.first();
        const QByteArray &root = view.view.goroot.value;
        const bool leadsHere = !root.isEmpty() && realPath(pathText(root)) == sdk.path;
        if (!leadsHere && (!first || first->root != sdk.path))
            continue;
        for (const Problem &problem : view.view.problems + view.problems) {
            if (!problems.contains(problem))
                problems.append(problem);
        }
    }
    return problems;
}

Problems InstalledSdks::otherProblems() const
{
    Problems problems;
    for (Problem problem : report.problems) {
        const auto names = [&problem](const QString &path) { return problem.message.contains(path); };
        if (std::any_of(leftovers.cbegin(), leftovers.cend(), names))
            continue;
        if (!link.isEmpty() && names(link))
            problem.advice = Text::tr("Choose a Go below.");
        problems.append(problem);
    }
    return problems;
}

QString InstalledSdks::brief(const QString &path) const
{
    return !home.isEmpty() && path.startsWith(home + u'/') ? u'~' + path.sliced(home.size())
                                                           : QDir::toNativeSeparators(path);
}

QString InstalledSdks::briefly(QString sentence) const
{
    return home.isEmpty() ? sentence : sentence.replace(home + u'/', u"~/"_s);
}

} // namespace goconf::ui
