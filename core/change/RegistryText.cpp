// SPDX-License-Identifier: MIT
#include "change/RegistryText.h"

#include <QtEndian>

namespace goconf {

RegistryText RegistryText::of(const QByteArray &data)
{
    RegistryText result;
    result.hasOddByte = data.size() % 2 != 0;
    result.text.resize(data.size() / 2);
    for (qsizetype i = 0; i < result.text.size(); ++i)
        result.text[i] = QChar(qFromLittleEndian<char16_t>(data.constData() + 2 * i));
    result.hasFinalNul = result.text.endsWith(QChar(0));
    if (result.hasFinalNul)
        result.text.chop(1);
    return result;
}

QByteArray RegistryText::bytes(QStringView text)
{
    QByteArray data(2 * (text.size() + 1), '\0');
    for (qsizetype i = 0; i < text.size(); ++i)
        qToLittleEndian<char16_t>(text.at(i).unicode(), data.data() + 2 * i);
    return data;
}

} // namespace goconf
