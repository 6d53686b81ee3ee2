// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace goconf::ui {

class Button;
class MonoLabel;

/// Stands in place of the editor of a value that contains a secret, until somebody asks to see it.
class SecretCover : public QWidget
{
    Q_OBJECT

public:
    explicit SecretCover(QWidget *parent = nullptr);

    /// Whether there is something to cover; shows it with the secret masked.
    bool cover(const QByteArray &name, const QByteArray &value);
    void takeFocus();

Q_SIGNALS:
    void lifted();

private:
    MonoLabel *m_masked;
    Button *m_show;
};

} // namespace goconf::ui
