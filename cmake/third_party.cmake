# Targets for what we did not write: imgui, zlib, expat, nlohmann_json, doctest. scripts/setup has fetched the sources and
# left a note of where they lie.
include("${PROJECT_SOURCE_DIR}/build/paths.cmake" OPTIONAL RESULT_VARIABLE paths_known)
if(NOT paths_known)
  message(FATAL_ERROR "Run scripts/setup first: it fetches Dear ImGui, zlib, Expat and the fonts.")
endif()

# The widgets are for the page that ours is measured against; ours has src/ui/imgui_without_widgets.cpp.
add_library(imgui STATIC
  ${KOMMISSORIUM_IMGUI_DIR}/imgui.cpp
  ${KOMMISSORIUM_IMGUI_DIR}/imgui_draw.cpp)
add_library(imgui_widgets STATIC EXCLUDE_FROM_ALL
  ${KOMMISSORIUM_IMGUI_DIR}/imgui_tables.cpp
  ${KOMMISSORIUM_IMGUI_DIR}/imgui_widgets.cpp)
foreach(part imgui imgui_widgets)
  target_include_directories(${part} SYSTEM PUBLIC ${KOMMISSORIUM_IMGUI_DIR})
  target_include_directories(${part} PRIVATE ${PROJECT_SOURCE_DIR}/src)
  target_compile_definitions(${part} PUBLIC IMGUI_USER_CONFIG="ui/imgui_config.h")
  target_compile_options(${part} PRIVATE -w)
  target_link_libraries(${part} PRIVATE kommissorium_no_exceptions)
endforeach()

# Only what deflates, inflates and sums: no files. The same source for the page and for the command line, so that
# both write the same bytes.
add_library(zlib STATIC)
foreach(name adler32 compress crc32 deflate inffast inflate inftrees trees uncompr zutil)
  target_sources(zlib PRIVATE ${KOMMISSORIUM_ZLIB_DIR}/${name}.c)
endforeach()
target_include_directories(zlib SYSTEM PUBLIC ${KOMMISSORIUM_ZLIB_DIR})
target_compile_definitions(zlib PUBLIC ZLIB_CONST)
target_compile_options(zlib PRIVATE -w)

# Namespaces, but no document types and no general entities: what they could do is refused before it is read. One
# reader of tokens for all encodings, not three: 6 KB less in every page. The source asks for a configuration header;
# this is ours.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/expat/expat_config.h @ONLY CONTENT
"#pragma once
#define XML_NS 1
#define XML_GE 0
#define XML_CONTEXT_BYTES 0
#define XML_MIN_SIZE 1
#define HAVE_GETENTROPY 1
#define BYTEORDER 1234
")
add_library(expat STATIC)
foreach(name xmlparse xmlrole xmltok random_getentropy)
  if(EXISTS ${KOMMISSORIUM_EXPAT_DIR}/${name}.c)
    target_sources(expat PRIVATE ${KOMMISSORIUM_EXPAT_DIR}/${name}.c)
  endif()
endforeach()
target_include_directories(expat SYSTEM PUBLIC ${KOMMISSORIUM_EXPAT_DIR})
target_include_directories(expat PRIVATE ${CMAKE_BINARY_DIR}/expat)
target_compile_definitions(expat PUBLIC XML_STATIC)
target_compile_options(expat PRIVATE -w)

# Header-only libraries reach the compilers through a folder of links: with -I/usr/include, em++ would find glibc.
set(header_links ${CMAKE_BINARY_DIR}/headers)
file(MAKE_DIRECTORY ${header_links})
foreach(folder nlohmann doctest)
  find_path(${folder}_parent ${folder} PATHS /usr/include /usr/local/include NO_CMAKE_FIND_ROOT_PATH REQUIRED)
  file(CREATE_LINK ${${folder}_parent}/${folder} ${header_links}/${folder} SYMBOLIC)
endforeach()
foreach(library nlohmann_json doctest)
  add_library(${library} INTERFACE)
  target_include_directories(${library} SYSTEM INTERFACE ${header_links})
endforeach()
