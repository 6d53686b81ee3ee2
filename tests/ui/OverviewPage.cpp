// SPDX-License-Identifier: MIT
// The overview over real throw-away homes: without a Go, with one, with problems and their repairs.
#include "pages/overview/OverviewPage.h"
#include "FakeSdk.h"
#include "change/Applier.h"
#include "models/VariableFilter.h"
#include "models/VariableModel.h"
#include "pages/overview/OverviewRow.h"
#include "pages/variables/LadderRowView.h"
#include "pages/variables/VariablesPage.h"
#include "support/Press.h"
#include "support/Screenshot.h"
#include "support/UiHome.h"
#include "support/UiWalk.h"
#include "support/WatchedApplication.h"
#include "widgets/AnswerRow.h"
#include "widgets/FilterChips.h"
#include "widgets/InlineMessage.h"
#include "widgets/MarkedText.h"
#include "workspace/DraftPlanner.h"

#include <QDir>
#include <QListView>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto goEnv = "go-env-file"_L1;
const QByteArray systemPath = "/usr/local/bin:/usr/bin:/bin";

QString evidenceOf(const ui::MainWindow &window, const QString &statement)
{
    const QList<ui::AnswerRow *> rows = window.findChildren<ui::AnswerRow *>();
    for (const ui::AnswerRow *row : rows) {
        if (row->isVisible() && row->statement() == statement)
            return ui::plain(row->evidence());
    }
    return {};
}

QString titleOf(const ui::MainWindow &window)
{
    return window.findChild<ui::OverviewPage *>()->title();
}

QString stateOf(const ui::MainWindow &window)
{
    return ui::plain(window.findChild<ui::OverviewPage *>()->state());
}

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutGo();
    void goThatWorks();
    void anOldGoIsOneProblem();
    void everyAnswerLeadsToItsPlace();
    void everyLanguageAndSize_data();
    void everyLanguageAndSize();
    void aTerminalThatFindsNothing();
    void aSettingThatStopsGo();
    void aFileThatCannotBeRead();
    void whatWasAppliedIsTakenBack();
    void aChangeOfManyPlacesIsTold();
    void whatGoconfDidIsTold();

private:
    /// A home whose bash finds a Go of a release that is supported, which that of the machine need not be.
    static void giveGo(UiHome &home);
};

void TestOverviewPage::giveGo(UiHome &home)
{
    home.host().environment.set("PATH", systemPath);
    FakeSdk{}.write(home.home(), u"sdk/go"_s);
    home.home().write(u"sdk/go/go.env"_s,
                      "GOPROXY=https://proxy.golang.org,direct\nGOSUMDB=sum.golang.org\nGOTOOLCHAIN=auto\n");
    home.home().write(u".bashrc"_s, "PATH=$HOME/sdk/go/bin:$PATH\n");
    home.home().write(u".profile"_s, ". ~/.bashrc\n");
}

/// One clear way in: the set-up.
void TestOverviewPage::withoutGo()
{
    UiHome home;
    home.host().environment.set("PATH", systemPath);
    ui::MainWindow &window = home.window();
    QVERIFY(home.settle());
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(window), u"Go is not set up"_s, longestWaitMs);
    QVERIFY(press::find(window, u"Set up Go"_s));
    QVERIFY(!press::find(window, u"Versions"_s));
    screenshot::save(window, u"overview-empty"_s);
    QCOMPARE(uiwalk::unnamedControls(window), QStringList());
    QVERIFY(press::button(window, u"Set up Go"_s));
    QCOMPARE(window.currentPage(), u"setup"_s);
}

