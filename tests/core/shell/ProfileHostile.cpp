// SPDX-License-Identifier: MIT
// Values of any bytes arrive exactly in real shells, and nothing in them is executed.
#include "ShellLab.h"

#include "stores/shell/ShellDialect.h"
#include "stores/shell/ShellProfileStore.h"
#include "support/Rounds.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList pieces{"'",
                            "\"",
                            "`touch canary`",
                            "$(touch canary)",
                            "${HOME}",
                            "$HOME",
                            "\n",
                            "\r",
                            "\r\n",
                            "\\",
                            "\\\\",
                            "!",
                            "!!",
                            "~",
                            "~/go",
                            "*",
                            "?",
                            "[a-z]",
                            "{a,b}",
                            ";touch canary;",
                            "&& touch canary",
                            "| touch canary",
                            "#",
                            " # x",
                            "-",
                            "--",
                            "-e",
                            "=",
                            "a=b",
                            "%s",
                            "\t",
                            " ",
                            "  ",
                            "\x01",
                            "\x7f",
                            "\x80",
                            "\xff\xfe",
                            "\xc3(",
                            "\xe4\xbd\xa0\xe5\xa5\xbd",
                            "\xf0\x9f\x90\xb9",
                            "\xef\x98\x80",
                            "\xee\x80\x80",
                            "<<EOF\n",
                            "EOF\n",
                            "fi\n",
                            "\n# <<< Go Configurator <<<\n",
                            "\n# >>> Go Configurator >>>\n",
                            "(touch canary)",
                            ">canary",
                            "<canary",
                            "$'\\x41'",
                            "\\x41",
                            "''",
                            "'\\''",
                            ":",
                            "::",
                            "/usr/bin",
                            "-mod=mod",
                            "https://a:b@c/d,direct",
                            "\x1b[31m"};

QByteArray hostileValue(QRandomGenerator &random)
{
    QByteArray value;
    if (random.bounded(3) == 0) {
        const int length = random.bounded(60);
        for (int i = 0; i < length; ++i)
            value += char(1 + random.bounded(255));
        return value;
    }
    const int count = random.bounded(6);
    for (int i = 0; i < count; ++i)
        value += pieces.at(random.bounded(pieces.size()));
    return value;
}

/// A file that every login of the shell reads.
QString profileOf(ShellKind shell)
{
    switch (shell) {
    case ShellKind::Zsh: return u".zshenv"_s;
    case ShellKind::Fish: return u".config/fish/config.fish"_s;
    default: return u".profile"_s;
    }
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ProfileHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesArriveExactly_data();
    void valuesArriveExactly();
    void listEntriesArriveOnce_data();
    void listEntriesArriveOnce();
    void aNewValueTakesThePlaceOfTheOld_data();
    void aNewValueTakesThePlaceOfTheOld();
};

void ProfileHostile::valuesArriveExactly_data()
{
    QTest::addColumn<int>("shell");
    for (const ShellKind shell : {ShellKind::Bash, ShellKind::Zsh, ShellKind::Sh, ShellKind::Fish})
        QTest::newRow(shellId(shell).data()) << int(shell);
}

void ProfileHostile::valuesArriveExactly()
{
    QFETCH(int, shell);
    const ShellKind kind = ShellKind(shell);
    const int count = rounds(2000);
    const quint32 seed = 20261121 + quint32(shell);
    qInfo("seed %u, %d values", seed, count);
    QRandomGenerator random(seed);
    int differences = 0;
    for (int done = 0; done < count;) {
        const TempHome home;
        const ShellProfileStore store(home.host(), kind);
        QVector<EnvEdit> edits;
        for (int i = 0; i < 100 && done < count; ++i, ++done) {
            QByteArray value = done < pieces.size() ? pieces.at(done) : hostileValue(random);
            if (done == pieces.size())
                value = "/a/folder/of/some/length:" + QByteArray(8000, 'x') + ":/usr/bin";
            const QByteArray name =
                (i % 10 == 0 ? "V_PATH" : "V_") + QByteArray::number(done) + (i % 10 == 1 ? "PATH" : "");
            edits.append({EnvEdit::Set, name, value});
        }
        const Result<ChangeSet> plan = store.plan(edits);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
        applyPlan(*plan);
        QVERIFY(store.plan(edits)->isEmpty());
        for (const ShellStart start : allStarts) {
            // A plain sh that is no login shell reads nothing; it inherits.
            if (kind == ShellKind::Sh && start == ShellStart::Interactive)
                continue;
            const Environment environment = ShellLab(home).start(kind, start);
            for (const EnvEdit &edit : std::as_const(edits)) {
                if (environment.find(edit.name) == edit.value)
                    continue;
                ++differences;
                qWarning() << startName(start) << edit.name << edit.value << "arrived as"
                           << environment.value(edit.name);
            }
        }
        QVERIFY2(!home.exists(QStringLiteral("canary")), "something in a value was executed");
    }
    QCOMPARE(differences, 0);
}

