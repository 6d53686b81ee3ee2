// SPDX-License-Identifier: MIT
#include "env/go/GoBuildSource.h"

namespace goconf::gobuildsource {

namespace {

/// The string literals of a line, in either of Go's quotes.
QByteArrayList literals(const QByteArray &line)
{
    QByteArrayList result;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char quote = line.at(i);
        if (quote != '"' && quote != '`')
            continue;
        const qsizetype end = line.indexOf(quote, i + 1);
        if (end < 0)
            break;
        result.append(line.sliced(i + 1, end - i - 1));
        i = end;
    }
    return result;
}

QByteArray *field(GoBuildDefaults &defaults, const QByteArray &name)
{
    const struct
    {
        const char *name;
        QByteArray *field;
    } fields[] = {
        {"GO386", &defaults.go386},
        {"GOAMD64", &defaults.goamd64},
        {"GOARM", &defaults.goarm},
        {"GOARM64", &defaults.goarm64},
        {"GOMIPS", &defaults.gomips},
        {"GOMIPS64", &defaults.gomips64},
        {"GOPPC64", &defaults.goppc64},
        {"GORISCV64", &defaults.goriscv64},
        {"GOFIPS140", &defaults.gofips140},
        {"GOEXPERIMENT", &defaults.goexperiment},
        {"CGO_ENABLED", &defaults.cgoEnabled},
    };
    for (const auto &entry : fields) {
        if (name == entry.name)
            return entry.field;
    }
    return nullptr;
}

} // namespace

void readBootstrap(const QByteArray &source, GoBuildDefaults &defaults)
{
    for (const QByteArray &line : source.split('\n')) {
        // Spelled with a small d where only the package itself needs the value.
        if (!line.startsWith("const Default") && !line.startsWith("const default"))
            continue;
        const QByteArray name = line.sliced(qstrlen("const Default")).split(' ').value(0);
        const QByteArrayList value = literals(line);
        if (QByteArray *target = field(defaults, name); target && !value.isEmpty())
            *target = value.first();
    }
}

void readCompilers(const QByteArray &source, GoBuildDefaults &defaults)
{
    QHash<QByteArray, QByteArray> *table = nullptr;
    QByteArrayList cases;
    for (const QByteArray &line : source.split('\n')) {
        const QByteArray statement = line.trimmed();
        const QByteArrayList words = literals(statement);
        if (line.startsWith("const DefaultPkgConfig") && !words.isEmpty()) {
            defaults.pkgConfig = words.first();
        } else if (line.startsWith("func DefaultC")) {
            table = line.startsWith("func DefaultCC(") ? &defaults.cc : &defaults.cxx;
            table->clear();
        } else if (statement.startsWith("case ")) {
            cases = words;
        } else if (statement.startsWith("return ") && table && !words.isEmpty()) {
            if (cases.isEmpty())
                table->insert(QByteArray(), words.first());
            for (const QByteArray &port : std::as_const(cases))
                table->insert(port, words.first());
            cases.clear();
        }
    }
}

QByteArrayList ports(const QByteArray &source)
{
    QByteArrayList result;
    for (const QByteArray &line : source.split('\n')) {
        const QByteArrayList words = line.startsWith("\t{\"") ? literals(line) : QByteArrayList();
        if (words.size() == 2)
            result.append(words.join('/'));
        else if (line.startsWith('}') && !result.isEmpty())
            break;
    }
    return result;
}

QByteArrayList experiments(const QByteArray &source)
{
    QByteArrayList result;
    bool inside = false;
    for (const QByteArray &line : source.split('\n')) {
        if (line.startsWith("type Flags struct"))
            inside = true;
        else if (line.startsWith('}'))
            inside = false;
        else if (inside && line.startsWith('\t') && line.endsWith(" bool"))
            result.append(line.trimmed().split(' ').value(0).toLower());
    }
    return result;
}

} // namespace goconf::gobuildsource
