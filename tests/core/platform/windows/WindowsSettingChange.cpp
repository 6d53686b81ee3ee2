// SPDX-License-Identifier: MIT
#include "platform/SettingChange.h"
#include "platform/windows/Win32.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <string>
#include <thread>

using namespace goconf;
using namespace std::chrono_literals;

namespace {

std::atomic<int> heard = 0;

LRESULT CALLBACK listen(HWND window, UINT message, WPARAM wide, LPARAM text)
{
    if (message == WM_SETTINGCHANGE && text != 0 &&
        std::wstring(reinterpret_cast<const wchar_t *>(text)) == L"Environment")
        ++heard;
    return ::DefWindowProcW(window, message, wide, text);
}

/// A hidden window of a thread of its own, which looks at messages until it is to hang, and again after that.
class Window
{
public:
    explicit Window(bool hangs)
        : m_thread([this, hangs] { run(hangs); })
    {
        while (!m_isUp)
            std::this_thread::sleep_for(1ms);
    }
    ~Window()
    {
        m_isEnding = true;
        ::PostThreadMessageW(m_threadId, WM_QUIT, 0, 0);
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Window)

private:
    void run(bool hangs)
    {
        WNDCLASSW type{};
        type.lpfnWndProc = listen;
        type.hInstance = ::GetModuleHandleW(nullptr);
        type.lpszClassName = L"goconfigurator-test";
        ::RegisterClassW(&type);
        HWND window = ::CreateWindowExW(0, type.lpszClassName, L"", WS_OVERLAPPED, 0, 0, 1, 1, nullptr,
                                        nullptr, type.hInstance, nullptr);
        if (!window)
            qFatal("cannot make a window");
        m_threadId = ::GetCurrentThreadId();
        m_isUp = true;
        while (hangs && !m_isEnding)
            std::this_thread::sleep_for(1ms);
        MSG message;
        while (!hangs && ::GetMessageW(&message, nullptr, 0, 0) > 0)
            ::DispatchMessageW(&message);
        ::DestroyWindow(window);
    }

    std::atomic<bool> m_isUp = false;
    std::atomic<bool> m_isEnding = false;
    std::atomic<DWORD> m_threadId = 0;
    std::thread m_thread;
};

} // namespace

class WindowsSettingChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowsHearOfIt();
    void aWindowThatHangsIsPassedOver();
};

void WindowsSettingChangeTest::windowsHearOfIt()
{
    const Window window(false);
    heard = 0;
    platform::announceEnvironmentChange();
    platform::announceEnvironmentChange();
    platform::waitForAnnouncement(60s);
    QCOMPARE(heard.load(), 2);
}

void WindowsSettingChangeTest::aWindowThatHangsIsPassedOver()
{
    const Window window(true);
    platform::announceEnvironmentChange(100ms);
    platform::waitForAnnouncement(1ms); // not for longer
    platform::waitForAnnouncement(60s);
    const auto begun = std::chrono::steady_clock::now();
    platform::waitForAnnouncement(60s); // nothing is being told any more
    QVERIFY(std::chrono::steady_clock::now() - begun < 30s);
}

QTEST_GUILESS_MAIN(WindowsSettingChangeTest)
#include "WindowsSettingChange.moc"
