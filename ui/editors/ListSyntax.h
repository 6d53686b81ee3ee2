// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace goconf::ui {

/// How a value holds several elements. Splitting and joining gives the elements back, and the value too, but
/// for the blanks and the choice of the quotation marks of a quoted list.
class ListSyntax
{
public:
    /// Elements with a byte between them, which none of them can contain: ',' or ';', ':' for folders.
    static ListSyntax separated(char separator) { return ListSyntax(separator); }
    /// Elements with blanks between them and quotation marks around those that need them (QuotedList).
    static ListSyntax quoted() { return ListSyntax('\0'); }

    /// Nothing where the value is no such list: a quotation mark that never ends.
    std::optional<QByteArrayList> split(const QByteArray &value) const;
    /// Of elements that it holds().
    QByteArray join(const QByteArrayList &elements) const;
    /// Whether an element can stand in such a list.
    bool holds(const QByteArray &element) const;

private:
    explicit ListSyntax(char separator)
        : m_separator(separator)
    {
    }

    char m_separator;
};

} // namespace goconf::ui
