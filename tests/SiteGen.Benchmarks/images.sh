#!/usr/bin/env bash
# Times the copies of photos that sitegen makes against Hugo and sharp: the same sizes, formats and qualities, in turn, without caches.
#   images.sh [--photos N] [--many N]     --many: also the peak of memory with N photos, for sitegen alone
# RUNS (3), SITEGEN, HUGO, SHARP (a folder with sharp in node_modules; installed there when missing) and WORK come from the environment.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
export SITEGEN=${SITEGEN:-$root/artifacts/sitegen/sitegen}
export HUGO=${HUGO:-$(command -v hugo-new || command -v hugo || true)}
export SHARP=${SHARP:-$root/artifacts/tools/sharp}
export RUNS=${RUNS:-3}
export WORK=${WORK:-/dev/shm/sitegen-images}

if [ ! -d "$SHARP/node_modules/sharp" ] && command -v npm >/dev/null; then
  mkdir -p "$SHARP"
  npm install --prefix "$SHARP" --no-audit --no-fund --no-save --loglevel=error sharp@0.35.5 >/dev/null ||
    echo "images.sh: npm could not install sharp" >&2
fi
dotnet build "$here" -c Release -v q --nologo >/dev/null
export CORPUS="$here/bin/Release/net10.0/SiteGen.Benchmarks.dll"
exec python3 "$here/images.py" "$@"
