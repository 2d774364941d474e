// SPDX-License-Identifier: MPL-2.0
#include "app/about.h"

#include "core/json/parse.h"
#include "core/revisions/canonical.h"

namespace kommissorium::app {

std::string write_about(std::string_view last_file) {
  return revisions::canonical(revisions::Value::Object{{"file", last_file}});
}

std::string read_about(std::string_view value) {
  const Result<revisions::Value> parsed = json::parse(value);
  return parsed.ok() ? std::string(parsed.value().text_at("file")) : "";
}

}  // namespace kommissorium::app
