// SPDX-License-Identifier: MIT
//
// What the tests of ProcessRunner run:
//     process_tool arguments ...   prints them, each with a NUL
//     process_tool environment     the same of the environment
//     process_tool folder          prints the working folder
//     process_tool input           prints how many bytes there are to read
//     process_tool exit NUMBER
//     process_tool both            writes "out" and "err"
//     process_tool much            writes 10,000,000 bytes
//     process_tool flood           writes without end
//     process_tool handle NUMBER   prints whether the handle is one of this process's
//     process_tool leave           starts one that sleeps and keeps the pipes, prints its number, and ends
//     process_tool family FILE N   starts one of N - 1, notes its own number in the file, and sleeps
//     process_tool sleep
#include <windows.h>

#include <shellapi.h>

#include <cstdio>
#include <string>
#include <vector>

namespace {

void put(const std::string &text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fflush(stdout);
}

/// WTF-8 has three bytes for half a pair, which the system's conversion would replace.
std::string bytesOf(const std::wstring &text)
{
    std::string bytes;
    for (size_t i = 0; i < text.size(); ++i) {
        const auto unit = static_cast<unsigned>(text[i]);
        const bool isHalf = unit >= 0xd800 && unit < 0xe000;
        const bool isPair =
            isHalf && unit < 0xdc00 && i + 1 < text.size() && text[i + 1] >= 0xdc00 && text[i + 1] < 0xe000;
        if (isHalf && !isPair) {
            bytes += static_cast<char>(0xed);
            bytes += static_cast<char>(0x80 | ((unit >> 6) & 0x3f));
            bytes += static_cast<char>(0x80 | (unit & 0x3f));
            continue;
        }
        char buffer[8];
        const int size = ::WideCharToMultiByte(CP_UTF8, 0, &text[i], isPair ? 2 : 1, buffer, sizeof buffer,
                                               nullptr, nullptr);
        bytes.append(buffer, static_cast<size_t>(size));
        i += isPair ? 1 : 0;
    }
    return bytes;
}

void printEnvironment()
{
    wchar_t *const block = ::GetEnvironmentStringsW();
    for (const wchar_t *entry = block; *entry != L'\0'; entry += std::wcslen(entry) + 1)
        put(bytesOf(entry) + '\0');
    ::FreeEnvironmentStringsW(block);
}

/// Starts this program once more, with our streams.
void start(const std::wstring &command)
{
    wchar_t program[MAX_PATH];
    ::GetModuleFileNameW(nullptr, program, MAX_PATH);
    std::wstring line = L"process_tool " + command;
    STARTUPINFOW startup{};
    startup.cb = sizeof startup;
    PROCESS_INFORMATION started{};
    if (!::CreateProcessW(program, line.data(), nullptr, nullptr, TRUE, 0, nullptr, nullptr, &startup,
                          &started))
        std::abort();
    put(std::to_string(started.dwProcessId) + '\n');
}

void note(const std::wstring &file)
{
    std::FILE *const opened = _wfopen(file.c_str(), L"ab");
    const std::string line = std::to_string(::GetCurrentProcessId()) + '\n';
    if (!opened || std::fwrite(line.data(), 1, line.size(), opened) != line.size() ||
        std::fclose(opened) != 0)
        std::abort();
}

std::string folder()
{
    wchar_t path[MAX_PATH];
    return bytesOf(std::wstring(path, ::GetCurrentDirectoryW(MAX_PATH, path)));
}

int run(const std::wstring &command, const std::vector<std::wstring> &rest)
{
    if (command == L"arguments") {
        for (const std::wstring &argument : rest)
            put(bytesOf(argument) + '\0');
    } else if (command == L"environment") {
        printEnvironment();
    } else if (command == L"folder") {
        put(folder());
    } else if (command == L"input") {
        char buffer[16];
        put(std::to_string(std::fread(buffer, 1, sizeof buffer, stdin)));
    } else if (command == L"exit") {
        return std::stoi(rest.at(0));
    } else if (command == L"both") {
        put("out");
        std::fputs("err", stderr);
    } else if (command == L"much") {
        put(std::string(10'000'000, 'x'));
    } else if (command == L"flood") {
        for (;;)
            put(std::string(10'000, 'x'));
    } else if (command == L"handle") {
        DWORD flags = 0;
        const auto handle = reinterpret_cast<HANDLE>(std::stoull(rest.at(0)));
        put(::GetHandleInformation(handle, &flags) ? "ours" : "none");
    } else if (command == L"leave") {
        start(L"sleep");
    } else if (command == L"family") {
        if (const int left = std::stoi(rest.at(1)); left > 1)
            start(L"family \"" + rest.at(0) + L"\" " + std::to_wstring(left - 1));
        note(rest.at(0));
        ::Sleep(INFINITE);
    } else if (command == L"sleep") {
        ::Sleep(INFINITE);
    }
    return 0;
}

} // namespace

int main()
{
    int count = 0;
    wchar_t **const arguments = ::CommandLineToArgvW(::GetCommandLineW(), &count);
    if (!arguments || count < 2)
        return 2;
    return run(arguments[1], std::vector<std::wstring>(arguments + 2, arguments + count));
}
