# The Debian package: made twice it is the same bytes, lintian finds no error in it, and everything is in its place.
# BUILD, CPACK: the build folder, the program cpack.
find_program(LINTIAN lintian)
find_program(SHLIBDEPS dpkg-shlibdeps)
if(NOT LINTIAN OR NOT SHLIBDEPS)
  message("[skipped] lintian or dpkg-shlibdeps is not on this machine")
  return()
endif()
set(ENV{SOURCE_DATE_EPOCH} 1767225600)
foreach(time IN ITEMS first second)
  set(out ${BUILD}/package-test/${time})
  file(REMOVE_RECURSE ${out})
  execute_process(COMMAND ${CPACK} --config ${BUILD}/CPackConfig.cmake -B ${out}
                  OUTPUT_QUIET ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
  file(GLOB ${time} ${out}/regie_*.deb)
  execute_process(COMMAND ${CMAKE_COMMAND} -E sleep 1)  # a time that crept in would differ
endforeach()
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${first} ${second} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${LINTIAN} --allow-root --fail-on error ${first} COMMAND_ERROR_IS_FATAL ANY)

execute_process(COMMAND dpkg-deb --contents ${first} OUTPUT_VARIABLE contents COMMAND_ERROR_IS_FATAL ANY)
foreach(file IN ITEMS bin/regie share/man/man1/regie.1.gz share/man/man1/regie-report.1.gz share/man/man5/regie-format.5.gz
                      share/man/man7/regie-rules.7.gz share/doc/regie/copyright share/doc/regie/changelog.gz
                      share/bash-completion/completions/regie share/zsh/site-functions/_regie
                      share/fish/vendor_completions.d/regie.fish)
  if(NOT contents MATCHES " \\./usr/${file}\n")
    message(FATAL_ERROR "the package has no /usr/${file}")
  endif()
endforeach()
if(contents MATCHES "include/|\\.a\n")
  message(FATAL_ERROR "the package of the program holds what only the library needs")
endif()
