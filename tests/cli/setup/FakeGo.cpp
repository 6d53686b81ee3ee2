// SPDX-License-Identifier: MIT
// Stands in for go in a made-up Go: answers the commands of the set-up's proof, and fails or waits where the
// file .fake-go in the home says so: "fail mod TEXT" or "wait build".
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

void obey(const std::string &command)
{
    const std::string path = variable("HOME") + "/.fake-go";
    std::ifstream file(path);
    std::string what;
    std::string when;
    file >> what >> when;
    if (when != command)
        return;
    if (what == "wait") {
        std::ofstream(variable("HOME") + "/waits") << command;
        // Who was killed cannot end us: the home that goes does.
        while (fs::exists(path))
            ::usleep(20'000);
    }
    std::string text;
    std::getline(file, text);
    std::cerr << text << '\n';
    std::exit(1);
}

void answerVersion()
{
    const fs::path root = fs::read_symlink("/proc/self/exe").parent_path().parent_path();
    std::ifstream file(root / "VERSION");
    std::string version;
    std::getline(file, version);
    std::cout << "go version " << version << " linux/any\n";
}

/// As go leaves its module cache: with the record of the checksum database, and read-only folders.
void fetchModule()
{
    const fs::path cache = variable("GOMODCACHE");
    const fs::path records = cache / "cache/download/sumdb/sum.example/lookup/rsc.io";
    fs::create_directories(records);
    std::ofstream(records / "quote@v1.0.0") << "1\n";
    fs::create_directories(cache / "rsc.io/quote@v1.0.0");
    fs::permissions(cache / "rsc.io/quote@v1.0.0", fs::perms::owner_read | fs::perms::owner_exec);
}

void buildProgram()
{
    std::ofstream("hello") << "#!/bin/sh\necho 'Hello, made up.'\n";
    fs::permissions("hello", fs::perms::owner_all);
}

} // namespace

int main(int argc, char *argv[])
{
    const std::string command = argc > 1 ? argv[1] : "";
    obey(command);
    if (command == "version")
        answerVersion();
    else if (command == "env")
        std::cout << variable("HOME") << "/go\nsum.example\n";
    else if (command == "mod" && std::string(argv[2]) == "tidy")
        fetchModule();
    else if (command == "mod")
        std::cout << "all modules verified\n";
    else if (command == "build")
        buildProgram();
    else
        return 2;
    return 0;
}
