#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Privacy Binder contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Looks at the sources without building them: form, shell scripts, licences, what the desktop reads.
#   packaging/lint.sh             what must pass before a change is merged
#   packaging/lint.sh --tidy      also clang-tidy, on the sources that differ from the main branch
#   packaging/lint.sh --mend      sets the form of the sources right instead of telling
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "${BASH_SOURCE[0]}")/.."

tidy=no mend=no
case ${1:-} in
  '') ;;
  --tidy) tidy=yes ;;
  --mend) mend=yes ;;
  *) sed -n '5,8s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac

packaging/install-dependencies.sh lint

failed=()
# check NAME COMMAND...: a failure is remembered, so that all that is wrong is told in one go.
check() {
  local name=$1 said
  shift
  said=$("$@" 2>&1) && return
  printf '%s\n' "$said" >&2
  failed+=("$name")
}

mapfile -t sources < <(git ls-files '*.cpp' '*.h')
mapfile -t scripts < <(git ls-files '*.sh' .ci/run)

if [ "$mend" = yes ]; then
  clang-format -i "${sources[@]}"
else
  check clang-format clang-format --dry-run -Werror "${sources[@]}"
fi
check shellcheck shellcheck "${scripts[@]}"
check reuse reuse lint
check desktop-file-validate desktop-file-validate packaging/privacy-binder.desktop
check appstreamcli appstreamcli validate --no-net --pedantic packaging/nl.privacybinder.PrivacyBinder.metainfo.xml

if [ "$tidy" = yes ]; then
  # A build folder of its own says how each file is compiled; nothing is built in it.
  base=$(git merge-base HEAD "${LINT_BASE:-origin/main}" 2>/dev/null || git rev-parse HEAD)
  # On the main branch itself: its newest change.
  [ "$base" != "$(git rev-parse HEAD)" ] || base=$(git rev-parse -q --verify HEAD~1 || git rev-parse HEAD)
  mapfile -t changed < <(git diff --name-only --diff-filter=d "$base" -- 'app/*.cpp' 'model/*.cpp' 'wizard/*.cpp' |
    grep -v '^model/writers/' || true)
  if [ ${#changed[@]} -gt 0 ]; then
    packaging/install-dependencies.sh run
    cmake --preset dev -B build/lint -DBUILD_TESTING=OFF -DBINDER_UNITY=OFF -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON >/dev/null
    printf '%s\0' "${changed[@]}" | xargs -0 -P "$(nproc)" -n 4 clang-tidy --quiet -p build/lint || failed+=(clang-tidy)
  fi
fi

if [ ${#failed[@]} -gt 0 ]; then
  echo "Not right yet: ${failed[*]}. What is wrong stands above." >&2
  [ "$mend" = yes ] || echo "packaging/lint.sh --mend sets the form of the sources right." >&2
  exit 1
fi
