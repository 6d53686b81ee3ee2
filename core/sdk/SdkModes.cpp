// SPDX-License-Identifier: MIT
#include "sdk/SdkModes.h"

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 setId = 06000;
constexpr quint32 writableByAll = 0002;
constexpr quint32 ownerStarts = 0100;
constexpr quint32 anyoneStarts = 0111;

bool isProgram(const QByteArray &name)
{
    return name.startsWith("bin/") || name.startsWith("pkg/tool/");
}

/// A toolchain of the module cache that go has not switched to yet: it makes the programs executable then.
bool waitsForFirstUse(const FolderFiles &files)
{
    bool isModule = false;
    bool canStart = true;
    for (const FolderFiles::Item &file : files.files()) {
        isModule = isModule || file.name == "src/_go.mod";
        if (file.name == "bin/go")
            canStart = (file.mode & anyoneStarts) != 0;
    }
    return isModule && !canStart;
}

} // namespace

QLatin1StringView sdkModeFaultName(SdkModeFault::What what)
{
    switch (what) {
    case SdkModeFault::What::NotExecutable: return "not-executable"_L1;
    case SdkModeFault::What::SetId: return "set-id"_L1;
    case SdkModeFault::What::WritableByAll: return "writable-by-all"_L1;
    }
    Q_UNREACHABLE();
}

QVector<SdkModeFault> sdkModeFaults(const GoRootFiles &goroot, Os os)
{
    const FolderFiles &files = goroot.all();
    QVector<SdkModeFault> faults;
    if (os.isWindows())
        return faults;
    const bool mayStayUnstarted = waitsForFirstUse(files);
    for (const FolderFiles::Item &file : files.files()) {
        if ((file.mode & setId) != 0)
            faults.append({file.name, SdkModeFault::What::SetId});
        if ((file.mode & writableByAll) != 0)
            faults.append({file.name, SdkModeFault::What::WritableByAll});
        if (!mayStayUnstarted && isProgram(file.name) && (file.mode & ownerStarts) == 0 &&
            !goroot.others().contains(file.name))
            faults.append({file.name, SdkModeFault::What::NotExecutable});
    }
    for (const FolderFiles::Item &folder : files.folders()) {
        if ((folder.mode & writableByAll) != 0)
            faults.append({folder.name, SdkModeFault::What::WritableByAll});
    }
    std::stable_sort(faults.begin(), faults.end(),
                     [](const SdkModeFault &a, const SdkModeFault &b) { return a.file < b.file; });
    return faults;
}

} // namespace goconf
