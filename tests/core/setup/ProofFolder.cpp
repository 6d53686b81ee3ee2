// SPDX-License-Identifier: MIT
// The throw-away folder of a proof: what is left of it when it ends, and what of one that was killed.
#include "setup/ProofFolder.h"

#include "support/TempHome.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <utime.h>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

const QString cache = u".cache/goconfigurator"_s;

/// As if nobody had touched it for a day.
bool makeOld(const QString &path)
{
    constexpr time_t day = time_t(24) * 3600;
    const utimbuf times{::time(nullptr) - day, ::time(nullptr) - day};
    return ::utime(QFile::encodeName(path).constData(), &times) == 0;
}

} // namespace

class ProofFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfItStays();
    void whatKilledOnesLeftGoes();
};

void ProofFolderTest::nothingOfItStays()
{
    const TempHome home;
    {
        const auto folder = ProofFolder::make(home.host(), nullptr);
        QVERIFY(folder);
        QVERIFY(QFileInfo((*folder)->program() + u"/main.go"_s).isFile());
        // As go leaves its module cache.
        const QString module = (*folder)->moduleCache() + u"/m@v1"_s;
        QVERIFY(QDir().mkpath(module + u"/sub"_s));
        QVERIFY(QFile::setPermissions(module, QFile::ReadOwner | QFile::ExeOwner));
    }
    QCOMPARE(QDir(home.path(cache)).entryList({u"proof-*"_s}), QStringList());
}

/// A proof that may still run keeps its folder, and what a link leads to is not ours.
void ProofFolderTest::whatKilledOnesLeftGoes()
{
    const TempHome home;
    const QString old = QFileInfo(home.write(cache + u"/proof-old/hello/main.go"_s, "x")).path();
    home.write(cache + u"/proof-new/hello/main.go"_s, "x");
    const QString papers = QFileInfo(home.write(u"papers/letter"_s, "mine")).path();
    QVERIFY(QFile::link(papers, home.path(cache + u"/proof-link"_s)));
    QVERIFY(makeOld(QFileInfo(old).path()) && makeOld(papers));
    QVERIFY(ProofFolder::make(home.host(), nullptr));
    QVERIFY(!home.exists(cache + u"/proof-old"_s));
    QVERIFY(home.exists(cache + u"/proof-new/hello/main.go"_s));
    QCOMPARE(home.read(u"papers/letter"_s), "mine");
}

QTEST_GUILESS_MAIN(ProofFolderTest)
#include "ProofFolder.moc"
