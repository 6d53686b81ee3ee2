// SPDX-License-Identifier: MIT
#include "GoEnvCases.h"

#include <QDir>
#include <QFile>

namespace goconf::test {

using namespace Qt::StringLiterals;

QByteArray GoEnvCase::describe() const
{
    return "environment:\n  " + host.environment.block().join("\n  ") +
           "\nfolder: " + QFile::encodeName(host.workingDirectory) + "\nfile " + QFile::encodeName(envFile) +
           ":\n" + envFileBytes;
}

GoEnvCases::GoEnvCases(const QString &goRoot)
    : m_world(goRoot)
    , m_values(m_world)
{
}

QByteArray GoEnvCases::fileText(Dice &dice) const
{
    QByteArray text = dice.chance(5) ? "\xEF\xBB\xBF" : "";
    const QByteArray end = dice.chance(7) ? "\r\n" : "\n";
    for (const QByteArray &name : GoEnvValues::names()) {
        if (!dice.chance(15))
            continue;
        const QByteArray tag = "file-" + name.toLower();
        QByteArray line =
            name + '=' + (dice.chance(2) ? m_values.oddValue(name, dice) : m_values.value(name, tag, dice));
        // A carriage return makes most checked values wrong ones.
        if (dice.chance(8))
            line = name + '=';
        if (dice.chance(4))
            line = dice.one({" ", "\t", "#", "export ", "x"}) + line;
        if (dice.chance(4))
            line = name + " = " + m_values.value(name, tag, dice);
        if (dice.chance(5))
            text += line + "-first" + '\n';
        if (dice.chance(5))
            text += dice.one({"# comment=1", "", "junk", "=x", "lower=1", "\xFFK=1"}) + end;
        text += line + (dice.chance(50) ? QByteArray("\n") : end);
    }
    if (dice.chance(15) && !text.isEmpty())
        text.chop(1);
    return text;
}

void GoEnvCases::setPlaces(GoEnvCase &made, Dice &dice) const
{
    Environment &environment = made.host.environment;
    made.host.workingDirectory = QString::fromUtf8(
        dice.one({m_world.inside("plain"), m_world.inside("plain/deep"), m_world.inside("module"),
                  m_world.inside("module/sub/deep"), m_world.inside("work/m"), m_world.inside("work"),
                  m_world.inside("tmp2"), m_world.inside("folder"), m_world.inside("home/go"), "/"}));
    if (dice.chance(70))
        environment.set("PWD", QFile::encodeName(made.host.workingDirectory));
    else if (made.host.workingDirectory == m_world.path(u"module"_s))
        environment.set("PWD",
                        dice.one({m_world.inside("linked"), m_world.inside("linked/../linked"), "/wrong"}));
    environment.set("TMPDIR", m_world.inside(dice.chance(80) ? "tmp" : "tmp2"));
    if (!dice.chance(5))
        environment.set("HOME", dice.chance(5) ? dice.one({"rel", m_world.inside("home//"), "~home", ""})
                                               : m_world.inside("home"));
    if (dice.chance(20))
        environment.set("XDG_CONFIG_HOME",
                        dice.one({m_world.inside("config"), "rel", "", m_world.inside("./config/")}));
    if (dice.chance(20))
        environment.set("XDG_CACHE_HOME",
                        dice.one({m_world.inside("cache"), "rel", "", m_world.inside("cache/./x/")}));
    environment.set("PATH", dice.one({m_world.inside("bin"), m_world.inside("tools") + ":/usr/bin",
                                      m_world.inside("bin") + ":" + m_world.inside("tools"),
                                      "tools:" + m_world.inside("bin"), "../tools",
                                      m_world.inside("blunt") + ":" + m_world.inside("tools"), "",
                                      ":" + m_world.inside("tools")}));
    if (dice.chance(5))
        environment.remove("PATH");
}

GoEnvCase GoEnvCases::make(quint32 seed) const
{
    Dice dice(seed);
    GoEnvCase made;
    made.host.os = Os::Linux;
    made.host.architecture = Host::current().architecture;
    made.host.environment = Environment(Os::Linux);
    setPlaces(made, dice);
    made.envFileBytes = fileText(dice);
    const QByteArray file = m_world.inside("env-") + QByteArray::number(seed);
    made.envFile = QFile::decodeName(file);
    const QByteArray relative =
        QFile::encodeName(QDir(made.host.workingDirectory).relativeFilePath(made.envFile));
    if (!dice.chance(4))
        made.host.environment.set(
            "GOENV", dice.chance(90) ? file
                                     : dice.one({relative, "off", "/dev/null", m_world.inside("none"),
                                                 m_world.inside("tmp"), ""}));
    for (const QByteArray &name : GoEnvValues::names()) {
        if (dice.chance(12)) {
            const QByteArray tag = "process-" + name.toLower();
            const bool odd = dice.chance(2);
            made.host.environment.set(name, dice.chance(12) ? QByteArray()
                                            : odd           ? m_values.oddValue(name, dice)
                                                            : m_values.value(name, tag, dice));
        }
    }
    QFile out(made.envFile);
    if (!out.open(QIODevice::WriteOnly) || out.write(made.envFileBytes) != made.envFileBytes.size())
        qFatal("cannot write %s", qPrintable(made.envFile));
    return made;
}

} // namespace goconf::test
