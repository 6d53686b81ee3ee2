// SPDX-License-Identifier: MIT
#include "pages/variables/SecretCover.h"

#include "base/Secret.h"
#include "change/ShownText.h"
#include "theme/Distance.h"
#include "widgets/Button.h"
#include "widgets/MonoLabel.h"

#include <QHBoxLayout>

namespace goconf::ui {

SecretCover::SecretCover(QWidget *parent)
    : QWidget(parent)
    , m_masked(new MonoLabel({}, this))
    , m_show(new Button(tr("Sh&ow and edit"), ButtonKind::Normal, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    layout->addWidget(m_masked, 1);
    layout->addWidget(m_show);
    m_show->setExplanation(tr("The value contains a secret. This shows it on the screen."));
    connect(m_show, &QAbstractButton::clicked, this, &SecretCover::lifted);
    hide();
}

bool SecretCover::cover(const QByteArray &name, const QByteArray &value)
{
    const QString text = shownText(value);
    const QString maskedText = maskedValue(QString::fromUtf8(name), text);
    m_masked->setText(maskedText);
    return maskedText != text;
}

void SecretCover::takeFocus()
{
    m_show->setFocus(Qt::OtherFocusReason);
}

} // namespace goconf::ui
