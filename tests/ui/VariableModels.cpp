// SPDX-License-Identifier: MIT
#include "env/GoVariables.h"
#include "models/LadderPlaces.h"
#include "models/PlaceWords.h"
#include "models/VariableFilter.h"
#include "models/VariableModel.h"
#include "models/VariableRows.h"
#include "pages/variables/VariableDelegate.h"
#include "support/Rounds.h"
#include "support/TempHome.h"
#include "support/WatchedApplication.h"
#include "theme/Typography.h"
#include "widgets/Badge.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <random>

using namespace goconf;
using namespace goconf::ui;
using namespace Qt::StringLiterals;
using Reporting = QAbstractItemModelTester::FailureReportingMode;

namespace {

VariableRow rowNamed(const QByteArray &name, const QString &value)
{
    VariableRow row;
    row.name = name;
    row.title = QString::fromUtf8(name);
    row.value = value;
    row.badge = u"default"_s;
    row.topic = "modules";
    row.searched = (row.title + u'\n' + value).toLower();
    return row;
}

std::shared_ptr<MachineSnapshot> snapshotOf(const test::TempHome &home, View view)
{
    Result<Settings> settings = Settings::read(home.host(), view);
    if (!settings)
        qFatal("the throw-away home cannot be read");
    auto snapshot = std::make_shared<MachineSnapshot>(*std::move(settings));
    snapshot->go = snapshot->settings.settings(snapshot->settings.names());
    snapshot->others = snapshot->settings.settings(snapshot->settings.otherNames());
    return snapshot;
}

} // namespace

class TestVariableModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsItsPromises()
    {
        const uint seed = 20261123;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        VariableModel model;
        const QAbstractItemModelTester tester(&model, Reporting::QtTest);
        VariableFilter filter(model);
        const QAbstractItemModelTester filterTester(&filter, Reporting::QtTest);
        for (int i = 0; i < test::rounds(200); ++i) {
            QVector<VariableRow> rows;
            const int size = int(random() % 12);
            for (int j = 0; j < size; ++j) {
                rows.append(rowNamed("NAME" + QByteArray::number(j), QString::number(random() % 3)));
                rows.last().isChanged = random() % 2 == 0;
            }
            model.setRows(rows);
            filter.setGroup(VariableFilter::groups[random() % std::size(VariableFilter::groups)]);
            filter.setWords(QString::number(random() % 3));
            for (int j = 0; j < filter.rowCount(); ++j)
                QCOMPARE(filter.row(filter.index(j, 0)).title, filter.index(j, 0).data().toString());
        }
    }

    /// The words of a search may stand in the name, the value and the explanation, in any order.
    void everyWordMustBeThere()
    {
        VariableModel model;
        model.setRows({rowNamed("GOPROXY", u"direct"_s), rowNamed("GOPRIVATE", u"git.example.com"_s)});
        VariableFilter filter(model);
        filter.setWords(u"EXAMPLE gopriv"_s);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, 0).data(VariableModel::NameRole).toByteArray(), "GOPRIVATE");
        filter.setWords(u"example proxy"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.setWords({});
        QCOMPARE(filter.rowCount(), 2);
    }

    void aChoiceStaysWhenOnlyValuesChange()
    {
        VariableModel model;
        model.setRows({rowNamed("A", u"1"_s), rowNamed("B", u"1"_s)});
        const QPersistentModelIndex chosen = model.index(1, 0);
        model.setRows({rowNamed("A", u"1"_s), rowNamed("B", u"2"_s)});
        QVERIFY(chosen.isValid());
        QCOMPARE(model.index(1, VariableModel::Value).data().toString(), u"2"_s);
    }

    void secretsAreMaskedInEveryRole()
    {
        test::TempHome home;
        home.write(u".config/go/env"_s, "GOPROXY=https://me:hunter2@proxy.example.com\n");
        home.write(u".bashrc"_s, "export MY_TOKEN=hunter2\n");
        const auto snapshot = snapshotOf(home, View::Process);
        Draft draft;
        draft.put(u"bash"_s, {EnvEdit::Set, "OTHER_TOKEN", "hunter2"});
        VariableModel model;
        const VariableHelp help(u"en"_s);
        model.setRows(withDraft(variableRows(*snapshot, help), *snapshot, draft, help));
        QVERIFY(model.rowOf("GOPROXY") >= 0);
        QVERIFY(model.rowOf("OTHER_TOKEN") >= 0);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    QVERIFY(!model.index(row, column).data(role).toString().contains("hunter2"_L1));
            }
            QVERIFY(!model.rows().at(row).searched.contains("hunter2"_L1));
        }
        const Setting *proxy = snapshot->find("GOPROXY");
        for (const LadderPlace &place : ladderPlaces(*snapshot, *proxy, home.host()))
            QVERIFY(!place.value.contains("hunter2"_L1));
    }

    void theLadderNamesEveryPlace()
    {
        test::TempHome home;
        home.write(u".bash_profile"_s, ". ~/.bashrc\n");
        home.write(u".bashrc"_s, "# mine\nexport GOFLAGS=-mod=mod\n");
        home.write(u".config/go/env"_s, "GOFLAGS=-mod=vendor\n");
        Host host = home.host();
        host.loginShell = u"/bin/bash"_s;
        Result<Settings> settings = Settings::read(host, View::Terminal);
        QVERIFY(settings);
        MachineSnapshot snapshot(*std::move(settings));
        const Setting setting = snapshot.settings.setting("GOFLAGS");
        const QVector<LadderPlace> places = ladderPlaces(snapshot, setting, host);
        QVERIFY(places.size() >= 4);
        QCOMPARE(places.constFirst().store, u"bash"_s);
        QCOMPARE(places.constFirst().state, LadderPlace::State::InEffect);
        QCOMPARE(places.constFirst().where, u"~/.bashrc:2"_s);
        QVERIFY(places.constFirst().isRemovable);
        const auto file = std::find_if(places.cbegin(), places.cend(), [](const LadderPlace &place) {
            return place.store == "go-env-file"_L1;
        });
        QVERIFY(file != places.cend());
        QCOMPARE(file->state, LadderPlace::State::Hidden);
        QCOMPARE(places.constLast().store, u"default"_s);
        QCOMPARE(places.constLast().state, LadderPlace::State::Hidden);
        const auto hasUnset = std::any_of(places.cbegin(), places.cend(), [](const LadderPlace &place) {
            return place.state == LadderPlace::State::NotSet;
        });
        QVERIFY(hasUnset);
    }

    void aPlaceIsNamedShortly_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("badge");
        QTest::newRow("file") << u"/home/u/.bashrc"_s << u".bashrc"_s;
        QTest::newRow("backslash in a name") << u"/home/u/a\\b"_s << u"a\\b"_s;
        QTest::newRow("Windows") << u"C:\\Users\\lena\\profile.ps1"_s << u"profile.ps1"_s;
        QTest::newRow("share") << u"\\\\server\\lena\\profile.ps1"_s << u"profile.ps1"_s;
        QTest::newRow("user's key") << u"HKEY_CURRENT_USER\\Environment"_s << u"Your account"_s;
    }
    void aPlaceIsNamedShortly()
    {
        QFETCH(QString, path);
        QTEST(PlaceWords::badge(u"process"_s, {path, 0}), "badge");
    }

    /// However narrow the list is, a word of two syllables is of no use without its middle: a chip has all of
    /// its words, or is left out where nothing of the value could be read beside it.
    void chipsStayWhole()
    {
        VariableRow row = rowNamed("GOPROXY", u"direct"_s);
        row.isPending = true;
        row.hidden = 1;
        for (const QString &place : {u"Your account"_s, u"a-file-with-a-very-long-name-indeed.conf"_s}) {
            row.badge = place;
            bool isTold = false;
            for (int width = 220; width < 700; width += 10) {
                QStringList words;
                int all = 0;
                for (const VariableDelegate::Chip &chip : VariableDelegate::chips(row, width)) {
                    words.append(chip.text);
                    all += Badge::sizeOf(chip.text).width();
                }
                QVERIFY2(all < width, qPrintable(QString::number(width)));
                QVERIFY(!isTold || words.contains(place)); // more room takes nothing away
                isTold = words.removeAll(place) > 0;
                QCOMPARE(words, (QStringList{u"pending"_s, u"hides 1"_s}));
            }
            QVERIFY(isTold);
        }
    }

    /// Also where the window is narrow: names are read to their end, and values stand one below the other.
    void namesStayWhole()
    {
        const QFontMetrics metrics(typography::section());
        for (const int width : {204, 247, 280, 460}) {
            const int column = VariableDelegate::valueLeft(rowNamed("CC", u"gcc"_s), width);
            for (const GoVariable &variable : GoVariables::catalogue().all()) {
                const VariableRow row = rowNamed(variable.name, u"x"_s);
                const int left = VariableDelegate::valueLeft(row, width);
                if (variable.name.size() <= 12 && column < width * 3 / 5)
                    QCOMPARE(left, column);
                if (metrics.horizontalAdvance(row.title) < width)
                    QCOMPARE(VariableDelegate::shownName(row, width), row.title);
                QVERIFY(left > metrics.horizontalAdvance(VariableDelegate::shownName(row, width)));
            }
        }
    }
};

GOCONF_UI_TEST_MAIN(TestVariableModels)
#include "VariableModels.moc"
