# SPDX-License-Identifier: MIT
# Which system this is, and its packages.
# shellcheck shell=bash

# Sets system_name, system_suite (of Debian and its like), package_list (file in packaging/linux), installer (apt, dnf, pacman or
# none); and the suites to take KArchive's source (karchive_suite) and the tests' go (go_suite) from, empty where the system's own
# packages are installed.
detect_system() {
  local ID=unknown ID_LIKE='' VERSION_ID='' VERSION_CODENAME='' PRETTY_NAME=''
  # shellcheck disable=SC1091
  [ -r /etc/os-release ] && . /etc/os-release
  system_name=${PRETTY_NAME:-this system} system_suite=$VERSION_CODENAME karchive_suite='' go_suite=''
  case $ID:$VERSION_ID in
    debian:12) package_list=debian installer=apt karchive_suite=trixie go_suite=trixie ;;
    ubuntu:24.04) package_list=debian installer=apt karchive_suite=resolute ;;
    debian:[1-9] | debian:1[01] | ubuntu:1* | ubuntu:2[0-3].*) package_list=debian installer=none ;;
    debian:* | ubuntu:*) package_list=debian installer=apt ;;
    fedora:*) package_list=fedora installer=dnf ;;
    arch:*) package_list=arch installer=pacman ;;
    *)
      installer=none
      case " $ID_LIKE " in
        *' fedora '* | *' rhel '*) package_list=fedora ;;
        *' arch '*) package_list=arch ;;
        *) package_list=debian ;;
      esac
      ;;
  esac
  # A go in /usr/bin is in every new terminal, and tests look at terminals that find none: it is unpacked, not installed.
  [ "$installer" != apt ] || go_suite=${go_suite:-$system_suite}
}

# packages GROUP...: the names, one a line.
packages() {
  local group
  for group; do
    sed -n "s/^$group //p" "$root/packaging/linux/$package_list.packages"
  done
}

# missing PACKAGE...: those that are not installed, one a line.
missing() {
  case $installer in
    apt) comm -23 <(printf '%s\n' "$@" | sort -u) \
      <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2> /dev/null | sed -n 's/^installed //p' | sort -u) ;;
    dnf) LC_ALL=C rpm -q --whatprovides "$@" | sed -n 's/^no package provides //p' ;;
    pacman) pacman -T "$@" ;;
  esac
}

# as_root COMMAND...: with the proxy settings, which sudo would drop.
as_root() {
  local setting kept=()
  for setting in http_proxy https_proxy no_proxy; do
    [ -z "${!setting:-}" ] || kept+=("$setting=${!setting}")
  done
  if [ "$EUID" = 0 ]; then "$@"; else sudo env "${kept[@]}" "$@"; fi
}

# A list that cannot be updated does not matter as long as the packages come; what it said helps to tell why they do not.
apt_install() {
  as_root apt-get -q update
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0 install --no-install-recommends "$@"
}

# install_packages PACKAGE...: those of them that are missing, and nothing when none is.
install_packages() {
  local wanted
  if [ "$installer" = none ]; then
    say "$system_name is not one of the systems that this script can prepare. The programs need these packages or their like:"
    printf '  %s\n' "$@" >&2
    die "Install them by hand, then build with 'cmake --preset release' and 'cmake --build --preset release'."
  fi
  mapfile -t wanted < <(missing "$@")
  [ "${#wanted[@]}" -gt 0 ] || return 0
  say "missing on $system_name: ${wanted[*]}"
  if [ "$EUID" != 0 ]; then
    have sudo || die "Installing them needs root, and there is no sudo: have them installed, then start again."
    sudo -n true 2> /dev/null || { [ -t 0 ] && sudo true; } || die "Installing them needs root, and sudo refuses: have them installed, then start again."
  fi
  local title="Installing ${#wanted[@]} packages (some minutes where there are many)"
  case $installer in
    apt) step "$title" apt_install "${wanted[@]}" ;;
    dnf) step "$title" as_root dnf -y --setopt=install_weak_deps=False install "${wanted[@]}" ;;
    pacman) step "$title" as_root pacman -S --noconfirm --needed "${wanted[@]}" ;;
  esac
}
