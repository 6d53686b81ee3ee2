// SPDX-License-Identifier: MIT
#pragma once

#include "frame/Banner.h"

#include <QHash>

class QVBoxLayout;

namespace goconf::ui {

/// Where banners stand: between the header and the page. One per topic; a newer one of a topic replaces the
/// older one.
class BannerArea : public QWidget
{
    Q_OBJECT

public:
    enum class Topic { Applied, Failed, Outside, Advice };

    explicit BannerArea(QWidget *parent = nullptr);

    void show(Topic topic, Standing standing, const QString &fact, const QString &advice,
              const QVector<Banner::Action> &actions);
    void close(Topic topic);
    bool isShown(Topic topic) const { return m_banners.contains(int(topic)); }

private:
    QHash<int, Banner *> m_banners;
    QVBoxLayout *m_layout;
};

} // namespace goconf::ui
