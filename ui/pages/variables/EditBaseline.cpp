// SPDX-License-Identifier: MIT
#include "pages/variables/EditBaseline.h"

namespace goconf::ui {

void EditBaseline::follow(const HeldValues &present, const QVector<DraftItem> &waiting, bool isEditing)
{
    m_present = present;
    if (!isEditing) {
        m_began = present;
        m_waited.clear();
    }
    // Before and after: what stands there may be what one item wrote while the next one waits already.
    takeOwn();
    for (const DraftItem &item : waiting) {
        if (item.knowsSeen)
            m_waited.insert(item.store, item.wanted());
    }
    takeOwn();
}

void EditBaseline::takeOwn()
{
    for (auto waited = m_waited.cbegin(); waited != m_waited.cend(); ++waited) {
        if (m_present.value(waited.key()) == waited.value())
            m_began.insert(waited.key(), waited.value());
    }
}

bool EditBaseline::isChangedMeanwhile(const QString &store) const
{
    return m_present.value(store) != m_began.value(store);
}

Problems EditBaseline::problems(const QString &store) const
{
    if (!isChangedMeanwhile(store))
        return {};
    return {{Severity::Warning, tr("another program changed this value while you were editing it"),
             tr("add your change and you are asked which one stays, or press Cancel to see the new one")}};
}

void EditBaseline::setSeen(QVector<DraftItem> &items, const QString &store) const
{
    for (DraftItem &item : items) {
        if (item.knowsSeen && item.store == store)
            item.seen = m_began.value(store);
    }
}

} // namespace goconf::ui
