// SPDX-License-Identifier: MIT
#include "wizard/AnswersView.h"

#include "theme/Distance.h"
#include "widgets/ActionBar.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/MarkedText.h"
#include "widgets/ScrollColumn.h"
#include "widgets/ShownPath.h"
#include "wizard/HurdleMessage.h"
#include "wizard/KeptAnswers.h"
#include "wizard/PlanCard.h"
#include "wizard/QuestionRow.h"
#include "wizard/SetupWords.h"

#include <QFileDialog>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

/// Evidence, then the reason, where both say something.
QString joined(const QString &evidence, const QString &why)
{
    return evidence.isEmpty() || why.isEmpty() ? evidence + why : evidence + u" · "_s + why;
}

template <typename T>
QString reasonFor(const SetupAnswer<T> &answer, const SetupAnswer<T> &detected)
{
    return answer.value == detected.value ? detected.why : QString();
}

} // namespace

AnswersView::AnswersView(const Host &host, QWidget *parent)
    : StepView(parent)
    , m_host(host)
    , m_hurdle(new HurdleMessage(this))
    , m_card(new Card(this))
    , m_go(new QuestionRow(IconName::Versions, this))
    , m_goPath(new QuestionRow(IconName::Folder, this))
    , m_proxy(new QuestionRow(IconName::Downloads, this))
    , m_terminals(new QuestionRow(IconName::Terminal, this))
    , m_archive(new Button({}, ButtonKind::Normal, this))
    , m_folder(new Button({}, ButtonKind::Normal, this))
    , m_presets(new Button({}, ButtonKind::Normal, this))
    , m_plan(new PlanCard(host, this))
    , m_leave(new Button({}, ButtonKind::Normal, this))
    , m_again(new Button({}, ButtonKind::Normal, this))
    , m_setUp(new Button({}, ButtonKind::Primary, this))
{
    build();
    connectRows();
}

void AnswersView::build()
{
    m_go->addWay(m_archive);
    m_goPath->addWay(m_folder);
    m_proxy->addWay(m_presets);
    for (QuestionRow *row : {m_go, m_goPath, m_proxy, m_terminals})
        m_card->addRow(row);
    column()->column()->setSpacing(distance::medium + 2);
    column()->addWidget(m_hurdle);
    column()->addWidget(m_card);
    column()->addWidget(m_plan);
    bar()->addButton(m_leave);
    bar()->addButton(m_again);
    bar()->addButton(m_setUp);
}

void AnswersView::connectRows()
{
    connect(m_go, &QuestionRow::chosen, this, [this](int i) { choose(m_answers.go, m_goOptions, i); });
    connect(m_goPath, &QuestionRow::chosen, this,
            [this](int i) { choose(m_answers.goPath, m_goPathOptions, i); });
    connect(m_proxy, &QuestionRow::chosen, this,
            [this](int i) { choose(m_answers.goProxy, m_proxyOptions, i); });
    connect(m_terminals, &QuestionRow::chosen, this,
            [this](int i) { choose(m_answers.terminals, m_terminalOptions, i); });
    connect(m_hurdle, &HurdleMessage::lookRequested, this, &AnswersView::lookRequested);
    connect(m_archive, &Button::clicked, this, &AnswersView::chooseArchive);
    connect(m_folder, &Button::clicked, this, &AnswersView::chooseFolder);
    connect(m_presets, &Button::clicked, this, &AnswersView::proxiesWanted);
    connect(m_leave, &Button::clicked, this, &AnswersView::leaveRequested);
    connect(m_again, &Button::clicked, this, &AnswersView::lookRequested);
    connect(m_setUp, &Button::clicked, this, &AnswersView::setUpRequested);
}

template <typename T>
void AnswersView::choose(SetupAnswer<T> &answer, const QVector<T> &options, int index)
{
    answer.value = options.at(index);
    showAnswers();
    Q_EMIT answersChanged();
}

