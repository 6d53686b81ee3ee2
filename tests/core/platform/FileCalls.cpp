// SPDX-License-Identifier: MIT
// What FileCalls.h, NameCalls.h and FolderCalls.h promise, on every system.
#include "platform/FileCalls.h"
#include "platform/FolderCalls.h"
#include "platform/FolderTree.h"
#include "platform/NameCalls.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>

using namespace goconf;
using namespace goconf::filecalls;
using namespace Qt::StringLiterals;

namespace {

using Kind = FileStatus::Kind;

Kind kindOf(const QByteArray &path)
{
    FileStatus status;
    return ownStatusOf(path, status) == 0 ? status.kind : Kind::Other;
}

} // namespace

class FileCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void writesWhatItReads_data();
    void writesWhatItReads();
    void aNewFileTakesNoName();
    void readsAtMostTheLimit();
    void readsTheFirstLine_data();
    void readsTheFirstLine();
    void tellsWhatStandsThere();
    void renamesOver();
    void renamesToANewNameOnly();
    void removesWhatIsNoFolder();
    void removesOnlyEmptyFolders();
    void makesFoldersOnce();
    void listsAFolder();
    void removesATree();
    void spellsAPathOneWay();
    void judgesFolders();

private:
    QByteArray at(const char *name) const { return m_folder + '/' + name; }
    QByteArray written(const char *name, const QByteArray &bytes = "x") const
    {
        const QByteArray path = at(name);
        if (writeNew(path, bytes, 0600, {}) != 0)
            qFatal("cannot write");
        return path;
    }
    static QByteArray contentOf(const QByteArray &path)
    {
        QByteArray bytes;
        return read(path, 1 << 20, bytes) == 0 ? bytes : QByteArray("cannot read");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_folder;
};

/// A folder with a name that is not plain, whose path is longer than 260 characters.
void FileCallsTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = nativePath(m_dir->path() + u"/用户 张伟"_s) + "/" + QByteArray(100, 'a') + "/" +
               QByteArray(100, 'b') + "/" + QByteArray(100, 'c');
    QCOMPARE(goconf::makeFolders(m_folder), 0);
}

void FileCallsTest::writesWhatItReads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("line ends, zero, end of file") << QByteArray("a\r\nb\n\0\x1a\xff", 8);
    QTest::newRow("large") << QByteArray("0123456789").repeated(1'000'000);
}

void FileCallsTest::writesWhatItReads()
{
    QFETCH(QByteArray, bytes);
    const QByteArray path = at("环境 file");
    QCOMPARE(writeNew(path, bytes, 0600, {}), 0);
    QByteArray again;
    QCOMPARE(read(path, bytes.size(), again), 0);
    QCOMPARE(again, bytes);
}

void FileCallsTest::aNewFileTakesNoName()
{
    const QByteArray path = written("f");
    QCOMPARE(writeNew(path, "y", 0600, {}), EEXIST);
    QCOMPARE(contentOf(path), QByteArray("x"));
    QCOMPARE(writeNew(at("missing/f"), "y", 0600, {}), ENOENT);
}

void FileCallsTest::readsAtMostTheLimit()
{
    const QByteArray path = written("f", "12345");
    QByteArray bytes;
    QCOMPARE(read(path, 4, bytes), EFBIG);
    QCOMPARE(read(path, 5, bytes), 0);
    QCOMPARE(read(at("missing"), 5, bytes), ENOENT);
    QCOMPARE(read(m_folder, 1 << 20, bytes), EISDIR);
}

void FileCallsTest::readsTheFirstLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("line");
    const QByteArray block(4096, 'x');
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("no line end") << QByteArray("ab") << QByteArray("ab");
    QTest::newRow("two") << QByteArray("ab\r\nc\n") << QByteArray("ab\r");
    QTest::newRow("end of a block") << block + "\ny" << block;
    QTest::newRow("several blocks") << block + block + "y\nz" << block + block + "y";
}

void FileCallsTest::readsTheFirstLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, line);
    QByteArray first;
    QCOMPARE(readFirstLine(written("f", bytes), first), 0);
    QCOMPARE(first, line);
}

void FileCallsTest::tellsWhatStandsThere()
{
    FileStatus status;
    QCOMPARE(statusOf(written("f", "123"), status), 0);
    QCOMPARE(status.kind, Kind::Regular);
    QCOMPARE(status.mode, 0600U);
    QCOMPARE(status.size, 3);
    QCOMPARE(status.names, 1U);
    QVERIFY(!status.isForeign);
    QCOMPARE(statusOf(m_folder, status), 0);
    QCOMPARE(status.kind, Kind::Folder);
    QVERIFY(!status.isForeign);
    QCOMPARE(statusOf(at("missing"), status), 0);
    QCOMPARE(status.kind, Kind::Missing);
    QCOMPARE(statusOf(at("missing/below"), status), 0);
    QCOMPARE(status.kind, Kind::Missing);
    QByteArray target;
    QCOMPARE(readLink(at("f"), target), EINVAL);
    QCOMPARE(readLink(m_folder, target), EINVAL);
    QCOMPARE(readLink(at("missing"), target), ENOENT);
}

void FileCallsTest::renamesOver()
{
    const QByteArray a = written("a", "new");
    const QByteArray b = written("b", "old");
    QCOMPARE(filecalls::rename(a, b), 0);
    QCOMPARE(contentOf(b), QByteArray("new"));
    QCOMPARE(kindOf(a), Kind::Missing);
    QCOMPARE(filecalls::rename(a, b), ENOENT);
    QCOMPARE(contentOf(b), QByteArray("new"));
}

