// SPDX-License-Identifier: MIT
// The messages above the page have the room that their words need.
#include "frame/BannerArea.h"
#include "support/WatchedApplication.h"
#include "widgets/MarkedLabel.h"

#include <QTest>
#include <QVBoxLayout>

using namespace goconf;
using namespace Qt::StringLiterals;

namespace {

/// A banner area above a page that takes what is left, as in the window.
class Column : public QWidget
{
public:
    Column()
        : area(new ui::BannerArea(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(area);
        layout->addWidget(new QWidget(this), 1);
    }

    ui::BannerArea *area;
};

} // namespace

class TestBanners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsHaveRoom_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("width");
        for (const int words : {2, 20, 60}) {
            for (const int width : {500, 900})
                QTest::addRow("%d words, %d px", words, width) << words << width;
        }
    }

    void theWordsHaveRoom()
    {
        QFETCH(const int, words);
        QFETCH(const int, width);
        Column column;
        column.resize(width, 700);
        column.show();
        QVERIFY(QTest::qWaitForWindowExposed(&column));
        const auto put = [&](int count) {
            column.area->show(ui::BannerArea::Topic::Applied, ui::Standing::Good, u"Applied."_s,
                              u"variable "_s.repeated(count).trimmed(), {{u"Undo"_s, {}, [] {}}});
        };
        const auto hasRoom = [&] {
            const auto *label = column.area->findChild<ui::MarkedLabel *>();
            return label && label->height() >= label->heightForWidth(label->width());
        };
        put(words);
        QTRY_VERIFY(hasRoom());
        // And when more, or less, is said in the same place.
        put(words * 2);
        QTRY_VERIFY(hasRoom());
        // What is left belongs to the page.
        put(2);
        QTRY_VERIFY(hasRoom() && column.area->height() < 100);
    }
};

GOCONF_UI_TEST_MAIN(TestBanners)
#include "Banners.moc"
