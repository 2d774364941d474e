// SPDX-License-Identifier: MPL-2.0
// The main function of the test program is doctest's own; --help shows how to choose among the tests.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
