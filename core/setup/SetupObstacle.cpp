// SPDX-License-Identifier: MIT
#include "setup/SetupObstacle.h"

#include "env/grammar/QuotedList.h"
#include "stores/StoreList.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SetupObstacle)
};

bool canChange(const Host &host, const QString &store)
{
    const Result<std::unique_ptr<EnvStore>> found = makeStore(host, store);
    return found && (*found)->access() == EnvStore::Access::ReadWrite;
}

/// A build with it needs a vendor folder, which few projects have.
bool isVendorFlag(const QByteArray &flag)
{
    return flag == "-mod=vendor" || flag == "--mod=vendor";
}

/// The other flags; nothing when -mod=vendor is not among them.
std::optional<QByteArrayList> flagsWithoutVendor(const QByteArray &goFlags)
{
    const Result<QByteArrayList> flags = QuotedList::split(goFlags);
    if (!flags || std::none_of(flags->cbegin(), flags->cend(), isVendorFlag))
        return std::nullopt;
    QByteArrayList others = *flags;
    others.removeIf(isVendorFlag);
    return others;
}

/// Settings that go takes, but with which it does not do what a beginner asks of it.
std::optional<Problem> whatHinders(const Setting &setting)
{
    const auto problem = [](const QString &message, const QString &advice) {
        return Problem{Severity::Warning, message, advice};
    };
    if (setting.name == "GOROOT")
        return problem(Text::tr("GOROOT is set, and ties every go to %1, whichever is chosen")
                           .arg(QString::fromUtf8(setting.value)),
                       Text::tr("take it away: go finds its own folder by itself"));
    if (setting.name == "GO111MODULE" && setting.value == "off")
        return problem(Text::tr("GO111MODULE is off, so that go fetches and builds no module"),
                       Text::tr("take it away: nobody needs it any more"));
    if (setting.name == "GOFLAGS" && flagsWithoutVendor(setting.value))
        return problem(
            Text::tr("with -mod=vendor in GOFLAGS go builds only projects that have a vendor folder"),
            Text::tr("take it away: go uses a vendor folder by itself where there is one"));
    if (setting.name == "GOSUMDB" && setting.value == "off" && setting.defaultValue != "off")
        return problem(Text::tr("GOSUMDB is off, so that nobody vouches for what is downloaded"),
                       Text::tr("take it away: goconf unset GOSUMDB"));
    return std::nullopt;
}

std::optional<Problem> whatIsWrong(const Setting &setting)
{
    const auto error =
        std::find_if(setting.problems.cbegin(), setting.problems.cend(),
                     [](const Problem &problem) { return problem.severity == Severity::Error; });
    if (error != setting.problems.cend())
        return *error;
    const bool isSet =
        setting.store != QLatin1StringView("default") && setting.store != QLatin1StringView("goroot-go-env");
    return isSet && !setting.value.isEmpty() ? whatHinders(setting) : std::nullopt;
}

} // namespace

QVector<SetupObstacle> SetupObstacle::of(const Settings &settings, const Host &host)
{
    QVector<SetupObstacle> obstacles;
    for (const QByteArray &name : settings.names()) {
        const Setting setting = settings.setting(name);
        const std::optional<Problem> problem = whatIsWrong(setting);
        if (!problem)
            continue;
        SetupObstacle obstacle{
            name, setting.value, setting.store, setting.location, *problem, canChange(host, setting.store)};
        obstacle.onlyHindersDownload = name == "GOSUMDB" && problem->severity != Severity::Error;
        obstacle.defaultValue = setting.defaultValue;
        const std::optional<QByteArrayList> flags =
            name == "GOFLAGS" ? flagsWithoutVendor(setting.value) : std::nullopt;
        if (flags && !flags->isEmpty() && problem->severity != Severity::Error)
            obstacle.rest = QuotedList::join(*flags);
        obstacles.append(obstacle);
    }
    return obstacles;
}

} // namespace goconf
