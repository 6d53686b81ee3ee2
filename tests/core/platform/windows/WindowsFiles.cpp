// SPDX-License-Identifier: MIT
// How files that other programs have open are met, and that we are in nobody's way.
#include "base/Error.h"
#include "change/Applier.h"
#include "change/SafeFile.h"
#include "platform/FileCalls.h"
#include "platform/FolderAccess.h"
#include "platform/NameCalls.h"
#include "platform/RegularFile.h"
#include "platform/windows/PathOpen.h"

#include <sddl.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace goconf;
using namespace goconf::filecalls;
using namespace goconf::windows;
using namespace Qt::StringLiterals;

namespace {

constexpr DWORD shareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

} // namespace

class WindowsFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatAnotherProgramKeepsIsBusy_data();
    void whatAnotherProgramKeepsIsBusy();
    void tellsWhetherItIsBeingWritten();
    void isInNobodysWay();
    void aBusySettingsFileIsLeftAsItIs();
    void readsOnlyRegularFiles();
    void spellingsOfOneFile();
    void aDriveThatIsNotThere();
    void foldersWithoutRulesAreOpenToEverybody();
    void seesWhereEverybodyMayWrite_data();
    void seesWhereEverybodyMayWrite();

private:
    Handle keep(DWORD access, DWORD sharing) const
    {
        return Handle(
            ::CreateFileW(PathArgument(m_path), access, sharing, nullptr, OPEN_EXISTING, 0, nullptr));
    }
    QByteArray content() const
    {
        QByteArray bytes;
        return filecalls::read(m_path, 100, bytes) == 0 ? bytes : QByteArray("cannot read");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_path;
    QByteArray m_other;
};

void WindowsFilesTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = nativePath(m_dir->filePath(u"设置 file"_s));
    m_other = nativePath(m_dir->filePath(u"other"_s));
    QCOMPARE(writeNew(m_path, "old", 0600, {}), 0);
    QCOMPARE(writeNew(m_other, "new", 0600, {}), 0);
}

void WindowsFilesTest::whatAnotherProgramKeepsIsBusy_data()
{
    QTest::addColumn<int>("sharing");
    QTest::newRow("nothing") << 0;
    QTest::newRow("no removing") << int(FILE_SHARE_READ | FILE_SHARE_WRITE);
}

void WindowsFilesTest::whatAnotherProgramKeepsIsBusy()
{
    QFETCH(int, sharing);
    {
        const Handle kept = keep(GENERIC_READ | GENERIC_WRITE, DWORD(sharing));
        QVERIFY(kept.isOpen());
        QCOMPARE(filecalls::rename(m_other, m_path), EBUSY);
        QCOMPARE(renameToNew(m_path, m_other + "2"), EBUSY);
        QCOMPARE(removeName(m_path), EBUSY);
        QByteArray bytes;
        QCOMPARE(filecalls::read(m_path, 100, bytes), sharing == 0 ? EBUSY : 0);
        FileStatus status;
        QCOMPARE(statusOf(m_path, status), 0);
        QCOMPARE(status.kind, FileStatus::Kind::Regular);
    }
    QCOMPARE(content(), QByteArray("old"));
    QCOMPARE(filecalls::rename(m_other, m_path), 0);
    QCOMPARE(content(), QByteArray("new"));
}

void WindowsFilesTest::tellsWhetherItIsBeingWritten()
{
    QVERIFY(!isOpenForWriting(m_path));
    {
        const Handle reader = keep(GENERIC_READ, shareAll);
        QVERIFY(reader.isOpen());
        QVERIFY(!isOpenForWriting(m_path));
        const Handle writer = keep(GENERIC_WRITE, shareAll);
        QVERIFY(writer.isOpen());
        QVERIFY(isOpenForWriting(m_path));
    }
    QVERIFY(!isOpenForWriting(m_path));
    QVERIFY(!isOpenForWriting(m_path + "missing"));
}

void WindowsFilesTest::isInNobodysWay()
{
    QFile file(shownPath(m_path));
    QVERIFY(openRegular(file));
    const Handle another = keep(GENERIC_READ | GENERIC_WRITE | DELETE, shareAll);
    QVERIFY(another.isOpen());
    QCOMPARE(file.readAll(), QByteArray("old"));
    QVERIFY(::MoveFileExW(PathArgument(m_path), PathArgument(m_path + "2"), 0));
}

