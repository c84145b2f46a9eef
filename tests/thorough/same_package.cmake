# Built a second time, in another folder, the Debian package is the same bytes.
# SOURCE, BUILD, GENERATOR, COMPILER, TYPE, CPACK: of the first build.
set(ENV{SOURCE_DATE_EPOCH} 1767225600)
set(there ${BUILD}/package-test/elsewhere)
file(REMOVE_RECURSE ${there})
file(GLOB parts ${SOURCE}/*)
list(FILTER parts EXCLUDE REGEX "/(\\.git|build[^/]*)$")
file(COPY ${parts} DESTINATION ${there}/source PATTERN node_modules EXCLUDE)
execute_process(COMMAND ${CMAKE_COMMAND} -S ${there}/source -B ${there}/made -G ${GENERATOR}
                        -D CMAKE_CXX_COMPILER=${COMPILER} -D CMAKE_BUILD_TYPE=${TYPE} -D REGIE_TESTS=OFF
                OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${there}/made --parallel OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
foreach(one IN ITEMS ${BUILD} ${there}/made)
  string(MD5 out ${one})
  set(out ${BUILD}/package-test/${out})
  file(REMOVE_RECURSE ${out})
  execute_process(COMMAND ${CPACK} --config ${one}/CPackConfig.cmake -B ${out}
                  OUTPUT_QUIET ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
  file(GLOB package ${out}/regie_*.deb)
  list(APPEND packages ${package})
endforeach()
list(LENGTH packages number)
if(NOT number EQUAL 2)
  message(FATAL_ERROR "not two packages, but: ${packages}")
endif()
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${packages} COMMAND_ERROR_IS_FATAL ANY)
file(REMOVE_RECURSE ${there})
