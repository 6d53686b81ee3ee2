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
        json.member("severity"_L1, severityName(problem.severity));
        json.member("message"_L1, masked(sentence(problem.message)));
        json.member("advice"_L1, masked(sentence(problem.advice)));
        json.endObject();
    }
    json.endArray();
}

} // namespace goconf
