# The toolchain file of whichever Emscripten comes first on PATH, be it Debian's or a newer one.
find_program(EMXX em++ NO_CMAKE_FIND_ROOT_PATH REQUIRED)
file(REAL_PATH "${EMXX}" EMXX_FILE)
cmake_path(GET EMXX_FILE PARENT_PATH EMSCRIPTEN_ROOT_PATH)
include("${EMSCRIPTEN_ROOT_PATH}/cmake/Modules/Platform/Emscripten.cmake")
