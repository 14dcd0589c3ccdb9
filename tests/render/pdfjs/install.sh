#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Privacy Binder contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Puts pdf.js, as pinned in package-lock.json, into a folder of the build: install.sh FOLDER
# Runs no script of the package and leaves out what it needs only to draw.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=${1:?a folder is needed}
mkdir -p "$folder"
if cmp -s "$here/package-lock.json" "$folder/package-lock.json" && [ -d "$folder/node_modules/pdfjs-dist" ]; then
  exit 0
fi
cp "$here/package.json" "$here/package-lock.json" "$folder/"
cd "$folder"
npm ci --omit=optional --ignore-scripts --no-audit --no-fund
