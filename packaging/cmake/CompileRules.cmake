# SPDX-License-Identifier: MIT
# The one target that carries every compile rule; each target of ours links it.
add_library(compile_rules INTERFACE)
target_compile_features(compile_rules INTERFACE cxx_std_20)
target_compile_options(compile_rules INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<BOOL:${GOCONF_WERROR}>:-Werror>
  # What gcc 12 guesses of std::optional and std::variant when it optimises is often wrong.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-error=maybe-uninitialized>
  # Qt wants position independent code; without this no function of ours would be inlined into another.
  $<$<CONFIG:Release>:-fno-semantic-interposition>)
target_compile_definitions(compile_rules INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_CONTEXTLESS_CONNECT QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# Only libraries that are really called are loaded: each costs start-up time.
target_link_options(compile_rules INTERFACE -Wl,--as-needed)
if(GOCONF_SANITIZE)
  target_compile_options(compile_rules INTERFACE -fsanitize=${GOCONF_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(compile_rules INTERFACE -fsanitize=${GOCONF_SANITIZE})
endif()
if(WIN32)
  # Where there is no futex, libstdc++ 12 can sleep through the end of what it waits for (bits/atomic_wait.h looks before it locks):
  # who goes on from a stop could wait for ever. With this it takes the semaphores of winpthreads.
  target_compile_definitions(compile_rules INTERFACE _GLIBCXX_USE_POSIX_SEMAPHORE=1)
endif()
set(CMAKE_CXX_EXTENSIONS OFF)
# Half the time of a build goes into reading the headers that nearly every file needs: they are read once. Each file still
# includes what it uses, which the build for clang-tidy shows, without this.
set(common_headers <QByteArray> <QByteArrayList> <QCoreApplication> <QDir> <QFile> <QFileInfo> <QHash> <QString> <QStringList>
  <QVector> <algorithm> <functional> <memory> <optional> <variant> <vector> <tl/expected.hpp>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(compile_rules INTERFACE -fpch-preprocess) # for ccache
endif()
# Programs take the headers precompiled for core, so they are compiled like it; Qt 6.4 asks for the same itself.
if(NOT WIN32 AND Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
  target_compile_options(compile_rules INTERFACE -fPIC)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
