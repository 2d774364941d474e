# Targets for what we did not write: imgui, zlib, nlohmann_json, doctest. scripts/setup has fetched the sources and
# left a note of where they lie.
include("${PROJECT_SOURCE_DIR}/build/paths.cmake" OPTIONAL RESULT_VARIABLE paths_known)
if(NOT paths_known)
  message(FATAL_ERROR "Run scripts/setup first: it fetches Dear ImGui, zlib and the fonts.")
endif()

add_library(imgui STATIC
  ${KOMMISSORIUM_IMGUI_DIR}/imgui.cpp
  ${KOMMISSORIUM_IMGUI_DIR}/imgui_draw.cpp
  ${KOMMISSORIUM_IMGUI_DIR}/imgui_tables.cpp
  ${KOMMISSORIUM_IMGUI_DIR}/imgui_widgets.cpp)
target_include_directories(imgui SYSTEM PUBLIC ${KOMMISSORIUM_IMGUI_DIR})
target_include_directories(imgui PRIVATE ${PROJECT_SOURCE_DIR}/src)
target_compile_definitions(imgui PUBLIC IMGUI_USER_CONFIG="${PROJECT_SOURCE_DIR}/src/ui/imgui_config.h")
target_compile_options(imgui PRIVATE -w)

# Only what deflates, inflates and sums: no files. The same source for the page and for the command line, so that
# both write the same bytes.
add_library(zlib STATIC)
foreach(name adler32 compress crc32 deflate inffast inflate inftrees trees uncompr zutil)
  target_sources(zlib PRIVATE ${KOMMISSORIUM_ZLIB_DIR}/${name}.c)
endforeach()
target_include_directories(zlib SYSTEM PUBLIC ${KOMMISSORIUM_ZLIB_DIR})
target_compile_definitions(zlib PUBLIC ZLIB_CONST)
target_compile_options(zlib PRIVATE -w)

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
