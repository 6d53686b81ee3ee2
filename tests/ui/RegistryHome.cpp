// SPDX-License-Identifier: MIT
#include "RegistryHome.h"

#include "base/PathBytes.h"
#include "stores/windows/WindowsKeys.h"

#include <QDir>

namespace goconf::test {

using namespace Qt::StringLiterals;

const QString RegistryHome::userKey = windows_keys::user;
const QString RegistryHome::systemKey = windows_keys::system;

RegistryHome::RegistryHome(bool isElevated)
    : m_registry(std::make_shared<MemoryRegistry>())
    , m_before(QDir::currentPath())
{
    QDir::setCurrent(m_folder.path());
    m_registry->setText(systemKey, u"ComSpec"_s, u"%SystemRoot%\\system32\\cmd.exe"_s, true);
    m_registry->setText(systemKey, u"OS"_s, u"Windows_NT"_s);
    m_registry->setText(systemKey, u"Path"_s,
                        u"%SystemRoot%\\system32;%SystemRoot%;C:\\Program Files\\Git\\cmd"_s, true);
    m_registry->setText(systemKey, u"PATHEXT"_s, u".COM;.EXE;.BAT;.CMD"_s);
    if (!isElevated)
        m_registry->protect(systemKey);
    m_registry->setText(userKey, u"TEMP"_s, u"%USERPROFILE%\\AppData\\Local\\Temp"_s, true);
}

RegistryHome::~RegistryHome()
{
    QDir::setCurrent(m_before);
}

Host RegistryHome::host() const
{
    Host host;
    host.os = Os::Windows;
    host.architecture = "amd64";
    host.registry = m_registry;
    host.workingDirectory = u"C:\\Users\\lena"_s;
    host.environment = Environment(Os::Windows);
    host.environment.set("SystemRoot", "C:\\Windows");
    host.environment.set("USERPROFILE", "C:\\Users\\lena");
    host.environment.set("APPDATA", "C:\\Users\\lena\\AppData\\Roaming");
    // To Windows a share, and to the system of the test a path from the root on, where the journal is
    // written.
    host.environment.set("LOCALAPPDATA", pathBytes(u'/' + m_folder.path() + u"/AppData"_s));
    return host;
}

void RegistryHome::makeFolder(const QString &path)
{
    QDir().mkdir(path);
}

void RegistryHome::write(const RegistryValue &value)
{
    if (!m_registry->write(userKey, value))
        qFatal("cannot write %s", qPrintable(value.name));
}

void RegistryHome::remove(const QString &name)
{
    if (!m_registry->remove(userKey, name))
        qFatal("cannot remove %s", qPrintable(name));
}

void RegistryHome::furnish()
{
    const auto set = [this](const QString &name, const QString &text, bool isExpandable = false) {
        m_registry->setText(userKey, name, text, isExpandable);
    };
    set(u"EDITOR"_s, u"code --wait"_s);
    set(u"GITHUB_TOKEN"_s, u"ghp_0123456789abcdefghijABCDEFGHIJ012345"_s);
    set(u"GOPATH"_s, u"%USERPROFILE%\\go"_s, true);
    set(u"GOPROXY"_s, u"https://proxy.golang.org,direct"_s);
    set(u"JAVA_HOME"_s, u"C:\\Program Files\\Java\\jdk-21"_s);
    set(u"Path"_s,
        u"%USERPROFILE%\\go\\bin;%JAVA_HOME%\\bin;C:\\Users\\lena\\AppData\\Local\\Programs\\Python\\;"
        "D:\\Tools;bin;%USERPROFILE%\\go\\bin\\;\"C:\\Program Files\\Vim;9\""_s,
        true);
    set(u"PROMPT_NOTE"_s, u"%UNKNOWN% stays"_s, true);
    set(u"TMP"_s, u"%USERPROFILE%\\AppData\\Local\\Temp"_s, true);
    write({u"Flags"_s, 4, QByteArray("\x2a\0\0\0", 4)});
    write({u"test="_s, 1, QByteArray("1\0\0\0", 4)});
    for (const QString &folder :
         {u"C:\\Windows"_s, u"C:\\Windows\\system32"_s, u"C:\\Users\\lena\\go\\bin"_s,
          u"C:\\Users\\lena\\go\\bin\\"_s, u"C:\\Program Files\\Java\\jdk-21\\bin"_s,
          u"C:\\Program Files\\Git\\cmd"_s, u"C:\\Users\\lena\\AppData\\Local\\Programs\\Python\\"_s,
          u"C:\\Program Files\\Vim;9"_s})
        makeFolder(folder);
}

} // namespace goconf::test
