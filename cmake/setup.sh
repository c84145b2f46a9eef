# What examples/run and tests/run share: the packages that are missing, and a build in build/. Sourced, not run.

build_packages=(g++ cmake ninja-build libcli11-dev libyaml-cpp-dev libfmt-dev nlohmann-json3-dev libutf8proc-dev)
test_packages=(doctest-dev git patch mandoc zsh fish)

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

# Configures build/ with the given CMake options, and builds the given target after `--`.
build_in() {
    local root=$1 options=() fresh=() launcher=
    shift
    while (($#)) && [[ $1 != -- ]]; do
        options+=("$1")
        shift
    done
    shift
    # A folder that was moved or copied with its build/ in it: CMake would refuse.
    if [[ -f $root/build/CMakeCache.txt ]] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$root/build/CMakeCache.txt"; then
        fresh=(--fresh)
    fi
    if [[ -n ${HOME:-} ]] && command -v ccache >/dev/null; then launcher=ccache; fi
    cd "$root"
    cmake --preset release "${fresh[@]}" -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher" "${options[@]}"
    cmake --build build --parallel "$(nproc)" --target "$@"
}
