// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace goconf::ui {

class Workspace;

/// The files that edits of one store would change, found by planning them off the GUI thread; nothing is
/// written. What the plan refuses is known before anybody applies it.
class PlannedFiles : public QObject
{
    Q_OBJECT

public:
    struct Question
    {
        QString store;
        QVector<EnvEdit> edits;

        friend bool operator==(const Question &a, const Question &b);
    };

    /// The workspace outlives it.
    explicit PlannedFiles(Workspace &workspace, QObject *parent = nullptr);

    /// The last question counts; found() follows when its answer is there. The same one is not asked twice.
    void ask(const Question &question);
    /// The machine changed: the same question may have another answer.
    void forget();
    /// None as long as the last question has no answer, and where all is so already.
    QStringList files() const;
    /// Why the store cannot take the edits; nothing where it can, or as long as that is not known.
    std::optional<Error> refusal() const;

Q_SIGNALS:
    void found();

private:
    void look();

    Workspace &m_workspace;
    Question m_question;
    std::optional<Result<QStringList>> m_answer;
    bool m_isLooking = false;
    bool m_isOld = true;
    /// What is being planned was begun before forget().
    bool m_isAnswerOld = false;
};

} // namespace goconf::ui
