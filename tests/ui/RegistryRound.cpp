// SPDX-License-Identifier: MIT
// Edits of the registry from the page to the registry and back: review, Apply, Undo.
#include "RegistryWindow.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"
#include "editors/WindowsPathEdit.h"
#include "frame/ReviewView.h"
#include "models/FolderListModel.h"
#include "pages/variables/ProblemList.h"
#include "pages/variables/VariablesPage.h"
#include "support/Keyboard.h"
#include "support/Screenshot.h"
#include "support/WatchedApplication.h"
#include "widgets/ChangeCard.h"
#include "widgets/DiffView.h"
#include "widgets/MarkedLabel.h"
#include "workspace/Workspace.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace goconf::test::keyboard;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

namespace {

bool import(RegistryWindow &s, const QByteArray &lines)
{
    QFile file(s.machine.path(u"some.reg"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\Environment]\r\n" + lines);
    file.close();
    s.page().importFrom(file.fileName());
    return s.home->settle();
}

bool removeOne(RegistryWindow &s, const QString &name)
{
    return s.open(name) && press(s.window(), u"Remove"_s) && s.pending(name.toUtf8()).has_value();
}

/// Value, type, order of PATH, a file, removal of odd ones: 8 changes. What PATH is to be; nothing where
/// something could not be done.
std::optional<QString> editEverything(RegistryWindow &s)
{
    if (!s.open() || !s.change(u"EDITOR"_s, u"vim"_s) || !s.open(u"PROMPT_NOTE"_s) ||
        !press(s.window(), u"Text"_s) || !press(s.window(), u"Add change"_s) || !s.open(u"PATH"_s))
        return std::nullopt;
    auto *edit = visible<WindowsPathEdit>(s.window());
    if (!edit || !dragLastToTop(*edit))
        return std::nullopt;
    const QString path = QString::fromUtf8(edit->value());
    const bool isDone =
        press(s.window(), u"Add change"_s) &&
        import(s, "\"IMPORTED\"=\"from a file\"\r\n\"NO_NUL\"=\"abc\"\r\n\"odd_end\"=-\r\n") &&
        removeOne(s, u"Flags"_s) && removeOne(s, u"test="_s);
    return isDone ? std::optional(path) : std::nullopt;
}

QString reviewed(RegistryWindow &s)
{
    QStringList lines;
    for (const DiffView *view : s.window().findChild<ReviewView *>()->findChildren<DiffView *>())
        lines.append(view->toPlainText());
    return lines.join(u'\n');
}

/// What the review says of types, each sentence once, in order.
QStringList typesReviewed(RegistryWindow &s)
{
    QStringList sentences;
    for (const ChangeCard *card : s.window().findChild<ReviewView *>()->findChildren<ChangeCard *>()) {
        for (const MarkedLabel *label : card->findChildren<MarkedLabel *>())
            sentences.append(label->text());
    }
    sentences.removeDuplicates();
    sentences.sort();
    return sentences;
}

} // namespace

class TestRegistryRound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every sort of edit in one round; what nobody touched keeps its bytes, and Undo brings all others back.
    void whatIsAppliedIsUndoneToTheByte()
    {
        RegistryWindow s;
        // As some programs write: without a NUL at the end, and with half a unit behind it.
        s.machine.write({u"NO_NUL"_s, registry_type::text, QByteArray("a\0b\0", 4)});
        s.machine.write({u"ODD_END"_s, registry_type::expandable, QByteArray("a\0\0\0x", 5)});
        s.machine.write({u"UNTOUCHED"_s, registry_type::text, QByteArray("a\0b\0c", 5)});
        const QVector<RegistryValue> before = s.values();
        const QVector<RegistryValue> system = s.values(RegistryHome::systemKey);
        const std::optional<QString> path = editEverything(s);
        QVERIFY(path);
        QCOMPARE(s.draft().changes(), 8);
        QCOMPARE(s.values(), before);

        QVERIFY(press(s.window(), u"Review"_s));
        QTRY_VERIFY(visible<ReviewView>(s.window()));
        QVERIFY(s.home->settle());
        screenshot::save(s.window(), u"registry-review"_s);
        QCOMPARE(s.faults(), QStringList());
        const QString shown = reviewed(s);
        for (const QString &line : {u"-EDITOR=REG_SZ code --wait"_s, u"+EDITOR=REG_SZ vim"_s,
                                    u"+PROMPT_NOTE=REG_SZ %UNKNOWN% stays"_s, u"-Flags=REG_DWORD"_s})
            QVERIFY2(shown.contains(line), qPrintable(shown));
        QCOMPARE(typesReviewed(s),
                 (QStringList{u"Type: Text (REG_SZ), before that Text with %NAME% (REG_EXPAND_SZ)."_s,
                              u"Type: Text (REG_SZ)."_s, u"Type: Text with %NAME% (REG_EXPAND_SZ)."_s}));
        QVERIFY(press(s.window(), u"Apply"_s));
        QTRY_VERIFY_WITH_TIMEOUT(s.draft().isEmpty(), longestWaitMs);
        QVERIFY(s.home->settle());
        QCOMPARE(s.value(u"EDITOR"_s), textValue(u"EDITOR"_s, u"vim"_s, registry_type::text));
        QCOMPARE(s.value(u"PROMPT_NOTE"_s),
                 textValue(u"PROMPT_NOTE"_s, u"%UNKNOWN% stays"_s, registry_type::text));
        QCOMPARE(s.value(u"Path"_s), textValue(u"Path"_s, *path, registry_type::expandable));
        QCOMPARE(s.value(u"IMPORTED"_s), textValue(u"IMPORTED"_s, u"from a file"_s, registry_type::text));
        QCOMPARE(s.value(u"UNTOUCHED"_s).data, QByteArray("a\0b\0c", 5));
        for (const QString &gone : {u"ODD_END"_s, u"Flags"_s, u"test="_s})
            QCOMPARE(s.value(gone), RegistryValue());

        s.window().open({u"history"_s, {}});
        QVERIFY(s.home->settle());
        QVERIFY(press(s.window(), u"Undo"_s));
        QTRY_COMPARE_WITH_TIMEOUT(s.values(), before, longestWaitMs);
        QVERIFY(s.home->settle());
        QCOMPARE(s.values(RegistryHome::systemKey), system);
    }

