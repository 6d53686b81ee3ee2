// SPDX-License-Identifier: MIT
// Which releases are put before somebody, and which one is recommended.
#include "sdk/release/ReleaseOffer.h"

#include <QTest>

using namespace goconf;
using namespace Qt::StringLiterals;

namespace {

ReleaseList listOf(const QByteArray &names)
{
    ReleaseList list;
    for (const QByteArray &name : names.split(' '))
        list.releases.append({*GoVersion::parse(name), !name.contains("rc") && !name.contains("beta"), {}});
    list.tidyFor("linux", "amd64");
    return list;
}

QByteArray namesOf(const QVector<Release> &releases)
{
    QByteArrayList names;
    for (const Release &release : releases)
        names.append(release.version.toByteArray());
    return names.join(' ');
}

const QByteArray everything = "1.25.3 1.28rc1 1.26.1 1.27.0 1.26.2 1.27.1 1.26.1 1.27rc2 1.25.10";

} // namespace

class ReleaseOfferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreSortedAndWithoutDoubles();
    void whatDoesNotRunHereIsLeftOut();
    void recommends_data();
    void recommends();
    void offersTheSupportedLines();
    void marksWhatIsInstalled();
    void aListWithoutStableReleasesOffersWhatItHas();
};

void ReleaseOfferTest::listsAreSortedAndWithoutDoubles()
{
    QCOMPARE(namesOf(listOf(everything).releases),
             "1.28rc1 1.27.1 1.27.0 1.27rc2 1.26.2 1.26.1 1.25.10 1.25.3");
}

void ReleaseOfferTest::whatDoesNotRunHereIsLeftOut()
{
    const ReleaseFile file{{GoVersion(1, 27, 1), "linux", "arm64"}, {}, 0};
    ReleaseList list;
    list.releases = {{GoVersion(1, 27, 1), true, QVector{file}},
                     {GoVersion(1, 27, 0), true, QVector<ReleaseFile>()},
                     {GoVersion(1, 26, 0), true, {}}};
    ReleaseList here = list;
    here.tidyFor("linux", "arm64");
    QCOMPARE(namesOf(here.releases), "1.27.1 1.26.0");
    list.tidyFor("linux", "amd64");
    QCOMPARE(namesOf(list.releases), "1.26.0");
}

void ReleaseOfferTest::recommends_data()
{
    QTest::addColumn<QByteArray>("wanted"); // "": no project
    QTest::addColumn<QByteArray>("recommended");
    const auto row = [](const QByteArray &wanted, const QByteArray &recommended) {
        QTest::newRow(wanted.isEmpty() ? "no project" : wanted.constData()) << wanted << recommended;
    };
    row("", "1.27.1");
    row("1.27.1", "1.27.1");
    row("1.27.0", "1.27.1");
    row("1.27rc2", "1.27.1");
    row("1.26.0", "1.26.2"); // the last fixes of its line
    row("1.26.2", "1.26.2");
    row("1.26.9", "");       // the list does not know it
    row("1.25.3", "1.27.1"); // its line gets no fixes any more
    row("1.16", "1.27.1");
    row("1.28rc1", "1.28rc1"); // nothing stable is as new
    row("1.28.0", "");
    row("1.99.0", "");
}

void ReleaseOfferTest::recommends()
{
    QFETCH(QByteArray, wanted);
    QFETCH(QByteArray, recommended);
    const auto project = wanted.isEmpty() ? std::nullopt : GoVersion::parse(wanted);
    for (const bool all : {true, false}) {
        const ReleaseOffer offer = ReleaseOffer::make(listOf(everything), {}, project, all);
        const ReleaseOffer::Entry *entry = offer.recommended();
        QCOMPARE(entry ? entry->release.version.toByteArray() : QByteArray(), recommended);
    }
}

void ReleaseOfferTest::offersTheSupportedLines()
{
    const auto offered = [](bool all, std::optional<GoVersion> wanted) {
        QVector<Release> releases;
        for (const auto &entry : ReleaseOffer::make(listOf(everything), {}, wanted, all).entries)
            releases.append(entry.release);
        return namesOf(releases);
    };
    QCOMPARE(offered(false, {}), "1.27.1 1.26.2");
    QCOMPARE(offered(false, GoVersion::parse("1.28rc1")), "1.28rc1 1.27.1 1.26.2");
    QCOMPARE(offered(true, {}), namesOf(listOf(everything).releases));
    for (const auto &entry : ReleaseOffer::make(listOf(everything), {}, {}, true).entries) {
        const QByteArray name = entry.release.version.toByteArray();
        QCOMPARE(entry.isSupported,
                 !name.contains("rc") && (name.startsWith("1.27") || name.startsWith("1.26")));
    }
}

void ReleaseOfferTest::marksWhatIsInstalled()
{
    Sdk old;
    old.path = u"/sdk/go1.25.3"_s;
    old.version = GoVersion(1, 25, 3);
    old.runs = SdkRuns::Yes;
    Sdk broken = old;
    broken.path = u"/sdk/broken"_s;
    broken.version = GoVersion(1, 27, 0);
    broken.problems = {{Severity::Error, u"it lacks bin/go"_s, {}}};
    const ReleaseOffer offer = ReleaseOffer::make(listOf(everything), {old, broken}, {}, false);
    QCOMPARE(offer.entries.size(), 3);
    QCOMPARE(offer.entries.at(2).release.version, old.version);
    QCOMPARE(offer.entries.at(2).installed, QStringList{old.path});
    QVERIFY(offer.entries.at(0).installed.isEmpty());
}

void ReleaseOfferTest::aListWithoutStableReleasesOffersWhatItHas()
{
    const ReleaseList list = listOf("1.28rc1 1.28beta1");
    QVERIFY(!list.newest());
    QVERIFY(!ReleaseOffer::make(list, {}, {}, true).recommended());
    QCOMPARE(ReleaseOffer::make(list, {}, {}, true).entries.size(), 2);
}

QTEST_GUILESS_MAIN(ReleaseOfferTest)
#include "ReleaseOffer.moc"
