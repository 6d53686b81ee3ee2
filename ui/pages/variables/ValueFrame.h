// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"

#include <QWidget>

namespace goconf::ui {

class LinkButton;
class SecretCover;
class ValueEditor;

/// The editor of a value below its title, beside which one chooses to have it as text. A secret stays covered
/// until it is asked for. Which editors there are, those say that are made of it.
class ValueFrame : public QWidget
{
    Q_OBJECT

public:
    ~ValueFrame() override;

    /// Empty while there is no editor.
    QByteArray value() const;
    /// There is an editor.
    Problems remarks() const;
    /// A list of which every edit was taken back.
    bool isUntouched() const;
    void takeFocus();

Q_SIGNALS:
    /// By the user, with every key.
    void edited();
    /// remarks() may say something else now.
    void remarksChanged();
    /// Parts that the keyboard reaches came or went.
    void partsChanged();

protected:
    explicit ValueFrame(QWidget *parent);

    /// Of another variable: in the editor of its own, with its secret covered. makeEditor() has to follow.
    void begin(const QByteArray &name);
    const QByteArray &name() const { return m_name; }
    /// Makes an editor anew; it has the focus when the one before had it.
    void makeEditor(const QByteArray &value);
    /// Null before the first one was made.
    ValueEditor *editor() const { return m_editor; }
    /// What was typed here needs no cover, from the next makeEditor() on.
    void setTyped(bool isTyped) { m_isTyped = isTyped; }
    bool isTyped() const { return m_isTyped; }

    struct Choice
    {
        /// A child of this, with the value.
        ValueEditor *editor;
        /// There is one beside the text.
        bool hasOwn;
    };
    /// `asText`: the text, whatever other editor there is.
    virtual Choice chooseEditor(const QByteArray &value, bool asText) = 0;

private:
    void coverSecret(const QByteArray &value);

    QByteArray m_name;
    LinkButton *m_asText;
    SecretCover *m_cover;
    ValueEditor *m_editor = nullptr;
    bool m_isTyped = false;
    /// The secret of this variable was asked for.
    bool m_isRevealed = false;
};

} // namespace goconf::ui