    /// One line says what was done and what follows from it, on the page where it was done.
    void theOutcomeIsOneLine()
    {
        RegistryWindow s;
        QVERIFY(s.change(u"EDITOR"_s, u"vim"_s));
        s.machine.remove(u"TMP"_s);
        s.comeBack();
        QTRY_VERIFY_WITH_TIMEOUT(s.notes().contains(u"TMP"_s), longestWaitMs);
        QVERIFY(press(s.window(), u"Apply"_s));
        const auto tells = [&s](const QString &words) {
            return s.banners().size() == 1 && s.banners().constFirst().contains(words);
        };
        QTRY_VERIFY_WITH_TIMEOUT(tells(u"Open a new terminal"_s), longestWaitMs);
        QVERIFY(tells(u"Applied."_s) && tells(u"EDITOR"_s));
        QVERIFY(s.home->settle());
        screenshot::save(s.window(), u"registry-applied"_s);
        QCOMPARE(s.faults(), QStringList());
        s.window().open({u"history"_s, {}});
        QVERIFY(s.home->settle());
        QCOMPARE(s.banners(), QStringList());
        QVERIFY(s.open());
        QVERIFY(tells(u"Applied."_s));
        QVERIFY(press(s.window(), u"Undo"_s));
        QTRY_VERIFY_WITH_TIMEOUT(tells(u"Taken back."_s), longestWaitMs);
        QVERIFY(s.home->settle());
    }

    /// What follows from a change may be known late: on another page, or when the change was taken back.
    void whatFollowsIsToldWhereSomebodySeesIt()
    {
        RegistryWindow s;
        ChangeDesk &desk = s.home->workspace().desk();
        QString id;
        connect(&desk, &ChangeDesk::applied, this, [&id](const JournalEntry &entry) { id = entry.id; });
        QVERIFY(s.change(u"EDITOR"_s, u"vim"_s));
        QVERIFY(press(s.window(), u"Apply"_s));
        QVERIFY(s.home->settle());
        QVERIFY(!id.isEmpty());
        const Problems late{{Severity::Warning, u"something is wrong"_s, {}}};
        s.window().open({u"history"_s, {}});
        Q_EMIT desk.advised(id, late);
        QCOMPARE(s.banners().size(), 1);
        QVERIFY(s.banners().constFirst().contains(u"Something is wrong"_s));
        QVERIFY(s.open());
        QVERIFY(press(s.window(), u"Undo"_s));
        QVERIFY(s.home->settle());
        Q_EMIT desk.advised(id, late);
        QCOMPARE(s.banners().filter(u"Something is wrong"_s), QStringList());
    }

    /// What came from a file is told as long as it waits; what did not come, in one message.
    void anImportIsToldAsLongAsItWaits()
    {
        RegistryWindow s;
        QVERIFY(s.open());
        QVERIFY(
            import(s, "\"IMPORTED\"=\"1\"\r\n\"EDITOR\"=-\r\n\"a\"=dword:00000001\r\n\"b\"=dword:00000001\r\n"
                      "\"c\"=dword:00000001\r\n\"d\"=dword:00000001\r\n\"e\"=dword:00000001\r\n"));
        QVERIFY2(s.notes().contains(u"2 changes wait"_s), qPrintable(s.notes()));
        QCOMPARE(s.notes().count(u'\n'), 1);
        // Which, and why: each reason once.
        QVERIFY2(s.notes().contains(u"5 entries of the file are passed over"_s), qPrintable(s.notes()));
        QVERIFY2(s.notes().contains(u"a (REG_DWORD), b (REG_DWORD), c (REG_DWORD) and 2 more: Windows makes "
                                    "no variable"_s),
                 qPrintable(s.notes()));
        const RegistrySnapshot::Level user = RegistrySnapshot::Level::User;
        const auto now = RegistrySnapshot::read(s.machine.host(), s.draft().items()).value();
        QCOMPARE(now->find(user, "EDITOR")->pending, RegistryRow::Pending::Removed);
        QVERIFY(press(s.window(), u"Review"_s));
        QTRY_VERIFY(visible<ReviewView>(s.window()));
        QVERIFY(s.home->settle());
        QVERIFY(s.window().findChild<ReviewView *>()->state().contains(u"1 place"_s)); // as the bar says
        QVERIFY(press(s.window(), u"Apply"_s));
        QTRY_VERIFY_WITH_TIMEOUT(s.draft().isEmpty(), longestWaitMs);
        QVERIFY(s.home->settle());
        QVERIFY2(!s.notes().contains(u"wait"_s), qPrintable(s.notes()));
    }

