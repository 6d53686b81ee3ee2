// SPDX-License-Identifier: MIT
#include "pages/versions/ReleaseShelf.h"

#include "base/PathBytes.h"
#include "base/Secret.h"
#include "pages/versions/VersionRows.h"
#include "widgets/Button.h"
#include "widgets/InlineMessage.h"
#include "workspace/Workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

QString ageOf(qint64 seconds)
{
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    if (seconds >= 2 * day)
        return ReleaseShelf::tr("%n day(s) old", nullptr, int(std::min<qint64>(seconds / day, 100'000)));
    return ReleaseShelf::tr("%n hour(s) old", nullptr, int(seconds / hour));
}

} // namespace

ReleaseShelf::ReleaseShelf(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_sizes(workspace)
{
    connect(&m_sizes, &ReleaseSizes::changed, this, &ReleaseShelf::changed);
}

void ReleaseShelf::read(ReleasePlace place)
{
    m_place = place;
    m_isReading = true;
    m_workspace.runner().run<OfferedReleases>(
        this, {tr("Asking what there is to install"), Task::Unit::Steps},
        [host = m_workspace.host(), place, limits = m_workspace.preferences().networkLimits()](
            TaskControl &control) { return OfferedReleases::read(host, place, limits, control.stop()); },
        [this, place](const Result<OfferedReleases> &releases) {
            if (place != m_place)
                return; // another place was asked since
            m_isReading = false;
            const bool isOther = std::exchange(m_answered, place) != place;
            // A list that is known is better than none.
            if (releases || !hasList() || isOther)
                m_releases = releases;
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

QString ReleaseShelf::failure() const
{
    return !m_isReading && m_releases && !*m_releases ? masked(sentence(m_releases->error().what))
                                                      : QString();
}

void ReleaseShelf::offer(const QVector<Sdk> &sdks, const std::optional<GoVersion> &wanted, bool all)
{
    m_offer = hasList() ? ReleaseOffer::make((*m_releases)->list, sdks, wanted, all) : ReleaseOffer();
    if (all)
        return; // too many to ask for each
    for (const ReleaseOffer::Entry &entry : std::as_const(m_offer.entries))
        wantSize(entry.release);
}

qint64 ReleaseShelf::sizeOf(const Release &release) const
{
    const qint64 listed = (*m_releases)->sizeOf(release, m_workspace.host());
    return listed > 0 ? listed : m_sizes.of(release);
}

void ReleaseShelf::wantSize(const Release &release)
{
    // A list of names without sizes has that of the proxies, which serve what is in it.
    if (!isStale() && m_place == ReleasePlace::Proxies && sizeOf(release) == 0)
        m_sizes.want(release);
}

QVector<VersionRow> ReleaseShelf::rows() const
{
    return rowsOf(m_offer, [this](const Release &release) { return sizeOf(release); });
}

std::optional<ReleaseDetail::Target> ReleaseShelf::target(const QString &release)
{
    const auto entry = std::find_if(m_offer.entries.cbegin(), m_offer.entries.cend(), [&](const auto &one) {
        return QString::fromLatin1(one.release.name()) == release;
    });
    if (entry == m_offer.entries.cend())
        return std::nullopt;
    ReleaseDetail::Target target;
    target.request.name = u"Go "_s + QString::fromLatin1(entry->release.version.toByteArray());
    target.request.wish = {SdkWish::Kind::Version, entry->release.version, {}};
    target.request.place = m_place;
    target.support = supportOf(*entry);
    target.isRecommended = entry->isRecommended;
    target.bytes = sizeOf(entry->release);
    wantSize(entry->release);
    target.installed = entry->installed;
    return target;
}

ReleaseDetail::Target ReleaseShelf::targetOf(const QString &file) const
{
    const QFileInfo info(file);
    ReleaseDetail::Target target;
    target.request.name = info.fileName();
    target.request.wish = {SdkWish::Kind::File, {}, pathBytes(file)};
    target.bytes = info.size();
    target.file = m_workspace.shownPath(file);
    return target;
}

void ReleaseShelf::tellAge(InlineMessage &message)
{
    message.removeButtons();
    message.setVisible(hasList() && isStale());
    if (!hasList() || !isStale())
        return;
    const OfferedReleases &releases = **m_releases;
    const QString age = ageOf(releases.list.age(releases.now));
    const QString why = releases.problems.isEmpty() ? QString() : sentence(releases.problems.last().message);
    message.setMessage(Standing::Warning,
                       releases.list.source == ReleaseSource::Kept
                           ? tr("This list is %1.").arg(age)
                           : tr("This list came with the program and is %1.").arg(age),
                       masked(why));
    auto *again = new Button(tr("Ask a&gain"), ButtonKind::Normal, &message);
    again->setExplanation(tr("Asks for the newest list once more."));
    again->setEnabled(!m_isReading);
    connect(again, &Button::clicked, this, [this] { read(m_place); });
    message.addButton(again);
}

} // namespace goconf::ui
