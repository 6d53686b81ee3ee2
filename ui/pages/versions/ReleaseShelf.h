// SPDX-License-Identifier: MIT
#pragma once

#include "pages/versions/OfferedReleases.h"
#include "pages/versions/ReleaseDetail.h"
#include "pages/versions/ReleaseSizes.h"
#include "pages/versions/VersionRow.h"
#include "sdk/release/ReleaseOffer.h"

#include <QObject>

#include <optional>

namespace goconf::ui {

class InlineMessage;
class Workspace;

/// What can be installed, as far as that is known: asked for off the GUI thread, shown as rows.
class ReleaseShelf : public QObject
{
    Q_OBJECT

public:
    explicit ReleaseShelf(Workspace &workspace, QObject *parent = nullptr);

    /// Asks the place; what was known before stays until it answers.
    void read(ReleasePlace place);
    bool isReading() const { return m_isReading; }
    /// There is a list, be it an old one.
    bool hasList() const { return m_releases && *m_releases; }
    /// There is none, or nobody could be asked for a new one.
    bool isStale() const { return !hasList() || (*m_releases)->isOffline(); }
    /// Why there is no list; empty when there is one, nobody was asked yet, or somebody is asked now.
    QString failure() const;

    /// `sdks` are on the machine; `wanted` is what a project asks for at least. `all`: also old releases and
    /// previews.
    void offer(const QVector<Sdk> &sdks, const std::optional<GoVersion> &wanted, bool all);
    /// There is none that is recommended, although there is a list.
    bool lacksRecommended() const { return hasList() && !m_offer.recommended(); }
    int count() const { return hasList() ? int(m_offer.entries.size()) : -1; }
    QVector<VersionRow> rows() const;
    /// Nothing when it is not offered.
    std::optional<ReleaseDetail::Target> target(const QString &release);
    /// An archive of the user's, which is on no list.
    ReleaseDetail::Target targetOf(const QString &file) const;
    /// Says how old the list is and offers to ask again; hides the message when there is nothing to say.
    void tellAge(InlineMessage &message);

Q_SIGNALS:
    void changed();

private:
    qint64 sizeOf(const Release &release) const;
    void wantSize(const Release &release);

    Workspace &m_workspace;
    ReleasePlace m_place = ReleasePlace::Proxies;
    /// Who answered last.
    ReleasePlace m_answered = ReleasePlace::Proxies;
    std::optional<Result<OfferedReleases>> m_releases;
    ReleaseOffer m_offer;
    ReleaseSizes m_sizes;
    bool m_isReading = false;
};

} // namespace goconf::ui
