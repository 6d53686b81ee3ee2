// SPDX-License-Identifier: MIT
#include "PageBench.h"

#include "Figures.h"
#include "UsualHome.h"
#include "frame/PageRegistry.h"
#include "support/UiHome.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace goconf::bench {

using namespace Qt::StringLiterals;

namespace {

/// From the wish until the events that it caused are worked off, painting among them.
double switchTime(ui::MainWindow &window, const QString &page)
{
    QElapsedTimer clock;
    clock.start();
    window.open({page, {}});
    QCoreApplication::processEvents();
    return double(clock.nsecsElapsed()) / 1e6;
}

} // namespace

void benchPages()
{
    const test::TempHome files = usualHome();
    test::UiHome home(files.host());
    ui::MainWindow &window = home.window();
    if (!home.settle())
        qFatal("the window does not come to rest");
    Times first;
    Times later;
    for (int run = -1; run < runs(); ++run) {
        for (const ui::PageEntry &entry : ui::pageRegistry()) {
            const double time = switchTime(window, QLatin1StringView(entry.id));
            (run < 0 ? first : later).append(time);
        }
        home.settle();
    }
    printTime(u"switch to a page that was seen before"_s, later, 50);
    printTime(u"the slowest of them"_s, {*std::max_element(later.cbegin(), later.cend())}, 50);
    printTime(u"switch to a page for the first time, the slowest"_s,
              {*std::max_element(first.cbegin(), first.cend())}, 50);
}

} // namespace goconf::bench
