# Configures the project in subproject/, which takes in the sources of this one by add_subdirectory, and sees that its
# packages are still its own. SOURCE, BUILD: the folders of this project.
set(place ${BUILD}/subproject-test)
file(REMOVE_RECURSE ${place})
execute_process(
  COMMAND ${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR}/subproject -B ${place} -G ${GENERATOR} -D SOURCE=${SOURCE}
          -D CMAKE_CXX_COMPILER=${COMPILER}
  RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "a project that takes in this one does not configure:\n${output}")
endif()
include(${place}/CPackConfig.cmake)
if(NOT "${CPACK_PACKAGE_NAME} ${CPACK_PACKAGE_VERSION} ${CPACK_GENERATOR}" STREQUAL "parent 3.2.1 TGZ")
  message(FATAL_ERROR "its package became ${CPACK_PACKAGE_NAME} ${CPACK_PACKAGE_VERSION} (${CPACK_GENERATOR})")
endif()
