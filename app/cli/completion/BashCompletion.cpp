// SPDX-License-Identifier: MIT
#include "completion/CompletionScript.h"
#include "completion/ShellCases.h"

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// The changes that may be undone.
constexpr QLatin1StringView changes =
    "_goconf_changes() {\n"
    "    local id day time state rest\n"
    "    LC_ALL=C \"$1\" history 2>/dev/null | while read -r id day time state rest; do\n"
    "        [[ $id == [0-9]*Z-* && $state == done ]] && printf '%s\\n' \"$id\"\n"
    "    done\n"
    "}\n"_L1;

} // namespace

/// bash takes "=" for a word of its own, so that of --store=bash the word to complete is "bash".
QString bashCompletion(const QVector<CompletionCommandLine> &tree, const QStringList &variables)
{
    return u"# bash completion for goconf\n"_s + changes +
           u"_goconf() {\n"
           "    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}\n"
           "    local path=goconf options= words= kind= i\n"
           "    COMPREPLY=()\n"
           "    if [[ $word == '=' ]]; then\n"
           "        word=\n"
           "    elif [[ $previous == '=' ]]; then\n"
           "        previous=${COMP_WORDS[COMP_CWORD-2]}\n"
           "    fi\n"
           "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "        case \"$path ${COMP_WORDS[i]}\" in\n"
           "        %1) path+=\" ${COMP_WORDS[i]}\" ;;\n"
           "        esac\n"
           "    done\n"
           "    case \"$path $previous\" in\n%2"
           "    *)\n"
           "    case $path in\n%3    esac ;;\n"
           "    esac\n"
           "    if [[ $word == -* ]]; then\n"
           "        words=$options kind=\n"
           "    elif [[ $kind == assignment ]]; then\n"
           "        compopt -o nospace -o default 2>/dev/null\n"
           "        if [[ ${COMP_WORDS[COMP_CWORD]} == '=' || ${COMP_WORDS[COMP_CWORD-1]} == '=' ]]; then\n"
           "            return # a value: perhaps a file\n"
           "        fi\n"
           "        words=\"${words// /= }=\"\n"
           "    elif [[ $kind == folder ]]; then\n"
           "        compopt -o filenames 2>/dev/null\n"
           "        mapfile -t COMPREPLY < <(compgen -d -- \"$word\")\n"
           "        return\n"
           "    elif [[ $kind == change ]]; then\n"
           "        words=$(_goconf_changes \"$1\")\n"
           "    fi\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n"
           "}\n"
           "complete -F _goconf goconf\n"_s.arg(commandPattern(tree), choiceBranches(tree, u"words"_s),
                                                commandBranches(tree, variables, u"words"_s));
}

} // namespace goconf
