// SPDX-License-Identifier: MIT
// The model behind the lists of Go versions keeps the promises of a model while rows and filter change.
#include "pages/versions/VersionModel.h"

#include "support/WatchedApplication.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace goconf;
using namespace Qt::StringLiterals;

namespace {

ui::VersionRow row(int number)
{
    const QString version = u"1.%1.%2"_s.arg(number / 10).arg(number % 10);
    return {u"/go/"_s + version,
            u"Go "_s + version,
            number % 2 ? u"by hand"_s : u"downloaded"_s,
            u"~/go/"_s + version,
            {{number % 3 ? u"supported"_s : u"chosen"_s, ui::Standing::Good}}};
}

} // namespace

class TestVersionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAModelsPromises()
    {
        constexpr quint32 seed = 20261121;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        ui::VersionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList filters{{}, u"chosen"_s, u"go 1.2"_s, u"nothing has this"_s, u"HAND"_s};
        for (int round = 0; round < 200; ++round) {
            QVector<ui::VersionRow> rows;
            for (int i = random.bounded(40); i > 0; --i)
                rows.append(row(random.bounded(100)));
            model.setRows(rows);
            model.setFilter(filters.at(random.bounded(int(filters.size()))));
            QVERIFY(model.rowCount() <= rows.size());
            QCOMPARE(model.hasRows(), !rows.isEmpty());
        }
    }

    /// Every word of the filter, in any part of the row that is shown, in any case.
    void findsByEveryWord_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("none") << QString() << QStringList{u"Go 1.0.3"_s, u"Go 1.1.2"_s};
        QTest::newRow("version") << u"1.0"_s << QStringList{u"Go 1.0.3"_s};
        QTest::newRow("place") << u"~/GO"_s << QStringList{u"Go 1.0.3"_s, u"Go 1.1.2"_s};
        QTest::newRow("mark") << u"chosen"_s << QStringList{u"Go 1.0.3"_s, u"Go 1.1.2"_s};
        QTest::newRow("both words") << u"chosen hand"_s << QStringList{u"Go 1.0.3"_s};
        QTest::newRow("one word missing") << u"chosen elsewhere"_s << QStringList();
    }

    void findsByEveryWord()
    {
        QFETCH(const QString, filter);
        ui::VersionModel model;
        model.setRows({row(3), row(12)});
        model.setFilter(filter);
        QStringList found;
        for (int i = 0; i < model.rowCount(); ++i)
            found.append(model.index(i).data().toString());
        QTEST(found, "found");
    }

    void indexesLeadToTheirRow()
    {
        ui::VersionModel model;
        model.setRows({row(3), row(12)});
        QCOMPARE(model.indexOf(u"/go/1.1.2"_s).row(), 1);
        QVERIFY(!model.indexOf(u"/go/2.0.0"_s).isValid());
        model.setFilter(u"1.1"_s);
        QCOMPARE(model.indexOf(u"/go/1.1.2"_s).row(), 0);
        QVERIFY(!model.indexOf(u"/go/1.0.3"_s).isValid());
    }
};

GOCONF_UI_TEST_MAIN(TestVersionModel)
#include "VersionModel.moc"
