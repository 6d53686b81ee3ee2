// SPDX-License-Identifier: MIT
#include "ProblemsJson.h"

#include "base/Secret.h"

namespace goconf {

using namespace Qt::StringLiterals;

void writeProblems(const Problems &problems, JsonWriter &json)
{
    json.key("problems"_L1);
    json.beginArray();
    for (const Problem &problem : problems) {
        json.beginObject();
        json.key("severity"_L1);
        json.value(severityName(problem.severity));
        json.key("message"_L1);
        json.value(masked(sentence(problem.message)));
        json.key("advice"_L1);
        json.value(masked(sentence(problem.advice)));
        json.endObject();
    }
    json.endArray();
}

} // namespace goconf
