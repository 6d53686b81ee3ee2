// SPDX-License-Identifier: MIT
#include "editors/ExactText.h"

#include "change/ShownText.h"

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t firstPicture = 0x2400;
constexpr char16_t pictureOfDelete = 0x2421;
constexpr char16_t opening = u'‹';
constexpr char16_t closing = u'›';

QString signOf(uchar byte)
{
    if (byte < 0x20)
        return QChar(char16_t(firstPicture + byte));
    if (byte == 0x7f)
        return QChar(pictureOfDelete);
    return opening + QString::number(byte, 16) + closing;
}

/// A sign begins with it.
bool beginsSign(QChar c)
{
    return (c >= QChar(firstPicture) && c < QChar(firstPicture + 0x20)) || c == QChar(pictureOfDelete) ||
           c == QChar(opening);
}

/// Length of the character at `position`, as long as it can be seen as it is and is taken for no sign; else
/// 0.
int plainLength(const QByteArray &bytes, qsizetype position)
{
    for (int length = 1; length <= 4 && position + length <= bytes.size(); ++length) {
        const QByteArray character = bytes.sliced(position, length);
        if (ExactText::isPlain(character))
            return beginsSign(QString::fromUtf8(character).front()) ? 0 : length;
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

Problems ExactText::remarks(const QStringList &signs)
{
    if (signs.isEmpty())
        return {};
    return {
        {Severity::Info,
         tr("each of these signs stands for one byte that cannot be shown: %1").arg(signs.join(u' ')),
         tr("take a sign out to be rid of its byte; all else is taken as you write it, backslashes too")}};
}

ExactText::ExactText(const QByteArray &bytes)
{
    if (isPlain(bytes)) {
        m_shown = QString::fromUtf8(bytes);
        return;
    }
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = plainLength(bytes, i);
        if (length > 0)
            m_shown += QString::fromUtf8(bytes.sliced(i, length));
        else
            addSign(bytes.at(i));
        i += qMax(length, 1);
    }
}

void ExactText::addSign(char byte)
{
    m_shown += signOf(uchar(byte));
    m_hasSign.set(uchar(byte));
}

/// Its length, or 0 where none of shown() stands.
qsizetype ExactText::signAt(const QString &text, qsizetype position, uchar &byte) const
{
    const QChar first = text.at(position);
    if (m_hasSign.none() || !beginsSign(first))
        return 0;
    if (first != QChar(opening)) {
        byte = first == QChar(pictureOfDelete) ? 0x7f : uchar(first.unicode() - firstPicture);
    } else {
        bool isNumber = false;
        byte = uchar(text.mid(position + 1, 2).toUShort(&isNumber, 16));
        if (!isNumber)
            return 0;
    }
    const QString sign = signOf(byte);
    return m_hasSign.test(byte) && QStringView(text).sliced(position).startsWith(sign) ? sign.size() : 0;
}

QByteArray ExactText::bytesOf(const QString &text) const
{
    QByteArray bytes;
    qsizetype literal = 0; // where what is no sign begins
    for (qsizetype i = 0; i < text.size();) {
        uchar byte = 0;
        const qsizetype length = signAt(text, i, byte);
        if (length > 0) {
            bytes += text.sliced(literal, i - literal).toUtf8() + char(byte);
            literal = i + length;
        }
        i += qMax(length, qsizetype(1));
    }
    return bytes + text.sliced(literal).toUtf8();
}

QStringList ExactText::signsIn(const QString &text) const
{
    QStringList all;
    for (qsizetype i = 0; i < text.size();) {
        uchar byte = 0;
        const qsizetype length = signAt(text, i, byte);
        if (length > 0 && !all.contains(text.sliced(i, length)))
            all.append(text.sliced(i, length));
        i += qMax(length, qsizetype(1));
    }
    return all;
}

} // namespace goconf::ui
