# SPDX-License-Identifier: MIT
# goconf_windows_resources(TARGET DESCRIPTION): what Windows reads in a program before it runs: its version, its icon and its
# manifest. A library of its own, because the rules for compiling C++ mean nothing to the compiler of resources.
function(goconf_windows_resources target description)
  set(folder "${PROJECT_SOURCE_DIR}/packaging/windows")
  configure_file("${folder}/program.manifest.in" "${target}.manifest" @ONLY)
  configure_file("${folder}/program.rc.in" "${target}.rc" @ONLY)
  add_library(${target}_resources OBJECT "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc")
  set_target_properties(${target}_resources PROPERTIES AUTOMOC OFF)
  set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${target}.rc" PROPERTIES
    OBJECT_DEPENDS "${CMAKE_CURRENT_BINARY_DIR}/${target}.manifest;${folder}/goconfigurator.ico")
  target_link_libraries(${target} PRIVATE ${target}_resources)
endfunction()
