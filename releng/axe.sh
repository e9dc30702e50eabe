# Copyright (c) 2026 the Jirei authors
# SPDX-License-Identifier: EPL-2.0
#
# Finds what looks at reports as their readers do: a browser and axe-core. Sourced by verify, after tools.sh and font.sh,
# with ROOT set to the checkout. Without them the tests that want them are skipped.

AXE_PACKAGE=axe-core@4.14.1
AXE_SHA256=29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c

# Prints the file of a Chromium that can be started.
installed_chromium() {
  local name
  for name in chromium chromium-browser google-chrome; do
    type -P "$name" && return
  done
}

install_chromium() {
  [ -z "$(installed_chromium)" ] && [ "$(uname)" = Linux ] && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] || return 0
  say "installing chromium"
  { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends chromium; } \
    >/dev/null 2>&1
}

# Puts axe-core where the tests are told to find it.
fetch_axe() {
  local file=$ROOT/releng/.tools/axe.min.js unpacked
  has_sum "$file" "$AXE_SHA256" && return
  command -v npm >/dev/null || return 0
  mkdir -p "$ROOT/releng/.tools"
  unpacked=$(mktemp -d "$ROOT/releng/.tools/axe.XXXXXX")
  (cd "$unpacked" && npm pack --silent --ignore-scripts --fetch-retries=1 --fetch-retry-mintimeout=1000 "$AXE_PACKAGE" &&
    tar xzf ./*.tgz package/axe.min.js) >/dev/null 2>&1 </dev/null
  if has_sum "$unpacked/package/axe.min.js" "$AXE_SHA256"; then mv -f "$unpacked/package/axe.min.js" "$file"; fi
  rm -rf "$unpacked"
}

# Sets BROWSER_OPTIONS to what tells Maven where both are.
find_browser() {
  local browser axe=$ROOT/releng/.tools/axe.min.js
  install_chromium
  fetch_axe
  browser=$(installed_chromium)
  BROWSER_OPTIONS=()
  if [ -n "$browser" ]; then
    BROWSER_OPTIONS+=("-Djirei.chromium=$browser")
  else
    say "SKIPPED: no test opens a report in a browser, because there is no Chromium and none could be installed"
  fi
  if [ -f "$axe" ]; then
    BROWSER_OPTIONS+=("-Djirei.axe=$axe")
  else
    say "SKIPPED: reports are not checked with axe-core, because npm could not fetch it"
  fi
}
