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
    "    LC_ALL=C $1 history 2>/dev/null | while read -r id day time state rest; do\n"
    "        [[ $id == [0-9]*Z-* && $state == done ]] && print -r -- $id\n"
    "    done\n"
    "}\n"_L1;

/// Works in a folder of fpath, where the file itself is the function, and read with source. Without compinit
/// zsh has no completion functions, so an interactive shell gets them.
constexpr QLatin1StringView registration =
    "if [[ $funcstack[1] == _goconf ]]; then\n"
    "    _goconf \"$@\"\n"
    "else\n"
    "    [[ -o interactive ]] && (( ! $+functions[compdef] )) && autoload -Uz compinit && compinit "
    "-i\n"
    "    (( ! $+functions[compdef] )) || compdef _goconf goconf\n"
    "fi\n"_L1;

} // namespace

QString zshCompletion(const QVector<CompletionCommandLine> &tree, const QStringList &variables)
{
    return u"#compdef goconf\n"_s + changes +
           u"_goconf() {\n"
           "    local word=$words[CURRENT] previous=$words[CURRENT-1]\n"
           "    local line=goconf options= offered= kind= i\n"
           "    if [[ $word == --*=* ]]; then\n"
           "        previous=${word%%=*}\n"
           "        compset -P '*='\n"
           "    fi\n"
           "    for ((i = 2; i < CURRENT; i++)); do\n"
           "        case \"$line $words[i]\" in\n"
           "        %1) line+=\" $words[i]\" ;;\n"
           "        esac\n"
           "    done\n"
           "    case \"$line $previous\" in\n%2"
           "    *)\n"
           "    case $line in\n%3    esac ;;\n"
           "    esac\n"
           "    if [[ $word == -* && $word != *=* ]]; then\n"
           "        compadd -- ${=options}\n"
           "    elif [[ $kind == assignment && $word == *=* ]]; then\n"
           "        compset -P '*='\n"
           "        _files\n"
           "    elif [[ $kind == assignment ]]; then\n"
           "        compadd -S = -- ${=offered}\n"
           "    elif [[ $kind == folder ]]; then\n"
           "        _files -/\n"
           "    elif [[ $kind == change ]]; then\n"
           "        compadd -V changes -- ${(f)\"$(_goconf_changes $words[1])\"}\n"
           "    else\n"
           "        compadd -- ${=offered}\n"
           "    fi\n"
           "}\n"_s.arg(commandPattern(tree), choiceBranches(tree, u"offered"_s),
                       commandBranches(tree, variables, u"offered"_s)) +
           registration;
}

} // namespace goconf