void FileCallsTest::renamesToANewNameOnly()
{
    const QByteArray a = written("a", "new");
    const QByteArray b = written("b", "old");
    QCOMPARE(renameToNew(a, b), EEXIST);
    QCOMPARE(contentOf(a), QByteArray("new"));
    QCOMPARE(contentOf(b), QByteArray("old"));
    QCOMPARE(renameToNew(a, at("c")), 0);
    QCOMPARE(contentOf(at("c")), QByteArray("new"));
    QCOMPARE(makeFolder(at("folder"), 0700), 0);
    QCOMPARE(renameToNew(at("folder"), b), EEXIST);
    QCOMPARE(renameToNew(at("folder"), at("other")), 0);
    QCOMPARE(kindOf(at("other")), Kind::Folder);
}

void FileCallsTest::removesWhatIsNoFolder()
{
    const QByteArray path = written("f");
    QCOMPARE(removeName(path), 0);
    QCOMPARE(removeName(path), ENOENT);
    QCOMPARE(writeNew(path, "read-only", 0400, {}), 0);
    FileStatus status;
    QCOMPARE(statusOf(path, status), 0);
    QCOMPARE(status.mode, 0400U);
    QCOMPARE(removeName(path), 0);
    QCOMPARE(makeFolder(at("folder"), 0700), 0);
    QVERIFY(removeName(at("folder")) != 0);
    QCOMPARE(kindOf(at("folder")), Kind::Folder);
}

void FileCallsTest::removesOnlyEmptyFolders()
{
    QCOMPARE(makeFolder(at("folder"), 0700), 0);
    const QByteArray file = written("folder/f");
    QCOMPARE(removeEmptyFolder(at("folder")), 0);
    QCOMPARE(removeFolder(at("folder")), ENOTEMPTY);
    QCOMPARE(contentOf(file), QByteArray("x"));
    QCOMPARE(removeFolder(file), ENOTDIR);
    QCOMPARE(removeName(file), 0);
    QCOMPARE(removeEmptyFolder(at("folder")), 0);
    QCOMPARE(kindOf(at("folder")), Kind::Missing);
    QCOMPARE(removeEmptyFolder(at("folder")), 0);
}

void FileCallsTest::makesFoldersOnce()
{
    QCOMPARE(makeFolder(at("folder"), 0700), 0);
    QCOMPARE(makeFolder(at("folder"), 0700), 0);
    QCOMPARE(makeFolder(at("missing/folder"), 0700), ENOENT);
    QCOMPARE(makeNewFolder(at("folder")), EEXIST);
    QCOMPARE(goconf::makeFolders(at("folder/x/y")), 0);
    QCOMPARE(kindOf(at("folder/x/y")), Kind::Folder);
    QVERIFY(goconf::makeFolders(written("f") + "/below") != 0);
}

void FileCallsTest::listsAFolder()
{
    QVector<FolderEntry> entries;
    QCOMPARE(listFolder(m_folder, entries), 0);
    QVERIFY(entries.isEmpty());
    written("环境", "123");
    QCOMPARE(makeFolder(at("folder"), 0700), 0);
    QCOMPARE(listFolder(m_folder, entries), 0);
    std::sort(entries.begin(), entries.end(),
              [](const FolderEntry &a, const FolderEntry &b) { return a.name < b.name; });
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).name, QByteArray("folder"));
    QCOMPARE(entries.at(0).kind, Kind::Folder);
    QCOMPARE(entries.at(1).name, QByteArray("环境"));
    QCOMPARE(entries.at(1).kind, Kind::Regular);
    QCOMPARE(entries.at(1).mode, 0600U);
    QCOMPARE(entries.at(1).size, 3);
    QCOMPARE(listFolder(at("missing"), entries), ENOENT);
}

void FileCallsTest::removesATree()
{
    QCOMPARE(goconf::makeFolders(at("tree/a/b")), 0);
    QCOMPARE(writeNew(at("tree/a/b/read-only"), "x", 0400, {}), 0);
    written("tree/a/环境");
    const QByteArray other = written("other");
    std::stop_source stopped;
    stopped.request_stop();
    QCOMPARE(removeTree(at("tree"), stopped.get_token()), ECANCELED);
    QCOMPARE(removeTree(at("tree")), 0);
    QCOMPARE(kindOf(at("tree")), Kind::Missing);
    QCOMPARE(removeTree(at("tree")), 0);
    QCOMPARE(contentOf(other), QByteArray("x"));
}

void FileCallsTest::spellsAPathOneWay()
{
    const QByteArray path = written("f");
    const QByteArray real = canonicalPath(path);
    QVERIFY2(real.endsWith("/f"), real.constData());
    QCOMPARE(canonicalPath(m_folder + "/./../" + QByteArray(100, 'c') + "/f"), real);
    QCOMPARE(canonicalPath(real), real);
    QVERIFY(canonicalPath(at("missing")).isEmpty());
}

void FileCallsTest::judgesFolders()
{
    for (const NameOf what : {NameOf::File, NameOf::Folder}) {
        QCOMPARE(checkFolder(m_folder, what), 0);
        QCOMPARE(checkFolder(at("missing"), what), ENOENT);
    }
    QCOMPARE(syncFolder(m_folder), 0);
    QCOMPARE(syncFolder(at("missing")), ENOENT);
    written("f");
    QCOMPARE(syncTree(m_folder), 0);
}

QTEST_GUILESS_MAIN(FileCallsTest)
#include "FileCalls.moc"
