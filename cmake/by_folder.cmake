# Half of compiling goes into reading headers, so the sources of one folder are compiled a dozen at a time (CMake's unity
# builds). They share one namespace as it is; names in a folder's anonymous namespaces differ for this reason. Whoever
# edits one file over and over may switch it off: -DKOMMISSORIUM_BY_FOLDER=OFF.
option(KOMMISSORIUM_BY_FOLDER "Compile the sources of a folder together" ON)

function(compile_by_folder target)
  if(NOT KOMMISSORIUM_BY_FOLDER)
    return()
  endif()
  set(at_once 12)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  get_target_property(sources ${target} SOURCES)
  foreach(source ${sources})
    cmake_path(GET source PARENT_PATH folder)
    string(MAKE_C_IDENTIFIER "${folder}" name)
    if(NOT DEFINED count_${name})
      set(count_${name} 0)
    endif()
    math(EXPR part "${count_${name}} / ${at_once}")
    math(EXPR count_${name} "${count_${name}} + 1")
    set_property(SOURCE ${source} PROPERTY UNITY_GROUP "${name}_${part}")
  endforeach()
endfunction()