void WindowsFilesTest::aBusySettingsFileIsLeftAsItIs()
{
    const QString path = shownPath(m_path);
    const FileImage before{"old", 0600};
    const FileImage after{"new", 0600};
    Applier applier(m_dir->filePath(u"state"_s));
    {
        const Handle kept = keep(GENERIC_READ, FILE_SHARE_READ);
        const auto entry = applier.apply({u"busy"_s, {FileChange{path, before, after}}});
        QVERIFY(!entry);
        QVERIFY2(entry.error().what.contains(u"another program is using it; close that program"_s),
                 qPrintable(entry.error().what));
    }
    QCOMPARE(content(), QByteArray("old"));
    QVERIFY(applier.apply({u"free"_s, {FileChange{path, before, after}}}));
    QCOMPARE(content(), QByteArray("new"));
    QVERIFY(applier.undo());
    QCOMPARE(content(), QByteArray("old"));
}

void WindowsFilesTest::readsOnlyRegularFiles()
{
    QFile folder(m_dir->path());
    QVERIFY(!openRegular(folder));
    QFile missing(m_dir->filePath(u"missing"_s));
    QCOMPARE(openRegular(missing).error().code, ErrorCode::NotFound);
    QFile device(u"NUL"_s);
    QVERIFY(!openRegular(device));
}

void WindowsFilesTest::spellingsOfOneFile()
{
    const QString path = shownPath(m_path);
    const QByteArray real = canonicalPath(m_path);
    QVERIFY(!real.isEmpty());
    for (const QString &spelling : {path.toUpper(), QDir::fromNativeSeparators(path), "\\\\?\\"_L1 + path,
                                    m_dir->filePath(u"x/../设置 file"_s)}) {
        const auto file = SafeFile::read(spelling);
        QVERIFY2(file && *file, qPrintable(spelling));
        QCOMPARE(canonicalPath(nativePath(spelling)), real);
    }
    Applier applier(m_dir->filePath(u"state"_s));
    const auto twice = applier.apply({u"twice"_s,
                                      {FileChange{path, FileImage{"old"}, FileImage{"a"}},
                                       FileChange{path.toUpper(), FileImage{"old"}, FileImage{"b"}}}});
    QCOMPARE(twice.error().code, ErrorCode::Refused);
}

void WindowsFilesTest::aDriveThatIsNotThere()
{
    const auto entry =
        Applier(u"Q:\\state"_s).apply({u"x"_s, {FileChange{u"Q:\\x\\y"_s, {}, FileImage{"a"}}}});
    QCOMPARE(entry.error().code, ErrorCode::NotFound);
    const auto state =
        Applier(u"Q:\\a\\state"_s)
            .apply({u"x"_s, {FileChange{shownPath(m_path), FileImage{"old"}, FileImage{"a"}}}});
    QCOMPARE(state.error().code, ErrorCode::NotFound);
    QCOMPARE(content(), QByteArray("old"));
}

void WindowsFilesTest::foldersWithoutRulesAreOpenToEverybody()
{
    const QByteArray folder = nativePath(m_dir->path());
    SECURITY_DESCRIPTOR rules{};
    ACL none{};
    QVERIFY(::InitializeSecurityDescriptor(&rules, SECURITY_DESCRIPTOR_REVISION));
    QVERIFY(::InitializeAcl(&none, sizeof none, ACL_REVISION));
    const auto setRules = [&](ACL *list) {
        return ::SetSecurityDescriptorDacl(&rules, TRUE, list, FALSE) &&
               ::SetFileSecurityW(PathArgument(folder), DACL_SECURITY_INFORMATION, &rules);
    };
    QVERIFY(setRules(&none));
    QVERIFY(!platform::isOpenToEveryone(folder));
    QVERIFY(setRules(nullptr));
    QVERIFY(platform::isOpenToEveryone(folder));
}

void WindowsFilesTest::seesWhereEverybodyMayWrite_data()
{
    QTest::addColumn<QString>("rules"); // SDDL
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("nobody else") << u"D:P(A;;FA;;;BA)"_s << false;
    QTest::newRow("everybody may read") << u"D:P(A;;FA;;;BA)(A;;FR;;;WD)"_s << false;
    QTest::newRow("everybody") << u"D:P(A;;FA;;;BA)(A;;FA;;;WD)"_s << true;
}

void WindowsFilesTest::seesWhereEverybodyMayWrite()
{
    QFETCH(QString, rules);
    QFETCH(bool, isOpen);
    const QByteArray folder = nativePath(m_dir->path());
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    QVERIFY(::ConvertStringSecurityDescriptorToSecurityDescriptorW(
        reinterpret_cast<const wchar_t *>(rules.utf16()), SDDL_REVISION_1, &descriptor, nullptr));
    const BOOL isSet = ::SetFileSecurityW(PathArgument(folder), DACL_SECURITY_INFORMATION, descriptor);
    ::LocalFree(descriptor);
    QVERIFY(isSet);
    QCOMPARE(platform::isOpenToEveryone(folder), isOpen);
}

QTEST_GUILESS_MAIN(WindowsFilesTest)
#include "WindowsFiles.moc"
