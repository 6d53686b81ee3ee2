// SPDX-License-Identifier: MIT
#include "editors/ProxyChainEdit.h"

#include "editors/ProxyHopRow.h"
#include "theme/Distance.h"
#include "widgets/Button.h"

#include <QVBoxLayout>

#include <algorithm>

namespace goconf::ui {

ProxyChainEdit::ProxyChainEdit(QWidget *parent)
    : ValueEditor(parent)
    , m_layout(new QVBoxLayout)
    , m_add(new Button(tr("Add a proxy"), ButtonKind::Normal, this))
    , m_direct(new Button(tr("Add “directly”"), ButtonKind::Normal, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    m_layout->setSpacing(distance::small);
    layout->addLayout(m_layout);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(distance::small);
    buttons->addWidget(m_add);
    buttons->addWidget(m_direct);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_add, &QAbstractButton::clicked, this, [this] { add("https://"); });
    connect(m_direct, &QAbstractButton::clicked, this, [this] { add("direct"); });
}

void ProxyChainEdit::setValue(const QByteArray &value)
{
    m_original = value;
    m_isChanged = false;
    showHops(ProxyHop::split(value).value_or(QVector<ProxyHop>()));
}

QByteArray ProxyChainEdit::value() const
{
    if (!m_isChanged)
        return m_original;
    QVector<ProxyHop> chain = hops();
    chain.removeIf([](const ProxyHop &hop) { return hop.text.trimmed().isEmpty(); });
    return ProxyHop::join(chain);
}

void ProxyChainEdit::takeFocus()
{
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows.constFirst()->focusAddress();
}

void ProxyChainEdit::setSubject(const QString &name)
{
    setAccessibleName(tr("Sources of %1").arg(name));
    m_add->setExplanation(tr("Adds an address at the end of the chain."));
    m_direct->setExplanation(tr("Adds the repositories themselves at the end of the chain."));
}

QVector<ProxyHop> ProxyChainEdit::hops() const
{
    QVector<ProxyHop> result;
    for (const ProxyHopRow *row : m_rows) {
        ProxyHop hop = row->hop();
        hop.text.replace('\n', ""); // a field keeps the line ends of what is pasted
        result.append(hop);
    }
    return result;
}

ProxyHopRow *ProxyChainEdit::makeRow(int index)
{
    auto *row = new ProxyHopRow(this);
    m_layout->addWidget(row);
    connect(row, &ProxyHopRow::edited, this, [this] {
        m_isChanged = true;
        Q_EMIT edited();
    });
    // Rows go away by these: not while they are still speaking.
    connect(row, &ProxyHopRow::removed, this, [this, index] { remove(index); }, Qt::QueuedConnection);
    connect(
        row, &ProxyHopRow::moved, this, [this, index](int step) { move(index, step); }, Qt::QueuedConnection);
    return row;
}

void ProxyChainEdit::showHops(const QVector<ProxyHop> &hops)
{
    while (m_rows.size() > hops.size())
        delete m_rows.takeLast();
    while (m_rows.size() < hops.size())
        m_rows.append(makeRow(int(m_rows.size())));
    for (int i = 0; i < int(hops.size()); ++i)
        m_rows.at(i)->setHop(hops.at(i), i + 1, int(hops.size()));
    const auto hasDirect = [](const ProxyHop &hop) { return hop.text == "direct" || hop.text == "off"; };
    m_direct->setVisible(std::none_of(hops.cbegin(), hops.cend(), hasDirect));
    Q_EMIT partsChanged();
}

void ProxyChainEdit::change(const QVector<ProxyHop> &hops)
{
    m_isChanged = true;
    showHops(hops);
    Q_EMIT edited();
}

void ProxyChainEdit::add(const QByteArray &text)
{
    QVector<ProxyHop> chain = hops();
    // What stands behind direct or off is never asked.
    const bool isClosed =
        !chain.isEmpty() && (chain.constLast().text == "direct" || chain.constLast().text == "off");
    const qsizetype place = chain.size() - (isClosed ? 1 : 0);
    chain.insert(place, ProxyHop{text, ','});
    change(chain);
    m_rows.at(place)->focusAddress();
}

void ProxyChainEdit::remove(int index)
{
    QVector<ProxyHop> chain = hops();
    if (index >= int(chain.size()))
        return;
    chain.remove(index);
    change(chain);
    takeFocus();
}

void ProxyChainEdit::move(int index, int step)
{
    QVector<ProxyHop> chain = hops();
    const int target = index + step;
    if (index >= int(chain.size()) || target < 0 || target >= int(chain.size()))
        return;
    chain.move(index, target);
    change(chain);
    m_rows.at(target)->focusAddress();
}

} // namespace goconf::ui
