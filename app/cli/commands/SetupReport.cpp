// SPDX-License-Identifier: MIT
#include "commands/SetupReport.h"

#include "JsonWriter.h"
#include "Plan.h"
#include "ProblemsJson.h"
#include "base/Secret.h"
#include "commands/sdk/SdkInstallReport.h"

#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SetupReport)
};

QLatin1StringView outcomeName(ProofStep::Outcome outcome)
{
    switch (outcome) {
    case ProofStep::Outcome::Ok: return "ok"_L1;
    case ProofStep::Outcome::Failed: return "failed"_L1;
    case ProofStep::Outcome::Skipped: return "skipped"_L1;
    }
    Q_UNREACHABLE();
}

QString outcomeWord(ProofStep::Outcome outcome)
{
    switch (outcome) {
    case ProofStep::Outcome::Ok: return Text::tr("ok");
    case ProofStep::Outcome::Failed: return Text::tr("failed");
    case ProofStep::Outcome::Skipped: return Text::tr("not tried");
    }
    Q_UNREACHABLE();
}

} // namespace

SetupReport::SetupReport(Console &console)
    : m_console(console)
    , m_line(!console.isJson())
{
}

void SetupReport::tell(const SetupProgress &now)
{
    if (!m_line.isDue())
        return;
    m_line.show(QStringList(now.text) + now.shorter);
}

void SetupReport::setFound(Os os, const SetupSurvey &survey, const SetupAnswers &answers,
                           const SetupPlan &plan)
{
    m_os = os;
    m_answers = answers;
    m_plan = plan;
    m_problems = survey.problems;
    for (const Problem &problem : plan.problems) {
        if (!m_problems.contains(problem))
            m_problems.append(problem);
    }
}

void SetupReport::tellAnswers()
{
    const auto tell = [this](const QString &question, const QString &answer, const QString &why) {
        m_console.print(Text::tr("%1: %2").arg(question, answer));
        if (!why.isEmpty())
            m_console.print(u"    "_s + why);
    };
    tell(Text::tr("Go"), SetupAnswers::textOf(m_answers.go.value, m_os), m_answers.go.why);
    tell(Text::tr("Terminals"), SetupAnswers::textOf(m_answers.terminals.value), m_answers.terminals.why);
    tell(Text::tr("Modules"), SetupAnswers::textOf(m_answers.goProxy.value, m_os), m_answers.goProxy.why);
    tell(u"GOPATH"_s,
         m_answers.goPath.value.isEmpty() ? SetupAnswers::textOf(QByteArray(), m_os) : m_answers.goPath.value,
         m_answers.goPath.why);
}

void SetupReport::tellPlan()
{
    if (m_console.isJson())
        return;
    tellAnswers();
    m_console.print({});
    m_console.print(m_plan.summary() + (m_plan.isEmpty() ? u"."_s : u":"_s));
    for (const QString &step : m_plan.steps())
        m_console.print(u"    "_s + step);
    for (const Problem &problem : std::as_const(m_problems))
        m_console.note(problem);
    m_console.flush();
}

QJsonArray SetupReport::changes() const
{
    QJsonArray all;
    if (m_plan.install) {
        const SetupPlan::Install &install = *m_plan.install;
        const qint64 bytes = install.isDownload ? install.bytes : 0;
        const bool isKnown = bytes > 0 || !install.isDownload;
        all.append(QJsonObject{{u"target"_s, install.path},
                               {u"kind"_s, u"tree"_s},
                               {u"before"_s, QJsonValue()},
                               {u"after"_s, install.name},
                               {u"from"_s, install.source},
                               {u"download_bytes"_s, isKnown ? QJsonValue(bytes) : QJsonValue()}});
    }
    for (const QJsonValue change : changesDocument(m_plan.changes))
        all.append(change);
    return all;
}

QJsonObject SetupReport::answersDocument() const
{
    QJsonArray shells;
    for (const ShellKind shell : m_answers.terminals.value)
        shells.append(QString(shellId(shell)));
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"go"_s, SetupAnswers::textOf(m_answers.go.value, m_os)},
            {u"gopath"_s, orNull(m_answers.goPath.value)},
            {u"goproxy"_s, orNull(masked(QString::fromUtf8(m_answers.goProxy.value)))},
            {u"shells"_s, shells}};
}

