// SPDX-License-Identifier: MIT
#include "wizard/KeptAnswers.h"

#include <QFileInfo>

namespace goconf::ui {

namespace {

bool isOffered(const SetupGo &go, const SetupGo &offer)
{
    // Another look may know another size of the same release.
    return go.kind == offer.kind && go.path == offer.path && go.version == offer.version;
}

template <typename T>
bool isOffered(const T &value, const T &offer)
{
    return value == offer;
}

/// Takes the offer that is the value chosen; false when there is none.
template <typename T>
bool takeOffer(SetupAnswer<T> &answer, const T &chosen)
{
    for (const T &offer : QVector<T>{answer.value} + answer.alternatives) {
        if (isOffered(chosen, offer)) {
            answer.value = offer;
            return true;
        }
    }
    return false;
}

} // namespace

SetupAnswers keptAnswers(const SetupAnswers &detected, const SetupAnswers &suggested,
                         const SetupAnswers &chosen)
{
    SetupAnswers kept = detected;
    const SetupGo &go = chosen.go.value;
    // A file and a folder of the user's own are offered by no look.
    if (go != suggested.go.value && !takeOffer(kept.go, go) && go.kind == SetupGo::Kind::File &&
        QFileInfo::exists(go.path))
        kept.go.value = go;
    const QString &goPath = chosen.goPath.value;
    if (goPath != suggested.goPath.value && !takeOffer(kept.goPath, goPath) && !goPath.isEmpty())
        kept.goPath.value = goPath;
    if (chosen.goProxy.value != suggested.goProxy.value)
        takeOffer(kept.goProxy, chosen.goProxy.value);
    if (chosen.terminals.value != suggested.terminals.value)
        takeOffer(kept.terminals, chosen.terminals.value);
    return kept;
}

} // namespace goconf::ui
