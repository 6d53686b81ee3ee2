// SPDX-License-Identifier: MIT
#include "change/JournalFormat.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace goconf::journal_format {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Journal)
};

constexpr quint32 formatVersion = 2;

tl::unexpected<Error> damaged(const QString &name, const QString &detail)
{
    return fail(ErrorCode::Corrupt,
                Text::tr("the history entry %1 is damaged: nothing is done with it").arg(name), detail);
}

// Written by hand: QJsonDocument would hold the images, up to hundreds of megabytes, several times over.

/// What a reader of JSON would take for something else: a lone surrogate, which names in the registry may
/// have, and a byte order mark.
bool mustBeSpelled(const QString &text, qsizetype i)
{
    const QChar c = text.at(i);
    const bool isHalf = (c.isHighSurrogate() && (i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())) ||
                        (c.isLowSurrogate() && (i == 0 || !text.at(i - 1).isHighSurrogate()));
    return isHalf || c.unicode() < 0x20 || c == QChar(QChar::ByteOrderMark);
}

QByteArray quoted(const QString &text)
{
    QString result = u"\""_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (mustBeSpelled(text, i))
            result += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else if (c == u'"' || c == u'\\')
            result.append(u'\\').append(c);
        else
            result += c;
    }
    return (result + u'"').toUtf8();
}

QByteArray quoted(const QStringList &texts)
{
    QByteArrayList items;
    for (const QString &text : texts)
        items.append(quoted(text));
    return '[' + items.join(',') + ']';
}

QByteArray quoted(const QByteArray &bytes)
{
    return '"' + bytes.toBase64() + '"';
}

QByteArray encode(const FileImage &image)
{
    return "{\"mode\":" + QByteArray::number(image.mode) + ",\"bytes\":" + quoted(image.bytes) + '}';
}

QByteArray encode(const QByteArray &linkTarget)
{
    return quoted(linkTarget);
}

QByteArray encode(const RegistryImage &image)
{
    return "{\"type\":" + QByteArray::number(image.type) + ",\"data\":" + quoted(image.data) + '}';
}

QByteArray placeOf(const RegistryChange &change)
{
    return "\"key\":" + quoted(change.key) + ",\"name\":" + quoted(change.name);
}

template <typename Kind>
QByteArray placeOf(const Kind &change)
{
    return "\"path\":" + quoted(change.path);
}

QByteArray encode(const Change &change)
{
    return std::visit(
        [&change](const auto &kind) {
            const auto side = [](const auto &image) -> QByteArray { return image ? encode(*image) : "null"; };
            return "{\"kind\":\"" + QByteArray(kindOf(change).data(), kindOf(change).size()) + "\"," +
                   placeOf(kind) + ",\"before\":" + side(kind.before) + ",\"after\":" + side(kind.after) +
                   '}';
        },
        change);
}

/// Reads fields and remembers whether one was not as expected.
class Reader
{
public:
    bool isGood() const { return m_good; }

    QString string(const QJsonValue &value)
    {
        m_good = m_good && value.isString();
        return value.toString();
    }

    QStringList strings(const QJsonValue &value)
    {
        m_good = m_good && value.isArray();
        QStringList result;
        for (const QJsonValue &item : value.toArray())
            result.append(string(item));
        return result;
    }

    quint32 number(const QJsonValue &value)
    {
        const qint64 number = value.toInteger(-1);
        m_good = m_good && number >= 0 && number <= 0xffffffffLL;
        return quint32(number);
    }

