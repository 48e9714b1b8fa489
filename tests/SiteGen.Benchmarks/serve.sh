#!/usr/bin/env bash
# Times the preview against Hugo's server, edit by edit in turn, and prints the ratios beside their targets.
#   serve.sh [--posts N]... [--edits N] [--soak N] [--alone]
# SITEGEN, HUGO and WORK (a folder in memory) come from the environment. README.md beside this file says what is measured.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
export SITEGEN=${SITEGEN:-$root/artifacts/sitegen/sitegen}
export HUGO=${HUGO:-$(command -v hugo-new || command -v hugo || true)}
export WORK=${WORK:-/dev/shm/sitegen-serve}

dotnet build "$here" -c Release -v q --nologo >/dev/null
export CORPUS="$here/bin/Release/net10.0/SiteGen.Benchmarks.dll"
exec python3 "$here/serve.py" "$@"
