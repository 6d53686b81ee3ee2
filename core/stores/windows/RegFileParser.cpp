// SPDX-License-Identifier: MIT
#include "stores/windows/RegFileParser.h"

#include "change/RegistryText.h"
#include "change/RegistryType.h"

#include <QtEndian>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

int hexDigit(QChar c)
{
    const char16_t unit = c.toLower().unicode();
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    return unit >= u'a' && unit <= u'f' ? unit - u'a' + 10 : -1;
}

} // namespace

RegFileParser::RegFileParser(QString text, bool isVersion4)
    : m_text(std::move(text))
    , m_isVersion4(isVersion4)
{
}

Result<RegFile> RegFileParser::parse()
{
    RegFile file;
    skipLine();
    while (!atEnd()) {
        const qsizetype begin = m_place;
        skipBlanks();
        const bool isGood =
            takeLineEnd() ||
            (next() == u'[' ? readKey(file) : !file.keys.isEmpty() && readValue(file.keys.last()));
        if (!isGood) {
            return fail(ErrorCode::Corrupt,
                        tr("line %1 is no line of a .reg file: mend it, or export the file anew")
                            .arg(m_text.first(begin).count(u'\n') + 1));
        }
    }
    return file;
}

bool RegFileParser::take(QStringView word)
{
    if (!QStringView(m_text).sliced(m_place).startsWith(word, Qt::CaseInsensitive))
        return false;
    m_place += word.size();
    return true;
}

void RegFileParser::skipBlanks()
{
    while (next() == u' ' || next() == u'\t')
        ++m_place;
}

void RegFileParser::skipLine()
{
    while (!atEnd() && !isLineEnd(next()))
        ++m_place;
    take(u"\r");
    take(u"\n");
}

bool RegFileParser::takeLineEnd()
{
    skipBlanks();
    if (!atEnd() && next() != u';' && !isLineEnd(next()))
        return false;
    skipLine();
    return true;
}

bool RegFileParser::readKey(RegFile &file)
{
    ++m_place;
    RegFile::Key key;
    key.isRemoved = take(u"-");
    qsizetype end = m_place;
    while (end < m_text.size() && !isLineEnd(m_text.at(end)))
        ++end;
    const qsizetype close = QStringView(m_text).sliced(m_place, end - m_place).lastIndexOf(u']');
    if (close <= 0)
        return false;
    key.path = m_text.sliced(m_place, close);
    file.keys.append(key);
    m_place += close + 1;
    return takeLineEnd();
}

bool RegFileParser::readValue(RegFile::Key &key)
{
    RegFile::Value value;
    if (!take(u"@")) {
        const std::optional<QString> name = readQuoted();
        if (!name)
            return false;
        value.name = *name;
    }
    skipBlanks();
    if (!take(u"="))
        return false;
    skipBlanks();
    if (!readData(value))
        return false;
    key.values.append(value);
    return takeLineEnd();
}

bool RegFileParser::readData(RegFile::Value &value)
{
    if (take(u"-"))
        return true;
    if (next() == u'"') {
        const std::optional<QString> text = readQuoted();
        if (text)
            value.image = RegistryImage{registry_type::text, RegistryText::bytes(*text)};
        return text.has_value();
    }
    if (take(u"dword:")) {
        skipBlanks();
        const std::optional<quint32> number = readHexNumber(8);
        if (!number)
            return false;
        QByteArray data(4, '\0');
        qToLittleEndian(*number, data.data());
        value.image = RegistryImage{registry_type::number, data};
        return true;
    }
    value.image = readHexImage();
    return value.image.has_value();
}

/// A text may go on over line ends, which are its own.
std::optional<QString> RegFileParser::readQuoted()
{
    if (!take(u"\""))
        return std::nullopt;
    QString text;
    for (; !atEnd(); ++m_place) {
        if (next() == u'"') {
            ++m_place;
            return text;
        }
        if (next() != u'\\' || m_place + 1 >= m_text.size()) {
            text += next();
            continue;
        }
        // Some programs that write such files spell control characters.
        switch (m_text.at(++m_place).unicode()) {
        case u'n': text += u'\n'; break;
        case u'r': text += u'\r'; break;
        case u'0': text += QChar(0); break;
        default: text += next(); break;
        }
    }
    return std::nullopt;
}

std::optional<quint32> RegFileParser::readHexNumber(int longest)
{
    quint32 number = 0;
    int digits = 0;
    for (; hexDigit(next()) >= 0 && digits < longest; ++digits, ++m_place)
        number = number << 4 | quint32(hexDigit(next()));
    if (digits == 0 || hexDigit(next()) >= 0)
        return std::nullopt;
    return number;
}

std::optional<RegistryImage> RegFileParser::readHexImage()
{
    if (!take(u"hex"))
        return std::nullopt;
    RegistryImage image{registry_type::binary, {}};
    if (take(u"(")) {
        const std::optional<quint32> type = readHexNumber(8);
        if (!type || !take(u")"))
            return std::nullopt;
        image.type = *type;
    }
    if (!take(u":"))
        return std::nullopt;
    const std::optional<QByteArray> bytes = readBytes();
    if (!bytes)
        return std::nullopt;
    image.data = *bytes;
    if (m_isVersion4 && (isTextType(image.type) || image.type == registry_type::texts)) {
        const QString text = QString::fromUtf8(*bytes);
        if (text.toUtf8() != *bytes)
            return std::nullopt;
        image.data = RegistryText::bytes(text).chopped(2);
    }
    return image;
}

/// Two digits each, with ',' between them; '\' at the end of a line goes on in the next one.
std::optional<QByteArray> RegFileParser::readBytes()
{
    QByteArray bytes;
    for (;;) {
        skipBlanks();
        if (take(u"\\")) {
            if (!takeLineEnd())
                return std::nullopt;
            continue;
        }
        if (hexDigit(next()) < 0)
            return bytes;
        const std::optional<quint32> byte = readHexNumber(2);
        if (!byte)
            return std::nullopt;
        bytes.append(char(*byte));
        skipBlanks();
        if (!take(u","))
            return bytes;
    }
}

} // namespace goconf
