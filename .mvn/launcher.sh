# Sourced by shinagaki, verify and bench: finds the tools and keeps the program built.
# Works with bash 3.2, which macOS still ships.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }
die() { say "error: $*"; exit 1; }

is_jdk_25() { [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null; }

# The folder that a java or javac on PATH belongs to, links followed.
home_of() {
  local file=$1 link
  while link=$(readlink "$file"); do
    case $link in /*) file=$link ;; *) file=$(dirname "$file")/$link ;; esac
  done
  (cd "$(dirname "$file")/.." 2>/dev/null && pwd)
}

find_jdk() {
  local candidate on_path
  on_path=$(command -v javac || true)
  for candidate in "${JAVA_HOME:-}" "${on_path:+$(home_of "$on_path")}" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  die "no JDK 25 found; install one (Debian: temurin-25-jdk or openjdk-25-jdk, macOS: brew install openjdk@25, any: sdk install java 25-tem) or set JAVA_HOME to it"
}

find_maven() {
  local version
  command -v mvn >/dev/null || die "no Maven found; install 3.8 or newer (Debian: apt-get install maven, macOS: brew install maven, any: sdk install maven)"
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
  # shellcheck disable=SC2086
  set -- $version
  [ "${1:-0}" -gt 3 ] || { [ "${1:-0}" -eq 3 ] && [ "${2:-0}" -ge 8 ]; } ||
    die "Maven ${version:-of unknown version} is too old; install 3.8 or newer"
}

if command -v sha256sum >/dev/null; then sha256=sha256sum; else sha256="shasum -a 256"; fi

# One digest of everything the program is made of, names and content.
program_digest() {
  (cd "$root" && find pom.xml .mvn search-index/pom.xml search-index/src/main generator/pom.xml generator/src/main \
    themes/shinagaki -type f -print0 | LC_ALL=C sort -z | xargs -0 $sha256 | $sha256 | cut -c1-16)
}

# Holds target/program.lock; a run that waits says so once, and takes over from a run that died.
lock_program() {
  local lock=$root/target/program.lock owner nameless=0 told=
  mkdir -p "$root/target"
  until mkdir "$lock" 2>/dev/null; do
    owner=$(cat "$lock/pid" 2>/dev/null || true)
    [ -n "$owner" ] || nameless=$((nameless + 1))
    if [ "$nameless" -gt 20 ] || { [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; }; then
      rm -rf "$lock"
      nameless=0
      continue
    fi
    [ -n "$told" ] || say "waiting for another run that builds the program"
    told=yes
    sleep 0.3
  done
  printf '%s\n' $$ >"$lock/pid"
  trap 'rm -rf "$root/target/program.lock"' EXIT
}

unlock_program() {
  rm -rf "$root/target/program.lock"
  trap - EXIT
}

# Compiles and packs the program into the folder of its digest.
build_program() {
  local app=$1 log=$root/target/program.log
  find_maven
  say "building the program (a first time downloads its libraries)"
  if ! (cd "$root" && mvn -B -ntp -q -DskipTests -Dspotless.check.skip -Djacoco.skip package >"$log" 2>&1); then
    cat "$log" >&2
    die "the program could not be built; the log above is in target/program.log"
  fi
  rm -rf "$root"/target/app
  mkdir -p "$app.new"
  cp "$root/generator/target/generator.jar" "$root/search-index/target/search-index.jar" "$app.new/"
  cp -R "$root/generator/target/lib" "$app.new/lib"
  mv "$app.new" "$app"
}

# Classes and profiles of a real run, so that the next ones start in half the time and compile the right methods sooner.
# The cache lies beside the very jars it was made from, which never change in place. Without it all works, only slower.
train() {
  local app=$1 out pid i=0
  out=$(mktemp -d)
  java_run "$app" -XX:AOTCacheOutput="$app/program.aot" -Xlog:aot=off -- \
    serve --site "$root/site" --out "$out/site" --port 0 >"$out/log" 2>&1 &
  pid=$!
  until grep -q '^serving ' "$out/log" || ! kill -0 "$pid" 2>/dev/null || [ "$i" -ge 600 ]; do
    sleep 0.1
    i=$((i + 1))
  done
  kill -TERM "$pid" 2>/dev/null || true
  wait "$pid" 2>/dev/null || true
  rm -rf "$out"
}

# java_run APP [JVM OPTION…] -- ARGUMENT…
java_run() {
  local app=$1 options=()
  shift
  while [ "$1" != -- ]; do
    options+=("$1")
    shift
  done
  shift
  # A build is over before most code has paid for its second compilation: the thresholds leave that to what is hot
  # indeed (10,000 pages took 15.5 s instead of 23.6 s, one run after the other on a shared machine), and the limits on
  # inlining make each one cheaper (24 s of CPU instead of 31 s, the best of three runs in turns), as does compiling
  # without escape analysis (13.1 s instead of 14.4 s of wall, the mean of six runs each, in turns).
  export MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2}
  exec "$JAVA_HOME/bin/java" -XX:+UseParallelGC -Xmx544m -Xmn150m -XX:MetaspaceSize=128m \
    -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 \
    -XX:Tier4BackEdgeThreshold=400000 -XX:InlineSmallCode=600 -XX:FreqInlineSize=60 -XX:MaxInlineLevel=5 \
    -XX:-DoEscapeAnalysis \
    -Dshinagaki.program="$(basename "$app")" \
    ${options[@]+"${options[@]}"} -jar "$app/generator.jar" "$@"
}

# Sets app to the folder of the program that fits the sources, building it when there is none.
need_program() {
  app=$root/target/app/$(program_digest)
  [ -e "$app/generator.jar" ] && return
  lock_program
  if [ ! -e "$app/generator.jar" ]; then
    build_program "$app"
    (train "$app")
  fi
  unlock_program
}
