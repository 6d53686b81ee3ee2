// SPDX-License-Identifier: MIT
#include "pages/variables/registry/RegistryFiles.h"

#include "base/Wtf8.h"
#include "change/ShownName.h"
#include "pages/variables/registry/ExchangeFile.h"
#include "workspace/Workspace.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace goconf::ui {

namespace {

/// Nobody has more variables than that; a file of any other sort may be huge.
constexpr qint64 mostBytes = qint64(8) * 1024 * 1024;

using Import = VariableExchange::Import;

QString shownFile(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Result<Import> importFrom(const QString &path)
{
    QFile file(path);
    const auto cannotRead = [&] {
        return fail(ErrorCode::Io,
                    RegistryFiles::tr("%1 cannot be read: %2").arg(shownFile(path), file.errorString()));
    };
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead();
    if (file.size() > mostBytes) {
        return fail(ErrorCode::TooLarge,
                    RegistryFiles::tr("%1 is too large for a file of variables: choose another one")
                        .arg(shownFile(path)));
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) // the first half of a .reg file is one, too
        return cannotRead();
    return VariableExchange::read(bytes);
}

bool isJson(const QString &path)
{
    return ExchangeFile::formOf(path) == ExchangeFile::Form::Json;
}

Result<bool> exportTo(const QString &path, const QVector<RegistryValue> &values)
{
    QSaveFile file(path);
    const QByteArray bytes =
        isJson(path) ? VariableExchange::json(values) : VariableExchange::regFile(values);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorCode::Io,
                    RegistryFiles::tr("%1 cannot be written: %2").arg(shownFile(path), file.errorString()));
    }
    return true;
}

} // namespace

RegistryFiles::RegistryFiles(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void RegistryFiles::read(const QString &path)
{
    m_workspace.runner().run<Import>(
        this, {tr("Reading a file"), Task::Unit::Steps}, [path](TaskControl &) { return importFrom(path); },
        [this, path](const Result<Import> &import) {
            if (import)
                Q_EMIT wasRead(path, *import);
            else
                Q_EMIT failed(import.error());
        });
}

void RegistryFiles::write(const QString &path, const QVector<RegistryValue> &values)
{
    QStringList left;
    for (const RegistryValue &value : values) {
        if (isJson(path) && !VariableExchange::fitsJson(value))
            left.append(shownName(toWtf8(value.name)));
    }
    m_workspace.runner().run<bool>(
        this, {tr("Writing a file"), Task::Unit::Steps, false},
        [path, values](TaskControl &) { return exportTo(path, values); },
        [this, path, count = int(values.size() - left.size()), left](const Result<bool> &done) {
            if (done)
                Q_EMIT wasWritten(path, count, left);
            else
                Q_EMIT failed(done.error());
        });
}

} // namespace goconf::ui
