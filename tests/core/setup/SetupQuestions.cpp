// SPDX-License-Identifier: MIT
// What a survey answers by itself of homes and terminals, and how answers are written and planned. Where Go
// and its downloads come from stands in GoQuestion and ProxyQuestion.
#include "SurveyLab.h"
#include "setup/SetupPlan.h"
#include "support/TempHome.h"

#include <QFile>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class SetupQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnwritableHomeIsNotProposed();
    void windowsHasOneAnswerForAllTerminals();
    void pathsAreWrittenAsTheSystemDoes();
    void offlineNothingIsPlannedToBeFetched();

private:
    const TempHome m_home;
    const Host m_host = m_home.host();
};

void SetupQuestions::anUnwritableHomeIsNotProposed()
{
    SetupSurvey found = survey();
    found.home.path = m_home.home();
    found.goPath.value = QFile::encodeName(m_home.home()) + "/missing/go";
    found.home.isWritable = false;
    const Result<SetupAnswers> answers = SetupAnswers::detect(m_host, found);
    QVERIFY(answers);
    QVERIFY(answers->goPath.isOpen);
    QCOMPARE(answers->goPath.value, QString());
    QCOMPARE(answers->goPath.alternatives, QVector<QString>());
}

void SetupQuestions::windowsHasOneAnswerForAllTerminals()
{
    SetupSurvey found = survey();
    found.terminals = {{SetupTerminal::onWindows, {}, true, true}};
    SetupWishes wishes;
    wishes.noGo = true;
    const Result<SetupAnswers> answers = SetupAnswers::detect(m_host, found, wishes);
    QVERIFY(answers);
    QCOMPARE(SetupAnswers::textOf(answers->terminals.value), u"every new terminal"_s);
    QVERIFY(answers->terminals.alternatives.isEmpty());
    QVERIFY(!answers->terminals.isOpen);
    wishes.shells = {ShellKind::Pwsh};
    QCOMPARE(SetupAnswers::detect(m_host, found, wishes).error().code, ErrorCode::InvalidValue);
}

void SetupQuestions::pathsAreWrittenAsTheSystemDoes()
{
    const QString path = u"C:/users/u/go1.27.3"_s;
    for (const SetupGo::Kind kind : {SetupGo::Kind::Keep, SetupGo::Kind::Choose, SetupGo::Kind::File}) {
        const SetupGo go{kind, path, GoVersion(1, 27, 3)};
        const QString words = SetupAnswers::textOf(go, Os::Windows);
        QVERIFY2(words.endsWith("C:\\users\\u\\go1.27.3"_L1), qPrintable(words));
        QVERIFY(SetupAnswers::textOf(go, Os::Linux).endsWith(path));
    }
}

void SetupQuestions::offlineNothingIsPlannedToBeFetched()
{
    SetupSurvey found = survey();
    SetupAnswers answers;
    answers.go.value = {SetupGo::Kind::Install, {}, GoVersion(1, 27, 3)};
    QVERIFY(SetupPlan::make(m_host, found, answers));
    found.isOffline = true;
    const Result<SetupPlan> plan = SetupPlan::make(m_host, found, answers);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Network);
    QVERIFY2(plan.error().what.contains("1.27.3"_L1) && plan.error().what.contains("archive"_L1),
             qPrintable(plan.error().what));
}

QTEST_GUILESS_MAIN(SetupQuestions)
#include "SetupQuestions.moc"
