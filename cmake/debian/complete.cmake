# What Debian wants in a package beside what is installed: the licence, a changelog of its form, and compressed pages.
# Run by CPack between installing into a folder of its own and packing that.
set(root ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/ALL_COMPONENTS_IN_ONE${CPACK_PACKAGING_INSTALL_PREFIX})
set(doc ${root}/share/doc/regie)
if(NOT EXISTS ${doc})
  message(FATAL_ERROR "nothing was installed in ${doc}")
endif()

file(READ ${doc}/LICENSE licence)
string(REGEX REPLACE "[ \t]+\n" "\n" licence "${licence}")
string(REGEX REPLACE "\n\n" "\n.\n" licence "${licence}")
string(REGEX REPLACE "\n\n" "\n.\n" licence "${licence}")
string(REGEX REPLACE "\n([^\n])" "\n \\1" licence "${licence}")
file(WRITE ${doc}/copyright
"Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: regie

Files: *
Copyright: the contributors to regie
License: EUPL-1.2

License: EUPL-1.2
 ${licence}")
file(REMOVE ${doc}/LICENSE)

string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE ${doc}/changelog
"regie (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium

  * What changed is in CHANGELOG.md, beside this file.

 -- ${CPACK_DEBIAN_PACKAGE_MAINTAINER}  ${day}
")

file(GLOB_RECURSE pages ${root}/share/man/*.[1-9])
execute_process(COMMAND gzip -9 -n -f ${pages} ${doc}/changelog COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE files LIST_DIRECTORIES true ${root}/*)
foreach(file IN LISTS files)
  if(IS_DIRECTORY ${file})
    file(CHMOD ${file} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
  elseif(NOT file MATCHES "/bin/")
    file(CHMOD ${file} PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
  endif()
endforeach()
