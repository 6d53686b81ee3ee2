// SPDX-License-Identifier: MIT
#include "stores/shell/FishVariables.h"

#include "base/PathBytes.h"
#include "stores/shell/FishWord.h"

namespace goconf {

using namespace Qt::StringLiterals;

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

QString fishFolder(const Environment &environment, const QString &home)
{
    const QByteArray config = environment.value("XDG_CONFIG_HOME");
    return (config.startsWith('/') ? pathText(config) : home + "/.config"_L1) + "/fish"_L1;
}

QString fishVariablesFile(const Environment &environment, const QString &home)
{
    return fishFolder(environment, home) + "/fish_variables"_L1;
}

QVector<EnvEntry> readFishVariables(const QByteArray &bytes, const QString &path,
                                    const QByteArrayList &besides)
{
    QVector<EnvEntry> entries;
    int line = 0;
    for (const QByteArray &text : bytes.split('\n')) {
        ++line;
        const qsizetype colon = text.indexOf(':');
        if (!text.startsWith("SETUVAR ") || colon < 0)
            continue;
        const QByteArrayList words = text.mid(8, colon - 8).split(' ');
        if (!words.contains("--export") && !besides.contains(words.last()))
            continue;
        EnvEntry entry;
        entry.name = words.last();
        entry.raw = text.mid(colon + 1);
        const bool isPath = words.contains("--path") || entry.name == "fish_user_paths";
        entry.value = unescaped(entry.raw, isPath ? ':' : fishSeparator(entry.name));
        entry.location = {path, line};
        entry.certainty = Certainty::Static;
        entries.append(entry);
    }
    return entries;
}

} // namespace goconf
