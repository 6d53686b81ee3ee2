// SPDX-License-Identifier: MIT
#include "pages/variables/ValueFrame.h"

#include "editors/FolderListEdit.h"
#include "pages/variables/SecretCover.h"
#include "theme/Distance.h"
#include "theme/Typography.h"
#include "widgets/LinkButton.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace goconf::ui {

ValueFrame::ValueFrame(QWidget *parent)
    : QWidget(parent)
    , m_asText(new LinkButton(tr("As text"), this))
    , m_cover(new SecretCover(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(tr("Value"), this);
    title->setFont(typography::section());
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_asText);
    layout->addLayout(head);
    layout->addWidget(m_cover);
    m_asText->setCheckable(true);
    m_asText->setExplanation(tr("Shows the whole value in one text field."));
    connect(m_asText, &QAbstractButton::clicked, this, [this] {
        makeEditor(value());
        Q_EMIT remarksChanged();
        Q_EMIT partsChanged();
    });
    connect(m_cover, &SecretCover::lifted, this, [this] {
        m_isRevealed = true;
        coverSecret(value());
        takeFocus();
    });
}

ValueFrame::~ValueFrame()
{
    if (m_editor)
        m_editor->disconnect(this);
}

void ValueFrame::begin(const QByteArray &name)
{
    m_name = name;
    m_isTyped = false;
    m_isRevealed = false;
    m_asText->setChecked(false);
}

void ValueFrame::makeEditor(const QByteArray &value)
{
    const bool hadFocus = m_editor && m_editor->isAncestorOf(window()->focusWidget());
    if (m_editor)
        m_editor->disconnect(this); // a part that loses the focus says that it was edited
    delete std::exchange(m_editor, nullptr);
    const Choice choice = chooseEditor(value, m_asText->isChecked());
    m_editor = choice.editor;
    m_asText->setVisible(choice.hasOwn || m_asText->isChecked());
    layout()->addWidget(m_editor);
    coverSecret(value);
    connect(m_editor, &ValueEditor::edited, this, &ValueFrame::edited);
    connect(m_editor, &ValueEditor::remarksChanged, this, &ValueFrame::remarksChanged);
    connect(m_editor, &ValueEditor::partsChanged, this, &ValueFrame::partsChanged);
    if (hadFocus)
        takeFocus();
}

void ValueFrame::coverSecret(const QByteArray &value)
{
    const bool isCovered = m_cover->cover(m_name, value) && !m_isRevealed && !m_isTyped;
    m_cover->setVisible(isCovered);
    m_editor->setVisible(!isCovered);
    m_asText->setEnabled(!isCovered);
}

QByteArray ValueFrame::value() const
{
    return m_editor ? m_editor->value() : QByteArray();
}

Problems ValueFrame::remarks() const
{
    return m_editor->remarks();
}

bool ValueFrame::isUntouched() const
{
    auto *list = qobject_cast<FolderListEdit *>(m_editor);
    return list && list->model().steps() == 0;
}

void ValueFrame::takeFocus()
{
    if (!m_cover->isHidden())
        m_cover->takeFocus();
    else if (m_editor)
        m_editor->takeFocus();
}

} // namespace goconf::ui