    QByteArray bytes(const QJsonValue &value)
    {
        auto decoded =
            QByteArray::fromBase64Encoding(string(value).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        m_good = m_good && decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
        return std::move(decoded.decoded);
    }

    void read(const QJsonValue &value, std::optional<FileImage> &image)
    {
        if (!value.isNull())
            image = FileImage{bytes(value["bytes"_L1]), number(value["mode"_L1])};
    }

    void read(const QJsonValue &value, std::optional<QByteArray> &linkTarget)
    {
        if (!value.isNull())
            linkTarget = bytes(value);
    }

    void read(const QJsonValue &value, std::optional<RegistryImage> &image)
    {
        if (!value.isNull())
            image = RegistryImage{number(value["type"_L1]), bytes(value["data"_L1])};
    }

    template <typename Kind>
    Change change(const QJsonValue &value, Kind kind)
    {
        read(value["before"_L1], kind.before);
        read(value["after"_L1], kind.after);
        return kind;
    }

    Change change(const QJsonValue &value)
    {
        const QString kind = string(value["kind"_L1]);
        if (kind == "file"_L1)
            return change(value, FileChange{string(value["path"_L1]), {}, {}});
        if (kind == "link"_L1)
            return change(value, LinkChange{string(value["path"_L1]), {}, {}});
        m_good = m_good && kind == "registry"_L1;
        return change(value, RegistryChange{string(value["key"_L1]), string(value["name"_L1]), {}, {}});
    }

private:
    bool m_good = true;
};

struct Head
{
    JournalEntry entry;
    QStringList targets;
    quint32 changes = 0;
};

Result<Head> readHead(const QByteArray &line, const QString &name)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
    Reader reader;
    Head head;
    const quint32 version = reader.number(object["version"_L1]);
    if (reader.isGood() && version > formatVersion) {
        return fail(ErrorCode::Unsupported,
                    Text::tr("the history entry %1 is of a newer version of this program: use that version")
                        .arg(name));
    }
    head.entry.id = reader.string(object["id"_L1]);
    head.entry.when = QDateTime::fromString(reader.string(object["when"_L1]), Qt::ISODateWithMs);
    head.entry.set.title = reader.string(object["title"_L1]);
    head.entry.createdFolders = reader.strings(object["createdFolders"_L1]);
    if (object.contains("places"_L1))
        head.entry.places = reader.strings(object["places"_L1]);
    head.entry.temporaryFiles = reader.strings(object["temporaryFiles"_L1]);
    head.entry.leftAlone = reader.strings(object["leftAlone"_L1]);
    head.targets = reader.strings(object["targets"_L1]);
    head.changes = reader.number(object["changes"_L1]);
    if (version == formatVersion && reader.isGood() && head.entry.when.isValid())
        return head;
    return damaged(name, error.errorString());
}

} // namespace

QByteArray encode(const JournalEntry &entry)
{
    QByteArray text =
        "{\"version\":" + QByteArray::number(formatVersion) + ",\"id\":" + quoted(entry.id) +
        ",\"when\":" + quoted(entry.when.toUTC().toString(Qt::ISODateWithMs)) +
        ",\"title\":" + quoted(entry.set.title) + ",\"targets\":" + quoted(entry.head().targets) +
        ",\"createdFolders\":" + quoted(entry.createdFolders) + ",\"places\":" + quoted(entry.places) +
        ",\"temporaryFiles\":" + quoted(entry.temporaryFiles) + ",\"leftAlone\":" + quoted(entry.leftAlone) +
        ",\"changes\":" + QByteArray::number(entry.set.changes.size()) + "}\n";
    for (const Change &change : entry.set.changes)
        text += encode(change) + '\n';
    return text;
}

Result<JournalHead> decodeHead(const QByteArray &line, const QString &name)
{
    return readHead(line, name).map([](const Head &head) {
        JournalHead result = head.entry.head();
        result.targets = head.targets;
        return result;
    });
}

Result<JournalEntry> decode(const QByteArray &text, const QString &name)
{
    qsizetype end = text.indexOf('\n');
    const Result<Head> head = readHead(end < 0 ? text : text.first(end), name);
    if (!head)
        return fail(head.error());
    JournalEntry entry = head->entry;
    Reader reader;
    for (quint32 i = 0; i < head->changes; ++i) {
        const qsizetype begin = end + 1;
        end = text.indexOf('\n', begin);
        if (end < 0)
            return damaged(name, {});
        const QByteArray line = QByteArray::fromRawData(text.constData() + begin, end - begin);
        entry.set.changes.append(reader.change(QJsonDocument::fromJson(line).object()));
    }
    const bool hasAllPlaces = entry.places.isEmpty() || entry.places.size() == entry.set.changes.size();
    if (!reader.isGood() || end + 1 != text.size() || !hasAllPlaces)
        return damaged(name, {});
    return entry;
}

} // namespace goconf::journal_format
