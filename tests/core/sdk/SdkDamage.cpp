// SPDX-License-Identifier: MIT
// What is said about an installed Go that is not as it was released.
#include "SdkVerifierFixture.h"
#include "support/Rounds.h"
#include "support/toolchain/PlantedToolchain.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <random>

#include <sys/stat.h>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

using Log = SdkVerdict::Log;

namespace {

/// Does something to files of a release that is not in go.env, and knows what must be said about it.
class Damage
{
public:
    Damage(const FakeToolchain &toolchain, QString root, std::mt19937 &random)
        : m_root(std::move(root))
        , m_random(random)
    {
        for (const FakeToolchain::File &file : toolchain.files) {
            const bool untold = file.name.startsWith("api/") || file.name.startsWith("doc/") ||
                                file.name.startsWith("misc/") || file.name.startsWith("test/");
            if (!untold && file.name != "go.env")
                m_names.append(file.name);
        }
        std::shuffle(m_names.begin(), m_names.end(), m_random);
    }

    void doOne()
    {
        switch (m_random() % 4) {
        case 0: return change();
        case 1: return remove();
        case 2: return replaceByLink();
        default: return add();
        }
    }

    DigestDifference expected() const
    {
        DigestDifference sorted = m_expected;
        for (QByteArrayList *names : {&sorted.changed, &sorted.missing, &sorted.added})
            std::sort(names->begin(), names->end());
        return sorted;
    }

private:
    QString path(const QByteArray &name) const { return m_root + u'/' + QString::fromUtf8(name); }

    void change()
    {
        const QByteArray name = m_names.takeLast();
        QFile file(path(name));
        if (!file.open(QFile::ReadWrite))
            qFatal("cannot change a file");
        QByteArray bytes = file.readAll();
        const bool flips = !bytes.isEmpty() && m_random() % 2;
        if (flips)
            bytes[qsizetype(m_random() % size_t(bytes.size()))] ^= char(1u << (m_random() % 8));
        else
            bytes += '\n';
        file.seek(0);
        file.write(bytes);
        m_expected.changed.append(name);
    }
    void remove()
    {
        const QByteArray name = m_names.takeLast();
        if (!QFile::remove(path(name)))
            qFatal("cannot remove a file");
        m_expected.missing.append(name);
    }
    /// Also by a link to the same content: go may read another file tomorrow.
    void replaceByLink()
    {
        const QByteArray name = m_names.takeLast();
        const QString kept = m_root + u"/../kept"_s + QString::number(m_random());
        if (!QFile::rename(path(name), kept) || !QFile::link(kept, path(name)))
            qFatal("cannot replace a file");
        m_expected.changed.append(name);
    }
    void add()
    {
        static const QByteArrayList places{"src/fmt/more.go", "lib/x",     "src/new/pkg/a.go",
                                           "pkg/include/x.h", "notes.txt", "src/\xc3\xa9.go"};
        const QByteArray &name = places.at(qsizetype(m_random() % size_t(places.size())));
        if (m_expected.added.contains(name))
            return change();
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QFile::WriteOnly | QFile::NewOnly))
            qFatal("cannot add a file");
        m_expected.added.append(name);
    }

    QString m_root;
    std::mt19937 &m_random;
    QByteArrayList m_names;
    DigestDifference m_expected;
};

} // namespace

class SdkDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesExactlyWhatDiffers();
    void whatGoWouldReadIsNoSideNote_data();
    void whatGoWouldReadIsNoSideNote();
    void programsOfOthersAreAFinding_data();
    void programsOfOthersAreAFinding();
    void modesThatMatterAreAFinding_data();
    void modesThatMatterAreAFinding();
};

void SdkDamageTest::namesExactlyWhatDiffers()
{
    std::mt19937 random(20261121);
    qInfo("seed 20261121");
    const FakeToolchain toolchain = FakeToolchain::make();
    for (int round = 0; round < rounds(60); ++round) {
        SdkVerifierFixture fixture;
        fixture.publish(toolchain);
        const QString root = plantRelease(fixture.home, toolchain, u"go"_s);
        const Sdk sdk = fixture.sdk(root);
        Damage damage(toolchain, root, random);
        for (size_t i = 0; i <= random() % 6; ++i)
            damage.doOne();
        const Result<SdkVerdict> verdict = fixture.verify(sdk);
        QVERIFY(verdict);
        QCOMPARE(int(verdict->log), int(Log::Differs));
        const DigestDifference expected = damage.expected();
        QCOMPARE(verdict->difference.changed, expected.changed);
        QCOMPARE(verdict->difference.missing, expected.missing);
        QCOMPARE(verdict->difference.added, expected.added);
        QVERIFY(verdict->isFinding() && !verdict->notes.isEmpty());
        // A link beside a whole release shows without its original.
        QVERIFY(fixture.fetched <= 1);
    }
}