int SetupReport::planned()
{
    if (m_console.isJson()) {
        JsonWriter json;
        json.beginObject();
        json.key("answers"_L1);
        json.value(QJsonValue(answersDocument()));
        json.key("changes"_L1);
        json.value(QJsonValue(changes()));
        writeProblems(m_problems, json);
        json.endObject();
        m_console.write(json.document());
        return ExitDone;
    }
    tellPlan();
    const QString diff = m_plan.diff();
    if (!diff.isEmpty()) {
        m_console.print({});
        m_console.printText(diff.endsWith(u'\n') ? diff.chopped(1) : diff);
    }
    return ExitDone;
}

void SetupReport::setOutcome(const SetupOutcome &outcome)
{
    m_outcome = outcome;
    const QStringList done = outcome.done();
    if (!done.isEmpty())
        m_console.setDone(done.join(u' '));
    if (m_console.isJson())
        return;
    for (const QString &sentence : done)
        m_console.print(sentence);
    m_console.flush();
}

int SetupReport::failed(const Error &error)
{
    Error told = error;
    if (error.code == ErrorCode::Unproven && m_plan.install) {
        told.what = Text::tr("%1 (goconf sdk install --unproven %2 installs it all the same)")
                        .arg(oneLine({Severity::Error, error.what, {}}),
                             QString::fromLatin1(m_answers.go.value.version.toByteArray()));
    }
    const QStringList done = m_outcome.done();
    // With JSON nothing else says it.
    if (m_console.isJson() && !done.isEmpty())
        told.what += u' ' + Text::tr("(done before that: %1)").arg(done.join(u' '));
    return m_console.fail(told);
}

void SetupReport::tellStep(const ProofStep &step)
{
    if (m_console.isJson())
        return;
    m_line.clear();
    m_console.print(Text::tr("%1: %2: %3").arg(outcomeWord(step.outcome), step.title(), step.detail));
    if (!step.command.isEmpty())
        m_console.print(u"    $ "_s + step.command);
    const QByteArray output = step.output.trimmed();
    for (const QByteArray &line : output.isEmpty() ? QByteArrayList() : output.split('\n'))
        m_console.print(u"    "_s + masked(QString::fromUtf8(line)));
    if (step.outcome == ProofStep::Outcome::Failed) {
        m_console.print(u"    "_s + step.cause);
        m_console.print(u"    "_s + step.advice);
    }
    m_console.flush();
}

QJsonArray SetupReport::proofDocument(const QVector<ProofStep> &steps)
{
    QJsonArray proof;
    for (const ProofStep &step : steps) {
        proof.append(QJsonObject{{u"step"_s, QString(step.name())},
                                 {u"ok"_s, step.outcome == ProofStep::Outcome::Ok},
                                 {u"outcome"_s, QString(outcomeName(step.outcome))},
                                 {u"detail"_s, step.detail},
                                 {u"command"_s, step.command},
                                 {u"output"_s, masked(QString::fromUtf8(step.output))},
                                 {u"cause"_s, step.cause},
                                 {u"advice"_s, step.advice}});
    }
    return proof;
}

void SetupReport::finish(const QVector<ProofStep> &steps)
{
    if (!m_console.isJson())
        return;
    JsonWriter json;
    json.beginObject();
    json.key("answers"_L1);
    json.value(QJsonValue(answersDocument()));
    json.key("changes"_L1);
    json.value(QJsonValue(changes()));
    json.key("installed"_L1);
    json.value(m_outcome.installed ? QJsonValue(SdkInstallReport::facts(*m_outcome.installed))
                                   : QJsonValue());
    json.key("entry"_L1);
    json.value(m_outcome.applied ? QJsonValue(m_outcome.applied->id) : QJsonValue());
    writeProblems(m_problems, json);
    json.key("proof"_L1);
    json.value(QJsonValue(proofDocument(steps)));
    json.endObject();
    m_console.write(json.document());
}

} // namespace goconf
