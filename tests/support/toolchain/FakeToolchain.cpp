// SPDX-License-Identifier: MIT
#include "support/toolchain/FakeToolchain.h"

#include "FakeProgram.h"
#include "base/Sha256.h"
#include "modules/DirHash.h"
#include "modules/ToolchainLayout.h"
#include "platform/Host.h"
#include "support/TarWriter.h"
#include "support/ZipWriter.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

namespace goconf::test {

namespace {

quint32 modeOf(const QByteArray &name)
{
    return ToolchainLayout::isExecutable(name) ? 0100755 : 0100644;
}

QByteArray zipOf(const QByteArray &prefix, const QVector<FakeToolchain::File> &files)
{
    ZipWriter zip;
    for (const FakeToolchain::File &file : files) {
        ZipWriter::Entry entry;
        entry.name = prefix + file.name;
        entry.content = file.content;
        entry.mode = modeOf(file.name);
        zip.add(entry);
    }
    return zip.finish();
}

/// With an entry for each folder, as releases have.
QByteArray tarOf(const QVector<FakeToolchain::File> &files)
{
    TarWriter tar;
    QSet<QByteArray> folders;
    for (const FakeToolchain::File &file : files) {
        const QByteArray path = "go/" + file.name;
        for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            const QByteArray folder = path.first(slash + 1);
            if (!folders.contains(folder))
                tar.addFolder(folder);
            folders.insert(folder);
        }
        tar.add(path, file.content);
    }
    return TarWriter::gzip(tar.finish());
}

QVector<FakeToolchain::File> moduleFiles(const FakeToolchain &toolchain)
{
    QVector<FakeToolchain::File> files;
    for (const FakeToolchain::File &file : toolchain.files) {
        if (const auto name = ToolchainLayout::moduleName(file.name))
            files.append({*name, file.content});
    }
    return files;
}

} // namespace

ToolchainVersion FakeToolchain::here(const QByteArray &version)
{
    const Host host = Host::current();
    return {*GoVersion::parse(version), host.os.goName(), host.architecture};
}

FakeToolchain FakeToolchain::make(const QByteArray &version)
{
    const ToolchainVersion machine = here(version);
    return make(version, machine.goos, machine.goarch);
}

FakeToolchain FakeToolchain::make(const QByteArray &version, const QByteArray &goos, const QByteArray &goarch)
{
    FakeToolchain toolchain;
    toolchain.version = {*GoVersion::parse(version), goos, goarch};
    const bool isWindows = goos == "windows";
    FakeProgram program = programOfThisMachine();
    program.goVersion = version;
    const QByteArray bytes = isWindows ? FakeProgram::peOfThisMachine() : program.elf();
    const QByteArray exe = isWindows ? ".exe" : "";
    toolchain.files = {
        {"VERSION", version + "\ntime 2026-10-19T00:00:00Z\n"},
        {"api/go1.1.txt", "pkg archive/tar, const TypeBlock = 52\n"},
        {"bin/go" + exe, bytes},
        {"bin/gofmt" + exe, bytes},
        {"doc/godebug.md", "GODEBUG\n"},
        {"go.env", "GOTOOLCHAIN=auto\n"},
        {"lib/time/update.bash", "#!/bin/bash\n"},
        {"misc/go.mod", "module misc\n"},
        {"pkg/include/textflag.h", "#define NOPROF 1\n"},
        {"src/all.bash", "#!/usr/bin/env bash\n"},
        {"src/cmd/go.mod", "module cmd\n\ngo 1.27\n"},
        {"src/fmt/print.go", "package fmt\n"},
        {"src/go.mod", "module std\n\ngo 1.27\n"},
        {"src/net/http/server.go", "package http\n"},
        {"src/runtime/proc.go", "package runtime\n"},
        {"test/empty.go", ""},
    };
    const QByteArray tools = "pkg/tool/" + goos + '_' + goarch + '/';
    for (const char *tool : {"asm", "cgo", "compile", "cover", "fix", "link", "preprofile", "vet"})
        toolchain.set(tools + tool + exe, bytes);
    return toolchain;
}

void FakeToolchain::set(const QByteArray &name, const QByteArray &content)
{
    const auto place = std::lower_bound(files.begin(), files.end(), name,
                                        [](const File &file, const QByteArray &n) { return file.name < n; });
    if (place != files.end() && place->name == name)
        place->content = content;
    else
        files.insert(place, {name, content});
}

void FakeToolchain::addSources(int count, int size)
{
    QRandomGenerator random(quint32(count) + 1);
    QVector<quint32> words(size / 4 + 1);
    for (int i = 0; i < count; ++i) {
        random.fillRange(words.data(), words.size());
        QByteArray content(reinterpret_cast<const char *>(words.constData()), size);
        for (char &byte : content)
            byte = char((byte & 63) + 32);
        set("src/many/p" + QByteArray::number(i / 20) + "/f" + QByteArray::number(i) + ".go", content);
    }
}

void FakeToolchain::makeRunnable()
{
    set("bin/go",
        "#!/bin/sh\necho go version " + version.name() + ' ' + version.goos + '/' + version.goarch + "\n");
}

QByteArray FakeToolchain::moduleZip() const
{
    return zipOf(version.modulePrefix(), moduleFiles(*this));
}

QByteArray FakeToolchain::h1() const
{
    FileDigests digests;
    for (const File &file : moduleFiles(*this))
        digests.append({file.name, Sha256::of(file.content)});
    return *DirHash::h1(digests, version.modulePrefix());
}

QByteArray FakeToolchain::archive() const
{
    return version.goos == "windows" ? zipArchive() : tarArchive();
}

QByteArray FakeToolchain::tarArchive() const
{
    return tarOf(files);
}

QByteArray FakeToolchain::zipArchive() const
{
    return zipOf("go/", files);
}

QByteArray FakeToolchain::tarName() const
{
    return version.archiveName().replace(".zip", ".tar.gz");
}

QByteArray FakeToolchain::zipName() const
{
    return version.archiveName().replace(".tar.gz", ".zip");
}

QByteArray FakeToolchain::goMod()
{
    return "module golang.org/toolchain\n";
}

QByteArray FakeToolchain::goModHash()
{
    return *DirHash::h1({{"go.mod", Sha256::of(goMod())}}, {});
}

} // namespace goconf::test
