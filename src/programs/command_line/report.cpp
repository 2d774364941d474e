// SPDX-License-Identifier: MPL-2.0
// Many charters in one report. They are read one after the other and only what the report needs of each is
// kept, so that ten thousand fit.
#include <map>

#include "core/governance/summed_up.h"
#include "core/report/csv.h"
#include "core/report/product_list.h"
#include "core/report/report.h"
#include "core/texts/fill.h"
#include "core/texts/problems.h"
#include "core/writers/html.h"
#include "core/writers/plain_text.h"
#include "embedded/embedded.h"
#include "programs/command_line/charter_files.h"
#include "programs/command_line/charter_folder.h"
#include "programs/command_line/kind.h"
#include "programs/command_line/stamp.h"

namespace kommissorium::programs::command_line {
namespace {

class Reading {
 public:
  Reading(const Context& context, Language language, std::string_view today)
      : context_(context), language_(language), today_(today) {}

  std::vector<governance::Brief> briefs;
  std::vector<std::string> left_out;
  bool needs_a_person = false;

  void leave_out(const Error& error) {
    context_.tell(texts::describe(error, context_.language));
    left_out.push_back(texts::describe(error, language_));
    needs_a_person = true;
  }

  void take(const std::string& path) {
    Result<Shown> read = read_to_show(context_, path, catalogues_);
    if (!read.ok()) return leave_out(read.error());
    const Shown& shown = read.value();
    needs_a_person = needs_a_person || shown.newer || !shown.loaded.set_aside.empty();
    paths_[shown.loaded.set.charter_id()].push_back(path);
    sum_up(shown.loaded.set, path);
  }

  /// Several files of one charter are one charter: everything that any of them holds.
  void unite() {
    for (const auto& [charter, paths] : paths_) {
      if (paths.size() < 2) continue;
      revisions::RecordSet all;
      std::string names;
      for (const std::string& path : paths) {
        const Result<std::string> bytes = charter_bytes(context_, path);
        Result<json::Loaded> loaded = bytes.ok() ? json::read_charter_file(bytes.value(), path, catalogues_)
                                                 : Result<json::Loaded>(bytes.error());
        if (loaded.ok()) all.unite(loaded.value().set);
        names += (names.empty() ? "" : ", ") + path;
      }
      std::erase_if(briefs, [&id = charter](const governance::Brief& one) { return one.charter == id; });
      sum_up(all, names);
    }
  }

 private:
  void sum_up(const revisions::RecordSet& set, const std::string& names) {
    Result<governance::Brief> brief = governance::summed_up(set, language_, today_, names);
    if (!brief.ok()) return leave_out(in_file(brief.error(), names));
    briefs.push_back(std::move(brief).value());
  }

  const Context& context_;
  Language language_;
  std::string_view today_;
  std::map<std::string, std::vector<std::string>> paths_;
  revisions::RecordSet catalogues_;
};

std::string written_as(const std::string& format, const report::Report& made, Language language) {
  if (format == "csv") return report::charter_table(made.portfolio, language);
  if (format == "json") return report::numbers(made);
  const outline::Document document = report::document(made, language);
  return format == "text" ? writers::plain_text(document)
                          : writers::html_page(document, embedded::document_style(), "");
}

bool is_report_format(const std::string& format) {
  return format == "html" || format == "csv" || format == "json" || format == "text";
}

}  // namespace

Exit report_on_many(const Context& context) {
  const Arguments& arguments = context.arguments;
  const std::string format = arguments.option("--to");
  if (format.empty()) return context.refuse(Error{Problem::missing_argument, {}, "--to html|csv|json|text"});
  if (!is_report_format(format)) return context.refuse_choice("--to", "html, csv, json, text", format);
  const Result<Language> language = language_of(arguments);
  if (!language.ok()) return context.refuse(language.error());
  const Result<std::string> day = today(context);
  if (!day.ok()) return context.refuse(day.error());

  report::ProductList listed;
  if (const std::string list = arguments.option("--products"); !list.empty()) {
    const Result<std::string> bytes = context.platform.read(list, report::longest_csv);
    if (!bytes.ok()) return context.refuse(bytes.error());
    listed = report::read_products(bytes.value(), list);
    for (const Error& error : listed.errors) context.refuse(error);
    if (!listed.errors.empty()) return Exit::refused;
  }

  Reading reading(context, language.value(), day.value());
  for (const std::string& word : arguments.words) {
    if (!context.platform.is_folder(word)) {
      reading.take(word);
      continue;
    }
    const FolderContent content = charters_below(context.platform, word);
    for (const Error& error : content.unreadable) reading.leave_out(error);
    for (const std::string& path : content.files) reading.take(path);
  }
  reading.unite();
  if (reading.briefs.empty() && listed.products.empty()) return context.refuse(context.say().nothing_came_in);

  const report::Report made = {
      governance::portfolio(std::move(reading.briefs), listed.products, day.value(), language.value()),
      day.value(), std::move(reading.left_out)};
  const Exit end =
      reading.needs_a_person || made.portfolio.needs_a_person() ? Exit::needs_a_person : Exit::done;
  const std::string bytes = written_as(format, made, language.value());
  const std::string to = arguments.option("-o");
  if (to.empty()) {
    context.streams.out << bytes;
    return end;
  }
  return write_document(context, to, bytes) ? end : Exit::refused;
}

}  // namespace kommissorium::programs::command_line
