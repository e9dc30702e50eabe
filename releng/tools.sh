# Copyright (c) 2026 the Jirei authors
# SPDX-License-Identifier: EPL-2.0
#
# Finds what the build needs. Sourced by the scripts beside it, with ROOT set to the checkout.

JAVA_NEEDED=21
MAVEN_NEEDED=3.9.9
MAVEN_FETCHED=3.9.16

say() {
  printf 'jirei: %s\n' "$*" >&2
}

fail() {
  say "$@"
  exit 2
}

# ANTLR 3, which Xtext generates the parser with, stumbles over other letters in the path of the grammar.
require_ascii_path() {
  case $ROOT in
    *[!\ -~]*) fail "cannot be built in a folder whose path has letters beyond ASCII; move the checkout from $ROOT" ;;
  esac
}

# Prints the major version of the JDK in folder $1, or nothing where there is no JDK.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

is_new_enough() {
  local version
  version=$(jdk_version "$1")
  [ -n "$version" ] && [ "$version" -ge "$JAVA_NEEDED" ]
}

# Prints the folder of the java on the PATH.
jdk_on_path() {
  local java
  java=$(command -v java) || return 0
  while [ -L "$java" ]; do
    local link
    link=$(readlink "$java")
    case $link in /*) java=$link ;; *) java=$(dirname "$java")/$link ;; esac
  done
  (cd "$(dirname "$java")/.." && pwd)
}

# Sets JAVA_HOME to a JDK that is new enough: the user's own choice, then the PATH's, then the newest in the usual folders.
find_java() {
  local candidate best= best_version=0 version
  for candidate in "${JAVA_HOME:-}" "$(jdk_on_path)"; do
    if [ -n "$candidate" ] && is_new_enough "$candidate"; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  for candidate in /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if is_new_enough "$candidate"; then
      version=$(jdk_version "$candidate")
      if [ "$version" -gt "$best_version" ]; then
        best=$candidate best_version=$version
      fi
    fi
  done
  [ -n "$best" ] || fail "needs a JDK $JAVA_NEEDED or newer and found none; install one (on Debian 13: apt install openjdk-21-jdk) or set JAVA_HOME to it"
  export JAVA_HOME=$best
}

# Succeeds when version $1 is at least $2, both of the form 1.2.3.
version_at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = "$2" ]
}

# Sets MAVEN to a Maven that Tycho can live with; an older one is asked to fetch it, which keeps to the user's mirrors.
find_maven() {
  local installed version fetched=$ROOT/releng/.tools/apache-maven-$MAVEN_FETCHED/bin/mvn
  installed=$(command -v mvn) || installed=
  if [ -n "$installed" ]; then
    version=$("$installed" -version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
    if [ -n "$version" ] && version_at_least "$version" "$MAVEN_NEEDED"; then
      MAVEN=$installed
      return
    fi
  fi
  if [ ! -x "$fetched" ]; then
    [ -n "$installed" ] || fail "needs Maven and found none; install it (on Debian: apt install maven)"
    say "fetching Maven $MAVEN_FETCHED (the installed ${version:-one} is older than $MAVEN_NEEDED)"
    # from a folder without our .mvn, whose Tycho an old Maven cannot load
    (cd "$ROOT/releng" && mkdir -p .tools && cd .tools && mkdir -p .mvn &&
      "$installed" -q -B -ntp "$@" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        -Dartifact="org.apache.maven:apache-maven:$MAVEN_FETCHED:zip:bin" -DoutputDirectory="$PWD" >fetch.log 2>&1) ||
      fail "could not fetch Maven $MAVEN_FETCHED (see releng/.tools/fetch.log); install Maven $MAVEN_NEEDED or newer"
    chmod +x "$fetched"
  fi
  MAVEN=$fetched
}
