// SPDX-License-Identifier: MIT
#include "pages/variables/PlannedFiles.h"

#include "change/Change.h"
#include "stores/StoreList.h"
#include "workspace/Workspace.h"

#include <algorithm>

namespace goconf::ui {

namespace {

Result<QStringList> filesOf(const Host &host, const PlannedFiles::Question &question)
{
    const Result<std::unique_ptr<EnvStore>> store = makeStore(host, question.store);
    if (!store)
        return tl::unexpected(store.error());
    const Result<ChangeSet> set = (*store)->plan(question.edits);
    if (!set)
        return tl::unexpected(set.error());
    QStringList files;
    for (const Change &change : set->changes)
        files.append(targetOf(change));
    return files;
}

} // namespace

bool operator==(const PlannedFiles::Question &a, const PlannedFiles::Question &b)
{
    return a.store == b.store && std::equal(a.edits.cbegin(), a.edits.cend(), b.edits.cbegin(),
                                            b.edits.cend(), [](const EnvEdit &one, const EnvEdit &other) {
                                                return one.kind == other.kind && one.name == other.name &&
                                                       one.value == other.value;
                                            });
}

PlannedFiles::PlannedFiles(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void PlannedFiles::ask(const Question &question)
{
    if (question == m_question && !m_isOld)
        return;
    m_question = question;
    m_isOld = false;
    m_answer.reset();
    if (!m_isLooking)
        look();
}

void PlannedFiles::forget()
{
    m_isOld = true;
    m_isAnswerOld = m_isLooking;
}

QStringList PlannedFiles::files() const
{
    return m_answer ? m_answer->value_or(QStringList()) : QStringList();
}

std::optional<Error> PlannedFiles::refusal() const
{
    return m_answer && !*m_answer ? std::optional(m_answer->error()) : std::nullopt;
}

void PlannedFiles::look()
{
    m_isLooking = true;
    m_isAnswerOld = false;
    m_workspace.runner().run<QStringList>(
        this, Task::Description{{}, Task::Unit::Steps, true},
        [host = m_workspace.host(), question = m_question](TaskControl &) { return filesOf(host, question); },
        [this, question = m_question](const Result<QStringList> &files) {
            m_isLooking = false;
            if (question != m_question || m_isAnswerOld)
                return look(); // another one was asked meanwhile, or of another machine
            m_answer = files;
            Q_EMIT found();
        });
}

} // namespace goconf::ui
