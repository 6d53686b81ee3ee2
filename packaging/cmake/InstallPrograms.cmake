# SPDX-License-Identifier: MIT
# What `cmake --install build/release --strip` puts in place: the programs, the manual page, what a desktop needs to list the
# window, and the completions that it prints itself, each where its shell looks for it.
include(GNUInstallDirs)
install(TARGETS goconf goconfigurator RUNTIME)
if(WIN32)
  install(TARGETS goconf_network LIBRARY DESTINATION "${CMAKE_INSTALL_BINDIR}")
  return() # the shells and desktops that the rest is for are not there
endif()
install(TARGETS goconf_network LIBRARY DESTINATION lib/goconfigurator)
if(UNIX AND NOT APPLE)
  install(FILES "${PROJECT_SOURCE_DIR}/packaging/linux/goconfigurator.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  install(FILES "${PROJECT_SOURCE_DIR}/packaging/linux/goconfigurator.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
endif()
install(FILES "${PROJECT_SOURCE_DIR}/packaging/linux/goconf.1" "${PROJECT_SOURCE_DIR}/packaging/linux/goconfigurator.1"
  DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")

foreach(place IN ITEMS bash|bash-completion/completions/goconf zsh|zsh/site-functions/_goconf fish|fish/vendor_completions.d/goconf.fish)
  string(REPLACE "|" ";" place "${place}")
  list(GET place 0 shell)
  list(GET place 1 path)
  set(file "${CMAKE_BINARY_DIR}/completions/${path}")
  cmake_path(GET file PARENT_PATH folder)
  file(MAKE_DIRECTORY "${folder}")
  add_custom_command(OUTPUT "${file}" COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 $<TARGET_FILE:goconf> completion ${shell} > "${file}"
    DEPENDS goconf VERBATIM)
  list(APPEND completions "${file}")
endforeach()
add_custom_target(completions ALL DEPENDS ${completions})
add_dependencies(programs completions)
install(DIRECTORY "${CMAKE_BINARY_DIR}/completions/" DESTINATION "${CMAKE_INSTALL_DATADIR}")
