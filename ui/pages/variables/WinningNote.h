// SPDX-License-Identifier: MIT
#pragma once

#include "models/PlaceWords.h"
#include "pages/variables/HiddenValue.h"
#include "widgets/InlineMessage.h"

namespace goconf::ui {

/// Says that a value does not win, or would not, and offers to make it win. Takes no room when it wins.
class WinningNote : public InlineMessage
{
    Q_OBJECT

public:
    explicit WinningNote(const PlaceWords &words, QWidget *parent = nullptr);

    /// Of a value of that variable; nothing: it wins.
    void tell(const std::optional<HiddenValue> &hidden, const QByteArray &name);

Q_SIGNALS:
    void winRequested();

private:
    QString fact(const HiddenValue &hidden) const;
    QString reason(const HiddenValue &hidden, const QString &variable) const;
    void offer();

    PlaceWords m_words;
};

} // namespace goconf::ui