void AnswersView::setFound(const SetupSurvey &survey, const SetupAnswers &answers, bool isAnotherLook)
{
    m_survey = survey;
    m_answers = isAnotherLook ? keptAnswers(answers, m_detected, m_answers) : answers;
    m_detected = answers;
    m_goOptions = optionsOf(answers.go, m_answers.go.value);
    m_goPathOptions = optionsOf(answers.goPath, m_answers.goPath.value);
    m_proxyOptions = optionsOf(answers.goProxy, m_answers.goProxy.value);
    m_terminalOptions = optionsOf(answers.terminals, m_answers.terminals.value);
    m_go->setUnfolded(answers.go.isOpen);
    m_goPath->setUnfolded(answers.goPath.isOpen);
    m_proxy->setUnfolded(answers.goProxy.isOpen);
    m_terminals->setUnfolded(answers.terminals.isOpen);
    m_presets->setVisible(!survey.isOffline);
    fillOptions();
    retranslate();
}

void AnswersView::unfoldProxies()
{
    m_proxy->setUnfolded(true);
}

void AnswersView::focusPrimary()
{
    if (m_setUp->isEnabled())
        m_setUp->setFocus(Qt::OtherFocusReason);
}

void AnswersView::fillOptions()
{
    QVector<QuestionRow::Option> options;
    for (const SetupGo &go : std::as_const(m_goOptions))
        options.append({setupwords::statementOf(go, m_survey), setupwords::evidenceOf(go, m_host)});
    m_go->setOptions(options, int(m_goOptions.indexOf(m_answers.go.value)));
    options.clear();
    for (const QString &path : std::as_const(m_goPathOptions))
        options.append({setupwords::statementOf(path, m_survey, m_host), {}});
    m_goPath->setOptions(options, int(m_goPathOptions.indexOf(m_answers.goPath.value)));
    options.clear();
    for (const QByteArray &proxy : std::as_const(m_proxyOptions))
        options.append({setupwords::statementOf(proxy, m_survey, m_host),
                        setupwords::evidenceOf(proxy, m_survey, m_host)});
    m_proxy->setOptions(options, int(m_proxyOptions.indexOf(m_answers.goProxy.value)));
    options.clear();
    for (const QVector<ShellKind> &shells : std::as_const(m_terminalOptions))
        options.append({setupwords::statementOf(shells), {}});
    m_terminals->setOptions(options, int(m_terminalOptions.indexOf(m_answers.terminals.value)));
}

void AnswersView::showAnswers()
{
    const QString goEvidence = setupwords::evidenceOf(m_answers.go.value, m_host);
    // Of a release, where it comes from says more than why it is the newest.
    const bool isRelease = m_answers.go.value.kind == SetupGo::Kind::Install;
    m_go->setAnswer(lacksGo() ? tr("There is no Go yet")
                              : setupwords::statementOf(m_answers.go.value, m_survey),
                    isRelease ? goEvidence : joined(goEvidence, reasonFor(m_answers.go, m_detected.go)));
    const bool isPathDoubtful = m_answers.goPath.isOpen || !m_detected.goPath.value.isEmpty();
    m_goPath->setAnswer(setupwords::statementOf(m_answers.goPath.value, m_survey, m_host),
                        isPathDoubtful ? reasonFor(m_answers.goPath, m_detected.goPath)
                                       : setupwords::evidenceOf(m_answers.goPath.value, m_survey));
    const QString measured = setupwords::evidenceOf(m_answers.goProxy.value, m_survey, m_host);
    m_proxy->setAnswer(setupwords::statementOf(m_answers.goProxy.value, m_survey, m_host),
                       measured.isEmpty() ? reasonFor(m_answers.goProxy, m_detected.goProxy) : measured);
    const QString files = m_result && *m_result ? setupwords::filesWithPath(**m_result, m_host) : QString();
    m_terminals->setAnswer(setupwords::statementOf(m_answers.terminals.value),
                           files.isEmpty() ? reasonFor(m_answers.terminals, m_detected.terminals) : files);
    place();
}

void AnswersView::setPlanning()
{
    m_result.reset();
    m_plan->setPlanning();
    updateButton();
}

