// SPDX-License-Identifier: MIT
// README's first session is what the program says: its console block is typed anew into a real bash, in a
// throw-away home, and the answers are compared.
#include "GoconfRun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// A command of the session and the lines that follow it.
struct Step
{
    QString command;
    QStringList answer;
};

/// The console block of the README. Its first command shows the profile that the home is to have.
QVector<Step> sessionOfReadme()
{
    QFile file(QStringLiteral(GOCONF_README));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the README is missing");
    const QString text = QString::fromUtf8(file.readAll());
    const QString block = text.section(u"\n```console\n"_s, 1).section(u"\n```\n"_s, 0, 0);
    QVector<Step> steps;
    for (const QString &line : block.split(u'\n')) {
        if (line.startsWith("$ "_L1))
            steps.append({line.sliced(2), {}});
        else if (!steps.isEmpty())
            steps.last().answer.append(line);
    }
    return steps;
}

/// What differs from run to run, and the blanks that fill a column up to the longest path.
QString withoutAccidents(QString text)
{
    static const QRegularExpression id(u"\\b\\d{8}T\\d{6}\\.\\d{3}Z-[0-9a-z]+"_s);
    static const QRegularExpression time(u"\\b\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\b"_s);
    static const QRegularExpression blanks(u"(?<=\\S) {2,}(?=\\S)"_s);
    return text.replace(id, u"ID"_s).replace(time, u"TIME"_s).replace(blanks, u"  "_s);
}

/// The home of the session, and a Go that has the go.env of a real one but must never be started.
class Stage
{
public:
    explicit Stage(const QStringList &profile)
    {
        m_home.write(u"../root/usr/local/go/VERSION"_s, "go1.26.0\n");
        m_home.write(u"../root/usr/local/go/bin/go"_s, "#!/bin/sh\necho go was started >&2\nexit 1\n", 0755);
        m_home.path(u"../root/usr/local/go/pkg/tool/linux_amd64/compile"_s);
        m_home.write(u"../root/usr/local/go/go.env"_s,
                     "# 1\n# 2\n# 3\n\n# 5\n# 6\nGOPROXY=https://proxy.golang.org,direct\n");
        m_home.write(u".profile"_s, here(profile.join(u'\n') + u'\n').toUtf8());
    }

    /// What a bash that has read the profile answers to the commands, each on its own.
    QVector<QStringList> answers(const QVector<Step> &steps) const
    {
        const QString mark = u"\x1e\n"_s;
        QString script = u"exec 2>&1; . ~/.profile; PATH=$1:$PATH\n"_s;
        for (const Step &step : steps)
            script += here(step.command) + u"; printf '\\036\\n'\n"_s;
        QProcess bash;
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, m_home.home());
        environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        environment.insert(u"SHELL"_s, u"/bin/bash"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        bash.setProcessEnvironment(environment);
        bash.setWorkingDirectory(m_home.home());
        bash.setStandardInputFile(QProcess::nullDevice());
        const QString programs = QFileInfo(QStringLiteral(GOCONF_PROGRAM)).path();
        bash.start(u"/bin/bash"_s, {u"--noprofile"_s, u"--norc"_s, u"-c"_s, script, u"bash"_s, programs});
        if (!bash.waitForFinished(60'000))
            qFatal("the session did not end");
        QVector<QStringList> answers;
        for (const QString &answer : there(QString::fromUtf8(bash.readAllStandardOutput())).split(mark))
            answers.append(answer.chopped(answer.endsWith(u'\n') ? 1 : 0).split(u'\n'));
        answers.removeLast(); // behind the last mark
        return answers;
    }

private:
    /// The README's paths as they are here, and back.
    QString here(QString text) const { return text.replace("/usr/local/go"_L1, root() + "/usr/local/go"_L1); }
    QString there(QString text) const
    {
        return text.replace(root(), QString()).replace(m_home.home(), u"/home/dev"_s);
    }
    QString root() const { return QDir::cleanPath(m_home.home() + "/../root"_L1); }

    TempHome m_home;
};

/// A last line "[...]" of the README stands for the rest of an answer.
void compareAnswer(const Step &step, QStringList said)
{
    QStringList shown = step.answer;
    if (shown.value(shown.size() - 1).trimmed() == "[...]"_L1) {
        shown.removeLast();
        QVERIFY2(said.size() > shown.size(), qPrintable(step.command));
        said.resize(shown.size());
    }
    const auto drawn = [&](const QStringList &lines) {
        return u"$ "_s + step.command + u'\n' + withoutAccidents(lines.join(u'\n'));
    };
    QCOMPARE(drawn(said), drawn(shown));
}

} // namespace

class FirstSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readmeShowsWhatTheProgramSays();
};

void FirstSessionTest::readmeShowsWhatTheProgramSays()
{
    const QVector<Step> steps = sessionOfReadme();
    QVERIFY(steps.size() >= 6);
    QCOMPARE(steps.constFirst().command, u"cat ~/.profile"_s);
    const QVector<QStringList> answers = Stage(steps.constFirst().answer).answers(steps);
    QCOMPARE(answers.size(), steps.size());
    for (qsizetype i = 0; i < steps.size(); ++i) {
        compareAnswer(steps.at(i), answers.at(i));
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(FirstSessionTest)
#include "FirstSession.moc"
