// SPDX-License-Identifier: MIT
#include "editors/ChipsEdit.h"

#include "editors/ExactText.h"
#include "editors/FieldUndo.h"
#include "editors/PlainEdit.h"
#include "editors/ValueChip.h"
#include "editors/WrapLayout.h"
#include "theme/Distance.h"
#include "theme/Shapes.h"
#include "theme/Tokens.h"
#include "theme/Typography.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>

#include <algorithm>

namespace goconf::ui {

ChipsEdit::ChipsEdit(ListSyntax syntax, const QString &prompt, QWidget *parent)
    : ValueEditor(parent)
    , m_syntax(syntax)
    , m_layout(new WrapLayout(this))
    , m_field(new QLineEdit(this))
{
    m_layout->setContentsMargins(distance::small, distance::tight, distance::small, distance::tight);
    m_layout->setSpacing(distance::tight);
    m_field->setFrame(false);
    m_field->setFont(typography::fixed());
    m_field->setPlaceholderText(prompt);
    m_field->setFixedHeight(distance::mark);
    m_field->setMaxLength(PlainEdit::mostCharacters);
    m_field->installEventFilter(this);
    passUndoOn(*m_field);
    m_field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_layout->addWidget(m_field);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_isChanged = true;
        Q_EMIT edited();
    });
}

bool ChipsEdit::canShow(const ListSyntax &syntax, const QByteArray &value)
{
    const std::optional<QByteArrayList> elements = syntax.split(value);
    return elements && std::all_of(elements->cbegin(), elements->cend(), [&](const QByteArray &element) {
               return ExactText::isPlain(element) && syntax.holds(element);
           });
}

void ChipsEdit::setValue(const QByteArray &value)
{
    m_original = value;
    m_isChanged = false;
    m_elements = m_syntax.split(value).value_or(QByteArrayList());
    m_place = int(m_elements.size());
    m_field->setText({});
    showChips();
}

QByteArray ChipsEdit::value() const
{
    if (!m_isChanged)
        return m_original;
    QByteArrayList elements = m_elements;
    const QByteArray typed = m_field->text().trimmed().toUtf8();
    const std::optional<QByteArrayList> more = m_syntax.split(typed);
    const QByteArrayList added = more ? *more : QByteArrayList{typed};
    for (qsizetype i = 0; i < added.size(); ++i)
        elements.insert(m_place + i, added.at(i));
    elements.removeAll(QByteArray());
    return m_syntax.join(elements);
}

Problems ChipsEdit::remarks() const
{
    const QByteArray typed = m_field->text().trimmed().toUtf8();
    if (m_syntax.split(typed))
        return {};
    return {{Severity::Error, tr("the quotation mark never ends"), tr("write a second one behind it")}};
}

void ChipsEdit::takeFocus()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void ChipsEdit::setSubject(const QString &name)
{
    m_field->setAccessibleName(tr("Next element of %1").arg(name));
    m_field->setAccessibleDescription(
        tr("Enter adds it, Backspace takes the last one back, the left arrow goes to those there are."));
}

ValueChip *ChipsEdit::makeChip(int index)
{
    auto *chip = new ValueChip(QString::fromUtf8(m_elements.at(index)), this);
    // Chips go away by these: not while they are still speaking, and what one that is gone said counts no
    // more.
    const QPointer<ValueChip> guard(chip);
    const auto whileThere = [this, guard](void (ChipsEdit::*act)(int)) {
        if (guard)
            (this->*act)(int(m_chips.indexOf(guard.data())));
    };
    connect(
        chip, &ValueChip::opened, this, [whileThere] { whileThere(&ChipsEdit::open); }, Qt::QueuedConnection);
    connect(
        chip, &ValueChip::removed, this, [whileThere] { whileThere(&ChipsEdit::remove); },
        Qt::QueuedConnection);
    connect(chip, &ValueChip::left, this, [this, index](int step) { go(index, step); });
    return chip;
}

void ChipsEdit::showChips()
{
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    qDeleteAll(m_chips);
    m_chips.clear();
    m_place = std::clamp(m_place, 0, int(m_elements.size()));
    int position = 0;
    for (int i = 0; i <= int(m_elements.size()); ++i) {
        if (i == m_place)
            m_layout->insertWidget(position++, m_field);
        if (i == int(m_elements.size()))
            break;
        ValueChip *chip = makeChip(i);
        m_chips.append(chip);
        m_layout->insertWidget(position++, chip);
        chip->show();
    }
    updateGeometry();
    update();
    Q_EMIT partsChanged();
}

void ChipsEdit::take()
{
    const QByteArray typed = m_field->text().trimmed().toUtf8();
    const std::optional<QByteArrayList> more = m_syntax.split(typed);
    if (typed.isEmpty() || !more) {
        if (typed.isEmpty() && m_place != int(m_elements.size())) {
            m_place = int(m_elements.size());
            showChips();
        }
        return;
    }
    int place = m_place;
    for (const QByteArray &element : *more) {
        if (!element.isEmpty())
            m_elements.insert(place++, element);
    }
    m_field->setText({}); // clear() would be a step that undo takes back
    m_place = int(m_elements.size());
    showChips();
    Q_EMIT edited();
}

void ChipsEdit::open(int index)
{
    const qsizetype before = m_elements.size();
    const int place = m_place;
    if (!m_field->text().isEmpty())
        take();
    if (!m_field->text().isEmpty())
        return takeFocus(); // an unfinished quotation: what is typed stays
    if (place <= index)     // what was typed stands in front of it now
        index += int(m_elements.size() - before);
    const QString text = QString::fromUtf8(m_syntax.join({m_elements.takeAt(index)}));
    m_isChanged = true;
    m_place = index;
    showChips();
    m_field->setText(text);
    m_field->setFocus(Qt::OtherFocusReason);
}

void ChipsEdit::remove(int index)
{
    m_elements.removeAt(index);
    m_isChanged = true;
    m_place = m_place > index ? m_place - 1 : m_place;
    showChips();
    m_field->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void ChipsEdit::go(int from, int step)
{
    const int next = from + step;
    if (next >= 0 && next < int(m_chips.size()))
        m_chips.at(next)->setFocus(Qt::TabFocusReason);
    else if (next >= int(m_chips.size()))
        m_field->setFocus(Qt::TabFocusReason);
}

bool ChipsEdit::handleKey(int key)
{
    const bool isAtBegin = m_field->cursorPosition() == 0 && !m_field->hasSelectedText();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_field->text().isEmpty()) {
        take();
        return true;
    }
    if (key == Qt::Key_Backspace && m_field->text().isEmpty() && m_place > 0) {
        open(m_place - 1);
        return true;
    }
    if (key == Qt::Key_Left && isAtBegin && m_place > 0) {
        m_chips.at(m_place - 1)->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

bool ChipsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    // Not at once: the focus may go because all of this goes.
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() == Qt::TabFocusReason)
        QMetaObject::invokeMethod(this, &ChipsEdit::take, Qt::QueuedConnection);
    return ValueEditor::eventFilter(watched, event);
}

void ChipsEdit::mousePressEvent(QMouseEvent *)
{
    m_field->setFocus(Qt::MouseFocusReason);
}

void ChipsEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    const bool isActive = m_field->hasFocus();
    shapes::panel(painter, rect(), distance::controlRadius, t.card, isActive ? t.accent : t.line,
                  isActive ? 1.5 : 1);
}

} // namespace goconf::ui
