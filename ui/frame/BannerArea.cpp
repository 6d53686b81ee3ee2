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
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void BannerArea::show(Topic topic, Standing standing, const QString &fact, const QString &advice,
                      const QVector<Banner::Action> &actions)
{
    Banner *&banner = m_banners[int(topic)];
    if (!banner) {
        banner = new Banner(this);
        m_layout->addWidget(banner);
        connect(banner, &Banner::closed, this, [this, topic] { close(topic); });
    }
    banner->setMessage(standing, fact, advice);
    banner->setActions(actions);
    banner->setVisible(true);
    setVisible(true);
}

void BannerArea::close(Topic topic)
{
    if (Banner *banner = m_banners.take(int(topic))) {
        banner->hide();
        banner->deleteLater(); // its own button may have been pressed
    }
    setVisible(!m_banners.isEmpty());
}

} // namespace goconf::ui
