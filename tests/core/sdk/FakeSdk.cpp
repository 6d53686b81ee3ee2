// SPDX-License-Identifier: MIT
#include "FakeSdk.h"

#include <QDir>
#include <QFile>

namespace goconf::test {

using namespace Qt::StringLiterals;

QString FakeSdk::write(const TempHome &home, const QString &relative) const
{
    const auto file = [&](const QString &name, const QByteArray &bytes, quint32 mode = 0644) {
        home.write(relative + u'/' + name, bytes, mode);
    };
    const QByteArray bytes = programBytes();
    const auto command = [&](const QString &name) { file(name + os.executableSuffix(), bytes, 0755); };
    command(u"bin/go"_s);
    command(u"bin/gofmt"_s);
    const QString tools = u"pkg/tool/"_s + QString::fromLatin1(port) + u'/';
    for (const QString &tool : {u"asm"_s, u"cgo"_s, u"compile"_s, u"link"_s, u"vet"_s})
        command(tools + tool);
    file(u"pkg/include/textflag.h"_s, {});
    for (const QString &source :
         {u"runtime/proc.go"_s, u"fmt/print.go"_s, u"net/http/server.go"_s, u"go.mod"_s})
        file(u"src/"_s + source, {});
    file(u"go.env"_s, "GOTOOLCHAIN=auto\n");
    file(u"VERSION"_s, version + "\ntime 2026-10-19T00:00:00Z\n");
    return QDir(home.path(relative + "/VERSION"_L1).chopped(8)).canonicalPath();
}

QByteArray FakeSdk::programBytes() const
{
    return os.isWindows() ? FakeProgram::peOfThisMachine() : program.elf();
}

QString makeLink(const TempHome &home, const QString &relative, const QString &target)
{
    const QString path = home.path(relative);
    if (!QFile::link(target, path))
        qFatal("cannot make the link %s", qPrintable(path));
    return path;
}

} // namespace goconf::test
