// SPDX-License-Identifier: MIT
#include "pages/versions/MachineNotes.h"

#include "base/Secret.h"
#include "pages/versions/SdkWords.h"
#include "theme/Distance.h"
#include "widgets/Button.h"
#include "widgets/InlineMessage.h"
#include "widgets/LinkButton.h"
#include "widgets/MarkedText.h"

#include <QVBoxLayout>

namespace goconf::ui {

using namespace Qt::StringLiterals;

MachineNotes::MachineNotes(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(distance::tight);
    hide();
}

void MachineNotes::set(std::shared_ptr<const InstalledSdks> sdks, bool isTooNew)
{
    if (sdks == m_sdks && isTooNew == m_isTooNew)
        return;
    m_sdks = std::move(sdks);
    m_isTooNew = isTooNew;
    show();
}

InlineMessage *MachineNotes::add()
{
    auto *message = new InlineMessage(this);
    message->setVisible(m_showsAll || m_messages.isEmpty());
    m_messages.append(message);
    m_layout->addWidget(message);
    return message;
}

void MachineNotes::show()
{
    for (InlineMessage *message : std::as_const(m_messages)) {
        message->hide();
        message->deleteLater(); // its button may be the one that was just pressed
    }
    m_messages.clear();
    if (m_sdks) {
        addProject();
        addLeftovers();
        for (const Problem &problem : m_sdks->otherProblems()) {
            add()->setMessage(standingOf(problem.severity),
                              m_sdks->briefly(masked(sentence(problem.message))),
                              m_sdks->briefly(masked(sentence(problem.advice))));
        }
    }
    setVisible(!m_messages.isEmpty());
    if (m_messages.size() < 2)
        return;
    auto *toggle =
        new LinkButton(m_showsAll ? tr("Show less") : tr("%n more", nullptr, int(m_messages.size()) - 1),
                       m_messages.constFirst());
    toggle->setExplanation(tr("Shows or hides what else there is to know about this machine."));
    connect(toggle, &LinkButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        show();
    });
    m_messages.constFirst()->addButton(toggle);
}

void MachineNotes::addProject()
{
    if (!m_sdks->project)
        return;
    InlineMessage *message = add();
    const Result<ProjectGo> &project = *m_sdks->project;
    if (!project) {
        message->setMessage(Standing::Warning, m_sdks->briefly(masked(sentence(project.error().what))));
    } else {
        const QString fact =
            tr("%1 asks for Go %2 or newer.")
                .arg(m_sdks->brief(project->file), QString::fromLatin1(project->wanted.toByteArray()));
        const Sdk *winner = m_sdks->winner();
        const bool isEnough = winner && winner->version >= project->wanted;
        const QString advice =
            m_isTooNew ? tr("No release in the list is as new: check its go and toolchain lines.")
            : isEnough ? tr("%1, which is in use, is enough for it.").arg(sdkwords::title(*winner))
            : winner   ? tr("%1, which is in use, is older.").arg(sdkwords::title(*winner))
                       : QString();
        message->setMessage(isEnough ? Standing::Good : Standing::Warning, fact, advice);
    }
    auto *forget = new Button(tr("Forget it"), ButtonKind::Normal, message);
    forget->setExplanation(tr("Looks at no project any more."));
    connect(forget, &Button::clicked, this, &MachineNotes::projectDismissed);
    message->addButton(forget);
}

void MachineNotes::addLeftovers()
{
    if (m_sdks->leftovers.isEmpty())
        return;
    InlineMessage *message = add();
    message->setMessage(
        Standing::Warning,
        tr("A removal that was stopped left %n folder(s).", nullptr, int(m_sdks->leftovers.size())),
        mono(m_sdks->brief(m_sdks->leftovers.constFirst())));
    auto *sweep = new Button(tr("Clear away"), ButtonKind::Normal, message);
    sweep->setExplanation(tr("Deletes what is left; no Go is touched."));
    connect(sweep, &Button::clicked, this, &MachineNotes::sweepRequested);
    message->addButton(sweep);
}

} // namespace goconf::ui
