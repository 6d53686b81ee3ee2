// SPDX-License-Identifier: MIT
#include "widgets/ChangeCard.h"

#include "change/ShownText.h"
#include "models/RegistryTypeWords.h"
#include "theme/Distance.h"
#include "widgets/Badge.h"
#include "widgets/DiffView.h"
#include "widgets/MarkedLabel.h"
#include "widgets/MonoLabel.h"

#include <QHBoxLayout>

namespace goconf::ui {

namespace {

/// Of a diff that is longer, the rest is reached by scrolling.
constexpr int mostLines = 24;

struct Kind
{
    bool existed = false;
    bool exists = false;
};

Kind kindOfChange(const Change &change)
{
    return std::visit(
        [](const auto &target) { return Kind{target.before.has_value(), target.after.has_value()}; }, change);
}

/// The path stands above: the diff's own header says it twice more.
QString withoutHeader(const QString &diff)
{
    qsizetype begin = 0;
    while (diff.mid(begin, 4) == u"--- " || diff.mid(begin, 4) == u"+++ ") {
        const qsizetype end = diff.indexOf(u'\n', begin);
        if (end < 0)
            return {};
        begin = end + 1;
    }
    return diff.sliced(begin);
}

} // namespace

ChangeCard::ChangeCard(const Change &change, const QString &shownTarget, QWidget *parent)
    : Card(parent)
{
    const Kind kind = kindOfChange(change);
    const QString word = !kind.existed ? tr("new") : !kind.exists ? tr("removed") : tr("changed");
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(distance::large, distance::small, distance::large, distance::small);
    layout->setSpacing(distance::tight);
    auto *line = new QHBoxLayout;
    line->addWidget(new MonoLabel(shownTarget, head), 1);
    line->addWidget(new Badge(word, Standing::Neutral, head));
    layout->addLayout(line);
    const auto *registry = std::get_if<RegistryChange>(&change);
    if (const QString type = registry ? typeSentence(*registry) : QString(); !type.isEmpty()) {
        auto *words = new MarkedLabel(type, head);
        words->setQuiet(true);
        layout->addWidget(words);
    }
    addRow(head);
    auto *diff = new DiffView(this);
    diff->setDiff(withoutHeader(previewOf(change)));
    diff->fitHeight(mostLines);
    addRow(diff);
}

} // namespace goconf::ui
