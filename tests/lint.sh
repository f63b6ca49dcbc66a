#!/bin/sh
# SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What a change must look like: formatted, layered, translated, licensed; clang-tidy on the files that changed since BASE (all without one).
set -eu
cd "$(dirname "$0")/.."
base=${1:-}
status=0
complain() { echo "lint: $*" >&2; status=1; }

sources=$(git ls-files '*.cpp' '*.h')
# shellcheck disable=SC2086
clang-format --dry-run -Werror $sources || complain "run ./dev format"

for file in $sources; do
  head -n 3 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || complain "$file lacks its licence line"
done

cmake -P tests/layering.cmake || complain "a layer includes what it must not know"

# Every string has its Chinese, and the files are what lupdate would write.
cmake --preset dev >/dev/null
for language in zh_CN en; do cp "translations/hospital-atlas_$language.ts" "build/dev/committed_$language.ts"; done
cmake --build --preset dev --target update_translations >/dev/null 2>&1 || complain "lupdate failed"
for language in zh_CN en; do
  if grep -q 'type="unfinished"' "translations/hospital-atlas_$language.ts"; then
    complain "translations/hospital-atlas_$language.ts has unfinished strings:"
    grep -B3 'type="unfinished"' "translations/hospital-atlas_$language.ts" | grep '<source>' | head -20 >&2
  fi
  cmp -s "translations/hospital-atlas_$language.ts" "build/dev/committed_$language.ts" \
    || { complain "translations/hospital-atlas_$language.ts is not up to date"; cp "build/dev/committed_$language.ts" "translations/hospital-atlas_$language.ts"; }
done

# clang-tidy reads no precompiled header of gcc: it gets a database of its own. Only what changed is read, everything with BASE "all".
if [ "$base" = all ]; then
  changed=$(echo "$sources" | grep -E '^(app|core|ui)/.*\.cpp$' || true)
else
  [ -n "$base" ] || base=$(git rev-parse -q --verify HEAD~1 || git rev-parse HEAD)
  changed=$(git diff --name-only --diff-filter=d "$base" -- 'app/*.cpp' 'core/*.cpp' 'ui/*.cpp')
fi
if [ -n "$changed" ]; then
  cmake --preset dev -B build/tidy -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DBUILD_TESTING=OFF >/dev/null
  echo "$changed" | xargs -P "$(nproc)" -n 4 clang-tidy -p build/tidy --quiet 2>/dev/null || complain "clang-tidy found something"
fi
exit $status
