// SPDX-License-Identifier: MIT
#include "SumLab.h"

#include <QDir>
#include <QDirIterator>
#include <QtTest>

namespace goconf::test {

using namespace Qt::StringLiterals;

SumLab::SumLab(qint64 size)
    : server(NoteSigner("sum.example"))
{
    grow(server, size);
}

void SumLab::grow(FakeSumDatabase &server, qint64 size)
{
    server.addOthers(std::min(size, mark) - server.log().size());
    if (server.log().size() == mark && size > mark)
        server.add(toolchain, version, "h1:toolchain", "h1:its-go.mod");
    server.addOthers(size - server.log().size());
}

SumDatabase SumLab::open(SumTransport &transport) const
{
    return SumDatabase(server.signer().key(), transport, TreeHeadStore(home.home() + u"/heads"_s),
                       SumCache(home.home() + u"/cache"_s));
}

QByteArray SumLab::latest() const
{
    return home.exists(u"heads/latest"_s) ? home.read(u"heads/latest"_s) : QByteArray();
}

QStringList SumLab::evidence() const
{
    return QDir(home.home() + u"/heads"_s).entryList({u"fork-*"_s});
}

QStringList SumLab::cached() const
{
    const QString folder = home.home() + u"/cache/"_s;
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next().mid(folder.size()));
    files.sort();
    return files;
}

void compareSums(const Result<SumDatabase::Sums> &sums)
{
    QVERIFY2(sums, sums ? "" : qPrintable(sums.error().what + sums.error().detail));
    QCOMPARE(sums->zip, QByteArray("h1:toolchain"));
    QCOMPARE(sums->goMod, QByteArray("h1:its-go.mod"));
}

} // namespace goconf::test
