// SPDX-License-Identifier: MIT
#include "ManyFiles.h"

#include <QFile>

#include <algorithm>

namespace goconf::test {

using namespace Qt::StringLiterals;

namespace {

/// With a name that is not plain.
QString nameOf(int number)
{
    return number % 3 == 1 ? u"新 folder %1/env"_s.arg(number) : u"设置 %1"_s.arg(number);
}

} // namespace

void ManyFiles::furnish(const TempHome &home)
{
    for (int i = 0; i < count; ++i) {
        if (i % 3 != 1)
            home.write(nameOf(i), "before " + QByteArray::number(i), 0600);
    }
    home.path(u".local/state/."_s);
}

ChangeSet ManyFiles::changes(const QString &home)
{
    ChangeSet set{u"many files"_s, {}};
    for (int i = 0; i < count; ++i) {
        FileChange change{home + u'/' + nameOf(i), {}, {}};
        if (i % 3 != 1)
            change.before = FileImage{"before " + QByteArray::number(i), 0600};
        if (i % 3 != 2)
            change.after = FileImage{"after\r\n\0" + QByteArray::number(i), 0600};
        set.changes.append(change);
    }
    return set;
}

int ManyFiles::changed(const QString &home)
{
    const QVector<Change> all = changes(home).changes;
    return int(std::count_if(all.cbegin(), all.cend(), [](const Change &change) {
        const auto &file = std::get<FileChange>(change);
        return QFile::exists(file.path) == file.after.has_value() &&
               (!file.before || !file.after || QFileInfo(file.path).size() == file.after->bytes.size());
    }));
}

} // namespace goconf::test
