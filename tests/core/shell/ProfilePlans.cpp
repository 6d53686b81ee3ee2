// SPDX-License-Identifier: MIT
// A plan on top of another one: the two are one set, in which each file changes once.
#include "ShellLab.h"

#include "stores/shell/ShellProfileStore.h"
#include "support/Rounds.h"

#include <QRandomGenerator>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

EnvEdit anyEdit(QRandomGenerator &random)
{
    const QByteArray names[] = {"GOX", "GOFLAGS", "EDITOR"};
    const QByteArray folders[] = {"/opt/a", "/opt/b"};
    const QByteArray name = names[random.bounded(3)];
    switch (random.bounded(4)) {
    case 0: return {EnvEdit::Unset, name, {}};
    case 1: return {EnvEdit::AddFirst, "PATH", folders[random.bounded(2)]};
    case 2: return {EnvEdit::RemoveItem, "PATH", folders[random.bounded(2)]};
    default: return {EnvEdit::Set, name, QByteArray::number(random.bounded(3))};
    }
}

QVector<EnvEdit> anyEdits(QRandomGenerator &random)
{
    QVector<EnvEdit> edits;
    for (int left = 1 + random.bounded(3); left > 0; --left)
        edits.append(anyEdit(random));
    return edits;
}

std::optional<QByteArray> valueIn(const EnvStore &store, const QByteArray &name)
{
    std::optional<QByteArray> value;
    const EnvSnapshot snapshot = store.read().value_or(EnvSnapshot());
    for (const EnvEntry &entry : snapshot.entries) {
        if (entry.name == name)
            value = entry.value;
    }
    return value;
}

} // namespace

class ProfilePlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneBehindTheOtherIsBothAtOnce_data();
    void oneBehindTheOtherIsBothAtOnce();
    void twoShellsMayShareAFile();
    void whatIsNoProfileStaysInTheSet();
};

void ProfilePlans::oneBehindTheOtherIsBothAtOnce_data()
{
    QTest::addColumn<int>("shell");
    QTest::addColumn<QString>("file");
    QTest::addRow("bash") << int(ShellKind::Bash) << u".bashrc"_s;
    QTest::addRow("zsh") << int(ShellKind::Zsh) << u".zshenv"_s;
    QTest::addRow("sh") << int(ShellKind::Sh) << u".profile"_s;
    QTest::addRow("fish") << int(ShellKind::Fish) << u".config/fish/config.fish"_s;
}

void ProfilePlans::oneBehindTheOtherIsBothAtOnce()
{
    QFETCH(const int, shell);
    QFETCH(const QString, file);
    constexpr quint32 seed = 20261122;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const bool isFish = ShellKind(shell) == ShellKind::Fish;
    const QByteArray profiles[] = {isFish ? "set -gx GOX old\n" : "export GOX=old\n", "# mine\n",
                                   isFish ? "set -gx PATH /opt/a $PATH\n" : "PATH=/opt/a:$PATH\n"};
    int compared = 0;
    for (int round = 0; round < rounds(60); ++round) {
        const TempHome home;
        if (random.bounded(4) > 0)
            home.write(file, profiles[random.bounded(3)]);
        const ShellProfileStore store(home.host(), ShellKind(shell));
        const QVector<EnvEdit> first = anyEdits(random);
        const QVector<EnvEdit> second = anyEdits(random);
        const Result<ChangeSet> before = store.plan(first);
        const Result<ChangeSet> both = store.plan(first + second);
        if (!before)
            continue;
        const Result<ChangeSet> after = store.planAfter(before->changes, second);
        QCOMPARE(after.has_value(), both.has_value());
        if (!both)
            continue;
        QCOMPARE(after->changes, both->changes);
        compared += before->isEmpty() ? 0 : 1;
    }
    QVERIFY(compared > 0);
}

void ProfilePlans::twoShellsMayShareAFile()
{
    const TempHome home;
    home.write(u".profile"_s, "# mine\n");
    const ShellProfileStore sh(home.host(), ShellKind::Sh);
    const ShellProfileStore bash(home.host(), ShellKind::Bash);
    const Result<ChangeSet> first = sh.plan({{EnvEdit::Set, "GOX", "1"}});
    QVERIFY(first);
    const Result<ChangeSet> both = bash.planAfter(first->changes, {{EnvEdit::Set, "GOFLAGS", "-v"}});
    QVERIFY(both);
    applyPlan(*both);
    QCOMPARE(valueIn(sh, "GOX"), std::optional<QByteArray>("1"));
    QCOMPARE(valueIn(bash, "GOX"), std::optional<QByteArray>("1"));
    QCOMPARE(valueIn(bash, "GOFLAGS"), std::optional<QByteArray>("-v"));
}

void ProfilePlans::whatIsNoProfileStaysInTheSet()
{
    const TempHome home;
    const ShellProfileStore store(home.host(), ShellKind::Zsh);
    const QVector<Change> planned = {
        LinkChange{home.path(u"link"_s), std::nullopt, QByteArray("/there")},
        FileChange{home.path(u".config/go/env"_s), std::nullopt, FileImage{"GOPROXY=direct\n", 0644}}};
    const Result<ChangeSet> set = store.planAfter(planned, {{EnvEdit::Set, "GOX", "1"}});
    QVERIFY(set);
    QCOMPARE(set->changes.first(2), planned);
    QCOMPARE(set->changes.size(), 3);
}

QTEST_GUILESS_MAIN(ProfilePlans)
#include "ProfilePlans.moc"