void SdkDamageTest::whatGoWouldReadIsNoSideNote_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("link");
    QTest::newRow("link in src") << QByteArray("src/fmt/more.go") << true;
    QTest::newRow("linked package") << QByteArray("src/fmt/internal") << true;
    QTest::newRow("no UTF-8") << QByteArray("src/fmt/\xff.go") << false;
    QTest::newRow("line end") << QByteArray("src/fmt/more\n.go") << false;
}

/// Every file of the release is right, and there is one more that the hash cannot cover.
void SdkDamageTest::whatGoWouldReadIsNoSideNote()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, link);
    SdkVerifierFixture fixture;
    const FakeToolchain toolchain = FakeToolchain::make();
    fixture.publish(toolchain);
    const QString root = plantRelease(fixture.home, toolchain, u"go"_s);
    const QByteArray path = QFile::encodeName(root) + '/' + name;
    if (link) {
        QVERIFY(QFile::link(fixture.home.home(), QFile::decodeName(path)));
    } else {
        std::FILE *file = std::fopen(path.constData(), "w");
        QVERIFY(file);
        std::fclose(file);
    }
    const Result<SdkVerdict> verdict = fixture.verify(root);
    QVERIFY(verdict);
    QCOMPARE(int(verdict->log), int(Log::Differs));
    QVERIFY(verdict->isFinding());
    QCOMPARE(verdict->difference.added, QByteArrayList{name});
    std::remove(path.constData());
}

void SdkDamageTest::programsOfOthersAreAFinding_data()
{
    QTest::addColumn<QString>("name");
    const ToolchainVersion here = FakeToolchain::make().version;
    const QString tools = u"pkg/tool/"_s + QString::fromLatin1(here.goos + '_' + here.goarch);
    QTest::newRow("command") << u"bin/dlv"_s;
    QTest::newRow("tool") << tools + u"/evil"_s;
    QTest::newRow("tool of another system") << u"pkg/tool/plan9_mips/evil"_s;
}

void SdkDamageTest::programsOfOthersAreAFinding()
{
    QFETCH(QString, name);
    SdkVerifierFixture fixture;
    const FakeToolchain toolchain = FakeToolchain::make();
    fixture.publish(toolchain);
    const QString root = plantRelease(fixture.home, toolchain, u"go"_s);
    fixture.home.write(u"go/"_s + name, "#!/bin/sh\n", 0755);
    const Result<SdkVerdict> verdict = fixture.verify(root);
    QVERIFY(verdict);
    QVERIFY(verdict->isFinding());
    QCOMPARE(verdict->difference.added, QByteArrayList{name.toUtf8()});
    QVERIFY(verdict->difference.changed.isEmpty() && verdict->difference.missing.isEmpty());
    QVERIFY(!verdict->others.contains(name.toUtf8()));
}

void SdkDamageTest::modesThatMatterAreAFinding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint32>("mode");
    QTest::addColumn<QString>("what");
    const auto row = [](const QString &name, quint32 mode, const QString &what) {
        QTest::addRow("%s %o", qPrintable(name), mode) << name << mode << what;
    };
    row(u"bin/go"_s, 0644, u"not-executable"_s);
    row(u"bin/gofmt"_s, 0700, {});
    row(u"bin/gofmt"_s, 04755, u"set-id"_s);
    row(u"bin/gofmt"_s, 02755, u"set-id"_s);
    row(u"bin/gofmt"_s, 0777, u"writable-by-all"_s);
    row(u"bin/gofmt"_s, 04777, u"set-id writable-by-all"_s);
    row(u"src/fmt/print.go"_s, 0666, u"writable-by-all"_s);
    row(u"src/fmt/print.go"_s, 0664, {});
    row(u"src/fmt/print.go"_s, 0400, {});
    row(u"src/fmt"_s, 0777, u"writable-by-all"_s);
}

/// The content is proven all the same.
void SdkDamageTest::modesThatMatterAreAFinding()
{
    QFETCH(QString, name);
    QFETCH(quint32, mode);
    QFETCH(QString, what);
    SdkVerifierFixture fixture;
    const FakeToolchain toolchain = FakeToolchain::make();
    fixture.publish(toolchain);
    const QString root = plantRelease(fixture.home, toolchain, u"go"_s);
    QCOMPARE(::chmod(QFile::encodeName(root + u'/' + name).constData(), mode), 0);
    const Result<SdkVerdict> verdict = fixture.verify(root);
    QVERIFY(verdict);
    QCOMPARE(int(verdict->log), int(Log::Ok));
    QStringList found;
    for (const SdkModeFault &fault : verdict->modes) {
        QCOMPARE(fault.file, name.toUtf8());
        found.append(sdkModeFaultName(fault.what));
    }
    QCOMPARE(found.join(u' '), what);
    QCOMPARE(verdict->isFinding(), !what.isEmpty());
}

QTEST_GUILESS_MAIN(SdkDamageTest)
#include "SdkDamage.moc"
