# Copyright (c) 2026 the Jirei authors
# SPDX-License-Identifier: EPL-2.0
#
# Fetches the font that PNG and PDF are set in. Sourced by the scripts beside it, after tools.sh, with ROOT set to the
# checkout.

FONT_PACKAGE=@expo-google-fonts/noto-sans-jp@0.4.3
FONT_REGULAR_SHA256=d930d5d52d15231c283089760f84584272ad5e37e14607ba0d19c798e7a9caec
FONT_BOLD_SHA256=c5b7b9d6a6eb682b0d4e6bbb38509575fd2759a28f147daa74714d1359a7909e
FONT_LICENCE_SHA256=1c05c68c34f9708415aada51f17e1b0092d2cea709bf4a94cd38114f9e73d7d9

# Succeeds when file $1 has the SHA-256 sum $2.
has_sum() {
  local sum
  [ -f "$1" ] || return 1
  if command -v sha256sum >/dev/null; then sum=$(sha256sum <"$1"); else sum=$(shasum -a 256 <"$1"); fi
  [ "${sum%% *}" = "$2" ]
}

font_is_there() {
  has_sum "$1/NotoSansJP-Regular.ttf" "$FONT_REGULAR_SHA256" && has_sum "$1/NotoSansJP-Bold.ttf" "$FONT_BOLD_SHA256" &&
    has_sum "$1/OFL.txt" "$FONT_LICENCE_SHA256"
}

# Unpacks the package in the empty folder $1 and leaves there the three files that the distribution has.
unpack_font() (
  cd "$1" || return 1
  npm pack --silent --ignore-scripts --fetch-retries=1 --fetch-retry-mintimeout=1000 "$FONT_PACKAGE" \
    >pack.log 2>&1 </dev/null || return 1
  tar xzf ./*.tgz package/400Regular/NotoSansJP_400Regular.ttf package/700Bold/NotoSansJP_700Bold.ttf \
    package/LICENSE_FONT || return 1
  mv package/400Regular/NotoSansJP_400Regular.ttf NotoSansJP-Regular.ttf
  mv package/700Bold/NotoSansJP_700Bold.ttf NotoSansJP-Bold.ttf
  mv package/LICENSE_FONT OFL.txt
)

without_font() {
  say "building without a font of its own, because $1: PNG and PDF will be set in the machine's fonts"
}

# Puts the font where the bundle's build takes it from. A build without it works: it says so in a line.
fetch_font() {
  local fonts=$ROOT/bundles/org.jirei.print/fonts unpacked
  font_is_there "$fonts" && return
  if ! command -v npm >/dev/null; then
    without_font "there is no npm"
    return
  fi
  mkdir -p "$ROOT/releng/.tools"
  unpacked=$(mktemp -d "$ROOT/releng/.tools/font.XXXXXX")
  if unpack_font "$unpacked" && font_is_there "$unpacked"; then
    mv -f "$unpacked"/NotoSansJP-*.ttf "$unpacked/OFL.txt" "$fonts"
  else
    without_font "npm could not fetch it"
  fi
  rm -rf "$unpacked"
}
