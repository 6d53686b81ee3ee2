// SPDX-License-Identifier: MIT
#include "wizard/SetupPage.h"

#include "wizard/AnswersView.h"
#include "wizard/LookView.h"
#include "wizard/SetupFeed.h"
#include "wizard/SetupWords.h"
#include "wizard/SetupWork.h"
#include "wizard/WorkView.h"
#include "workspace/Workspace.h"

#include <QStackedLayout>

#include <utility>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 150;

} // namespace

SetupPage::SetupPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedLayout(this))
    , m_look(new LookView(this))
    , m_answers(new AnswersView(workspace.host(), this))
    , m_work(new WorkView(workspace.host(), this))
    , m_setup(new SetupWork(workspace, *m_work, this))
{
    m_stack->addWidget(m_look);
    m_stack->addWidget(m_answers);
    m_stack->addWidget(m_work);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_look->showLooking(m_feed->progress().text); });
    connectViews();
}

void SetupPage::connectViews()
{
    connect(m_look, &LookView::stopRequested, this, [this] {
        if (m_looking)
            m_looking->cancel();
    });
    connect(m_look, &LookView::lookRequested, this, [this] { look(false); });
    connect(m_look, &LookView::leaveRequested, this, &SetupPage::leave);
    connect(m_answers, &AnswersView::answersChanged, this, &SetupPage::plan);
    connect(m_answers, &AnswersView::lookRequested, this, [this] { lookAgain(false); });
    connect(m_answers, &AnswersView::proxiesWanted, this, [this] { lookAgain(true); });
    connect(m_answers, &AnswersView::setUpRequested, this, &SetupPage::setUp);
    connect(m_answers, &AnswersView::leaveRequested, this, &SetupPage::leave);
    connect(m_work, &WorkView::lookRequested, this, [this] { look(false); });
    connect(m_work, &WorkView::doneRequested, this, &SetupPage::leave);
    connect(m_setup, &SetupWork::changed, this, &SetupPage::headerChanged);
}

void SetupPage::open(const QString &)
{
    const bool isUnderWay =
        m_looking || m_setup->isUnderWay() || (m_survey && m_stack->currentWidget() == m_answers);
    if (!isUnderWay)
        look(false);
}

void SetupPage::look(bool waitsForPresets)
{
    m_survey.reset();
    m_plan.reset();
    ++m_planNumber; // a plan that is still being made is for other answers
    m_feed = std::make_shared<SetupFeed>();
    m_lookClock.start();
    m_look->showLooking({});
    m_stack->setCurrentWidget(m_look);
    SetupSurveyOptions options;
    options.waitsForPresets = waitsForPresets;
    m_looking = m_workspace.runner().run<Found>(
        this, {},
        [host = m_workspace.host(), feed = m_feed, options](TaskControl &control) -> Result<Found> {
            const Result<SetupSurvey> survey =
                SetupSurvey::run(host, options, SetupFeed::observer(feed, control.stop()));
            if (!survey)
                return fail(survey.error());
            const Result<SetupAnswers> answers = SetupAnswers::detect(host, *survey);
            return answers ? Result<Found>(Found{*survey, *answers}) : fail(answers.error());
        },
        [this, waitsForPresets](const Result<Found> &found) { take(found, waitsForPresets); });
    m_tick.start();
    Q_EMIT headerChanged();
}

void SetupPage::lookAgain(bool waitsForPresets)
{
    m_isAnotherLook = true;
    look(waitsForPresets);
}

void SetupPage::take(const Result<Found> &found, bool waitsForPresets)
{
    m_looking = nullptr;
    m_tick.stop();
    m_lookMs = m_lookClock.elapsed();
    if (found) {
        m_survey = found->survey;
        m_answers->setFound(found->survey, found->answers, std::exchange(m_isAnotherLook, false));
        if (waitsForPresets)
            m_answers->unfoldProxies();
        m_stack->setCurrentWidget(m_answers);
        plan();
    } else if (found.error().code == ErrorCode::Cancelled) {
        m_look->showStopped();
    } else {
        m_look->showFailed(found.error());
    }
    Q_EMIT headerChanged();
}

void SetupPage::plan()
{
    if (m_planning)
        m_planning->cancel();
    m_plan.reset();
    m_answers->setPlanning();
    const int number = ++m_planNumber;
    m_planning = m_workspace.runner().run<SetupPlan>(
        this, {},
        [host = m_workspace.host(), survey = *m_survey, answers = m_answers->answers()](TaskControl &) {
            return SetupPlan::make(host, survey, answers);
        },
        [this, number](const Result<SetupPlan> &plan) {
            if (number != m_planNumber)
                return; // an answer was changed since
            if (plan)
                m_plan = *plan;
            m_answers->setPlan(plan);
            m_answers->focusPrimary();
            Q_EMIT headerChanged();
        });
    Q_EMIT headerChanged();
}

void SetupPage::setUp()
{
    m_stack->setCurrentWidget(m_work);
    m_setup->begin(*m_plan);
}

void SetupPage::leave()
{
    m_isAnotherLook = false;
    m_survey.reset();
    Q_EMIT openRequested(u"overview"_s, {});
}

QString SetupPage::title() const
{
    if (m_stack->currentWidget() != m_work)
        return m_answers->hasNothingToDo() ? tr("Nothing to do") : tr("Set up Go");
    return m_setup->title();
}

QString SetupPage::state() const
{
    if (m_stack->currentWidget() == m_look)
        return tr("First a look, then your decision.");
    if (m_stack->currentWidget() == m_answers) {
        const QString looked =
            tr("Looked at this computer for %n second(s).", nullptr, setupwords::seconds(m_lookMs));
        if (m_answers->isStuck() || m_answers->isRefused())
            return looked; // the page says what stands in the way
        return joinedSentences({looked, m_answers->hasNothingToDo()
                                            ? tr("Go is set up as these answers say.")
                                            : tr("These answers fit; change what you like.")});
    }
    return m_setup->state();
}

void SetupPage::retranslate()
{
    m_look->retranslate();
    m_answers->retranslate();
    m_work->retranslate();
}

} // namespace goconf::ui
