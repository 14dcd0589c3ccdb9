#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Privacy Binder contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Privacy Binder and tests it.
#   packaging/test.sh          all core tests under the sanitizers, then the acceptance tests of the release build
#   packaging/test.sh --full   also the long runs, all tests under the sanitizers, and the measurements
set -euo pipefail
export LC_ALL=C.UTF-8
CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}
CTEST_PARALLEL_LEVEL=${CTEST_PARALLEL_LEVEL:-$(nproc)}
export CMAKE_BUILD_PARALLEL_LEVEL CTEST_PARALLEL_LEVEL

full=no
case ${1:-} in
  '') ;;
  --full) full=yes ;;
  *) sed -n '5,7s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac

cd "$(dirname "${BASH_SOURCE[0]}")/.."
logs=$PWD/build/logs
mkdir -p "$logs"
summary=()
failed=no

# timed NAME COMMAND...: how long it took goes into the summary.
timed() {
  local name=$1 start=$SECONDS
  shift
  "$@"
  summary+=("$(printf '%-28s %4d s' "$name" $((SECONDS - start)))")
}

timed "install what is missing" packaging/install-dependencies.sh "$([ "$full" = yes ] && echo full || echo test)"

# run_tests PRESET: a failure is remembered, so that all of the tests run, and told at the end.
run_tests() {
  local log=$logs/ctest-$1.log start=$SECONDS
  echo "== tests: $1"
  ctest --preset "$1" 2>&1 </dev/null | tee "$log" || failed=yes
  summary+=("$(printf '%-28s %4d s  %s' "tests: $1" $((SECONDS - start)) "$(grep -E 'tests passed|No tests' "$log" | tail -n 1)")")
  # The five that took longest.
  mapfile -t -O ${#summary[@]} summary < <(sed -nE 's/^ *[0-9]+\/[0-9]+ Test +#[0-9]+: ([^ ]+) .* ([0-9.]+) sec$/\2 \1/p' "$log" |
    sort -rn | head -n 5 | awk '{printf "    %-24s %6.1f s\n", $2, $1}')
}

echo "== build: ci"
cmake --preset ci
timed "build: ci" cmake --build --preset ci
run_tests ci

echo "== build: release"
cmake --preset release -DBUILD_TESTING=ON
timed "build: release" cmake --build --preset release --target acceptance_programs
run_tests acceptance

if [ "$full" = yes ]; then
  run_tests ci-release
  cmake --build --preset release
  run_tests full
  echo "== measurements"
  cmake --build --preset release --target benches
  for bench in build/release/bin/bench/bench_*; do
    QT_QPA_PLATFORM=offscreen "$bench" 2>&1 | tee "$logs/$(basename "$bench").log" || failed=yes
  done
fi

echo
echo "== summary"
printf '%s\n' "${summary[@]}"
[ "$failed" = no ] || { echo "Some tests failed; their output is above and in $logs."; exit 1; }
