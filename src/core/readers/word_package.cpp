// SPDX-License-Identifier: MPL-2.0
#include "core/readers/word_package.h"

#include <algorithm>

namespace kommissorium::readers {
namespace {

/// "word/_rels/document.xml.rels" for "word/document.xml", "_rels/.rels" for the package itself.
std::string relationships_of(std::string_view part) {
  const std::size_t slash = part.rfind('/');
  const std::string_view folder = slash == std::string_view::npos ? "" : part.substr(0, slash + 1);
  return std::string(folder) + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
}

bool holds_text_beside(std::string_view kind) {
  return kind == "header" || kind == "footer" || kind == "footnotes" || kind == "endnotes" ||
         kind == "comments";
}

/// As it is called in documents of the two kinds of ISO 29500.
bool holds_properties(std::string_view kind) {
  return kind == "custom-properties" || kind == "customProperties";
}

}  // namespace

std::string resolved_part(std::string_view from, std::string_view target) {
  if (target.find(':') != std::string_view::npos || target.find('\\') != std::string_view::npos) return "";
  std::vector<std::string> steps;
  const auto walk = [&steps](std::string_view path) {
    std::size_t start = 0;
    while (start <= path.size()) {
      const std::size_t end = std::min(path.find('/', start), path.size());
      const std::string_view step = path.substr(start, end - start);
      start = end + 1;
      if (step.empty() || step == ".") continue;
      if (step != "..") {
        steps.emplace_back(step);
      } else if (steps.empty()) {
        return false;
      } else {
        steps.pop_back();
      }
    }
    return true;
  };
  const std::size_t slash = from.rfind('/');
  if (!target.starts_with('/') && slash != std::string_view::npos && !walk(from.substr(0, slash))) return "";
  if (!walk(target)) return "";
  std::string part;
  for (const std::string& step : steps) part += (part.empty() ? "" : "/") + step;
  return part;
}

Result<XmlNode> WordPackage::parsed(const std::string& part) const {
  const Result<std::string> bytes = archive_.read(part);
  if (!bytes.ok()) return bytes.error();
  return parse_xml(bytes.value(), archive_.file(), part);
}

Result<std::vector<WordPackage::Target>> WordPackage::targets_of(std::string_view part) const {
  std::vector<Target> targets;
  const std::string name = relationships_of(part);
  if (!archive_.has(name)) return targets;
  const Result<XmlNode> read = parsed(name);
  if (!read.ok()) return read.error();
  for (const XmlNode& one : read.value().children) {
    if (one.name != "Relationship") continue;
    const std::string_view type = one.attribute("Type");
    std::string target(one.attribute("Target"));
    Target made;
    made.kind = type.substr(type.rfind('/') + 1);
    const bool is_address = made.kind == "hyperlink" && target.find(':') != std::string::npos;
    made.outside = is_address || one.attribute("TargetMode") == "External";
    std::string inside = target;
    std::replace(inside.begin(), inside.end(), '\\', '/');  // as some programs part folders
    made.part = made.outside ? target : resolved_part(part, inside);
    if (made.part.empty())
      return Error{Problem::unsafe_document, {.file = std::string(archive_.file())}, target};
    targets.push_back(std::move(made));
  }
  return targets;
}

Result<WordPackage> WordPackage::open(std::string_view bytes, std::string_view file) {
  Result<ZipArchive> archive = ZipArchive::open(bytes, file);
  if (!archive.ok()) return archive.error();
  WordPackage package(std::move(archive).value());
  const auto refused = [&](Problem problem, std::string_view part) {
    return Error{problem, {.file = std::string(file)}, std::string(part)};
  };
  if (!package.archive_.has("[Content_Types].xml") || !package.archive_.has("_rels/.rels"))
    return refused(Problem::no_word_document, "");
  const Result<XmlNode> types = package.parsed("[Content_Types].xml");
  if (!types.ok()) return types.error();
  for (const std::string& name : package.archive_.names()) {
    constexpr std::string_view folder = "_rels/", end = ".rels";
    const std::size_t at = name.rfind(folder);
    if (at == std::string::npos || !name.ends_with(end)) continue;
    std::string part = name.substr(0, name.size() - end.size());
    const Result<std::vector<Target>> targets = package.targets_of(part.erase(at, folder.size()));
    const bool is_unsafe = !targets.ok() && targets.error().problem == Problem::unsafe_document;
    if (is_unsafe) return targets.error();  // damage counts where somebody reads
  }
  const auto take = [&](const std::vector<Target>& targets) -> Result<void> {
    for (const Target& target : targets) {
      const bool text = target.kind == "officeDocument";
      if (!text && target.kind != "customXml") continue;
      if (target.outside) return refused(Problem::unsafe_document, target.part);
      if (!package.archive_.has(target.part)) return refused(Problem::missing_part, target.part);
      if (text && package.main_.empty()) package.main_ = target.part;
      if (!text) package.custom_.push_back(target.part);
    }
    return {};
  };
  const Result<std::vector<Target>> of_package = package.targets_of("");
  if (!of_package.ok()) return of_package.error();
  if (const Result<void> taken = take(of_package.value()); !taken.ok()) return taken.error();
  if (package.main_.empty()) return refused(Problem::no_word_document, "");
  for (const Target& target : of_package.value()) {
    const bool is_there = !target.outside && package.archive_.has(target.part);
    if (holds_properties(target.kind) && is_there) package.properties_ = target.part;
  }
  const Result<std::vector<Target>> of_text = package.targets_of(package.main_);
  if (!of_text.ok()) return of_text.error();
  if (const Result<void> taken = take(of_text.value()); !taken.ok()) return taken.error();
  for (const Target& target : of_text.value()) {
    std::vector<std::string>& named = package.beside_;
    const bool again = std::find(named.begin(), named.end(), target.part) != named.end();
    if (holds_text_beside(target.kind) && !target.outside && !again) named.push_back(target.part);
  }
  return package;
}

Result<XmlNode> WordPackage::main_part() const { return parsed(main_); }

std::vector<Result<XmlNode>> WordPackage::custom_items() const {
  std::vector<Result<XmlNode>> items;
  for (const std::string& part : custom_) items.push_back(parsed(part));
  return items;
}

Result<std::string> WordPackage::custom_property(std::string_view name) const {
  if (properties_.empty()) return std::string();
  const Result<XmlNode> read = parsed(properties_);
  if (!read.ok()) return read.error();
  std::string value;
  for (const XmlNode& one : read.value().children) {
    if (one.name != "property" || one.attribute("name") != name) continue;
    for (const XmlNode& variant : one.children) {
      for (const XmlNode& text : variant.children) {
        if (text.is_text()) value += text.text;
      }
    }
  }
  return value;
}

std::vector<Result<XmlNode>> WordPackage::parts_beside() const {
  std::vector<Result<XmlNode>> parts;
  for (const std::string& part : beside_) parts.push_back(parsed(part));
  return parts;
}

}  // namespace kommissorium::readers
