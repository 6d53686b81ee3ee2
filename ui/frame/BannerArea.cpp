// SPDX-License-Identifier: MIT
#include "frame/BannerArea.h"

#include "theme/Distance.h"

#include <QVBoxLayout>

namespace goconf::ui {

BannerArea::BannerArea(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, distance::medium);
    m_layout->setSpacing(distance::small);
    hide();
}

void BannerArea::show(Topic topic, Standing standing, const QString &fact, const QString &advice,
                      const QVector<Banner::Action> &actions)
{
    Placed &placed = m_banners[int(topic)];
    if (!placed.banner) {
        placed.banner = new Banner(this);
        m_layout->addWidget(placed.banner);
        connect(placed.banner, &Banner::closed, this, [this, topic] { close(topic); });
    }
    const bool isOfPage = topic == Topic::Applied || topic == Topic::Failed;
    placed.page = isOfPage ? m_page : QString();
    placed.banner->setMessage(standing, fact, advice);
    placed.banner->setActions(actions);
    fit();
}

void BannerArea::amend(Topic topic, Standing standing, const QString &fact, const QString &advice)
{
    if (Banner *banner = m_banners.value(int(topic)).banner)
        banner->setMessage(standing, fact, advice);
}

void BannerArea::close(Topic topic)
{
    if (Banner *banner = m_banners.take(int(topic)).banner) {
        banner->hide();
        banner->deleteLater(); // its own button may have been pressed
    }
    fit();
}

bool BannerArea::isShown(Topic topic) const
{
    const auto placed = m_banners.constFind(int(topic));
    return placed != m_banners.cend() && isHere(*placed);
}

void BannerArea::setPage(const QString &id)
{
    m_page = id;
    fit();
}

void BannerArea::fit()
{
    bool isNeeded = false;
    for (const Placed &placed : std::as_const(m_banners)) {
        placed.banner->setVisible(isHere(placed));
        isNeeded = isNeeded || isHere(placed);
    }
    setVisible(isNeeded);
}

} // namespace goconf::ui
