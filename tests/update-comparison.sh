#!/usr/bin/env bash
# Writes the table of content/guide/hugo.md anew: how far we and Hugo agree about the sites in ../shared/corpora.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
UPDATE_GOLDENS=1 dotnet test tests/SiteGen.Tests --nologo --filter "Name=The_guide_tells_how_far_we_agree" "$@"
git --no-pager diff --stat content/guide/hugo.md
