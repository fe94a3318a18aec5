# What run and test share; sourced by both, after `cd` to the project's folder.
# Installs missing Debian packages, configures and builds build/release, and nothing that is done already.

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Names of the listed packages of these roles that are not installed.
missing_packages() {
    local wanted installed
    wanted=$(awk -v roles=" $* " '/^#/ || NF < 2 {next} index(roles, " " $1 " ") {print $2}' packaging/packages | sort -u)
    installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | awk '$1 == "installed" {print $2}' | sort -u)
    comm -23 <(printf '%s\n' "$wanted") <(printf '%s\n' "$installed")
}

install_packages() {
    local missing as_root=()
    missing=$(missing_packages "$@" | tr '\n' ' ')
    missing=${missing% }
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "These Debian packages are missing, and without sudo only root can install them:
  apt-get install $missing"
        as_root=(sudo)
    fi
    echo "Installing: $missing"
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300)
    mkdir -p build
    "${as_root[@]}" "${apt[@]}" update >build/apt.log 2>&1 ||
        { tail -n 15 build/apt.log >&2; fail "apt-get update failed (the whole output: build/apt.log). Is the machine online?"; }
    # shellcheck disable=SC2086 # one word per package
    "${as_root[@]}" "${apt[@]}" install --yes --no-install-recommends $missing >>build/apt.log 2>&1 ||
        { tail -n 15 build/apt.log >&2; fail "apt-get could not install these packages (the whole output: build/apt.log). Rapport is built on Debian 12."; }
}

# As many compilers at once as there are cores and memory for, 1.5 GiB each.
job_count() {
    local cores kib limit
    cores=$(nproc)
    kib=$(awk '/^MemAvailable:/ {print $2}' /proc/meminfo)
    limit=$(cat /sys/fs/cgroup/memory.max 2>/dev/null || true)
    if [[ $limit =~ ^[0-9]+$ ]] && [ $((limit / 1024)) -lt "$kib" ]; then
        kib=$((limit / 1024))
    fi
    local room=$((kib / 1572864))
    [ "$room" -ge 1 ] || room=1
    echo $((room < cores ? room : cores))
}

# build_release TARGET ...
build_release() {
    mkdir -p build
    # Ninja looks after CMakeLists.txt itself, but not after the presets.
    if [ ! -f build/release/build.ninja ] || [ CMakePresets.json -nt build/release/build.ninja ]; then
        echo "Configuring"
        cmake --preset release >build/configure.log 2>&1 ||
            { tail -n 25 build/configure.log >&2; fail "CMake could not configure the project (the whole output: build/configure.log)."; }
    fi
    local targets=() target
    for target in "$@"; do targets+=(--target "$target"); done
    echo "Building"
    if [ -t 1 ]; then
        NINJA_STATUS='[%f/%t] ' cmake --build build/release --parallel "$(job_count)" "${targets[@]}" || fail "The build failed; the compiler's words stand above."
    else
        cmake --build build/release --parallel "$(job_count)" "${targets[@]}" >build/build.log 2>&1 ||
            { grep -v '^\[' build/build.log | tail -n 60 >&2; fail "The build failed (the whole output: build/build.log)."; }
    fi
}
