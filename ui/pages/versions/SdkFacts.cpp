// SPDX-License-Identifier: MIT
#include "pages/versions/SdkFacts.h"

#include "base/ItemList.h"
#include "base/Secret.h"
#include "pages/versions/FinderRow.h"
#include "pages/versions/SdkWords.h"
#include "theme/Distance.h"
#include "widgets/Button.h"
#include "widgets/InlineMessage.h"
#include "widgets/MarkedLabel.h"
#include "widgets/MonoLabel.h"
#include "widgets/SectionLabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

/// More would not be read.
constexpr qsizetype mostLines = 8;

Problem shown(const InstalledSdks &sdks, const Problem &problem)
{
    return {problem.severity, sdks.briefly(masked(problem.message)), sdks.briefly(masked(problem.advice))};
}

QString rivalOf(const InstalledSdks &sdks, const GoOnPath::Found *first)
{
    if (!first)
        return {};
    if (first->kind == GoOnPath::Found::Shim)
        return SdkFacts::tr("a stand-in");
    const Sdk *sdk = sdks.find(first->root);
    return sdk ? sdkwords::title(*sdk) : sdks.brief(first->executable);
}

FinderRow::Answer answerOf(const InstalledSdks &sdks, const Sdk &sdk, const GoOnPath &view)
{
    FinderRow::Answer answer;
    answer.who = sdkwords::finder(view.view);
    answer.rival = rivalOf(sdks, view.first());
    const auto own = std::find_if(view.found.cbegin(), view.found.cend(),
                                  [&](const GoOnPath::Found &found) { return found.root == sdk.path; });
    const GoOnPath::Found *cause = own == view.found.cend() ? view.first() : &*own;
    if (cause)
        answer.where = sdks.brief(cause->location.toString());
    if (own != view.found.cend()) {
        answer.program = sdks.brief(own->executable);
        answer.state =
            own == view.found.cbegin() ? FinderRow::Answer::State::Wins : FinderRow::Answer::State::Hidden;
    }
    return answer;
}

/// The store in which a view's PATH is written; empty where that is not for this page to do: this program
/// has it from whoever started it, and the login shell gets it with the choice.
QString storeOf(const PathView &view)
{
    if (view.loginShell || view.name == "process"_L1)
        return {};
    return view.name == "desktop"_L1 ? u"environment.d"_s : view.name;
}

/// Those that find the same stand in one row.
QVector<FinderRow::Answer> answersOf(const InstalledSdks &sdks, const Sdk &sdk, const QStringList &enterable)
{
    QVector<FinderRow::Answer> answers;
    QVector<QStringList> names;
    for (const GoOnPath &view : sdks.report.views) {
        FinderRow::Answer answer = answerOf(sdks, sdk, view);
        const bool wins = answer.state == FinderRow::Answer::State::Wins;
        if (const QString store = storeOf(view.view); !wins && enterable.contains(store))
            answer.stores.append(store);
        const auto same = std::find_if(answers.begin(), answers.end(),
                                       [&](const auto &known) { return known.isSameAs(answer); });
        if (same == answers.end() || wins) {
            answers.append(answer);
            names.append({sdkwords::finderInBrief(view.view)});
            continue;
        }
        QStringList &all = names[same - answers.begin()];
        all.append(sdkwords::finderInBrief(view.view));
        same->who = itemList(all);
        same->stores += answer.stores;
    }
    return answers;
}

} // namespace

SdkFacts::SdkFacts(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(distance::small - 2);
}

void SdkFacts::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the button that was just pressed
        }
        delete item;
    }
}

void SdkFacts::show(const InstalledSdks &sdks, const Sdk &sdk, const Context &context)
{
    clear();
    for (const Problem &problem : context.advice) {
        auto *message = new InlineMessage(this);
        message->setProblem(shown(sdks, problem));
        m_layout->addWidget(message);
    }
    addProblems(sdks, sdk, context.canRemoveRoot);
    addFinders(sdks, sdk, context.enterable);
    QStringList ways;
    for (const QString &way : sdk.ways) {
        if (way != sdk.path)
            ways.append(sdks.brief(way));
    }
    addList(tr("Other ways to it"), ways);
    addList(tr("What is missing"), sdk.missing);
    QStringList askers;
    for (const QString &asker : sdk.neededBy.value_or(QStringList()))
        askers.append(sdks.brief(asker));
    addList(tr("Projects that ask for it"), askers);
}

