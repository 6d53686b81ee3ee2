// SPDX-License-Identifier: MIT
#include "FakeProgram.h"

#include "platform/Host.h"

#include <QHash>

namespace goconf::test {

namespace {

/// Appends numbers in one byte order.
class Writer
{
public:
    explicit Writer(bool bigEndian)
        : m_bigEndian(bigEndian)
    {
    }

    void number(quint64 value, int bytes)
    {
        for (int i = 0; i < bytes; ++i) {
            const int place = m_bigEndian ? bytes - 1 - i : i;
            // A field may be wider than the number.
            m_bytes += place < int(sizeof value) ? char(quint8(value >> (8 * place))) : '\0';
        }
    }
    void text(const QByteArray &bytes) { m_bytes += bytes; }
    qsizetype size() const { return m_bytes.size(); }
    QByteArray take() { return std::move(m_bytes); }

private:
    bool m_bigEndian;
    QByteArray m_bytes;
};

QByteArray buildInfo(const QByteArray &goVersion)
{
    QByteArray info("\xff Go buildinf:", 14);
    info += QByteArray("\x08\x02", 2);
    info += QByteArray(16, '\0');
    info += char(goVersion.size());
    return info + goVersion;
}

} // namespace

QByteArray FakeProgram::elf() const
{
    const int word = wide ? 8 : 4;
    const int headerSize = wide ? 64 : 52;
    const int segmentSize = wide ? 56 : 32;
    const int sectionSize = wide ? 64 : 40;
    const int segments = interpreter.isEmpty() ? 1 : 2;
    const QByteArray names("\0.go.buildinfo\0.shstrtab\0", 25);
    const QByteArray info = goVersion.isEmpty() ? QByteArray(16, 'x') : buildInfo(goVersion);
    const QByteArray loader = interpreter.isEmpty() ? QByteArray() : interpreter + '\0';
    const int sectionsAt = headerSize + segments * segmentSize;
    const int infoAt = sectionsAt + 3 * sectionSize;
    const qsizetype loaderAt = infoAt + info.size();
    const qsizetype namesAt = loaderAt + loader.size();
    const qsizetype end = namesAt + names.size();

    Writer out(bigEndian);
    out.text("\x7f"
             "ELF");
    out.number(wide ? 2 : 1, 1);
    out.number(bigEndian ? 2 : 1, 1);
    out.number(1, 1);
    out.number(abi, 1);
    out.number(0, 8);
    out.number(2, 2);
    out.number(machine, 2);
    out.number(1, 4);
    out.number(0, word);
    out.number(quint64(headerSize), word);
    out.number(quint64(sectionsAt), word);
    out.number(0, 4);
    for (const int value : {headerSize, segmentSize, segments, sectionSize, 3, 2})
        out.number(quint64(value), 2);

    const auto segment = [&](quint64 type, quint64 offset, quint64 size) {
        out.number(type, 4);
        if (wide)
            out.number(4, 4);
        out.number(offset, word);
        out.number(0, 2 * word);
        out.number(size, word);
        out.number(size, word);
        if (!wide)
            out.number(4, 4);
        out.number(1, word);
    };
    segment(1, 0, quint64(end));
    if (segments == 2)
        segment(3, quint64(loaderAt), quint64(loader.size()));

    const auto section = [&](quint64 name, quint64 type, qsizetype offset, qsizetype size) {
        out.number(name, 4);
        out.number(type, 4);
        out.number(0, 2 * word);
        out.number(quint64(offset), word);
        out.number(quint64(size), word);
        out.number(0, 8);
        out.number(0, 2 * word);
    };
    section(0, 0, 0, 0);
    section(1, 1, infoAt, info.size());
    section(15, 3, namesAt, names.size());
    out.text(info);
    out.text(loader);
    out.text(names);
    return out.take();
}

QByteArray FakeProgram::pe(quint16 machine)
{
    Writer out(false);
    out.text("MZ");
    out.text(QByteArray(58, '\0'));
    out.number(64, 4);
    out.text(QByteArray("PE\0\0", 4));
    out.number(machine, 2);
    out.number(1, 2);
    out.number(0, 12);
    out.number(0, 2); // no optional header
    out.number(2, 2);
    out.text(QByteArray(".text\0\0\0", 8));
    out.number(0, 8);
    out.number(16, 4);
    out.number(128, 4);
    out.number(0, 16);
    out.text(QByteArray(128 + 16 - int(out.size()), 'c'));
    return out.take();
}

QByteArray FakeProgram::peOfThisMachine()
{
    static const QHash<QByteArray, quint16> machines = {{"amd64", 0x8664}, {"arm64", 0xaa64}, {"386", 0x14c}};
    return pe(machines.value(Host::current().architecture, 0));
}

QByteArray FakeProgram::machO(quint32 cpu)
{
    Writer out(false);
    out.number(0xfeedfacf, 4);
    out.number(cpu, 4);
    out.number(0, 4);
    out.number(2, 4);
    out.number(1, 4);
    out.number(72, 4);
    out.number(0, 8);
    out.number(0x19, 4);
    out.number(72, 4);
    out.text(QByteArray("__TEXT\0\0\0\0\0\0\0\0\0\0", 16));
    out.number(0, 16);
    out.number(0, 8);
    out.number(32 + 72 + 16, 8);
    out.number(0, 16);
    out.text(QByteArray(16, 'c'));
    return out.take();
}

QByteArray FakeProgram::universal(quint32 first, quint32 second)
{
    Writer out(true);
    out.number(0xcafebabe, 4);
    out.number(2, 4);
    for (const quint32 cpu : {first, second}) {
        out.number(cpu, 4);
        out.number(0, 4);
        out.number(cpu == first ? 48 : 64, 4);
        out.number(16, 4);
        out.number(0, 4);
    }
    out.text(QByteArray(32, 'c'));
    return out.take();
}

FakeProgram programOfThisMachine()
{
    static const QHash<QByteArray, quint16> machines = {{"amd64", 62},    {"arm64", 183},  {"riscv64", 243},
                                                        {"loong64", 258}, {"ppc64le", 21}, {"s390x", 22},
                                                        {"386", 3},       {"arm", 40}};
    FakeProgram program;
    const QByteArray name = Host::current().architecture;
    program.machine = machines.value(name, 0);
    program.wide = name != "386" && name != "arm";
    program.bigEndian = name == "s390x";
    return program;
}

} // namespace goconf::test
