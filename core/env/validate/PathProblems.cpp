// SPDX-License-Identifier: MIT
#include "env/validate/PathProblems.h"

#include "env/go/FilePath.h"
#include "env/grammar/GopathEntry.h"
#include "env/validate/ProblemText.h"

namespace goconf {

namespace {

bool isQuoted(const QByteArray &value)
{
    return value.size() > 1 && (value.at(0) == '"' || value.at(0) == '\'') && value.back() == value.at(0);
}

} // namespace

Problems PathProblems::check(const GoVariable &variable, const QByteArray &value,
                             const ValidationContext &context)
{
    if (variable.kind == ValueKind::FolderList)
        return folderList(variable, value, context);
    if (variable.kind == ValueKind::File)
        return file(variable, value, context);
    return folder(variable, value, context);
}

QString PathProblems::relativeAdvice(const GoVariable &variable, const QByteArray &value,
                                     const ValidationContext &context)
{
    if (isQuoted(value))
        return tr("Leave out the quotation marks; Go takes them as part of the path.");
    if (value.startsWith('~'))
        return tr("Write the path of the home folder instead of “~”.");
    if (value.contains('$') || value.contains('%'))
        return tr("Write out what the other variable holds; Go does not expand it.");
    return context.os.isWindows()
               ? tr("Write the whole path, from the drive letter on.")
               : tr("Write the whole path, from “/” on, or leave %1 unset: its default is good.")
                     .arg(QString::fromLatin1(variable.name));
}

Problems PathProblems::folder(const GoVariable &variable, const QByteArray &value,
                              const ValidationContext &context)
{
    const QString name = QString::fromLatin1(variable.name);
    Problems problems;
    if (variable.name == "GOROOT")
        problems.append(ProblemText::warning(tr("GOROOT is set. Go finds its own folder by itself, and a "
                                                "GOROOT that is left behind makes another Go fail."),
                                             ProblemText::unset(variable, context)));
    if (variable.name == "GOCACHE" && value == "off") {
        problems.append(
            ProblemText::error(tr("Since Go 1.12 the build cache cannot be switched off; every build stops."),
                               ProblemText::unset(variable, context)));
    } else if (!context.os.isAbsolutePath(value)) {
        problems.append(ProblemText::error(
            tr("%1 must be an absolute path; “%2” is not.").arg(name, ProblemText::shown(value)),
            relativeAdvice(variable, value, context)));
    }
    return problems;
}

Problems PathProblems::folderList(const GoVariable &variable, const QByteArray &value,
                                  const ValidationContext &context)
{
    const QString name = QString::fromLatin1(variable.name);
    const QByteArrayList folders = filepath::splitList(context.os, value);
    Problems problems;
    bool gap = false;
    for (const QByteArray &folder : folders) {
        switch (gopathEntry(folder, context.os)) {
        case GopathEntry::Folder: break;
        case GopathEntry::Empty: gap = true; break;
        case GopathEntry::Tilde:
            problems.append(ProblemText::error(
                tr("The folder “%1” begins with “~”, with which no go command starts any more.")
                    .arg(ProblemText::shown(folder)),
                relativeAdvice(variable, folder, context)));
            break;
        case GopathEntry::Relative:
            problems.append(ProblemText::error(
                tr("The folder “%1” is relative, with which no go command starts any more.")
                    .arg(ProblemText::shown(folder)),
                relativeAdvice(variable, folder, context)));
            break;
        }
    }
    if (folders.constFirst().isEmpty())
        problems.append(ProblemText::error(
            tr("%1 begins with an empty entry, so Go finds no place for modules.").arg(name),
            tr("Let the list begin with a folder.")));
    else if (gap)
        problems.append(
            ProblemText::warning(tr("%1 contains an empty entry, which Go passes over.").arg(name),
                                 tr("Remove the superfluous separator.")));
    if (folders.size() > 1 && problems.isEmpty())
        problems.append(ProblemText::info(tr("Modules and installed programs go to the first folder only: %1")
                                              .arg(ProblemText::shown(folders.constFirst()))));
    return problems;
}

Problems PathProblems::file(const GoVariable &variable, const QByteArray &value,
                            const ValidationContext &context)
{
    const QString name = QString::fromLatin1(variable.name);
    if (variable.name == "GOENV" && value == "off")
        return {ProblemText::warning(tr("GOENV=off hides Go's settings file; “go env -w” writes into the "
                                        "default file all the same, without effect."),
                                     ProblemText::unset(variable, context))};
    if (isKnownTo(context.go, variable.choices, value) || context.os.isAbsolutePath(value))
        return {};
    if (variable.name == "GOWORK")
        return {ProblemText::error(tr("GOWORK must be off, auto or an absolute path; “%1” is none of them.")
                                       .arg(ProblemText::shown(value)),
                                   relativeAdvice(variable, value, context))};
    return {ProblemText::warning(
        tr("%1 is a relative path, so which file it means depends on the folder you are in.").arg(name),
        relativeAdvice(variable, value, context))};
}

} // namespace goconf
