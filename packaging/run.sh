#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Privacy Binder contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Privacy Binder and opens it. Without a display it makes an example plan instead.
#   packaging/run.sh [FILE.privacybinder]
set -euo pipefail
spoken=${LANGUAGE:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}
locale=${LC_ALL-}
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
  # The program speaks the user's language, not that of this script.
  unset LC_ALL
  [ -z "$locale" ] || export LC_ALL=$locale
  exec "$program" "$@"
fi

# As in the window, the example is one in the language that is spoken.
case $spoken in
  nl*) language='nl' ;;
  *) language='en' ;;
esac
IFS=$'\t' read -r pack example < <("$program" pack list | awk -F'\t' -v language="$language" '
  { count = split($6, examples, ",")
    for (i = 1; i <= count; ++i) { split(examples[i], one, ":"); if (one[2] == language) { print $1 "\t" one[1]; exit } } }')
echo "There is no display to open a window on, so here is the plan of the example instead."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$program" new "$work/example.privacybinder" --pack "$pack" --language "$language" >/dev/null
"$program" answers import "$work/example.privacybinder" "$top/resources/packs/$pack/examples/$example.answers.json"
"$program" document "$work/example.privacybinder" --name plan --format pdf --language "$language" -o "$here/example-privacy-plan.pdf"
echo "The privacy plan: $here/example-privacy-plan.pdf"