void TestOverviewPage::goThatWorks()
{
    UiHome home;
    giveGo(home);
    home.home().write(home.goEnvFile(), "GOFLAGS=-mod=mod\nGOPRIVATE=git.example.com\n");
    home.home().write(u".profile"_s, "export GOFLAGS=-v\n. ~/.bashrc\n");
    home.home().write(u"go/pkg/mod/example.com/a@v1.0.0/a.go"_s, QByteArray(3'000'000, 'x'));
    ui::MainWindow &window = home.window();
    QVERIFY(home.settle());
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(window), u"Go works"_s, longestWaitMs);
    QVERIFY(stateOf(window).startsWith(u"Nothing to look at."_s));
    QCOMPARE(evidenceOf(window, u"Terminals"_s), u"Found by bash."_s);
    const QString settings = evidenceOf(window, u"Settings"_s);
    QVERIFY2(settings.contains(u"2 changed from default"_s) &&
                 settings.contains(u"1 shadowed: GOFLAGS in "_s) &&
                 settings.contains(u"is hidden by ~/.profile:1."_s),
             qPrintable(settings));
    QTRY_VERIFY_WITH_TIMEOUT(evidenceOf(window, u"Disk"_s).startsWith(u"Module cache 3.0 MB in 1 version"_s),
                             longestWaitMs);
    QVERIFY(evidenceOf(window, u"Downloads"_s).endsWith(u"Checksums are verified."_s));
    QVERIFY(press::button(window, u"Prove it"_s));
    QCOMPARE(window.currentPage(), u"setup"_s);
}

void TestOverviewPage::anOldGoIsOneProblem()
{
    UiHome home;
    giveGo(home);
    FakeSdk{"go1.24.1"}.write(home.home(), u"sdk/go"_s);
    ui::MainWindow &window = home.window();
    QVERIFY(home.settle());
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(window).startsWith(u"1 thing to look at."_s), longestWaitMs);
    QStringList said;
    for (const ui::InlineMessage *message : window.findChildren<ui::InlineMessage *>()) {
        if (message->isVisible())
            said.append(message->accessibleName() + u": "_s + message->accessibleDescription());
    }
    QCOMPARE(said.size(), 1);
    const QString &only = said.constFirst();
    QVERIFY2(only.startsWith(u"warning: This version gets no security fixes any more. Move to Go 1."_s),
             qPrintable(only));
}

void TestOverviewPage::everyAnswerLeadsToItsPlace()
{
    UiHome home;
    giveGo(home);
    home.home().write(home.goEnvFile(), "GOPRIVATE=git.example.com\n");
    ui::MainWindow &window = home.window();
    QVERIFY(home.settle());
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(window), u"Go works"_s, longestWaitMs);
    const auto follow = [&](const QString &answer) {
        window.open({u"overview"_s, {}});
        return press::button(*window.findChild<ui::OverviewPage *>(), answer) && home.settle();
    };
    const auto shownGroup = [&] {
        return window.findChild<ui::VariablesPage *>()->findChild<ui::FilterChips *>()->chosen().toInt();
    };
    const auto shownName = [&] {
        // The first one may be the list of a box that unfolds.
        const QList<QListView *> lists = window.findChild<ui::VariablesPage *>()->findChildren<QListView *>();
        const auto list = std::find_if(lists.cbegin(), lists.cend(), [](const QListView *view) {
            return view->accessibleName() == u"Variables"_s;
        });
        return (*list)->currentIndex().data(ui::VariableModel::NameRole).toByteArray();
    };
    QVERIFY(follow(u"Versions"_s));
    QCOMPARE(window.currentPage(), u"versions"_s);
    QVERIFY(follow(u"Variables"_s));
    QCOMPARE(window.currentPage(), u"variables"_s);
    QCOMPARE(shownGroup(), int(ui::VariableFilter::Group::Changed));
    for (const char *name : {"GOPROXY", "GOMODCACHE"}) {
        QVERIFY(follow(QString::fromLatin1(name)));
        QCOMPARE(window.currentPage(), u"variables"_s);
        QCOMPARE(shownName(), QByteArray(name));
    }
    home.home().write(home.goEnvFile(), "GOFLAGS=no-dash\n");
    window.open({u"overview"_s, {}});
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(window), u"Go needs a repair"_s, longestWaitMs);
    QVERIFY(follow(u"Variables"_s));
    QCOMPARE(shownGroup(), int(ui::VariableFilter::Group::Problems));
}

