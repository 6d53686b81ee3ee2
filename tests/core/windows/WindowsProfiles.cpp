// SPDX-License-Identifier: MIT
// Both PowerShells have profiles of their own, where the user's documents are.
#include "WindowsHome.h"
#include "stores/shell/ShellDialect.h"
#include "stores/shell/ShellStartup.h"
#include "stores/windows/DocumentsFolder.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class WindowsProfilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areInTheDocuments_data();
    void areInTheDocuments();
    void windowsPowerShellIsWrittenInAscii();
    void shellsAreKnownByTheirPrograms();
};

void WindowsProfilesTest::areInTheDocuments_data()
{
    QTest::addColumn<QByteArray>("home");
    QTest::addColumn<QString>("moved"); // as the registry says; empty: nothing there
    QTest::addColumn<QString>("documents");
    QTest::newRow("plain") << QByteArray("C:\\Users\\dev") << QString() << u"C:\\Users\\dev\\Documents"_s;
    QTest::newRow("as Windows writes it")
        << QByteArray("C:\\Users\\dev") << u"%USERPROFILE%\\Documents"_s << u"C:\\Users\\dev\\Documents"_s;
    QTest::newRow("in a cloud's folder")
        << QByteArray("C:\\Users\\dev") << u"C:\\Users\\dev\\OneDrive\\Documents"_s
        << u"C:\\Users\\dev\\OneDrive\\Documents"_s;
    QTest::newRow("on a server") << QByteArray("\\\\server\\home\\dev") << u"\\\\server\\docs\\dev"_s
                                 << u"\\\\server\\docs\\dev"_s;
    QTest::newRow("home on a server")
        << QByteArray("\\\\server\\home\\dev") << QString() << u"\\\\server\\home\\dev\\Documents"_s;
    QTest::newRow("blank and Chinese")
        << QByteArray("C:\\Users\\王 小明") << QString() << u"C:\\Users\\王 小明\\Documents"_s;
    QTest::newRow("long path") << QByteArray("\\\\?\\C:\\Users\\dev") << QString()
                               << u"\\\\?\\C:\\Users\\dev\\Documents"_s;
    QTest::newRow("nonsense") << QByteArray("C:\\Users\\dev") << u"%NOTHING%\\Documents"_s
                              << u"C:\\Users\\dev\\Documents"_s;
}

void WindowsProfilesTest::areInTheDocuments()
{
    QFETCH(QByteArray, home);
    QFETCH(QString, moved);
    QFETCH(QString, documents);
    WindowsHome account;
    Host host = account.host();
    host.environment.set("USERPROFILE", home);
    host.environment.set("ProgramFiles", "D:\\Programs");
    if (!moved.isEmpty()) {
        account.registry().setText(
            u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders"_s,
            u"Personal"_s, moved, true);
    }
    QCOMPARE(documentsFolder(host), documents);
    const auto files = [&](ShellKind shell) {
        QStringList paths;
        const ShellFiles disk(ShellDialect::of(shell));
        const auto read =
            ShellStartup(host, shell).files(ShellStart::Interactive, 0, disk, [](const QByteArray &) {
                return std::optional<QByteArray>();
            });
        for (const ShellStartup::File &file : read)
            paths.append((file.system ? u"system "_s : QString()) + file.path);
        return paths;
    };
    QCOMPARE(files(ShellKind::Pwsh),
             (QStringList{u"system D:\\Programs\\PowerShell\\7\\profile.ps1"_s,
                          u"system D:\\Programs\\PowerShell\\7\\Microsoft.PowerShell_profile.ps1"_s,
                          documents + u"\\PowerShell\\profile.ps1"_s,
                          documents + u"\\PowerShell\\Microsoft.PowerShell_profile.ps1"_s}));
    QCOMPARE(files(ShellKind::WindowsPowerShell),
             (QStringList{
                 u"system C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\profile.ps1"_s,
                 u"system C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\Microsoft.PowerShell_profile.ps1"_s,
                 documents + u"\\WindowsPowerShell\\profile.ps1"_s,
                 documents + u"\\WindowsPowerShell\\Microsoft.PowerShell_profile.ps1"_s}));
}

void WindowsProfilesTest::windowsPowerShellIsWrittenInAscii()
{
    const ShellDialect &dialect = ShellDialect::of(ShellKind::WindowsPowerShell);
    QCOMPARE(*dialect.assignment("GOPROXY", "it's"), QByteArray("$env:GOPROXY = 'it''s'"));
    QCOMPARE(dialect.assignment("GOPATH", "C:\\王").error().code, ErrorCode::InvalidValue);
    QVERIFY(ShellDialect::of(ShellKind::Pwsh).assignment("GOPATH", "C:\\王"));
    QCOMPARE(dialect.listSeparator(), ';');
}

void WindowsProfilesTest::shellsAreKnownByTheirPrograms()
{
    QCOMPARE(shellOfProgram(u"C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe"_s),
             std::optional(ShellKind::WindowsPowerShell));
    QCOMPARE(shellOfProgram(u"C:\\Program Files\\PowerShell\\7\\pwsh.EXE"_s), std::optional(ShellKind::Pwsh));
    for (const ShellKind shell : allShells)
        QCOMPARE(shellOfId(shellId(shell)), std::optional(shell));
}

QTEST_GUILESS_MAIN(WindowsProfilesTest)
#include "WindowsProfiles.moc"
