// SPDX-License-Identifier: MIT
#include "modules/FolderFiles.h"
#include "support/TempHome.h"

#include <QtTest>

#include <algorithm>

#include <unistd.h>

using namespace goconf;
using namespace goconf::test;

class TestFolderLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersAreListedWithoutFollowingLinks();
};

void TestFolderLinks::foldersAreListedWithoutFollowingLinks()
{
    const TempHome home;
    home.write(QStringLiteral("tree/a/one"), "1");
    home.write(QStringLiteral("tree/.hidden"), "22");
    home.write(QStringLiteral("outside/two"), "2");
    const QByteArray tree = home.path(QStringLiteral("tree")).toLocal8Bit();
    QCOMPARE(symlink("../outside", QByteArray(tree + "/link").constData()), 0);
    QCOMPARE(symlink("a/one", QByteArray(tree + "/linked").constData()), 0);
    const auto listed = FolderFiles::list(home.path(QStringLiteral("tree")));
    QVERIFY(listed);
    QByteArrayList names;
    for (const FolderFiles::Item &file : listed->files())
        names.append(file.name + ' ' + QByteArray::number(file.size));
    std::sort(names.begin(), names.end());
    QCOMPARE(names, (QByteArrayList{".hidden 2", "a/one 1"}));
    QByteArrayList irregular = listed->irregular();
    std::sort(irregular.begin(), irregular.end());
    QCOMPARE(irregular, (QByteArrayList{"link", "linked"}));
    const auto missing = FolderFiles::list(home.path(QStringLiteral("nowhere")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestFolderLinks)
#include "FolderLinks.moc"
