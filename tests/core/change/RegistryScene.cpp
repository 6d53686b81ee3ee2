// SPDX-License-Identifier: MIT
#include "RegistryScene.h"

#include "support/RandomRegistry.h"

namespace goconf::test {

using namespace Qt::StringLiterals;

namespace {

const QString keys[] = {u"HKEY_CURRENT_USER\\Environment"_s, u"HKEY_LOCAL_MACHINE\\SYSTEM\\Environment"_s};

} // namespace

RegistryScene::RegistryScene(QRandomGenerator &random)
    : m_registry(std::make_shared<MemoryRegistry>())
    , m_announcements(std::make_shared<int>(0))
{
    for (const QString &key : keys) {
        const QVector<RegistryValue> values = randomValues(random, 8);
        for (const RegistryValue &value : values) {
            if (!m_registry->write(key, value))
                qFatal("cannot write a value");
        }
    }
    m_changes.title = u"Change"_s;
    m_expected = content();
    for (int i = 0; i < 2; ++i)
        plan(random, keys[i], i);
}

void RegistryScene::plan(QRandomGenerator &random, const QString &key, int index)
{
    const QVector<RegistryChange> edits = randomEdits(random, key, *m_registry->values(key));
    for (const RegistryChange &change : edits) {
        if (change.after)
            m_expected[index].insert(change.name, {change.after->type, change.after->data});
        else
            m_expected[index].remove(change.name);
        m_changes.changes.append(change);
    }
}

Applier RegistryScene::applier() const
{
    return Applier(m_dir.filePath(u"state"_s), {},
                   std::make_shared<RegistryWriter>(m_registry, [count = m_announcements] { ++*count; }));
}

QVector<RegistryScene::Content> RegistryScene::content() const
{
    QVector<Content> result;
    for (const QString &key : keys) {
        Content content;
        const QVector<RegistryValue> values = *m_registry->values(key);
        for (const RegistryValue &value : values)
            content.insert(value.name, {value.type, value.data});
        result.append(content);
    }
    return result;
}

} // namespace goconf::test
