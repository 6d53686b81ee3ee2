// SPDX-License-Identifier: MIT
#include "pages/versions/SwitchPlan.h"

#include "base/PathBytes.h"
#include "pages/versions/SdkWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf::ui::switchplan {

using namespace Qt::StringLiterals;

namespace {

/// Of the keys of all choices; GOROOT follows.
constexpr auto prefix = "versions/choice/"_L1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::SwitchPlan)
};

QString keyOf(const QString &root)
{
    return prefix + root;
}

} // namespace

void put(Draft &draft, const Sdk &sdk, int places)
{
    DraftItem item;
    item.key = keyOf(sdk.path);
    item.title = Text::tr("Use %1 from %2").arg(sdkwords::title(sdk), sdk.path);
    item.places = places;
    item.plan = [root = sdk.path](const Host &host) -> Result<ChangeSet> {
        Result<SdkSwitch> plan = SdkSwitcher(host).plan(root);
        if (!plan)
            return fail(plan.error());
        plan->changes.remarks += plan->problems;
        return plan->changes;
    };
    // Only one Go can be the chosen one.
    QStringList others;
    for (const DraftItem &other : draft.items()) {
        if (other.key.startsWith(prefix) && other.key != item.key)
            others.append(other.key);
    }
    draft.putItems({item}, others);
}

DraftItem entry(const QString &link, const QString &store)
{
    return Draft::itemOf(store, {EnvEdit::AddFirst, "PATH", pathBytes(link + "/bin"_L1)});
}

bool isPending(const Draft &draft, const Sdk &sdk)
{
    const QVector<DraftItem> &items = draft.items();
    return std::any_of(items.cbegin(), items.cend(),
                       [wanted = keyOf(sdk.path)](const DraftItem &item) { return item.key == wanted; });
}

void drop(Draft &draft, const QString &root)
{
    draft.remove(keyOf(root));
}

} // namespace goconf::ui::switchplan
