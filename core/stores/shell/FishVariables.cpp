// SPDX-License-Identifier: MIT
#include "stores/shell/FishVariables.h"

namespace goconf {

namespace {

QByteArray unescaped(const QByteArray &raw, char separator)
{
    QByteArray value;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw.at(i) != '\\' || i + 1 >= raw.size()) {
            value += raw.at(i);
            continue;
        }
        const char c = raw.at(++i);
        const qsizetype digits = c == 'x' || c == 'X' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        if (digits == 0) {
            value += c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c == 'e' ? '\x1b' : c;
            continue;
        }
        const uint code = raw.mid(i + 1, digits).toUInt(nullptr, 16);
        i += digits;
        if (code == 0x1e)
            value += separator;
        else if (c == 'X' || code < 0x80)
            value += char(code);
        else
            value += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1).toUtf8();
    }
    return value;
}

} // namespace

QVector<EnvEntry> readFishVariables(const QByteArray &bytes, const QString &path)
{
    QVector<EnvEntry> entries;
    int line = 0;
    for (const QByteArray &text : bytes.split('\n')) {
        ++line;
        const qsizetype colon = text.indexOf(':');
        if (!text.startsWith("SETUVAR ") || colon < 0)
            continue;
        const QByteArrayList words = text.mid(8, colon - 8).split(' ');
        if (!words.contains("--export"))
            continue;
        EnvEntry entry;
        entry.name = words.last();
        entry.raw = text.mid(colon + 1);
        const bool isPath = words.contains("--path") || entry.name.endsWith("PATH");
        entry.value = unescaped(entry.raw, isPath ? ':' : ' ');
        entry.location = {path, line};
        entry.certainty = Certainty::Static;
        entries.append(entry);
    }
    return entries;
}

} // namespace goconf
