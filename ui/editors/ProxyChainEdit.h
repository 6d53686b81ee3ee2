// SPDX-License-Identifier: MIT
#pragma once

#include "editors/ProxyHop.h"
#include "editors/ValueEditor.h"

class QVBoxLayout;

namespace goconf::ui {

class Button;
class ProxyHopRow;

/// GOPROXY as a chain: first this source, then, only when the module is not there or after any failure, the
/// next. Alt with an arrow key moves a source.
class ProxyChainEdit : public ValueEditor
{
    Q_OBJECT

public:
    explicit ProxyChainEdit(QWidget *parent = nullptr);

    void setValue(const QByteArray &value) override;
    QByteArray value() const override;
    void setSubject(const QString &name) override;
    void takeFocus() override;

private:
    void showHops(const QVector<ProxyHop> &hops);
    ProxyHopRow *makeRow(int index);
    /// One for each row, also for one without a text yet.
    QVector<ProxyHop> hops() const;
    void add(const QByteArray &text);
    void remove(int index);
    void move(int index, int step);
    void change(const QVector<ProxyHop> &hops);

    QVBoxLayout *m_layout;
    QVector<ProxyHopRow *> m_rows;
    Button *m_add;
    Button *m_direct;
    QByteArray m_original;
    bool m_isChanged = false;
};

} // namespace goconf::ui
