# Makes a C++ source of a text file, so that the program holds the text and the file stays the one place where it is
# kept:  cmake -D FROM=page.css -D TO=page_style.cpp -D HEADER=formats/html/page_style.hpp -D NAMESPACE=regie::formats
#        -D NAME=page_style -P cmake/text_source.cmake
file(READ ${FROM} TEXT)
string(LENGTH "${TEXT}" LENGTH)
# What C++ compilers take as one literal.
if(LENGTH GREATER 60000 OR TEXT MATCHES "\\)text\"")
  message(FATAL_ERROR "${FROM} cannot be one literal of C++")
endif()
file(WRITE ${TO}.new "#include \"${HEADER}\"\n\nnamespace ${NAMESPACE} {\n\n"
  "constinit const std::string_view ${NAME} = R\"text(${TEXT})text\";\n\n}  // namespace ${NAMESPACE}\n")
file(COPY_FILE ${TO}.new ${TO})
file(REMOVE ${TO}.new)
