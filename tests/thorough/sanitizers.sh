#!/usr/bin/env bash
# sanitizers.sh asan|tsan: builds the preset of that name in a folder of its own and runs its tests. It fails where one
# of them does, and where a sanitizer of any program that they started had something to report.
set -euo pipefail
preset=$1
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
cd "$root"
build=build-$preset

fresh=()
# A folder that was moved or copied: CMake would refuse.
if [[ -f $build/CMakeCache.txt ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/CMakeCache.txt"; then
    fresh=(--fresh)
fi
cmake --preset "$preset" "${fresh[@]}"
cmake --build --preset "$preset" --parallel "$(nproc)"

rm -rf "$build/reports"
mkdir -p "$build/reports"
chmod 1777 "$build/reports" # some tests take the part of another user
status=0
ctest --preset "$preset" --no-tests=error --parallel "$(nproc)" || status=$?
echo "Skipped:"
grep '^\[skipped\]' "$build/Testing/Temporary/LastTest.log" | sort | uniq -c || echo "  nothing"
for report in "$build"/reports/*; do
    [[ -e $report ]] || continue
    echo "== $report"
    cat "$report"
    status=1
done
exit "$status"