void TestOverviewPage::everyLanguageAndSize_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    for (const char *language : {"en", "zh_CN"}) {
        for (const bool dark : {false, true})
            QTest::addRow("%s %s", language, dark ? "dark" : "light")
                << QString::fromLatin1(language) << dark;
    }
}

void TestOverviewPage::everyLanguageAndSize()
{
    QFETCH(const QString, language);
    QFETCH(const bool, dark);
    UiHome home;
    giveGo(home);
    home.home().write(home.goEnvFile(), "GOFLAGS=no-dash\nGOSUMDB=off\n");
    home.home().write(u".zshrc"_s, "PATH=/usr/bin:/bin\n");
    home.setLanguage(language);
    home.setTheme(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    ui::MainWindow &window = home.window();
    home.workspace().desk().apply(&home.workspace(),
                                  {ui::Draft::itemOf(goEnv, {EnvEdit::Set, "GOPRIVATE", "git.example.com"})},
                                  [](const Result<ui::ApplyOutcome> &) {});
    QVERIFY(home.settle());
    const QString name = u"overview-problems-%1-%2"_s.arg(language, dark ? u"dark"_s : u"light"_s);
    screenshot::save(window, name);
    QCOMPARE(uiwalk::unnamedControls(window), QStringList());
    QCOMPARE(uiwalk::mnemonicCollisions(window), QStringList());
    QCOMPARE(uiwalk::cutText(window), QStringList());
    home.resize(800, 600);
    QVERIFY(home.settle());
    screenshot::save(window, name + u"-800"_s);
    QCOMPARE(uiwalk::cutText(window), QStringList());
}

/// The repair is a planned change: nothing is written before it is applied.
void TestOverviewPage::aTerminalThatFindsNothing()
{
    UiHome home;
    giveGo(home);
    home.home().write(u".zshrc"_s, "# mine\n");
    ui::MainWindow &window = home.window();
    QVERIFY(home.settle());
    QTRY_COMPARE_WITH_TIMEOUT(evidenceOf(window, u"Terminals"_s), u"Found by bash. zsh finds no Go."_s,
                              longestWaitMs);
    QVERIFY(stateOf(window).startsWith(u"1 thing to look at."_s));
    QVERIFY(press::button(window, u"Fix…"_s));
    QCOMPARE(home.workspace().draft().changes(), 1);
    QCOMPARE(home.home().read(u".zshrc"_s), "# mine\n");
    QVERIFY(press::button(window, u"Apply"_s));
    QTRY_COMPARE_WITH_TIMEOUT(evidenceOf(window, u"Terminals"_s), u"Found by bash and zsh."_s, longestWaitMs);
    QVERIFY(home.settle());
}

void TestOverviewPage::aSettingThatStopsGo()
{
    UiHome home;
    giveGo(home);
    home.home().write(home.goEnvFile(), "GOFLAGS=no-dash\n");
    ui::MainWindow &window = home.window();
    QVERIFY(home.settle());
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(window), u"Go needs a repair"_s, longestWaitMs);
    const QList<ui::OverviewRow *> rows = window.findChildren<ui::OverviewRow *>();
    QAbstractButton *repair = nullptr;
    for (const ui::OverviewRow *row : rows) {
        for (QAbstractButton *button : row->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().startsWith(u"Remove GOFLAGS"_s))
                repair = button;
        }
    }
    QVERIFY(repair);
    QVERIFY(press::button(window, repair->text()));
    QCOMPARE(home.workspace().draft().pending(goEnv, "GOFLAGS")->kind, EnvEdit::Unset);
    QVERIFY(press::button(window, u"Apply"_s));
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(window), u"Go works"_s, longestWaitMs);
    QVERIFY(home.settle());
}