void SdkFacts::addProblems(const InstalledSdks &sdks, const Sdk &sdk, bool canRemoveRoot)
{
    for (const Problem &problem : sdk.problems) {
        auto *message = new InlineMessage(this);
        message->setProblem(shown(sdks, problem));
        if (problem.severity == Severity::Error && sdk.version.isValid()) {
            auto *again = new Button(tr("Install it anew"), ButtonKind::Normal, message);
            again->setExplanation(tr("Goes to this version among the releases that can be installed."));
            connect(again, &Button::clicked, this, &SdkFacts::reinstallRequested);
            message->addButton(again);
        }
        m_layout->addWidget(message);
    }
    for (const Problem &problem : sdks.rootProblems(sdk)) {
        auto *message = new InlineMessage(this);
        message->setProblem(shown(sdks, problem));
        // Of these, only a contradiction with GOROOT is an error.
        if (problem.severity == Severity::Error && canRemoveRoot) {
            auto *repair = new Button(tr("Remove &GOROOT"), ButtonKind::Normal, message);
            repair->setExplanation(tr("Takes GOROOT out of every place of yours. It waits until you apply."));
            connect(repair, &Button::clicked, this, &SdkFacts::rootRepairRequested);
            message->addButton(repair);
        }
        m_layout->addWidget(message);
    }
}

void SdkFacts::addFinders(const InstalledSdks &sdks, const Sdk &sdk, const QStringList &enterable)
{
    auto *title = new SectionLabel(tr("Who finds it"), this);
    m_layout->addWidget(title);
    for (const FinderRow::Answer &answer : answersOf(sdks, sdk, enterable)) {
        auto *row = new FinderRow(answer, this);
        connect(row, &FinderRow::entryRequested, this, &SdkFacts::entryRequested);
        m_layout->addWidget(row);
    }
    addDoubts(sdks, sdk);
}

/// What there is to know about the PATH of programs that find another Go, or none.
void SdkFacts::addDoubts(const InstalledSdks &sdks, const Sdk &sdk)
{
    const Problems said = sdks.rootProblems(sdk);
    QVector<std::pair<Problem, QStringList>> doubts;
    for (const GoOnPath &view : sdks.report.views) {
        for (const Problem &problem : view.view.problems + view.problems) {
            if (said.contains(problem))
                continue;
            const auto known = std::find_if(doubts.begin(), doubts.end(),
                                            [&](const auto &doubt) { return doubt.first == problem; });
            if (known == doubts.end())
                doubts.append({problem, {sdkwords::finder(view.view)}});
            else
                known->second.append(sdkwords::finder(view.view));
        }
    }
    for (const auto &[problem, names] : std::as_const(doubts)) {
        const Problem text = shown(sdks, problem);
        //: who looks for go, and what is to be known about that
        const QString fact = tr("%1: %2").arg(itemList(names), sentence(text.message));
        auto *label = new MarkedLabel(joinedSentences({fact, sentence(text.advice)}), this);
        label->setQuiet(true);
        m_layout->addWidget(label);
    }
}

void SdkFacts::addList(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    m_layout->addSpacing(distance::small);
    m_layout->addWidget(new SectionLabel(title, this));
    for (const QString &line : lines.first(std::min(mostLines, lines.size())))
        m_layout->addWidget(new MonoLabel(line, this));
    if (lines.size() > mostLines) {
        auto *more = new ElidedLabel(tr("and %n more", nullptr, int(lines.size() - mostLines)), this);
        more->setQuiet(true);
        m_layout->addWidget(more);
    }
}

} // namespace goconf::ui
