# kommissorium_embedded: the fonts and the files of assets/ that travel inside the programs, as
# "embedded/embedded.h" declares them.
set(embedded_folder ${CMAKE_BINARY_DIR}/generated/embedded)
set(embedded_files
  open_sans_400=${KOMMISSORIUM_FONTS_DIR}/OpenSans-400.ttf
  open_sans_600=${KOMMISSORIUM_FONTS_DIR}/OpenSans-600.ttf
  catalogue=${PROJECT_SOURCE_DIR}/assets/catalogue/os2.json
  examples=${PROJECT_SOURCE_DIR}/assets/examples/examples.json
  document_style=${PROJECT_SOURCE_DIR}/assets/document/document.css
  guide_in_danish=${PROJECT_SOURCE_DIR}/docs/brugervejledning.md
  guide_in_english=${PROJECT_SOURCE_DIR}/docs/user-guide.md)
list(TRANSFORM embedded_files REPLACE "^[^=]*=" "" OUTPUT_VARIABLE embedded_inputs)

find_program(PYTHON3 python3 NO_CMAKE_FIND_ROOT_PATH REQUIRED)
add_custom_command(
  OUTPUT ${embedded_folder}/embedded.cpp
  COMMAND ${PYTHON3} ${PROJECT_SOURCE_DIR}/cmake/embed.py ${embedded_folder}/embedded.cpp ${embedded_files}
  DEPENDS ${PROJECT_SOURCE_DIR}/cmake/embed.py ${PROJECT_SOURCE_DIR}/cmake/guide.py ${embedded_inputs}
  VERBATIM)
configure_file(${PROJECT_SOURCE_DIR}/cmake/embedded.h ${embedded_folder}/embedded.h COPYONLY)

add_library(kommissorium_embedded STATIC ${embedded_folder}/embedded.cpp)
target_include_directories(kommissorium_embedded PUBLIC ${CMAKE_BINARY_DIR}/generated)
