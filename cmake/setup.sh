# What examples/run and tests/run share: the packages that are missing, and a build in build/. Sourced, not run.

build_packages=(g++ cmake ninja-build libcli11-dev libyaml-cpp-dev libfmt-dev nlohmann-json3-dev libutf8proc-dev)
test_packages=(doctest-dev git patch mandoc strace zsh fish chromium cmark-gfm fonts-dejavu-core pre-commit libxml2-utils
               dpkg-dev lintian)

# For tests/slow.
slow_packages=(default-jre-headless valgrind)

# For tests/fuzz.
fuzz_packages=(clang libclang-rt-14-dev)

# Installs those of the named packages that are missing, after saying which.
install_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "This is not a Debian system. These packages, or what they are called here, must be present: $*" >&2
        return
    fi
    local package as_root=() missing=()
    for package in "$@"; do
        [[ $(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null) == ii* ]] || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing, and there is no sudo to install them with: ${missing[*]}" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    echo "Installing the Debian packages that are missing: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --quiet --no-install-recommends "${missing[@]}"
}

# Installs into tests/tools what the tests hold the output of regie against: validators and readers from npm, of the
# versions in the lock file. Nothing of it is part of regie.
install_node_tools() {
    local tools=$1/tests/tools
    command -v node >/dev/null && command -v npm >/dev/null || install_packages nodejs npm
    # The stamp is what was installed from.
    if [[ ! -f $tools/node_modules/.stamp ]] || ! cmp -s "$tools/package-lock.json" "$tools/node_modules/.stamp"; then
        echo "Installing the tools of the tests from npm, into tests/tools/node_modules"
        (cd "$tools" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
        cp "$tools/package-lock.json" "$tools/node_modules/.stamp"
    fi
}

# Configures build/ with the given CMake options, and builds the given target after `--`. `--preset NAME` as the first
# option: that preset, in build-NAME/.
build_in() {
    local root=$1 preset=release folder=build options=() fresh=() launcher=
    shift
    if [[ $1 == --preset ]]; then
        preset=$2 folder=build-$2
        shift 2
    fi
    while (($#)) && [[ $1 != -- ]]; do
        options+=("$1")
        shift
    done
    shift
    # A folder that was moved or copied with its build/ in it: CMake would refuse.
    if [[ -f $root/$folder/CMakeCache.txt ]] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$root/$folder/CMakeCache.txt"; then
        fresh=(--fresh)
    fi
    if [[ -n ${HOME:-} ]] && command -v ccache >/dev/null; then launcher=ccache; fi
    cd "$root"
    cmake --preset "$preset" "${fresh[@]}" -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher" "${options[@]}"
    cmake --build "$folder" --parallel "$(nproc)" --target "$@"
}
