# Sourced by the scripts beside this folder: finds a JDK, runs the launcher and the programs of end-to-end. POSIX sh.

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
launcher_jar=$root/deploy/local/target/earshot-local-0.1.0.jar

fail() {
    printf '%s\n' "$1" >&2
    exit 1
}

# Sets $java to a Java of version 17 or newer.
require_jdk() {
    if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
        java=$JAVA_HOME/bin/java
    else
        java=$(command -v java) ||
            fail "No JDK found. Install JDK 17 or newer (for example: apt-get install openjdk-17-jdk) and try again."
    fi
    version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')
    major=${version#1.}
    [ "${major:-0}" -ge 17 ] 2>/dev/null ||
        fail "$java is version ${version:-unknown}. Install JDK 17 or newer, or point JAVA_HOME at one, and try again."
}

require_maven() {
    command -v mvn >/dev/null ||
        fail "Maven is needed to build. Install Maven 3.8.6 or newer (for example: apt-get install maven) and try again."
    "$(dirname -- "$java")/javac" -version >/dev/null 2>&1 || command -v javac >/dev/null ||
        fail "$java belongs to a runtime without a compiler. Install the JDK (for example: apt-get install openjdk-17-jdk)."
}

# Prints where a Chromium or Chrome is; fails when there is none.
installed_browser() {
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        command -v "$name" && return
    done
    for path in "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do
        [ -x "$path" ] && echo "$path" && return
    done
    return 1
}

# Replaces this shell, so that a signal to it reaches the launcher.
run_launcher() {
    terminal=false
    [ -t 2 ] && terminal=true
    MALLOC_ARENA_MAX=2
    export MALLOC_ARENA_MAX
    exec "$java" -Xmx256m -Xss512k -XX:+UseSerialGC -XX:ReservedCodeCacheSize=48m -XX:+ExitOnOutOfMemoryError \
        -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
        -Dearshot.home="$root" -Dearshot.terminal=$terminal \
        -jar "$launcher_jar" "$@"
}

# Replaces this shell by a program of end-to-end, named by its class. Uses what is built; builds it the first time.
run_scenario() {
    scenario_jar=$root/end-to-end/target/end-to-end-0.1.0.jar
    if [ ! -f "$scenario_jar" ] || [ ! -f "$launcher_jar" ]; then
        require_maven
        echo "  ...  building; the first time this takes some minutes" >&2
        mvn -q -B -f "$root/pom.xml" -Dquick package >&2 || fail "The build failed; what Maven says is above."
    fi
    scenario=$1
    shift
    exec "$java" -Xmx768m -Djava.util.logging.manager=org.jboss.logmanager.LogManager -Dearshot.home="$root" \
        -cp "$scenario_jar" "org.earshot.scenario.$scenario" "$@"
}
