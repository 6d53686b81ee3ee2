// SPDX-License-Identifier: MIT
#include "CoreBench.h"

#include "Figures.h"
#include "env/EnvStack.h"
#include "stores/shell/ShellProfileStore.h"
#include "support/TempHome.h"

#include <algorithm>
#include <ctime>
#include <random>

namespace goconf::bench {

using namespace Qt::StringLiterals;

namespace {

/// Processor time: what runs in one thread of ours does not depend on what else the machine does.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

template <typename Function>
Times timesOf(Function &&function)
{
    Times times;
    for (int i = 0; i < runs(); ++i) {
        const double start = processorTime();
        function();
        times.append(processorTime() - start);
    }
    return times;
}

/// Lines as people have them: assignments, conditions, functions, comments, a here-document.
QByteArray bigProfile()
{
    QByteArray profile;
    for (int i = 0; profile.size() < 1'000'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        profile += "# setting " + number + "\nexport NAME_" + number + "=\"$HOME/dir " + number + "\"\n";
        profile +=
            "if [ -d /opt/tool" + number + " ]; then\n    PATH=\"/opt/tool" + number + "/bin:$PATH\"\nfi\n";
        profile += "greet" + number + "() { printf '%s\\n' \"it's $1\"; }\n";
        profile += "cat > /dev/null <<'END'\nexport NOT_" + number + "=1\nEND\n";
    }
    return profile;
}

/// 40 stores with `each` variables; `shared`: the same in all of them, otherwise each has its own.
QVector<EnvLayer> layersOf(int each, bool shared)
{
    QVector<EnvLayer> layers;
    for (int store = 0; store < 40; ++store) {
        EnvLayer layer{u"store"_s + QString::number(store), {}, EmptyValue::Unset, true};
        for (int i = 0; i < each; ++i) {
            const int number = shared ? i : store * each + i;
            layer.snapshot.entries.append(
                {"NAME_" + QByteArray::number(number), "raw", "value", {u"/file"_s, i + 1}});
        }
        layers.append(layer);
    }
    return layers;
}

QVector<EnvLayer> shuffled(QVector<EnvLayer> layers)
{
    std::mt19937 random(20261121);
    for (EnvLayer &layer : layers)
        std::shuffle(layer.snapshot.entries.begin(), layer.snapshot.entries.end(), random);
    return layers;
}

void measureLadder(const QString &what, const QVector<EnvLayer> &layers, qsizetype expected,
                   std::optional<double> limit = {})
{
    qsizetype rows = 0;
    const Times times = timesOf([&] {
        rows = 0;
        const EnvStack stack(layers);
        for (const QByteArray &name : stack.names())
            rows += stack.ladder(name).size();
    });
    if (rows != expected)
        qFatal("%lld rows instead of %lld", qlonglong(rows), qlonglong(expected));
    printTime(what, times, limit);
}

} // namespace

void benchProfile()
{
    const test::TempHome home;
    home.write(u".bash_profile"_s, bigProfile());
    const ShellProfileStore store(home.host(), ShellKind::Bash);
    qsizetype entries = 0;
    const Times times = timesOf([&] { entries = store.read()->entries.size(); });
    if (entries < 1'000)
        qFatal("only %lld entries were read", qlonglong(entries));
    printTime(u"a bash profile of 1 MB read statically"_s, times, 10);
}

void benchLadder()
{
    measureLadder(u"the ladder of 40 stores, 2,000 variables in all"_s, layersOf(50, false), 2'000, 10);
    measureLadder(u"the ladder of 40 stores with 2,000 variables each"_s, layersOf(2'000, true), 80'000, 10);
    measureLadder(u"  (the same, each store in an order of its own)"_s, shuffled(layersOf(2'000, true)),
                  80'000);
}

} // namespace goconf::bench