void ProfileHostile::listEntriesArriveOnce_data()
{
    valuesArriveExactly_data();
}

void ProfileHostile::listEntriesArriveOnce()
{
    QFETCH(int, shell);
    const ShellKind kind = ShellKind(shell);
    const TempHome home;
    const ShellProfileStore store(home.host(), kind);
    QVector<EnvEdit> edits;
    for (QByteArray piece : pieces) {
        if (!piece.contains(':'))
            edits.append(
                {edits.size() % 2 ? EnvEdit::AddFirst : EnvEdit::AddLast, "PATH", "/opt/" + piece + "/bin"});
    }
    const Result<ChangeSet> plan = store.plan(edits);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
    applyPlan(*plan);
    QVERIFY(!store.plan({{EnvEdit::AddFirst, "PATH", "/a:b"}}));
    QByteArray again;
    for (const Change &change : plan->changes)
        again += ". '" + QFile::encodeName(std::get<FileChange>(change).path) + "'\n";
    again = again + again + again;
    for (const ShellStart start : allStarts) {
        if (kind == ShellKind::Sh && start == ShellStart::Interactive)
            continue;
        const QByteArrayList path = ShellLab(home).start(kind, start, again).value("PATH").split(':');
        for (const EnvEdit &edit : std::as_const(edits))
            QVERIFY2(path.count(edit.value) == 1,
                     (QByteArray(startName(start)) + ": " + edit.value.toPercentEncoding() + " in " +
                      path.join(':').toPercentEncoding())
                         .constData());
        QVERIFY(path.contains("/usr/bin"));
    }
    QVERIFY(!home.exists(QStringLiteral("canary")));
}

void ProfileHostile::aNewValueTakesThePlaceOfTheOld_data()
{
    valuesArriveExactly_data();
}

// A value that stays behind may be a secret that was to be replaced.
void ProfileHostile::aNewValueTakesThePlaceOfTheOld()
{
    QFETCH(int, shell);
    const ShellKind kind = ShellKind(shell);
    const ShellDialect &dialect = ShellDialect::of(kind);
    const int count = rounds(60);
    const quint32 seed = 20261122 + quint32(shell);
    qInfo("seed %u, %d pairs of values", seed, count);
    QRandomGenerator random(seed);
    for (int done = 0; done < count; ++done) {
        const QByteArray first = done < pieces.size() ? pieces.at(done) : hostileValue(random);
        const QByteArray second = hostileValue(random);
        for (const QByteArray &begin : {QByteArray(), *dialect.assignment("V", first) + '\n'}) {
            const TempHome home;
            if (!begin.isEmpty())
                home.write(profileOf(kind), begin);
            const ShellProfileStore store(home.host(), kind);
            QStringList files;
            for (const QByteArray &value : {first, second}) {
                const Result<ChangeSet> plan = store.plan({{EnvEdit::Set, "V", value}});
                QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
                for (const Change &change : plan->changes)
                    files.append(targetOf(change));
                applyPlan(*plan);
            }
            files.removeDuplicates();
            for (const QString &file : std::as_const(files)) {
                const ShellScript script = dialect.scan(bytesOf(file));
                QVector<QByteArray> values;
                for (const ShellAssignment &one : script.assignments) {
                    if (one.name == "V")
                        values.append(one.raw);
                }
                QVERIFY2(values == QVector<QByteArray>{*dialect.quote(second)},
                         (first.toPercentEncoding() + ", then " + second.toPercentEncoding() + ": " +
                          bytesOf(file))
                             .constData());
            }
        }
    }
}

QTEST_GUILESS_MAIN(ProfileHostile)
#include "ProfileHostile.moc"
