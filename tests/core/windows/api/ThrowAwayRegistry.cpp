// SPDX-License-Identifier: MIT
#include "ThrowAwayRegistry.h"

#include "platform/ProcessRunner.h"
#include "platform/windows/Win32.h"
#include "stores/windows/WindowsKeys.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace goconf::test {

using namespace Qt::StringLiterals;

namespace {

bool isWine()
{
    return ::GetProcAddress(::GetModuleHandleW(L"ntdll"), "wine_get_version") != nullptr;
}

/// The folder of the prefix as Unix names it, from \??\Z:\... or \??\unix\...
QString winePrefix()
{
    QString folder = qEnvironmentVariable("WINECONFIGDIR");
    for (const QLatin1StringView start : {"\\??\\unix"_L1, "\\??\\Z:"_L1}) {
        if (folder.startsWith(start))
            return folder.mid(start.size()).replace(u'\\', u'/');
    }
    return {};
}

} // namespace

const QString ThrowAwayRegistry::key = windows_keys::user;

QString ThrowAwayRegistry::refusal()
{
    const QString named = qEnvironmentVariable("GOCONF_TEST_WINE_PREFIX");
    if (isWine() && !named.isEmpty() && named == winePrefix())
        return {};
    return u"This test empties %1. It runs under wine only, in the throw-away prefix that "
           "GOCONF_TEST_WINE_PREFIX names: that is “%2”, and this is “%3”."_s.arg(key, named, winePrefix());
}

const Registry &ThrowAwayRegistry::registry()
{
    if (const QString why = refusal(); !why.isEmpty())
        qFatal("%s", qPrintable(why));
    return *Registry::ofSystem();
}

void ThrowAwayRegistry::fill(const QVector<RegistryValue> &values)
{
    const QVector<RegistryValue> present = registry().values(key).value();
    for (const RegistryValue &value : present) {
        if (!registry().remove(key, value.name))
            qFatal("cannot empty the key");
    }
    for (const RegistryValue &value : values) {
        if (!registry().write(key, value))
            qFatal("cannot fill the key");
    }
}

ThrowAwayRegistry::Content ThrowAwayRegistry::content()
{
    Content content;
    const QVector<RegistryValue> values = registry().values(key).value();
    for (const RegistryValue &value : values)
        content.insert(value.name, {value.type, value.data});
    return content;
}

QByteArray ThrowAwayRegistry::exported()
{
    const QTemporaryDir dir;
    const QString path = QDir::toNativeSeparators(dir.filePath(u"environment.reg"_s));
    QFile file(path);
    ProcessRequest reg;
    reg.program = qEnvironmentVariable("SystemRoot") + u"\\System32\\reg.exe"_s;
    reg.arguments = {"export", key.toUtf8(), path.toUtf8(), "/y"};
    reg.environment = Environment::current();
    reg.workingDirectory = dir.path();
    const auto output = ProcessRunner::run(reg);
    if (!output || output->exitCode != 0 || !file.open(QIODevice::ReadOnly))
        qFatal("the registry cannot be exported");
    return file.readAll();
}

} // namespace goconf::test
