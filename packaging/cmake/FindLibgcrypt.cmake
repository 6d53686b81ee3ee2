# SPDX-License-Identifier: MIT
# libgcrypt ships neither a CMake package nor, in older releases, a pkg-config file.
find_path(Libgcrypt_INCLUDE_DIR gcrypt.h)
find_library(Libgcrypt_LIBRARY gcrypt)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Libgcrypt REQUIRED_VARS Libgcrypt_LIBRARY Libgcrypt_INCLUDE_DIR)
if(Libgcrypt_FOUND AND NOT TARGET Libgcrypt::Libgcrypt)
  add_library(Libgcrypt::Libgcrypt UNKNOWN IMPORTED)
  set_target_properties(Libgcrypt::Libgcrypt PROPERTIES
    IMPORTED_LOCATION "${Libgcrypt_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${Libgcrypt_INCLUDE_DIR}")
endif()
mark_as_advanced(Libgcrypt_INCLUDE_DIR Libgcrypt_LIBRARY)
