// SPDX-License-Identifier: MIT
#include "pages/variables/HelpText.h"

#include "env/VariableHelp.h"
#include "theme/Distance.h"
#include "widgets/LinkButton.h"
#include "widgets/MarkedLabel.h"
#include "widgets/MarkedText.h"

#include <QVBoxLayout>

namespace goconf::ui {

HelpText::HelpText(QWidget *parent)
    : QWidget(parent)
    , m_brief(new MarkedLabel({}, this))
    , m_more(new MarkedLabel({}, this))
    , m_toggle(new LinkButton({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::tight);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(distance::small);
    auto *brief = new QVBoxLayout;
    // In line with the words of the button, which is higher than they are.
    brief->setContentsMargins(0, 0, 0, (distance::chipHeight - m_brief->fontMetrics().height()) / 2);
    brief->addStretch();
    brief->addWidget(m_brief);
    upper->addLayout(brief, 1);
    upper->addWidget(m_toggle, 0, Qt::AlignBottom);
    layout->addLayout(upper);
    layout->addWidget(m_more);
    m_more->setQuiet(true);
    m_toggle->setCheckable(true);
    connect(m_toggle, &QAbstractButton::toggled, this, &HelpText::showMore);
    showMore(false);
}

void HelpText::setText(const QByteArray &name, const VariableText *text)
{
    m_toggle->setVisible(text != nullptr);
    m_toggle->setChecked(false);
    showMore(false);
    if (!text) {
        m_brief->setText(
            name == "PATH" ? tr("Lists the folders in which programs are looked for, the first one first. A "
                                "terminal finds go only if one of them holds it.")
                           : tr("Go gives this variable no meaning. Other programs may."));
        return;
    }
    m_brief->setText(text->brief);
    QStringList parts{text->detailed, tr("Default: %1").arg(text->defaultRule)};
    if (!text->mistakes.isEmpty())
        parts.append(strong(tr("What often goes wrong")));
    for (const QString &mistake : text->mistakes)
        parts.append(tr("• %1").arg(mistake));
    m_more->setText(parts.join(QChar::LineSeparator));
}

void HelpText::showMore(bool shown)
{
    m_more->setVisible(shown);
    m_toggle->setText(shown ? tr("Less") : tr("More"));
    m_toggle->setExplanation(tr("Shows or hides the exact rules, the default and what often goes wrong."));
}

} // namespace goconf::ui
