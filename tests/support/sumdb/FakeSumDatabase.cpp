// SPDX-License-Identifier: MIT
#include "support/sumdb/FakeSumDatabase.h"

#include "modules/ModulePath.h"

namespace goconf::test {

namespace {

tl::unexpected<Error> notFound()
{
    return fail(ErrorCode::NotFound, QStringLiteral("not found"));
}

} // namespace

FakeSumDatabase::FakeSumDatabase(NoteSigner signer)
    : m_signer(std::move(signer))
{
}

qint64 FakeSumDatabase::add(const QByteArray &modulePath, const QByteArray &version,
                            const QByteArray &zipHash, const QByteArray &goModHash)
{
    const qint64 number = m_log.size();
    const QByteArray start = modulePath + ' ' + version;
    m_log.append(start + ' ' + zipHash + '\n' + start + "/go.mod " + goModHash + '\n');
    m_numbers.insert(*escapeModulePath(modulePath) + '@' + *escapeVersion(version), number);
    return number;
}

void FakeSumDatabase::addOthers(qint64 count)
{
    for (; count > 0; --count)
        add("example.com/other", "v0.0." + QByteArray::number(m_log.size()), "h1:zip", "h1:mod");
}

QByteArray FakeSumDatabase::signedHead(qint64 size)
{
    const TreeHead head = m_log.head(size);
    return m_signer.sign("go.sum database tree\n" + QByteArray::number(size) + '\n' + head.hash.toBase64() +
                         '\n');
}

Result<QByteArray> FakeSumDatabase::get(const QByteArray &path, qint64 limit)
{
    requests.append(path);
    auto result = answer(path);
    if (tamper)
        tamper(path, result);
    if (result && result->size() > limit)
        return fail(ErrorCode::TooLarge, QStringLiteral("too large"));
    return result;
}

Result<QByteArray> FakeSumDatabase::answer(const QByteArray &path)
{
    if (path == "/supported")
        return QByteArray();
    if (path == "/latest")
        return signedHead(size());
    if (path.startsWith("/lookup/"))
        return lookup(path.mid(8));
    return tile(path.mid(1));
}

Result<QByteArray> FakeSumDatabase::lookup(const QByteArray &name)
{
    const qint64 number = m_numbers.value(name, -1);
    if (number < 0 || number >= size())
        return notFound();
    return QByteArray::number(number) + '\n' + m_log.record(number) + '\n' + signedHead(size());
}

Result<QByteArray> FakeSumDatabase::tile(const QByteArray &path) const
{
    const auto tile = Tile::parse(path);
    if (!tile)
        return notFound();
    const auto present = tile->inTree(size());
    if (dropsOldPartialTiles && present && present->isFull() && !tile->isFull())
        return notFound();
    const QByteArray content = m_log.content(*tile, size());
    if (content.isEmpty())
        return notFound();
    return content;
}

} // namespace goconf::test
