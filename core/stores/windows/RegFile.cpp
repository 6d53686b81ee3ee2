// SPDX-License-Identifier: MIT
#include "stores/windows/RegFile.h"

#include "change/RegistryText.h"
#include "change/RegistryType.h"
#include "stores/windows/RegFileParser.h"

#include <QtEndian>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView version5{"Windows Registry Editor Version 5.00"};
constexpr QLatin1StringView version4{"REGEDIT4"};

/// Where regedit begins a new line within bytes.
constexpr qsizetype fullLine = 77;

QString decoded(const QByteArray &bytes)
{
    // Not by QString::fromUtf8 and its like, which replace a lone surrogate.
    if (bytes.startsWith("\xff\xfe"))
        return RegistryText::of(bytes.sliced(2) + QByteArray(2, '\0')).text;
    const bool hasMark = bytes.startsWith("\xef\xbb\xbf");
    return QString::fromUtf8(hasMark ? bytes.sliced(3) : bytes);
}

QString quoted(const QString &text)
{
    return u'"' + QString(text).replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1) + u'"';
}

/// Whether the bytes are text in the form that a quoted string stands for, in one line.
bool isPlainText(const RegistryImage &image)
{
    if (image.type != registry_type::text)
        return false;
    const QString text = RegistryText::of(image.data).text;
    return RegistryText::bytes(text) == image.data &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20; });
}

QString prefixOf(const RegistryImage &image)
{
    return image.type == registry_type::binary ? u"hex:"_s : u"hex(%1):"_s.arg(image.type, 0, 16);
}

/// `begin` is what stands on the line already.
QString hexText(const QString &begin, const RegistryImage &image, bool breaksLines)
{
    QString text = begin + prefixOf(image);
    qsizetype column = text.size();
    for (qsizetype i = 0; i < image.data.size(); ++i) {
        text += QString::number(uchar(image.data.at(i)), 16).rightJustified(2, u'0');
        if (i + 1 == image.data.size())
            break;
        text += u',';
        column += 3;
        if (breaksLines && column >= fullLine) {
            text += "\\\r\n  "_L1;
            column = 2;
        }
    }
    return text;
}

QString shortText(const RegistryImage &image)
{
    if (isPlainText(image))
        return quoted(RegistryText::of(image.data).text);
    if (image.type == registry_type::number && image.data.size() == 4)
        return u"dword:%1"_s.arg(qFromLittleEndian<quint32>(image.data.constData()), 8, 16, QChar(u'0'));
    return {};
}

QString lineOf(const RegFile::Value &value)
{
    const QString begin = (value.name.isEmpty() ? u"@"_s : quoted(value.name)) + u'=';
    if (!value.image)
        return begin + u'-';
    const QString text = shortText(*value.image);
    return text.isEmpty() ? hexText(begin, *value.image, true) : begin + text;
}

} // namespace

bool RegFile::isRegFile(const QByteArray &bytes)
{
    const QString text = decoded(bytes.first(std::min<qsizetype>(bytes.size(), 128)));
    return text.startsWith(version5) || text.startsWith(version4);
}

Result<RegFile> RegFile::parse(const QByteArray &bytes)
{
    const QString text = decoded(bytes);
    if (!isRegFile(bytes))
        return fail(ErrorCode::Corrupt,
                    tr("this is no .reg file, which begins with “%1”: choose another one").arg(version5));
    if (!bytes.startsWith("\xff\xfe") && text.contains(QChar(QChar::ReplacementCharacter))) {
        return fail(ErrorCode::Corrupt,
                    tr("the letters of this file are of a code page of Windows that it does not "
                       "name: save it in Unicode and try again"));
    }
    return RegFileParser(text, text.startsWith(version4)).parse();
}

QByteArray RegFile::bytes() const
{
    QString text = version5 + "\r\n"_L1;
    for (const Key &key : keys) {
        text += (key.isRemoved ? u"\r\n[-%1]\r\n"_s : u"\r\n[%1]\r\n"_s).arg(key.path);
        for (const Value &value : key.values)
            text += lineOf(value) + "\r\n"_L1;
    }
    text += "\r\n"_L1;
    return "\xff\xfe" + RegistryText::bytes(text).chopped(2);
}

QString RegFile::dataText(const RegistryImage &image)
{
    const QString text = shortText(image);
    return text.isEmpty() ? hexText({}, image, false) : text;
}

} // namespace goconf
