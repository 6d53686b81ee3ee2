// SPDX-License-Identifier: MIT
// Several programs want the same file at the same moment.
#include "GoconfRun.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <array>
#include <cstring>
#include <future>
#include <vector>

#include <sys/inotify.h>
#include <unistd.h>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// Notes the names that are created in a folder from now on.
class NewNames
{
public:
    explicit NewNames(const QString &folder)
        : m_notes(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        if (::inotify_add_watch(m_notes, QFile::encodeName(folder).constData(), IN_CREATE) < 0)
            qFatal("cannot watch %s", qPrintable(folder));
    }
    ~NewNames() { ::close(m_notes); }
    Q_DISABLE_COPY_MOVE(NewNames)

    QByteArrayList all() const
    {
        QByteArrayList names;
        alignas(inotify_event) std::array<char, 64 * 1024> notes{};
        for (ssize_t size = 0; (size = ::read(m_notes, notes.data(), notes.size())) > 0;) {
            inotify_event note{};
            for (ssize_t at = 0; at < size; at += ssize_t(sizeof note + note.len)) {
                std::memcpy(&note, notes.data() + at, sizeof note);
                names.append(notes.data() + at + sizeof note);
            }
        }
        return names;
    }

private:
    int m_notes;
};

} // namespace

class AtOnceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingAtOnceIsDoneByEach();
    void aFileHeldOpenIsAConflictAfterAFewTries();
};

/// Whoever comes second finds nothing left to do.
void AtOnceTest::settingAtOnceIsDoneByEach()
{
    const TempHome home;
    constexpr int runs = 12;
    std::vector<std::future<GoconfRun>> answers;
    for (int i = 0; i < runs; ++i) {
        answers.push_back(std::async(std::launch::async, [&, i] {
            return runGoconf(home.host(), {"set", i % 2 == 0 ? "GOFLAGS=-x" : "GOPRIVATE=a.example.com"});
        }));
    }
    for (std::future<GoconfRun> &answer : answers) {
        const GoconfRun run = answer.get();
        QVERIFY2(run.exitCode == 0, run.err.constData());
    }
    QCOMPARE(home.read(u".config/go/env"_s), QByteArray("GOFLAGS=-x\nGOPRIVATE=a.example.com\n"));
    const QJsonObject history = runGoconf(home.host(), {"history", "--json"}).json();
    int done = 0;
    for (const QJsonValue &entry : history.value(u"entries"_s).toArray())
        done += entry.toObject().value(u"state"_s) == u"done"_s ? 1 : 0;
    QCOMPARE(done, 2);
}

/// A standstill is noticed: nobody waits for the hundred tries that a busy file is worth. Each try stages a
/// file of its own.
void AtOnceTest::aFileHeldOpenIsAConflictAfterAFewTries()
{
    const TempHome home;
    QFile file(home.write(u".config/go/env"_s, "GOFLAGS=-x\n"));
    QVERIFY(file.open(QIODevice::Append));
    const NewNames staged(home.path(u".config/go/."_s));
    const GoconfRun run = runGoconf(home.host(), {"set", "GOPRIVATE=a.example.com"});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.contains("another program is writing"), run.err.constData());
    const QByteArrayList names = staged.all();
    QVERIFY2(!names.isEmpty() && names.size() < 10, names.join(' ').constData());
    QCOMPARE(home.read(u".config/go/env"_s), QByteArray("GOFLAGS=-x\n"));
    file.close();
    QCOMPARE(runGoconf(home.host(), {"set", "GOPRIVATE=a.example.com"}).exitCode, 0);
}

QTEST_GUILESS_MAIN(AtOnceTest)
#include "AtOnce.moc"
