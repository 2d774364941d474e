# Compiler flags: those of everything (exceptions, sanitizers), and the warnings of our own sources.

if(KOMMISSORIUM_SANITIZE)
  # By clang, whose sanitized objects are half as large and made in two thirds of g++'s time (CMakePresets.json); g++
  # makes the command line, so both look at our sources. -g1 names functions and lines, which is what a report shows, and
  # compiles in two thirds of the time of -g; -O2 compiles in the time of -O1.
  add_compile_options(-O2 -g1 -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

if(EMSCRIPTEN)
  if(EXISTS /usr/share/nodejs/acorn) # Debian's em++ does not look there by itself
    set_property(GLOBAL PROPERTY RULE_LAUNCH_LINK "${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs")
  endif()
  # Small first: the page is one file that people mail and keep. The few loops over pixels and bytes ask for speed
  # themselves (src/CMakeLists.txt). em++ takes -Os and -Oz to mean that nothing is ever inlined, in every file; with
  # -finline-functions, -Oz inlines what makes the program no larger, and it runs three times as fast at the same size.
  string(REPLACE "-O3" "-Oz -finline-functions" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")
  string(REPLACE "-O3" "-Oz -finline-functions" CMAKE_C_FLAGS_RELEASE "${CMAKE_C_FLAGS_RELEASE}")
  # Linked as one program, the page is a sixteenth smaller.
  add_compile_options(-flto)
  add_link_options(-flto)
  # Every browser that unpacks the page (DecompressionStream) knows these instructions. The page has one thread and never
  # takes anything down.
  add_compile_options(-mbulk-memory -msign-ext -mnontrapping-fptoint)
  add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fno-threadsafe-statics> $<$<COMPILE_LANGUAGE:CXX>:-fno-c++-static-destructors>)
endif()

# What travels in the page throws nothing. Its tests, in the same tree and of the same objects, do.
add_library(kommissorium_no_exceptions INTERFACE)
if(EMSCRIPTEN)
  target_compile_options(kommissorium_no_exceptions INTERFACE
    $<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions> $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti>)
endif()

# Linked by every library and program of ours.
add_library(kommissorium_warnings INTERFACE)
target_compile_options(kommissorium_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wundef
  -Wno-missing-field-initializers # designated initialisers leave members out on purpose
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> # false alarms of g++ 12 on std::string
  $<$<BOOL:${KOMMISSORIUM_WERROR}>:-Werror>)
