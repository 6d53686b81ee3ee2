// SPDX-License-Identifier: MIT
#include "stores/windows/VariableExchange.h"

#include "base/WindowsName.h"
#include "base/Wtf8.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"
#include "change/ShownName.h"
#include "stores/windows/RegFile.h"
#include "stores/windows/RegistryVariable.h"
#include "stores/windows/WindowsKeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView formatKey{"goconfigurator-variables"};
constexpr int formatVersion = 1;

/// Names of this program's user as others' files may spell the key.
bool isUserKey(const QString &path)
{
    const QString upper = upperName(path);
    return upper == upperName(QString(windows_keys::user)) || upper == "HKCU\\ENVIRONMENT"_L1;
}

bool isUnicode(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar(0));
}

} // namespace

QByteArray VariableExchange::regFile(const QVector<RegistryValue> &values)
{
    RegFile::Key key{windows_keys::user};
    for (const RegistryValue &value : values)
        key.values.append({value.name, RegistryImage{value.type, value.data}});
    RegFile file;
    file.keys.append(key);
    return file.bytes();
}

bool VariableExchange::fitsJson(const RegistryValue &value)
{
    return isTextType(value.type) && isUnicode(value.name) && isUnicode(RegistryText::of(value.data).text);
}

QByteArray VariableExchange::json(const QVector<RegistryValue> &values)
{
    QJsonArray variables;
    for (const RegistryValue &value : values) {
        if (fitsJson(value)) {
            variables.append(QJsonObject{{u"name"_s, value.name},
                                         {u"type"_s, registryTypeName(value.type)},
                                         {u"value"_s, RegistryText::of(value.data).text}});
        }
    }
    // Qt's parser takes a byte order mark at the begin of a string for none of it, unless it is spelled.
    return QJsonDocument(QJsonObject{{formatKey, formatVersion}, {u"variables"_s, variables}})
        .toJson()
        .replace("\"\xef\xbb\xbf", "\"\\ufeff");
}

Result<VariableExchange::Import> VariableExchange::read(const QByteArray &bytes)
{
    Result<Import> import = RegFile::isRegFile(bytes) ? readRegFile(bytes) : readJson(bytes);
    if (import && import->edits.isEmpty() && import->passedOver.isEmpty())
        return fail(ErrorCode::NotFound, tr("the file has no variables of a user: choose another one"));
    return import;
}

Result<VariableExchange::Import> VariableExchange::readRegFile(const QByteArray &bytes)
{
    const Result<RegFile> file = RegFile::parse(bytes);
    if (!file)
        return fail(file.error());
    Import import;
    for (const RegFile::Key &key : file->keys) {
        if (!isUserKey(key.path)) {
            import.passedOver.append({key.path, tr("this key holds no variables of yours")});
            continue;
        }
        if (key.isRemoved) {
            import.passedOver.append({u'-' + key.path, tr("all of your variables would go at once"),
                                      tr("remove them one by one where that is meant")});
            continue;
        }
        for (const RegFile::Value &value : key.values)
            addValue(import, value.name, value.image);
    }
    return import;
}

QString VariableExchange::entryOf(const QByteArray &name, quint32 type)
{
    //: the name of a value and its type
    return tr("%1 (%2)").arg(shownName(name), registryTypeName(type));
}

void VariableExchange::addValue(Import &import, const QString &name,
                                const std::optional<RegistryImage> &image)
{
    const QByteArray bytes = toWtf8(name);
    if (!image) {
        import.edits.append({EnvEdit::Unset, bytes, {}});
        return;
    }
    if (!isTextType(image->type)) {
        import.passedOver.append(
            {entryOf(bytes, image->type), tr("Windows makes no variable of such a type")});
        return;
    }
    addText(import, name, RegistryText::of(image->data).text, image->type);
}

void VariableExchange::addText(Import &import, const QString &name, const QString &text, quint32 type)
{
    const EnvEdit edit{EnvEdit::Set, toWtf8(name), toWtf8(text), RegistryVariable::formOf(type)};
    const Result<void> value = RegistryVariable::checkValue(edit.name, edit.value);
    if (!RegistryVariable::checkName(edit.name))
        import.passedOver.append({shownName(edit.name), tr("no variable can have such a name")});
    else if (value)
        import.edits.append(edit);
    else if (value.error().code == ErrorCode::TooLarge)
        import.passedOver.append({shownName(edit.name), tr("it is longer than Windows allows")});
    else
        import.passedOver.append({shownName(edit.name), tr("it has a NUL character in it")});
}

Result<VariableExchange::Import> VariableExchange::readJson(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonObject document = QJsonDocument::fromJson(bytes, &error).object();
    if (document[formatKey].toInt() != formatVersion || !document["variables"_L1].isArray()) {
        return fail(ErrorCode::Corrupt,
                    tr("this is neither a .reg file nor a JSON file of variables: choose another one"),
                    error.error == QJsonParseError::NoError ? QString() : error.errorString());
    }
    Import import;
    const QJsonArray variables = document["variables"_L1].toArray();
    for (const QJsonValue &variable : variables) {
        const QJsonValue name = variable["name"_L1];
        const QJsonValue value = variable["value"_L1];
        const QString type = variable["type"_L1].toString();
        const bool isExpandable = type == registryTypeName(registry_type::expandable);
        if (name.isString() && value.isNull()) {
            import.edits.append({EnvEdit::Unset, toWtf8(name.toString()), {}});
        } else if (name.isString() && value.isString() &&
                   (isExpandable || type == registryTypeName(registry_type::text))) {
            addText(import, name.toString(), value.toString(),
                    isExpandable ? registry_type::expandable : registry_type::text);
        } else {
            return fail(ErrorCode::Corrupt,
                        tr("variable %1 of the file has no name, value or type that we know: mend the file")
                            .arg(import.edits.size() + import.passedOver.size() + 1));
        }
    }
    return import;
}

} // namespace goconf
