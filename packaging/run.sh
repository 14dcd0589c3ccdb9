#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Privacy Binder contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Privacy Binder and opens it. Without a display it makes an example plan instead.
#   packaging/run.sh [FILE.privacybinder]
set -euo pipefail
export LC_ALL=C.UTF-8
CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}
export CMAKE_BUILD_PARALLEL_LEVEL

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
here=$PWD
program=$top/build/release/bin/privacy-binder

"$top/packaging/install-dependencies.sh" run

cd "$top"
# A first build for use leaves the tests out, so that their libraries need not be there.
configure=(cmake --preset release)
[ -e build/release/CMakeCache.txt ] || configure+=(-DBUILD_TESTING=OFF)
"${configure[@]}" >/dev/null
cmake --build --preset release --target privacy-binder
cd "$here"

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
  exec "$program" "$@"
fi

echo "There is no display to open a window on, so here is the plan of the example instead."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$program" new "$work/example.privacybinder" --pack ca-pipeda --language en >/dev/null
"$program" answers import "$work/example.privacybinder" "$top/resources/examples/corner-bakery.answers.json"
"$program" document "$work/example.privacybinder" --name plan --format pdf --language en -o "$here/example-privacy-plan.pdf"
echo "The privacy plan: $here/example-privacy-plan.pdf"
