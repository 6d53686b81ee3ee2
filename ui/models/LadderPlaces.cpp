// SPDX-License-Identifier: MIT
#include "models/LadderPlaces.h"

#include "base/Secret.h"
#include "change/RegistryType.h"
#include "change/ShownText.h"
#include "env/GoVariables.h"
#include "models/PlaceWords.h"
#include "stores/StoreList.h"
#include "stores/ViewpointSources.h"
#include "stores/windows/JoinedList.h"
#include "stores/windows/RegistryVariable.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::LadderPlaces)
};

/// The places of one variable, as they are found.
class Collector
{
public:
    Collector(const MachineSnapshot &snapshot, const Setting &setting, const Host &host)
        : m_snapshot(snapshot)
        , m_setting(setting)
        , m_inHome(inHome(host))
        , m_words(host.home().value_or(QString()))
        , m_writable(writableStoreIds(host.os))
        , m_variable(GoVariables::catalogue().find(setting.name))
        , m_isPathOfRegistry(setting.name == "PATH" && host.registry)
    {
    }

    LadderPlace empty(const QString &store) const
    {
        LadderPlace place;
        place.store = store;
        place.title = PlaceWords::title(store);
        place.where = defaultWhere(store);
        place.failure = m_snapshot.failureOf(store);
        place.isEditable = m_writable.contains(store) && mayStandIn(store) && place.failure.isEmpty();
        return place;
    }

    LadderPlace filled(const LadderRow &row) const
    {
        LadderPlace place = empty(row.store);
        place.location = row.location;
        if (!row.location.isEmpty())
            place.where = m_words.place(row.location);
        place.exact = HeldValue::of(row).value;
        const QByteArray value = isAsWritten(row) ? row.raw : row.value;
        place.value = value.isEmpty() ? Text::tr("(empty)") : shown(value);
        place.certainty = row.certainty;
        place.state = stateOf(row);
        place.isEditable = place.isEditable && !RegistryVariable::isNone(m_setting.name, row.registryType);
        const bool isUsers = row.store == "registry-user"_L1 || isInHome(row.location.path);
        place.isRemovable = isUsers && m_writable.contains(row.store);
        return place;
    }

    /// Where nobody decided: what Go takes by itself.
    LadderPlace fallback(bool isInEffect) const
    {
        LadderPlace place = empty(u"default"_s);
        place.exact = m_setting.defaultValue;
        place.value = place.exact.isEmpty() ? Text::tr("(empty)") : shown(place.exact);
        place.state = isInEffect ? LadderPlace::State::InEffect : LadderPlace::State::Hidden;
        return place;
    }

    bool isGos() const { return m_variable != nullptr; }

private:
    /// How paths in the home begin; empty where there is none.
    static QString inHome(const Host &host)
    {
        const QString home = host.home().value_or(QString());
        return home.isEmpty() ? home : host.os.join(home, {});
    }

    bool isInHome(const QString &path) const { return !m_inHome.isEmpty() && path.startsWith(m_inHome); }

    QString shown(const QByteArray &value) const
    {
        return maskedValue(QString::fromUtf8(m_setting.name), shownText(value)).replace(u'\n', u'⏎');
    }

    LadderPlace::State stateOf(const LadderRow &row) const
    {
        if (row.effective)
            return LadderPlace::State::InEffect;
        if (joined_list::takesPart(m_setting, row))
            return LadderPlace::State::BuiltUpon;
        if (!row.shadowed)
            return LadderPlace::State::Aside;
        // Lines of a shell add to PATH; what a key has counts or does not.
        return m_setting.name == "PATH" && !row.registryType ? LadderPlace::State::BuiltUpon
                                                             : LadderPlace::State::Hidden;
    }

    /// What a program sees would not tell what stands there: of a list, the other levels are in it, too; of a
    /// value that is no text there is nothing.
    bool isAsWritten(const LadderRow &row) const
    {
        return row.registryType && (m_isPathOfRegistry || !isTextType(*row.registryType));
    }

    bool mayStandIn(const QString &store) const
    {
        if (m_isPathOfRegistry)
            return store == "registry-user"_L1;
        if (!m_variable)
            return store != "go-env-file"_L1;
        if (m_variable->settable == Settable::Never)
            return false;
        return m_variable->settable == Settable::EnvFile || store != "go-env-file"_L1;
    }

    QString defaultWhere(const QString &store) const
    {
        if (store == "process"_L1)
            return m_snapshot.settings.view() == View::Process ? Text::tr("of this program")
                                                               : Text::tr("given by the login");
        if (store == "default"_L1)
            return {};
        const StoreFacts *facts = m_snapshot.store(store);
        if (!facts || facts->watchedPaths.isEmpty())
            return {};
        // The user's own files are where a value would go.
        const auto own = std::find_if(facts->watchedPaths.cbegin(), facts->watchedPaths.cend(),
                                      [this](const QString &path) { return isInHome(path); });
        return m_words.path(own == facts->watchedPaths.cend() ? facts->watchedPaths.constFirst() : *own);
    }

    const MachineSnapshot &m_snapshot;
    const Setting &m_setting;
    QString m_inHome;
    PlaceWords m_words;
    QStringList m_writable;
    const GoVariable *m_variable;
    /// It is edited as the list that the user's key holds: see VariableEdits.
    bool m_isPathOfRegistry;
};

} // namespace

QVector<LadderPlace> ladderPlaces(const MachineSnapshot &snapshot, const Setting &setting, const Host &host)
{
    const Collector collector(snapshot, setting, host);
    const QStringList sources =
        viewpointSources(snapshot.settings.view(), host.os, shellOfProgram(host.loginShell));
    QVector<LadderPlace> places;
    QVector<LadderPlace> aside;
    bool hasWinner = false;
    for (const QString &store : sources) {
        const bool isGosOwn =
            store == "default"_L1 || store == "go-env-file"_L1 || store == "goroot-go-env"_L1;
        if (isGosOwn && !collector.isGos())
            continue;
        bool isThere = false;
        for (const LadderRow &row : setting.ladder) {
            if (row.store != store)
                continue;
            isThere = true;
            hasWinner = hasWinner || row.effective;
            places.append(collector.filled(row));
        }
        if (!isThere)
            places.append(store == "default"_L1 ? collector.fallback(!hasWinner) : collector.empty(store));
    }
    for (const LadderRow &row : setting.ladder) {
        if (!sources.contains(row.store))
            aside.append(collector.filled(row));
    }
    return places + aside;
}

} // namespace goconf::ui
