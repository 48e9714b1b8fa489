#!/usr/bin/env bash
# Times sitegen against Hugo on the same generated posts and prints the ratios beside their targets.
#   compare.sh [--all] [--posts N]...     --all adds 100,000 posts, for sitegen alone
# RUNS (5), SITEGEN, HUGO, WORK (a folder in memory) and RELATED=1 (Hugo looks for related posts too) come from the
# environment. README.md beside this file says what is measured.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
export SITEGEN=${SITEGEN:-$root/artifacts/sitegen/sitegen}
export HUGO=${HUGO:-$(command -v hugo-new || command -v hugo || true)}
export RUNS=${RUNS:-5}
export WORK=${WORK:-/dev/shm/sitegen-bench}
export RELATED=${RELATED:-0}

dotnet build "$here" -c Release -v q --nologo >/dev/null
export CORPUS="$here/bin/Release/net10.0/SiteGen.Benchmarks.dll"
exec python3 "$here/compare.py" "$@"
