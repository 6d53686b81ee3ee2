// SPDX-License-Identifier: MIT
#include "pages/variables/registry/RegistryNotes.h"

#include "base/Secret.h"
#include "pages/variables/ProblemList.h"
#include "theme/Distance.h"
#include "widgets/Button.h"
#include "widgets/InlineMessage.h"
#include "widgets/MarkedText.h"
#include "widgets/NameList.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace goconf::ui {

namespace {

using PassedOver = VariableExchange::PassedOver;

/// More is not read; their number is told.
constexpr qsizetype mostListed = 3;
/// What tells two entries of a file apart: the file may be anybody's.
constexpr qsizetype longestEntry = 80;

QString shownEntry(const QString &entry)
{
    const QString text = masked(entry);
    return mono(text.size() > longestEntry ? text.left(longestEntry) + u'…' : text);
}

/// Each reason once, with the first of the entries that it holds for: a file may have hundreds of them.
QStringList reasonsOf(QVector<PassedOver> entries)
{
    QStringList sentences;
    while (!entries.isEmpty()) {
        const PassedOver first = entries.constFirst();
        QStringList names;
        for (const PassedOver &each : std::as_const(entries)) {
            if (each.reason == first.reason)
                names.append(shownEntry(each.entry));
        }
        entries.removeIf([&](const PassedOver &each) { return each.reason == first.reason; });
        //: entries of a file, and why they are passed over
        sentences << sentence(RegistryNotes::tr("%1: %2").arg(nameList(names, mostListed), first.reason))
                  << sentence(first.advice);
    }
    return sentences;
}

} // namespace

RegistryNotes::RegistryNotes(QWidget *parent)
    : QWidget(parent)
    , m_unread(new ProblemList(this))
    , m_file(new InlineMessage(this))
    , m_passedOver(new InlineMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::tight);
    layout->addWidget(m_unread);
    layout->addWidget(m_file);
    layout->addWidget(m_passedOver);
    m_file->hide();
    m_passedOver->hide();
    hide();
}

void RegistryNotes::tell(Standing standing, const QString &fact, const QString &advice)
{
    m_tellsOfWaiting = false;
    m_file->removeButtons();
    m_file->setMessage(standing, fact, advice);
    auto *button = new Button(tr("Close"), ButtonKind::Normal, m_file);
    button->setExplanation(tr("Takes this message away."));
    connect(button, &QAbstractButton::clicked, this, &RegistryNotes::close);
    m_file->addButton(button);
    m_file->show();
    fit();
}

void RegistryNotes::close()
{
    m_file->hide();
    m_passedOver->hide();
    fit();
    Q_EMIT closed();
}

void RegistryNotes::fit()
{
    setVisible(!m_unread->isHidden() || !m_file->isHidden());
}

void RegistryNotes::setUnread(const Problems &problems)
{
    m_unread->setProblems(problems);
    fit();
}

void RegistryNotes::tellImport(const QString &file, int changes, int same,
                               const QVector<PassedOver> &passedOver)
{
    const QString name = QFileInfo(file).fileName();
    tellPassedOver(passedOver);
    if (changes == 0) {
        const bool isNothingTaken = same == 0 && !passedOver.isEmpty();
        tell(Standing::Neutral, tr("Nothing to change."),
             isNothingTaken ? tr("Nothing of %1 can be taken.").arg(mono(name))
                            : tr("What is in %1 stands in the registry already, or waits.").arg(mono(name)));
        return;
    }
    QStringList advice{tr("They are from %1. Look at them with Review.").arg(mono(name))};
    if (same > 0)
        advice.append(tr("%n other(s) is (are) so already.", nullptr, same));
    tell(Standing::Good, tr("%n change(s) wait(s).", nullptr, changes), joinedSentences(advice));
    m_tellsOfWaiting = true;
}

/// In one message: the list below needs the room.
void RegistryNotes::tellPassedOver(const QVector<PassedOver> &entries)
{
    m_passedOver->setVisible(!entries.isEmpty());
    if (entries.isEmpty())
        return;
    m_passedOver->setMessage(Standing::Warning,
                             tr("%n entries of the file are passed over.", nullptr, int(entries.size())),
                             joinedSentences(reasonsOf(entries)));
}

void RegistryNotes::endImport()
{
    if (!m_tellsOfWaiting)
        return;
    m_tellsOfWaiting = false;
    m_file->hide();
    m_passedOver->hide();
    fit();
}

void RegistryNotes::tellExport(const QString &file, int count, const QStringList &left)
{
    m_passedOver->hide();
    QStringList advice{tr("They are in %1 as they are in the registry, passwords and keys, too: take care "
                          "whom you give it to.")
                           .arg(mono(QFileInfo(file).fileName()))};
    if (!left.isEmpty()) {
        QStringList names;
        for (const QString &name : left)
            names.append(shownEntry(name));
        //: %1: how many, %2: their names
        advice << tr("%1 left out, for which a JSON file has no place: %2.")
                      .arg(left.size())
                      .arg(nameList(names, mostListed))
               << tr("A .reg file holds all of them.");
    }
    tell(Standing::Good, tr("%n variable(s) written.", nullptr, count), joinedSentences(advice));
}

void RegistryNotes::tellError(const Error &error)
{
    m_passedOver->hide();
    tell(Standing::Error, sentence(error.what), {});
}

} // namespace goconf::ui
