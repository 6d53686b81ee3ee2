// SPDX-License-Identifier: MIT
#include "ModuleZipLab.h"

#include <QtTest>

using namespace goconf;
using namespace goconf::test;

/// A good zip file of which a bit was flipped or the end was lost on the way.
class TestDamagedZip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFlippedByteIsSeenOrHarmless();
    void everyCutIsSeen();
};

/// Either the file is refused, or it gives the very same names and digests (a byte of a time or version).
void TestDamagedZip::everyFlippedByteIsSeenOrHarmless()
{
    const TempHome home;
    const QByteArray good = goodZip();
    const QByteArray h1 = *openZip(home, good)->h1({});
    int refused = 0;
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = char(bad[i] ^ (1 << (i % 8)));
        const auto zip = openZip(home, bad);
        const auto hash = zip ? zip->h1({}) : fail(zip.error());
        if (!hash) {
            ++refused;
            continue;
        }
        QVERIFY2(*hash == h1, qPrintable(QStringLiteral("byte %1").arg(i)));
    }
    QVERIFY(refused > good.size() / 2);
}

void TestDamagedZip::everyCutIsSeen()
{
    const TempHome home;
    const QByteArray good = goodZip();
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY2(!openZip(home, good.first(size)), qPrintable(QString::number(size)));
}

QTEST_GUILESS_MAIN(TestDamagedZip)
#include "DamagedZip.moc"
