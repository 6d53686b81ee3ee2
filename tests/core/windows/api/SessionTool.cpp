// SPDX-License-Identifier: MIT
//
// The two ends of session_test.sh:
//     session_tool fill SEED              random variables of the system and of the user
//     session_tool compare ENVIRONMENT    the file has the environment of a process that the system started
//                                         since; each entry ends with a NUL
// Exit: 0 all is as predicted, 1 it is not, and what differs is printed.
#include "ThrowAwayRegistry.h"
#include "base/Wtf8.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"
#include "stores/windows/WindowsEnvironment.h"
#include "stores/windows/WindowsKeys.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

using Level = WindowsEnvironment::Level;

/// Where wine starts a process otherwise than Windows, there is nothing to compare: it reads a key in one
/// pass, sorted by name, where Windows reads the plain texts first; it takes values of every type, PATH as
/// what its type says, and 1,000 characters of each. So what is put in is set by an earlier level or comes
/// earlier by its name.
QString randomValue(QRandomGenerator &random, bool isExpandable)
{
    static const QStringList plain{u"C:\\Go\\bin"_s, u" "_s,  u";"_s, u"用户"_s,
                                   u"\U0001f600"_s,  u"\""_s, u"="_s, u"ß"_s};
    static const QStringList references{u"%SystemRoot%"_s,   u"%USERNAME%"_s, u"%goconf_a%"_s,
                                        u"%Goconf_a变量%"_s, u"%nothing%"_s,  u"%%"_s,
                                        u"%SystemDrive%"_s,  u"100%"_s};
    QString value = u"x"_s; // nothing is no value
    for (int i = random.bounded(6); i > 0; --i) {
        const QStringList &parts = isExpandable && random.bounded(2) == 0 ? references : plain;
        value += parts.at(random.bounded(int(parts.size())));
    }
    return value;
}

void write(const QString &key, const QString &name, const QString &value, bool isExpandable)
{
    const quint32 type = isExpandable ? registry_type::expandable : registry_type::text;
    if (!ThrowAwayRegistry::registry().write(key, {name, type, RegistryText::bytes(value)}))
        qFatal("cannot write %s", qPrintable(name));
}

int fill(quint32 seed)
{
    QRandomGenerator random(seed);
    ThrowAwayRegistry::fill({});
    for (const QLatin1StringView key : {windows_keys::system, windows_keys::user}) {
        for (const QString &name : {u"GOCONF_A"_s, u"Goconf_A变量"_s})
            write(key, name, randomValue(random, false), false);
        for (const QString &name : {u"goconf_x"_s, u"GOCONF_Y z"_s, u"Goconf_Ä"_s, u"GOCONF_Z"_s}) {
            const bool isExpandable = random.bounded(2) == 0;
            if (random.bounded(4) != 0)
                write(key, name, randomValue(random, isExpandable), isExpandable);
        }
    }
    if (random.bounded(4) != 0)
        write(windows_keys::user, u"Path"_s, u"C:\\user;%SystemRoot%\\x;"_s + randomValue(random, true),
              true);
    return 0;
}

Environment environmentIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return Environment::fromBlock(file.readAll().split('\0'), Os::Windows);
}

int compare(const Environment &actual)
{
    Host host = Host::current();
    host.environment = actual;
    const WindowsEnvironment predicted = WindowsEnvironment::read(host);
    int compared = 0;
    int wrong = 0;
    for (const Level level : {Level::System, Level::User, Level::Volatile}) {
        for (const EnvEntry &entry : predicted.snapshot(level).entries) {
            const QByteArray expected = predicted.environment().value(entry.name);
            const QByteArray found = actual.value(entry.name);
            ++compared;
            if (found == expected)
                continue;
            ++wrong;
            std::printf("%s is '%s' and not '%s'\n", entry.name.constData(), found.constData(),
                        expected.constData());
        }
    }
    std::printf("%d compared\n", compared);
    return wrong == 0 && compared > 10 ? 0 : 1;
}

} // namespace

int main(int count, char **given)
{
    const QCoreApplication application(count, given);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    return arguments.at(1) == "fill"_L1 ? fill(arguments.at(2).toUInt())
                                        : compare(environmentIn(arguments.at(2)));
}
