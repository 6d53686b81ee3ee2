// SPDX-License-Identifier: MIT
//
// What the tests run in processes of their own, to kill it and to run it twice at once:
//     change_tool apply|undo|recover HOME STATE
//     change_tool apply-files HOME STATE      the same of ManyFiles
//     change_tool append HOME STATE COUNT     appends COUNT lines to HOME/log, one change each
// Exit: 0 done, 1 an error, whose code and sentence are printed.

#include "FourTargets.h"
#include "ManyFiles.h"
#include "change/Applier.h"
#include "change/SafeFile.h"

#include <QCoreApplication>

#include <cstdio>

using namespace goconf;
using namespace Qt::StringLiterals;

namespace {

int report(const Error &error)
{
    std::printf("%s: %s\n", errorCodeName(error.code).data(), qPrintable(error.what));
    return 1;
}

template <typename Value>
int report(const Result<Value> &result)
{
    return result ? 0 : report(result.error());
}

Result<JournalEntry> appendLine(Applier &applier, const QString &path, int number)
{
    const Result<std::optional<FileImage>> before = SafeFile::read(path);
    if (!before)
        return fail(before.error());
    FileImage after = **before;
    after.bytes +=
        QByteArray::number(QCoreApplication::applicationPid()) + ' ' + QByteArray::number(number) + '\n';
    return applier.apply({u"line"_s, {FileChange{path, *before, after}}});
}

/// Prints how many were applied; conflicts are no failure.
int append(Applier &applier, const QString &path, int count)
{
    int applied = 0;
    for (int i = 0; i < count; ++i) {
        const Result<JournalEntry> entry = appendLine(applier, path, i);
        if (!entry && entry.error().code != ErrorCode::Conflict)
            return report(entry);
        applied += entry ? 1 : 0;
    }
    std::printf("%d\n", applied);
    return 0;
}

} // namespace

int main(int count, char **given)
{
    const QCoreApplication application(count, given);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    const QString command = arguments.at(1);
    const QString home = arguments.at(2);
    Applier applier(arguments.at(3));
    if (command == "apply"_L1)
        return report(applier.apply(test::FourTargets::changes(home)));
    if (command == "apply-files"_L1)
        return report(applier.apply(test::ManyFiles::changes(home)));
    if (command == "undo"_L1)
        return report(applier.undo());
    if (command == "recover"_L1) {
        const Applier::Recovery recovery = applier.recover();
        return recovery.errors.isEmpty() ? 0 : report(recovery.errors.constFirst());
    }
    if (command == "append"_L1 && arguments.size() == 5)
        return append(applier, home + "/log"_L1, arguments.at(4).toInt());
    return 2;
}