/// Its line leads to a variable whose places are shown; no variable has a problem of its own.
void TestOverviewPage::aFileThatCannotBeRead()
{
    UiHome home;
    giveGo(home);
    QVERIFY(QDir().mkpath(home.home().path(home.goEnvFile())));
    ui::MainWindow &window = home.window();
    QVERIFY(home.settle());
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(window).startsWith(u"1 thing to look at."_s), longestWaitMs);
    QCOMPARE(titleOf(window), u"Go works"_s);
    const Problems warned = home.workspace().machine().snapshot(View::Terminal)->settings.problems();
    QVERIFY(warned.constFirst().message.contains(u"/.config/go/env"_s));
    const QList<ui::InlineMessage *> messages = window.findChildren<ui::InlineMessage *>();
    QVERIFY(std::any_of(messages.cbegin(), messages.cend(), [&](const ui::InlineMessage *message) {
        return message->isVisible() &&
               message->accessibleDescription().contains(sentence(warned.constFirst().message));
    }));
    QVERIFY(press::button(window, u"Show"_s));
    QVERIFY(home.settle());
    const QList<ui::LadderRowView *> places = window.findChildren<ui::LadderRowView *>();
    QVERIFY(std::any_of(places.cbegin(), places.cend(), [](const ui::LadderRowView *place) {
        return place->isVisible() && place->accessibleName().contains(u"/.config/go/env"_s);
    }));
}

void TestOverviewPage::whatWasAppliedIsTakenBack()
{
    UiHome home;
    giveGo(home);
    ui::MainWindow &window = home.window();
    home.workspace().desk().apply(&home.workspace(),
                                  {ui::Draft::itemOf(goEnv, {EnvEdit::Set, "GOPRIVATE", "git.example.com"})},
                                  [](const Result<ui::ApplyOutcome> &) {});
    QVERIFY(home.settle());
    const auto *recent = window.findChild<QWidget *>(u"recent"_s);
    QVERIFY(recent);
    QTRY_VERIFY_WITH_TIMEOUT(press::find(*recent, u"Undo"_s), longestWaitMs);
    QVERIFY(home.home().exists(home.goEnvFile()));
    QVERIFY(press::button(*recent, u"Undo"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!home.home().exists(home.goEnvFile()), longestWaitMs);
    QVERIFY(home.settle());
    QTRY_VERIFY_WITH_TIMEOUT(!recent->isVisible(), longestWaitMs);
}

/// Some of its places, and how many more there are.
void TestOverviewPage::aChangeOfManyPlacesIsTold()
{
    UiHome home;
    giveGo(home);
    ui::MainWindow &window = home.window();
    QVector<ui::DraftItem> items;
    for (const QString &store : {u"go-env-file"_s, u"bash"_s, u"zsh"_s, u"fish"_s})
        items.append(ui::Draft::itemOf(store, {EnvEdit::Set, "GOPRIVATE", "git.example.com"}));
    home.workspace().desk().apply(&home.workspace(), items, [](const Result<ui::ApplyOutcome> &) {});
    QVERIFY(home.settle());
    const auto *recent = window.findChild<QWidget *>(u"recent"_s);
    const auto told = [&] {
        const auto *row = recent->findChild<ui::AnswerRow *>();
        return row ? ui::plain(row->evidence()) : QString();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(told().endsWith(u" more"_s), qPrintable(told()), longestWaitMs);
}

/// By another program while the page is open.
void TestOverviewPage::whatGoconfDidIsTold()
{
    UiHome home;
    giveGo(home);
    ui::MainWindow &window = home.window();
    QVERIFY(home.settle());
    const auto *recent = window.findChild<QWidget *>(u"recent"_s);
    QVERIFY(recent && !recent->isVisible());
    const Result<ui::PlannedSet> plan = ui::planDraft(
        home.host(), {ui::Draft::itemOf(goEnv, {EnvEdit::Set, "GOPRIVATE", "git.example.com"})});
    QVERIFY(plan && Applier(*home.host().stateDir()).apply(plan->set));
    QTRY_VERIFY_WITH_TIMEOUT(recent->isVisible() && press::find(*recent, u"Undo"_s), longestWaitMs);
    QVERIFY(home.settle());
}

GOCONF_UI_TEST_MAIN(TestOverviewPage)
#include "OverviewPage.moc"
