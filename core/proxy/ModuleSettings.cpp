// SPDX-License-Identifier: MIT
#include "proxy/ModuleSettings.h"

#include "base/PathBytes.h"
#include "env/go/GoEnvironment.h"

namespace goconf {

ModuleSettings ModuleSettings::of(const GoEnvironment &go, Os os)
{
    ModuleSettings settings;
    settings.goProxy = go.value("GOPROXY");
    settings.goNoProxy = go.value("GONOPROXY");
    settings.goSumDb = go.value("GOSUMDB");
    settings.goNoSumDb = go.value("GONOSUMDB");
    settings.goAuth = go.value("GOAUTH");
    settings.goPath = pathText(go.value("GOPATH").split(os.listSeparator()).constFirst());
    settings.moduleCache = pathText(go.value("GOMODCACHE"));
    settings.os = os;
    return settings;
}

} // namespace goconf
