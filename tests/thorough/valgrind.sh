#!/usr/bin/env bash
# valgrind.sh TESTS PROGRAM: runs under valgrind (memcheck) the tests of what reads and writes, and the program itself on
# the largest example. It fails where a test does, and where valgrind finds an error or memory that nothing points to
# any more. What is still in use at the end is no leak: the program leaves it to the system.
set -euo pipefail
tests=$1
program=$2
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
cd "$root"

checked() {
    valgrind --quiet --error-exitcode=99 --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite \
        --child-silent-after-fork=yes "$@"
}

# Of base, yaml, store and changes; without those that take minutes because they try so much, such as yaml_splice_random.
units=(diff file_edit files find_roots finding id date language memory_files message sha256 sources text write_file
       yaml_faults yaml_places yaml_splice yaml_splice_lists yaml_valid yaml_write
       columns existing new_file store_disk store_load store_tables text_scan standing
       carry_out carry_out_many leaving)
for unit in "${units[@]}"; do [[ -f tests/unit/$unit.cpp ]] || { echo "no tests/unit/$unit.cpp" && exit 1; }; done
files=$(printf ',*/tests/unit/%s.cpp' "${units[@]}")
checked "$tests" --source-file="${files#,}" --no-intro

example=examples/voorbeeldstad
for command in check assess "assess --format sarif" "report --format html" "report --audience council" next \
               "list partners" "show partners/gemeente-voorbeeldstad"; do
    read -ra words <<<"$command"
    echo "regie $command"
    status=0
    checked "$program" "${words[@]}" -C "$example" --today 2026-06-30 >/dev/null || status=$?
    # Something found is no failure.
    ((status <= 1)) || exit "$status"
done
