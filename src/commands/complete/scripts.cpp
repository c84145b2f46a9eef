#include "commands/complete/scripts.hpp"

namespace regie::commands {
namespace {

constexpr std::string_view bash = R"script(# bash completion for regie. To use it now: source <(regie completion bash)

_regie() {
    local program=$1 line
    [[ $program == '~/'* ]] && program=$HOME/${program:2}
    COMPREPLY=()
    while IFS= read -r line; do
        case $line in
            :files) compopt -o default ;;
            :folders) compopt -o dirnames ;;
            :open) compopt -o nospace ;;
            *) COMPREPLY+=("$line") ;;
        esac
    done < <("$program" __complete bash "$COMP_WORDBREAKS" "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
}

complete -F _regie regie
)script";

constexpr std::string_view zsh = R"script(#compdef regie
# zsh completion for regie. To use it now: source <(regie completion zsh)

_regie() {
    local program=${words[1]/#\~\//$HOME/} line value paths
    local -a candidates open
    for line in "${(@f)$("$program" __complete zsh "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}"; do
        case $line in
            '') ;;
            :files | :folders) paths=$line ;;
            :open) open=(-S '') ;;
            *)
                value=${line%%$'\t'*}
                candidates+=("${value//:/\\:}${${line#$value}/$'\t'/:}")
                ;;
        esac
    done
    if [[ -n $paths ]]; then
        [[ $PREFIX == --*=* ]] && compset -P '*='
        if [[ $paths == :folders ]]; then _files -/; else _files; fi
    elif (( $#candidates )); then
        _describe 'regie' candidates "${open[@]}"
    fi
}

if [[ $funcstack[1] == _regie ]]; then
    _regie "$@"
elif (( $+functions[compdef] )); then
    compdef _regie regie
fi
)script";

constexpr std::string_view fish = R"script(# fish completion for regie. To use it now: regie completion fish | source

function __regie_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct | string trim --left --chars '"\'')
    set -l program (string replace --regex '^~/' "$HOME/" -- $words[1])
    set -e words[1]
    set -l before (string match --regex -- '^--[^=]*=' "$current")
    for line in ($program __complete fish $words "$current" 2>/dev/null)
        switch $line
            case :files
                __fish_complete_path (string replace -- "$before" '' "$current") | string replace --regex -- '^' "$before"
            case :folders
                __fish_complete_directories (string replace -- "$before" '' "$current") | string replace --regex -- '^' "$before"
            case :open
                # fish adds no blank after a sign that divides a word.
            case '*'
                echo $line
        end
    end
end

complete --command regie --no-files --arguments '(__regie_complete)'
)script";

}  // namespace

std::string_view completion_script(std::string_view shell) {
    if (shell == "zsh") return zsh;
    return shell == "fish" ? fish : bash;
}

}  // namespace regie::commands
