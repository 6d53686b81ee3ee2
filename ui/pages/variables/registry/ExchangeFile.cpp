// SPDX-License-Identifier: MIT
#include "pages/variables/registry/ExchangeFile.h"

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

QString endingOf(ExchangeFile::Form form)
{
    return form == ExchangeFile::Form::Json ? u".json"_s : u".reg"_s;
}

bool has(const QString &path, ExchangeFile::Form form)
{
    return path.endsWith(endingOf(form), Qt::CaseInsensitive);
}

bool hasEither(const QString &path)
{
    return has(path, ExchangeFile::Form::Regedit) || has(path, ExchangeFile::Form::Json);
}

} // namespace

ExchangeFile::Form ExchangeFile::formOf(const QString &path)
{
    return has(path, Form::Json) ? Form::Json : Form::Regedit;
}

QString ExchangeFile::pathToWrite(const QString &path, Form chosen)
{
    const QString ending = endingOf(chosen);
    if (path.endsWith(ending) && hasEither(path.chopped(ending.size())))
        return path.chopped(ending.size());
    return hasEither(path) ? path : path + ending;
}

} // namespace goconf::ui
