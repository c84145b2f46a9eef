# The Debian package: `cmake --build build --target deb` leaves it in the build folder, the same bytes every time.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME regie)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
# The program with its manual pages and completions; the library is for who builds against it: `cmake --install`.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL program)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "git, man-db")
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${REGIE_MAINTAINER})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "directs a collaboration without power, as plain files in git")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Some tasks are too large for a government alone. Partners in society take
responsibility for them together, and the government directs the collaboration
without power (regie zonder macht), as a servant of equal partners.

A regie team keeps such a collaboration as a folder of plain text: the task,
the partners, their commitments, decisions and what the director answers for.
regie says from those files which of 32 principles are upheld, at risk,
violated or not recorded, with the evidence and who should act. There is no
score and no ranking. Everything is said in Dutch and in English.")
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/complete.cmake)
include(CPack)

# The day of the package is that of the last change, unless SOURCE_DATE_EPOCH says otherwise.
set(REGIE_CPACK ${CMAKE_CPACK_COMMAND} --config ${PROJECT_BINARY_DIR}/CPackConfig.cmake -B ${PROJECT_BINARY_DIR})
add_custom_target(deb
  COMMAND ${CMAKE_COMMAND} -D SOURCE=${PROJECT_SOURCE_DIR} -D "CPACK=${REGIE_CPACK}"
          -P ${CMAKE_CURRENT_LIST_DIR}/make.cmake
  USES_TERMINAL VERBATIM)
add_dependencies(deb regie)