    /// Windows puts in what stands between percent signs: Go gets a whole path.
    void theOtherPageTakesReferences()
    {
        RegistryWindow s;
        QVERIFY(openVariable(*s.home, u"GOPATH"_s));
        QVERIFY(s.home->settle());
        const auto lists = s.window().findChild<VariablesPage *>()->findChildren<ProblemList *>();
        QVERIFY(!lists.isEmpty());
        for (const ProblemList *list : lists)
            QVERIFY(!list->hasErrors());
        const auto marks = [&] {
            return visible<FolderListEdit>(s.window())
                ->model()
                .index(0)
                .data(FolderListModel::MarksRole)
                .toStringList();
        };
        QVERIFY(visible<FolderListEdit>(s.window()));
        QTRY_COMPARE(marks().size(), 1); // it is missing
        RegistryHome::makeFolder(u"C:\\Users\\lena\\go"_s);
        QVERIFY(openVariable(*s.home, u"GOPROXY"_s));
        QVERIFY(openVariable(*s.home, u"GOPATH"_s));
        QVERIFY(s.home->settle());
        QCOMPARE(marks(), QStringList());
    }

    /// Who may, edits the variables of all users in the same way.
    void anAdministratorEditsThoseOfAllUsers()
    {
        RegistryWindow s(true, true);
        QVERIFY(s.open());
        const QVector<RegistryValue> users = s.values();
        const QVector<RegistryValue> before = s.values(RegistryHome::systemKey);
        QVERIFY(s.chooseNext(u"Yours 11"_s));
        QTRY_COMPARE(s.list().model()->rowCount(), 4);
        QVERIFY(tabTo(s.window(), &s.list()));
        key(Qt::Key_Home);
        key(Qt::Key_Down); // OS
        QVERIFY(s.home->settle());
        key(Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"other"_s);
        key(Qt::Key_Return);
        QCOMPARE(s.draft().pending(u"registry-system"_s, "OS")->value, "other");
        QVERIFY(s.home->settle());
        QCOMPARE(s.faults(), QStringList());
        QVERIFY(press(s.window(), u"Apply"_s));
        QTRY_COMPARE_WITH_TIMEOUT(s.machine.registry().text(RegistryHome::systemKey, u"OS"_s),
                                  std::optional(u"other"_s), longestWaitMs);
        QVERIFY(s.home->settle());
        QCOMPARE(s.values(), users);
        s.window().open({u"history"_s, {}});
        QVERIFY(s.home->settle());
        QVERIFY(press(s.window(), u"Undo"_s));
        QTRY_COMPARE_WITH_TIMEOUT(s.values(RegistryHome::systemKey), before, longestWaitMs);
        QVERIFY(s.home->settle());
    }

    /// Also where Go's variables are: the folders of all users stay out of the user's list.
    void theOtherPageEditsTheUsersPartOfPath()
    {
        RegistryWindow s;
        const QVector<RegistryValue> system = s.values(RegistryHome::systemKey);
        const QString before = RegistryText::of(s.value(u"Path"_s).data).text;
        QVERIFY(openVariable(*s.home, u"PATH"_s));
        QVERIFY(visible<VariablesPage>(s.window()));
        auto *edit = visible<WindowsPathEdit>(s.window());
        QVERIFY(edit);
        QCOMPARE(QString::fromUtf8(edit->value()), before);
        screenshot::save(s.window(), u"registry-known-path"_s);
        QCOMPARE(s.faults(), QStringList());
        QVERIFY(dragLastToTop(*edit));
        const QString wished = QString::fromUtf8(edit->value());
        QVERIFY(press(s.window(), u"Add change"_s));
        QVERIFY(s.home->settle());
        QVERIFY(press(s.window(), u"Apply"_s));
        QTRY_COMPARE_WITH_TIMEOUT(s.value(u"Path"_s), textValue(u"Path"_s, wished, registry_type::expandable),
                                  longestWaitMs);
        QVERIFY(s.home->settle());
        QCOMPARE(s.values(RegistryHome::systemKey), system);
    }
};

GOCONF_UI_TEST_MAIN(TestRegistryRound)
#include "RegistryRound.moc"