void AnswersView::setPlan(const Result<SetupPlan> &plan)
{
    m_result = plan;
    if (plan)
        m_plan->setPlan(*plan, m_survey.problems);
    else
        m_plan->setError(plan.error(), m_survey.problems);
    showAnswers();
    updateButton();
}

/// Nobody has one, and none was chosen.
bool AnswersView::lacksGo() const
{
    return m_answers.go.value.kind == SetupGo::Kind::None && m_detected.go.isOpen;
}

Problem AnswersView::hurdle() const
{
    for (const Problem &problem : m_survey.problems) {
        if (problem.severity == Severity::Error)
            return problem;
    }
    return lacksGo() ? m_survey.whyOffline : Problem();
}

bool AnswersView::hasNothingToDo() const
{
    return m_result && *m_result && (*m_result)->isEmpty() && !lacksGo();
}

void AnswersView::updateButton()
{
    m_hurdle->setHurdle(hurdle());
    // Where no answer helps, none is asked for; and nothing will happen.
    m_card->setVisible(!isBlocked());
    m_plan->setVisible(!isStuck());
    m_again->setVisible(isRefused() && !isStuck());
    const bool isReady = m_result && *m_result;
    const bool isEmpty = hasNothingToDo();
    m_setUp->setText(isEmpty ? tr("Prove it") : tr("Set up Go"));
    m_setUp->setExplanation(isEmpty ? tr("Starts a new terminal and has Go build and run a program.")
                                    : tr("Does what is planned, then proves that Go works."));
    m_setUp->setEnabled(isReady && !isBlocked() && !lacksGo());
    if (isBlocked())
        bar()->setFact(tr("Nothing can be set up before the error above is solved."));
    else if (lacksGo())
        bar()->setFact(tr("Choose an archive of Go first."));
    else if (!m_result)
        bar()->setFact(tr("Planning…"));
    else if (!isReady)
        bar()->setFact(tr("This cannot be done. Change an answer, or solve it and look again."));
    else if (isEmpty)
        bar()->setFact(tr("Nothing needs to be written."));
    else
        bar()->setFact(tr("Nothing is written before you press the button."));
    place();
}

template <typename T>
void AnswersView::adopt(SetupAnswer<T> &answer, QVector<T> &options, const T &value)
{
    if (!options.contains(value))
        options.append(value);
    answer.value = value;
    fillOptions();
    showAnswers();
    Q_EMIT answersChanged();
}

void AnswersView::chooseArchive()
{
    auto *dialog = new QFileDialog(this, tr("Choose an archive of Go"), m_survey.home.path,
                                   tr("Archives of Go") + u" (go*.tar.gz go*.zip *.zip)"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { adopt(m_answers.go, m_goOptions, {SetupGo::Kind::File, file}); });
    dialog->open();
}

void AnswersView::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder"), m_survey.home.path);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { adopt(m_answers.goPath, m_goPathOptions, folder); });
    dialog->open();
}

void AnswersView::retranslate()
{
    m_go->setQuestion(tr("Which Go?"));
    m_goPath->setQuestion(tr("Where do packages and tools live?"));
    m_proxy->setQuestion(tr("Where from?"));
    m_terminals->setQuestion(tr("Which terminals?"));
    m_archive->setText(tr("Choose an archive…"));
    m_archive->setExplanation(tr("Installs Go from a file on this computer, without the network."));
    m_folder->setText(tr("Choose another folder…"));
    m_folder->setExplanation(tr("Packages and tools go to a folder of your choice."));
    m_presets->setText(tr("Ask once more"));
    m_presets->setExplanation(
        tr("Gives the well-known module proxies more time to answer, and offers the good ones."));
    m_leave->setText(tr("Not now"));
    m_leave->setExplanation(tr("Goes back to the overview. Nothing was written."));
    m_again->setText(tr("Look again"));
    m_again->setExplanation(tr("Looks at this computer once more. What you chose stays where it can."));
    m_plan->retranslate();
    m_hurdle->retranslate();
    showAnswers();
    updateButton();
}

} // namespace goconf::ui
