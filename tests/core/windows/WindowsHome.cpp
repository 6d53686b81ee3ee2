// SPDX-License-Identifier: MIT
#include "WindowsHome.h"

#include "stores/windows/WindowsKeys.h"

namespace goconf::test {

using namespace Qt::StringLiterals;

const QString WindowsHome::userKey = windows_keys::user;
const QString WindowsHome::systemKey = windows_keys::system;
const QString WindowsHome::sessionKey = windows_keys::volatileUser;

WindowsHome::WindowsHome()
    : m_registry(std::make_shared<MemoryRegistry>())
{
    m_registry->setText(systemKey, u"ComSpec"_s, u"%SystemRoot%\\system32\\cmd.exe"_s, true);
    m_registry->setText(systemKey, u"OS"_s, u"Windows_NT"_s);
    m_registry->setText(systemKey, u"Path"_s, u"%SystemRoot%\\system32;%SystemRoot%"_s, true);
    m_registry->setText(systemKey, u"USERNAME"_s, u"SYSTEM"_s);
    m_registry->setText(userKey, u"TEMP"_s, u"%USERPROFILE%\\AppData\\Local\\Temp"_s, true);
    m_registry->setText(sessionKey, u"USERNAME"_s, u"dev"_s);
    m_registry->setText(sessionKey, u"USERPROFILE"_s, u"C:\\Users\\dev"_s);
}

Host WindowsHome::host() const
{
    Host host;
    host.os = Os::Windows;
    host.architecture = "amd64";
    host.registry = m_registry;
    host.environment = Environment(Os::Windows);
    host.environment.set("SystemRoot", "C:\\Windows");
    host.environment.set("USERPROFILE", "C:\\Users\\dev");
    host.environment.set("APPDATA", "C:\\Users\\dev\\AppData\\Roaming");
    host.environment.set("LOCALAPPDATA", "C:\\Users\\dev\\AppData\\Local");
    return host;
}

} // namespace goconf::test
