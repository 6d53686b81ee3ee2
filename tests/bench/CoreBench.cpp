// SPDX-License-Identifier: MIT
#include "CoreBench.h"

#include "Figures.h"
#include "env/EnvStack.h"
#include "stores/shell/ShellProfileStore.h"
#include "support/TempHome.h"

#include <ctime>

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
    QVector<EnvLayer> layers;
    for (int store = 0; store < 40; ++store) {
        EnvLayer layer{u"store"_s + QString::number(store), {}, EmptyValue::Unset, true};
        for (int i = 0; i < 2'000; ++i) {
            layer.snapshot.entries.append(
                {"NAME_" + QByteArray::number(i), "raw", "value", {u"/file"_s, i + 1}});
        }
        layers.append(layer);
    }
    qsizetype rows = 0;
    const Times times = timesOf([&] {
        rows = 0;
        const EnvStack stack(layers);
        for (const QByteArray &name : stack.names())
            rows += stack.ladder(name).size();
    });
    if (rows != 80'000)
        qFatal("%lld rows instead of 80,000", qlonglong(rows));
    printTime(u"the ladder of 40 stores with 2,000 variables each"_s, times, 10);
}

} // namespace goconf::bench
