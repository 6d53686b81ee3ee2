// SPDX-License-Identifier: MIT
#include "stores/GoEnvSnapshot.h"

#include "change/SafeFile.h"
#include "env/go/GoEnvFile.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace goconf::goenvsnapshot {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::GoEnvSnapshot)
};

/// More of one kind would only repeat themselves.
constexpr qsizetype mostProblems = 20;
/// U+FEFF in UTF-8, which editors of Windows put at the begin of a file.
constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

void addOddLines(const GoEnvFile &file, const QString &path, Problems &problems)
{
    for (const GoEnvFile::OddLine &odd : file.oddLines()) {
        if (problems.size() >= mostProblems)
            return;
        const QString message = Text::tr("%1:%2: go passes over this line").arg(path).arg(odd.line);
        const QString advice =
            odd.text.startsWith(byteOrderMark)
                ? Text::tr("An invisible byte order mark stands before its name: save the file as UTF-8 "
                           "without one")
                : Text::tr("A setting begins with its name, a capital letter first, and has no spaces around "
                           "the =: correct the line, or remove it");
        problems.append({Severity::Warning, message, advice});
    }
}

void addDuplicates(const EnvSnapshot &snapshot, Problems &problems)
{
    QSet<QByteArray> seen;
    for (auto entry = snapshot.entries.crbegin(); entry != snapshot.entries.crend(); ++entry) {
        if (problems.size() >= mostProblems)
            return;
        if (seen.contains(entry->name)) {
            problems.append(
                {Severity::Info,
                 Text::tr("%1: a later line sets %2 again, so this one has no effect")
                     .arg(entry->location.toString(), QString::fromUtf8(entry->name)),
                 Text::tr("Set or unset %1, and only one line remains").arg(QString::fromUtf8(entry->name))});
        }
        seen.insert(entry->name);
    }
}

void addCarriageReturns(const EnvSnapshot &snapshot, const QString &path, Problems &problems)
{
    const auto found = std::find_if(snapshot.entries.cbegin(), snapshot.entries.cend(),
                                    [](const EnvEntry &entry) { return entry.value.endsWith('\r'); });
    if (found == snapshot.entries.cend())
        return;
    problems.append(
        {Severity::Warning,
         Text::tr("%1 has Windows line ends, and go takes them as a part of each value").arg(path),
         Text::tr("Set the values again, or save the file with Unix line ends")});
}

} // namespace

EnvSnapshot read(const QString &path, Duplicates duplicates)
{
    EnvSnapshot snapshot;
    const Result<std::optional<FileImage>> image = SafeFile::read(path, largestFile);
    if (!image) {
        snapshot.problems.append(
            {Severity::Warning, image.error().what, Text::tr("Until then, go works without this file")});
        return snapshot;
    }
    if (!*image)
        return snapshot;
    const GoEnvFile file = GoEnvFile::parse((*image)->bytes);
    QSet<QByteArray> seen;
    for (const GoEnvFile::Assignment &assignment : file.assignments()) {
        if (duplicates == Duplicates::FirstWins && seen.contains(assignment.name))
            continue;
        seen.insert(assignment.name);
        snapshot.entries.append({assignment.name,
                                 assignment.value,
                                 assignment.value,
                                 {path, assignment.line},
                                 Certainty::Exact,
                                 EntryEffect::Decides});
    }
    addOddLines(file, path, snapshot.problems);
    addDuplicates(snapshot, snapshot.problems);
    addCarriageReturns(snapshot, path, snapshot.problems);
    return snapshot;
}

} // namespace goconf::goenvsnapshot
