// SPDX-License-Identifier: MIT
#include "pages/variables/GoProgramsSection.h"

#include "base/Problem.h"
#include "change/ShownText.h"
#include "models/PlaceWords.h"
#include "stores/StoreList.h"
#include "theme/Distance.h"
#include "theme/Typography.h"
#include "widgets/AnswerRow.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/MarkedLabel.h"
#include "widgets/MarkedText.h"
#include "workspace/Workspace.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace goconf::ui {

using namespace Qt::StringLiterals;

GoProgramsSection::GoProgramsSection(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel(tr("Who finds what go install makes"), this))
    , m_state(new MarkedLabel({}, this))
    , m_rows(new Card(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    m_title->setFont(typography::section());
    m_state->setQuiet(true);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_rows);
    m_rows->hide();
    connect(&workspace.draft(), &Draft::changed, this, [this] { show(m_answers); });
}

void GoProgramsSection::setFolder(const QByteArray &folder)
{
    if (folder != m_folder)
        show({}); // they speak of another folder
    m_folder = folder;
    const int round = ++m_round;
    if (folder.isEmpty()) {
        m_state->setText(tr("Neither GOBIN nor GOPATH names a folder for them."));
        return;
    }
    m_state->setText(tr("They are put into %1.").arg(mono(shownText(folder))));
    using Answers = QVector<GoProgramsOnPath>;
    m_workspace.runner().run<Answers>(
        this, Task::Description{{}, Task::Unit::Steps, true},
        [host = m_workspace.host(), folder](TaskControl &) -> Result<Answers> {
            return goProgramsOnPath(readPathViews(host), folder, host.os);
        },
        [this, round](const Result<Answers> &answers) {
            if (answers && round == m_round) // an earlier look may end later
                show(*answers);
        });
}

QString GoProgramsSection::storeOf(const GoProgramsOnPath &answer) const
{
    const QString store = answer.finder == "desktop"_L1 ? u"environment.d"_s : answer.finder;
    return writableStoreIds(m_workspace.host().os).contains(store) ? store : QString();
}

void GoProgramsSection::show(const QVector<GoProgramsOnPath> &answers)
{
    m_answers = answers;
    m_rows->clear();
    for (const GoProgramsOnPath &answer : answers)
        addRow(answer);
    m_rows->setVisible(!answers.isEmpty());
    Q_EMIT partsChanged();
}

void GoProgramsSection::addRow(const GoProgramsOnPath &answer)
{
    auto *row = new AnswerRow(m_rows);
    m_rows->addRow(row);
    const QString finder = sentence(answer.finderTitle).chopped(1);
    if (answer.isFound) {
        row->setStanding(Standing::Good);
        row->setStatement(finder);
        const PlaceWords words(m_workspace.host().home().value_or(QString()));
        row->setEvidence(answer.location.isEmpty()
                             ? tr("finds them")
                             : tr("finds them by %1").arg(mono(words.place(answer.location))));
        return;
    }
    row->setStanding(Standing::Neutral);
    row->setStatement(finder);
    const QString store = storeOf(answer);
    const EnvEdit edit{EnvEdit::AddLast, "PATH", m_folder};
    const QVector<DraftItem> &items = m_workspace.draft().items();
    const bool isPending = std::any_of(items.cbegin(), items.cend(), [&](const DraftItem &item) {
        return !store.isEmpty() && item.key == Draft::keyOf(store, edit);
    });
    if (isPending) {
        row->setEvidence(tr("finds them once the change that waits is applied"));
        return;
    }
    row->setEvidence(tr("does not find them"));
    if (store.isEmpty())
        return;
    auto *add = new Button(tr("Add to PATH"), ButtonKind::Normal, row);
    //: a button and the shell that it is for
    add->setAccessibleName(tr("Add to PATH of %1").arg(answer.finderTitle));
    add->setExplanation(tr("Puts the folder at the end of PATH there. It waits until you apply."));
    row->addAction(add);
    connect(
        add, &QAbstractButton::clicked, this, [this, store, edit] { m_workspace.draft().put(store, edit); },
        Qt::QueuedConnection);
}

} // namespace goconf::ui
