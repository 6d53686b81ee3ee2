// SPDX-License-Identifier: MIT
#pragma once

#include "frame/Banner.h"

#include <QHash>

class QVBoxLayout;

namespace goconf::ui {

/// Where banners stand: between the header and the page. One per topic; a newer one of a topic replaces the
/// older one. What came of an action (Applied, Failed) is shown on the page on which it came only, the others
/// on each.
class BannerArea : public QWidget
{
    Q_OBJECT

public:
    enum class Topic { Applied, Failed, Outside, Advice };

    explicit BannerArea(QWidget *parent = nullptr);

    void show(Topic topic, Standing standing, const QString &fact, const QString &advice,
              const QVector<Banner::Action> &actions);
    /// Other words in a banner that is there; its buttons, and the focus that one may have, stay.
    void amend(Topic topic, Standing standing, const QString &fact, const QString &advice);
    void close(Topic topic);
    /// On the page that is shown.
    bool isShown(Topic topic) const;
    /// The id of the page that is shown from now on.
    void setPage(const QString &id);

private:
    struct Placed
    {
        Banner *banner = nullptr;
        /// Empty: on each page.
        QString page{};
    };

    bool isHere(const Placed &placed) const { return placed.page.isEmpty() || placed.page == m_page; }
    void fit();

    QHash<int, Placed> m_banners;
    QString m_page;
    QVBoxLayout *m_layout;
};

} // namespace goconf::ui
