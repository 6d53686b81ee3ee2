// SPDX-License-Identifier: MIT
#include "JsonWriter.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace goconf {

void JsonWriter::key(QLatin1StringView name)
{
    key(QByteArray::fromRawData(name.data(), name.size()));
}

void JsonWriter::key(const QByteArray &utf8)
{
    separate();
    quote(utf8);
    m_bytes += ": ";
    m_afterKey = true;
}

void JsonWriter::value(const QByteArray &utf8)
{
    separate();
    quote(utf8.isValidUtf8() ? utf8 : QString::fromUtf8(utf8).toUtf8());
}

void JsonWriter::value(bool truth)
{
    separate();
    m_bytes += truth ? "true" : "false";
}

void JsonWriter::value(const QJsonValue &tree)
{
    if (tree.isObject()) {
        const QJsonObject object = tree.toObject();
        beginObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            key(entry.key().toUtf8());
            value(entry.value());
        }
        endObject();
    } else if (tree.isArray()) {
        const QJsonArray array = tree.toArray();
        beginArray();
        for (const QJsonValue &item : array)
            value(item);
        endArray();
    } else if (tree.isString()) {
        value(tree.toString());
    } else {
        separate();
        m_bytes += tree.isDouble() ? QByteArray::number(tree.toInteger())
                   : tree.isBool() ? QByteArray(tree.toBool() ? "true" : "false")
                                   : QByteArray("null");
    }
}

void JsonWriter::open(char bracket)
{
    separate();
    m_bytes += bracket;
    ++m_depth;
    m_empty = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_empty)
        breakLine();
    m_bytes += bracket;
    m_empty = false;
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_empty)
        m_bytes += ',';
    if (m_depth > 0)
        breakLine();
    m_empty = false;
}

void JsonWriter::breakLine()
{
    m_bytes += '\n';
    m_bytes.append(m_depth * 4, ' ');
}

void JsonWriter::quote(const QByteArray &utf8)
{
    static constexpr char digits[] = "0123456789abcdef";
    const auto isPlain = [](char c) {
        return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20;
    };
    m_bytes += '"';
    for (auto rest = utf8.cbegin(); rest != utf8.cend();) {
        const auto end = std::find_if_not(rest, utf8.cend(), isPlain);
        m_bytes.append(rest, end - rest);
        rest = end;
        if (rest == utf8.cend())
            break;
        const char c = *rest++;
        if (c == '"' || c == '\\') {
            m_bytes += '\\';
            m_bytes += c;
        } else if (c == '\n') {
            m_bytes += "\\n";
        } else {
            m_bytes += "\\u00";
            m_bytes += digits[c >> 4];
            m_bytes += digits[c & 15];
        }
    }
    m_bytes += '"';
}

} // namespace goconf
