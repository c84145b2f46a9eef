# Runs CPack with a day that does not change from run to run.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
  execute_process(COMMAND git -C ${SOURCE} log -1 --format=%ct OUTPUT_VARIABLE day OUTPUT_STRIP_TRAILING_WHITESPACE
                  ERROR_QUIET RESULT_VARIABLE failed)
  if(failed OR day STREQUAL "")
    file(TIMESTAMP ${SOURCE}/CHANGELOG.md day %s UTC)
  endif()
  set(ENV{SOURCE_DATE_EPOCH} ${day})
endif()
execute_process(COMMAND ${CPACK} COMMAND_ERROR_IS_FATAL ANY)
