// SPDX-License-Identifier: MIT
#include "setup/GoQuestion.h"

#include "base/PathBytes.h"

#include <algorithm>

namespace goconf {

namespace {

SetupGo chosen(const Sdk &sdk)
{
    return {SetupGo::Kind::Choose, sdk.path, sdk.version};
}

} // namespace

/// The newest first; without those that go itself keeps and throws away.
QVector<const Sdk *> GoQuestion::usable() const
{
    QVector<const Sdk *> usable;
    for (const Sdk &sdk : m_survey.sdks.sdks) {
        if (sdk.healthy() && sdk.runs == SdkRuns::Yes && sdk.kind != SdkKind::ModuleCache)
            usable.append(&sdk);
    }
    return usable;
}

std::optional<SetupGo> GoQuestion::kept() const
{
    if (const Sdk *sdk = m_survey.loginGo())
        return SetupGo{SetupGo::Kind::Keep, sdk->path, sdk->version};
    const SetupTerminal *login = m_survey.loginTerminal();
    const bool isStandIn = login && login->go && login->go->kind == GoOnPath::Found::Shim;
    return isStandIn ? std::optional(SetupGo{SetupGo::Kind::Keep}) : std::nullopt;
}

SetupGo GoQuestion::release(const Release &release) const
{
    const ReleaseFile *file = release.fileFor(m_host.os.goName(), m_host.architecture);
    return {SetupGo::Kind::Install, {}, release.version, file ? file->size : 0};
}

std::optional<SetupGo> GoQuestion::newestRelease() const
{
    const Release *newest = m_survey.releases.newest();
    if (m_survey.isOffline || !newest)
        return std::nullopt;
    return release(*newest);
}

/// Everything that could be answered, the best first.
QVector<SetupGo> GoQuestion::all() const
{
    QVector<SetupGo> all;
    if (const std::optional<SetupGo> keep = kept())
        all.append(*keep);
    const QVector<const Sdk *> sdks = usable();
    for (const Sdk *sdk : sdks) {
        if (sdk->support == SdkSupport::Supported)
            all.append(chosen(*sdk));
    }
    const std::optional<SetupGo> newest = newestRelease();
    const bool isInstalled = newest && std::any_of(sdks.cbegin(), sdks.cend(), [&](const Sdk *sdk) {
                                 return sdk->version == newest->version;
                             });
    if (newest && !isInstalled)
        all.append(*newest);
    for (const Sdk *sdk : sdks) {
        if (sdk->support != SdkSupport::Supported)
            all.append(chosen(*sdk));
    }
    const bool isTwice = !all.isEmpty() && all.constFirst().kind == SetupGo::Kind::Keep;
    if (isTwice) {
        const QString path = all.constFirst().path;
        all.removeIf([&](const SetupGo &go) { return go.kind == SetupGo::Kind::Choose && go.path == path; });
    }
    return all;
}

SetupAnswer<SetupGo> GoQuestion::withAlternatives(SetupGo value, const QString &why) const
{
    QVector<SetupGo> others = all();
    others.removeAll(value);
    return {std::move(value), others, why};
}

SetupAnswer<SetupGo> GoQuestion::answer() const
{
    const QVector<SetupGo> answers = all();
    if (answers.isEmpty()) {
        return {{},
                {},
                tr("There is no Go on this machine, and nobody to fetch one from: name an archive of Go that "
                   "you have."),
                true};
    }
    const SetupGo &best = answers.constFirst();
    switch (best.kind) {
    case SetupGo::Kind::Keep:
        return withAlternatives(best, best.path.isEmpty()
                                          ? tr("A version manager decides which Go a new terminal uses.")
                                          : tr("A new terminal finds it, and it is whole."));
    case SetupGo::Kind::Choose:
        return withAlternatives(best,
                                tr("It is installed and runs here, but a new terminal does not find it."));
    default:
        return withAlternatives(best, usable().isEmpty()
                                          ? tr("There is no Go on this machine; this is the newest release.")
                                          : tr("What is installed gets no fixes any more; this is the newest "
                                               "release."));
    }
}

SetupGo GoQuestion::ofVersion(const GoVersion &version) const
{
    const std::optional<SetupGo> keep = kept();
    if (keep && keep->version == version)
        return *keep;
    for (const Sdk *sdk : usable()) {
        if (sdk->version == version)
            return chosen(*sdk);
    }
    const Release *known = m_survey.releases.find(version);
    return known ? release(*known) : SetupGo{SetupGo::Kind::Install, {}, version};
}

Result<SetupAnswer<SetupGo>> GoQuestion::answer(const SdkWish &wish) const
{
    const QString why = tr("You asked for it.");
    if (wish.kind == SdkWish::Kind::File)
        return withAlternatives({SetupGo::Kind::File, pathText(wish.file)}, why);
    if (wish.kind == SdkWish::Kind::Version)
        return withAlternatives(ofVersion(wish.version), why);
    const ReleaseList &releases = m_survey.releases;
    const Release *newest =
        wish.kind == SdkWish::Kind::Latest ? releases.newest() : releases.newestOfLine(wish.version);
    if (newest)
        return withAlternatives(ofVersion(newest->version), why);
    return fail(ErrorCode::NotFound,
                tr("no release of Go %1 is supported any more: name one exactly, as goconf sdk available "
                   "--all lists them")
                    .arg(QString::fromLatin1(wish.version.toByteArray())));
}

} // namespace goconf
