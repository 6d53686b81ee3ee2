// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>

namespace goconf {

/// Writes one JSON document (RFC 8259, UTF-8, indented) as it is produced. `goconf env --json` is asked for
/// by scripts in loops; building a tree of QJsonValue first costs more than reading all settings. Keys keep
/// the order in which they are written. Values that are no UTF-8 get U+FFFD for what cannot be shown.
class JsonWriter
{
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(QLatin1StringView name);

    void value(const QByteArray &utf8);
    void value(const QString &text) { value(text.toUtf8()); }
    void value(QLatin1StringView text) { value(QByteArray(text.data(), text.size())); }
    void value(bool truth);
    /// A key with its value.
    template <typename Value>
    void member(QLatin1StringView name, const Value &content)
    {
        key(name);
        value(content);
    }
    /// A small tree that somebody built; its keys are sorted.
    void value(const QJsonValue &tree);

    /// The finished document with a line end.
    QByteArray document() const { return m_bytes + '\n'; }

private:
    void key(const QByteArray &utf8);
    void open(char bracket);
    void close(char bracket);
    void separate();
    void breakLine();
    void quote(const QByteArray &utf8);

    QByteArray m_bytes;
    int m_depth = 0;
    bool m_empty = true;
    bool m_afterKey = false;
};

} // namespace goconf
