#!/usr/bin/env bash
# Compares the search with a whole MiniSearch index and with Pagefind: search.sh FOLDER-WITH-REAL-POSTS…
# Needs Linux, Python 3, Node 20, npm, Chromium and a native program (./build.sh publish).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
sitegen=${SITEGEN:-$here/../../artifacts/sitegen/sitegen}
work=${WORK:-/dev/shm/sitegen-search}
counts=${COUNTS:-1000 10000}
mkdir -p "$work/node"
[ -f "$work/node/package.json" ] || echo '{"private":true}' > "$work/node/package.json"
(cd "$work/node" && npm install --no-audit --no-fund --silent minisearch@7.2.0 @pagefind/linux-x64@1.6.0 playwright-core@1)
[ -d "$work/made" ] || dotnet run --project "$here" -c Release -- corpus 10000 "$work/made"
for count in $counts; do
  site="$work/site-$count"
  rm -rf "$site"
  python3 "$here/search.py" "$site" "$count" "$work/made" "$@"
  "$sitegen" build --source "$site" --output "$site/public" --quiet > /dev/null 2>&1
  "$work/node/node_modules/@pagefind/linux-x64/bin/pagefind_extended" --site "$site/public" --glob "posts/*/index.html" --root-selector main --quiet
  node "$here/search.mjs" "$site/public" "$work/node/node_modules" "$here/search-questions.json"
done
