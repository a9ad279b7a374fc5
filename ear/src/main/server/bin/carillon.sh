#!/bin/sh
# Starts one Carillon server in the foreground: carillon.sh EAR [options of the server]
#
# This process becomes the Java process, so a signal to it reaches the server itself. The settings come from the environment
# (README.md lists them); CARILLON_DATA must name the directory for everything that survives. What the server itself writes goes
# below CARILLON_DATA/server, so several servers share one installation as long as their data and ports differ.
set -eu
umask 077

fail() {
    echo "Carillon: $*" >&2
    exit 1
}

home=$(cd "$(dirname "$0")/.." && pwd -P)
[ $# -ge 1 ] && [ -f "$1" ] || fail "the application (an EAR file) must be the first argument"
ear=$1
shift

# A setting that is present but empty counts as not set.
for name in HTTP_PORT HTTPS_PORT BIND CONSOLE_PORT CONSOLE_BIND MANAGEMENT_PORT DB_URL DB_USER DB_PASSWORD DB_POOL DOMAIN PBX \
        ADMIN_PASSWORD DEMO DEMO_PASSWORD SIP_PORT SIPS_PORT PUBLIC_HEALTH; do
    eval "value=\${CARILLON_$name-}"
    [ -n "$value" ] || unset "CARILLON_$name"
done
for name in HTTP_PORT HTTPS_PORT CONSOLE_PORT MANAGEMENT_PORT SIP_PORT SIPS_PORT DB_POOL; do
    eval "value=\${CARILLON_$name-0}"
    case $value in
        *[!0-9]*) fail "CARILLON_$name must be a number, not '$value'" ;;
    esac
done

if [ -n "${JAVA_HOME-}" ]; then JAVA=$JAVA_HOME/bin/java; else JAVA=$(command -v java || true); fi
[ -x "$JAVA" ] || fail "no Java found: install a JDK 17 or newer, or set JAVA_HOME"
version=$("$JAVA" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
[ "${version:-0}" -ge 17 ] || fail "Java 17 or newer is needed, $JAVA is version ${version:-unknown}"

[ -n "${CARILLON_DATA-}" ] || fail "CARILLON_DATA must name the directory of the data"
mkdir -p "$CARILLON_DATA"
data=$(cd "$CARILLON_DATA" && pwd -P)
base=$data/server
log=$data/log
mkdir -p "$base" "$log" "$data/tls"

pid=$(cat "$base/server.pid" 2>/dev/null || true)
if [ -n "$pid" ] && [ "$pid" != $$ ] && grep -q "jboss.server.base.dir=$base" "/proc/$pid/cmdline" 2>/dev/null; then
    fail "a server with the data in $data is running already (process $pid)"
fi
echo $$ > "$base/server.pid"

# The configuration belongs to the installation and is taken afresh; only the data directory of the server survives.
rm -rf "$base/configuration" "$base/deployments" "$base/tmp"
mkdir -p "$base/deployments"
cp -R "$home/standalone/configuration" "$base/configuration"
cp "$ear" "$base/deployments/carillon.ear"

# A certificate of its own, good for this machine's names, until somebody puts a better one there.
keystore=$data/tls/keystore.p12
keytool=$(dirname "$JAVA")/keytool
if [ ! -f "$keystore" ] && [ -x "$keytool" ]; then
    rm -f "$keystore.new"
    machine=$(uname -n)
    names="dns:localhost,ip:127.0.0.1,dns:$machine"
    "$keytool" -genkeypair -alias carillon -keyalg EC -groupname secp256r1 -validity 3650 -dname "CN=$machine" \
        -ext "san=$names" -storetype PKCS12 -keystore "$keystore.new" -storepass carillon >/dev/null 2>&1 \
        && mv "$keystore.new" "$keystore" || rm -f "$keystore.new"
fi

console=
if [ -n "${CARILLON_CONSOLE_PORT-}" ]; then
    console="-Dcarillon.console.enabled=true -Dcarillon.console.server=console-server"
fi

# A socket each for thousands of clients, and few memory arenas for many threads.
ulimit -n "$(ulimit -H -n)" 2>/dev/null || true
MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2}
export MALLOC_ARENA_MAX

: "${JAVA_OPTS:=-Xms64m -Xmx768m -XX:MaxMetaspaceSize=384m -XX:MaxDirectMemorySize=256m}"
case ${CARILLON_BIND-} in
    *:*) ;;
    *) JAVA_OPTS="$JAVA_OPTS -Djava.net.preferIPv4Stack=true" ;;
esac
# The options that this WildFly needs on this JDK, from its own script, which was not written for "set -eu".
set +eu
GREP=grep
. "$home/bin/common.sh"
setDefaultModularJvmOptions "$JAVA_OPTS"
set -eu

# WildFly reaches below the Java API; newer JDKs want to be told that this is meant.
if [ "$version" -ge 24 ]; then
    DEFAULT_MODULAR_JVM_OPTIONS="$DEFAULT_MODULAR_JVM_OPTIONS --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
fi

# shellcheck disable=SC2086  # options are lists of words
exec "$JAVA" "-D[Carillon]" $JAVA_OPTS $DEFAULT_MODULAR_JVM_OPTIONS -Dfile.encoding=UTF-8 -Djava.awt.headless=true \
    -Djboss.modules.system.pkgs=org.jboss.byteman \
    "-Dorg.jboss.boot.log.file=$log/server.log" \
    "-Dlogging.configuration=file:$base/configuration/logging.properties" \
    "-Dcarillon.terminal.level=${CARILLON_TERMINAL_LEVEL:-INFO}" \
    -jar "$home/jboss-modules.jar" -mp "$home/modules" org.jboss.as.standalone \
    "-Djboss.home.dir=$home" "-Djboss.server.base.dir=$base" "-Djboss.server.log.dir=$log" \
    "-Dcarillon.data=$data" $console "$@"
