// SPDX-License-Identifier: MIT
#include "editors/ExactText.h"

#include "change/ShownText.h"

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

QString byteEscape(char byte)
{
    return u"\\x"_s + QString::number(uchar(byte), 16).rightJustified(2, u'0');
}

/// Length of the character at `position`, as long as it can be seen as it is; else 0.
int plainLength(const QByteArray &bytes, qsizetype position)
{
    for (int length = 1; length <= 4 && position + length <= bytes.size(); ++length) {
        if (ExactText::isPlain(bytes.sliced(position, length)))
            return length;
    }
    return 0;
}

} // namespace

bool ExactText::isPlain(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return text.toUtf8() == bytes && !text.contains(u'\n') && !text.contains(u'\t') &&
           !text.contains(QChar::ReplacementCharacter) && shownText(bytes) == text;
}

QString ExactText::escaped(const QByteArray &bytes)
{
    QString text;
    for (qsizetype i = 0; i < bytes.size();) {
        const char byte = bytes.at(i);
        const int length = plainLength(bytes, i);
        if (byte == '\\')
            text += "\\\\"_L1;
        else if (byte == '\n')
            text += "\\n"_L1;
        else if (byte == '\t')
            text += "\\t"_L1;
        else if (byte == '\r')
            text += "\\r"_L1;
        else if (length > 0)
            text += QString::fromUtf8(bytes.sliced(i, length));
        else
            text += byteEscape(byte);
        i += qMax(length, 1);
    }
    return text;
}

std::optional<QByteArray> ExactText::unescaped(const QString &text)
{
    const QByteArray written = text.toUtf8();
    QByteArray bytes;
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written.at(i) != '\\') {
            bytes += written.at(i);
            continue;
        }
        if (++i == written.size())
            return std::nullopt;
        switch (written.at(i)) {
        case '\\': bytes += '\\'; break;
        case 'n': bytes += '\n'; break;
        case 't': bytes += '\t'; break;
        case 'r': bytes += '\r'; break;
        case 'x': {
            bool isNumber = false;
            const QByteArray digits = written.sliced(i + 1, qMin(qsizetype(2), written.size() - i - 1));
            const uint byte = digits.toUInt(&isNumber, 16);
            if (!isNumber || digits.size() < 2 || digits.startsWith('+'))
                return std::nullopt;
            bytes += char(byte);
            i += 2;
            break;
        }
        default: return std::nullopt;
        }
    }
    return bytes;
}

} // namespace goconf::ui
