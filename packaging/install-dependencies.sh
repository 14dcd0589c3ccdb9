#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Privacy Binder contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is needed to build and run Privacy Binder on Debian 12.
#   packaging/install-dependencies.sh run     to build and use it
#   packaging/install-dependencies.sh test    also to test it
#   packaging/install-dependencies.sh full    also for the long tests
#   packaging/install-dependencies.sh lint    to look at the sources (packaging/lint.sh)
# Does nothing, quickly, when all of it is there.
set -euo pipefail
export LC_ALL=C.UTF-8

run_packages=(
  build-essential cmake ninja-build ccache git
  qt6-base-dev libgl-dev libxkbcommon-dev         # Qt 6 and what its CMake files look for
  libqt6sql6-sqlite libsqlite3-dev                # the answers' file
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools # translations
  qt6-translations-l10n                           # what Qt's own dialogs say
  libexpected-dev libvalijson-dev libqpdf-dev
  libdeflate-dev libzip-dev libxlsxwriter-dev pkgconf # OpenDocument texts and workbooks
  libhyphen-dev                                   # where words may be broken
  fonts-dejavu-core                               # letters in the window
)
test_packages=(
  mold                                            # links the test programs quickly
  librapidcheck-dev libpoppler-qt6-dev poppler-utils
  xvfb openbox xdotool                            # a real window, driven by keys and mouse
  strace util-linux sqlite3
  locales                                         # sessions of people in other countries
  default-jre-headless libpdfbox2-java             # PDF/A: PDFBox preflight
  libactivation-java libjaxb-api-java libcommons-logging-java libcommons-io-java
)

# What looks at the sources.
lint_packages=(git clang-format clang-tidy shellcheck reuse desktop-file-utils appstream)

# Other programs that read what we write.
full_packages=(
  libreoffice-writer-nogui libreoffice-calc-nogui pandoc
  chromium
)
# For pdf.js and the checks of web pages, pinned beside their tests. Node.js may have come from elsewhere, with npm in it.
command -v npm >/dev/null || full_packages+=(nodejs npm)

case ${1:-} in
  run) wanted=("${run_packages[@]}") ;;
  test) wanted=("${run_packages[@]}" "${test_packages[@]}") ;;
  lint) wanted=("${lint_packages[@]}") ;;
  full) wanted=("${run_packages[@]}" "${test_packages[@]}" "${full_packages[@]}") ;;
  *) sed -n '5,10s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac

missing=()
for package in "${wanted[@]}"; do
  status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || {
    echo "These packages are missing: ${missing[*]}" >&2
    echo "Install them as root (apt-get install ...), or install sudo, and try again." >&2
    exit 1
  }
  as_root=(sudo)
fi
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)

echo "Installing: ${missing[*]}"
"${apt[@]}" update </dev/null
"${apt[@]}" install --no-install-recommends "${missing[@]}" </dev/null
