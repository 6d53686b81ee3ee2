// SPDX-License-Identifier: MIT
#include "stores/macos/PropertyList.h"

#include <QXmlStreamReader>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 32;

/// Reads the element that the reader stands on, up to its end.
PropertyList readValue(QXmlStreamReader &xml, int depth)
{
    PropertyList value;
    value.line = int(xml.lineNumber());
    if (depth > deepest) {
        xml.raiseError(u"nested too deeply"_s);
    } else if (xml.name() == "true"_L1 || xml.name() == "false"_L1) {
        value.kind = PropertyList::Kind::Truth;
        value.truth = xml.name() == "true"_L1;
        xml.skipCurrentElement();
    } else if (xml.name() == "array"_L1) {
        value.kind = PropertyList::Kind::Array;
        while (xml.readNextStartElement())
            value.items.push_back(readValue(xml, depth + 1));
    } else if (xml.name() == "dict"_L1) {
        value.kind = PropertyList::Kind::Dictionary;
        QString key;
        while (xml.readNextStartElement()) {
            if (xml.name() == "key"_L1) {
                key = xml.readElementText();
            } else {
                value.keys.append(key);
                value.items.push_back(readValue(xml, depth + 1));
            }
        }
    } else {
        value.text = xml.readElementText();
    }
    return value;
}

} // namespace

Result<PropertyList> PropertyList::parse(const QByteArray &bytes)
{
    if (bytes.startsWith("bplist"))
        return fail(ErrorCode::Unsupported,
                    tr("this is a binary property list: convert a copy with plutil -convert xml1 to see it"));
    QXmlStreamReader xml(bytes);
    PropertyList value;
    if (xml.readNextStartElement() && xml.name() == "plist"_L1 && xml.readNextStartElement())
        value = readValue(xml, 0);
    else if (!xml.hasError())
        xml.raiseError(u"no property list"_s);
    if (xml.hasError()) {
        return fail(ErrorCode::Corrupt,
                    tr("this is no property list (line %1): correct it, or remove it").arg(xml.lineNumber()));
    }
    return value;
}

const PropertyList *PropertyList::find(const QString &key) const
{
    const qsizetype at = keys.indexOf(key);
    return at < 0 ? nullptr : &items[size_t(at)];
}

bool PropertyList::isTrue(const QString &key) const
{
    const PropertyList *value = find(key);
    return value && value->truth;
}

} // namespace goconf
