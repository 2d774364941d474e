// SPDX-License-Identifier: MPL-2.0
// OS2's self-assessment of a product, with what its charters can answer. What somebody has answered stays,
// unless --take names it.
#include <algorithm>

#include "core/adoption/standing.h"
#include "core/assessment/governance_report.h"
#include "core/assessment/new_assessment.h"
#include "core/assessment/proposals.h"
#include "core/charter/digest.h"
#include "core/charter/plain_text.h"
#include "core/governance/brief.h"
#include "core/text_policy.h"
#include "core/texts/assessment_command_texts.h"
#include "core/texts/fill.h"
#include "core/texts/problems.h"
#include "core/writers/html.h"
#include "core/writers/markdown.h"
#include "embedded/embedded.h"
#include "programs/command_line/charter_files.h"
#include "programs/command_line/stamp.h"
#include "programs/command_line/telling_unread.h"

namespace kommissorium::programs::command_line {
namespace {

using assessment::Evidence;
using assessment::SelfAssessment;
using assessment::Stands;
using assessment::Written;
using texts::fill;

const texts::AssessmentCommandTexts& say_of(const Context& context) {
  return texts::assessment_command_texts(context.language);
}

void tell(const Context& context, const std::string& message) {
  context.tell(text_policy::shown(charter::one_line(message)));
}

std::string listed(const std::vector<std::string>& names) {
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
  return all;
}

/// One charter, of however many of the files it is in.
struct AtHand {
  revisions::RecordSet set;
  std::string file;
  charter::Charter charter = {};
  adoption::Standing standing = {};
};

Result<std::vector<AtHand>> read_charters(const Context& context, Language language) {
  std::vector<AtHand> charters;
  for (const std::string& path : context.arguments.words) {
    const Result<json::Loaded> loaded = read_charter(context, path);
    if (!loaded.ok()) return loaded.error();
    tell_if_it_shows_otherwise(context, path);
    const std::string id = loaded.value().set.charter_id();
    const auto same = std::find_if(charters.begin(), charters.end(),
                                   [&id](const AtHand& one) { return one.set.charter_id() == id; });
    if (same == charters.end()) {
      charters.push_back({loaded.value().set, path});
    } else {
      same->set.unite(loaded.value().set);
      same->file += ", " + path;
    }
  }
  for (AtHand& one : charters) {
    Result<charter::Charter> viewed = charter::view(one.set, language);
    if (!viewed.ok()) return in_file(viewed.error(), one.file);
    one.charter = std::move(viewed).value();
    one.standing = adoption::standing(one.set, one.charter);
  }
  return charters;
}

/// The products the charters name, each once as it is first written.
std::vector<std::string> products_of(const std::vector<AtHand>& charters) {
  std::vector<std::string> products;
  for (const AtHand& one : charters) {
    const bool known = std::any_of(products.begin(), products.end(), [&one](const std::string& product) {
      return governance::is_same_product(product, one.charter.product);
    });
    if (!known && !charter::is_blank(one.charter.product)) products.push_back(one.charter.product);
  }
  return products;
}

/// The product that is assessed, or nothing when that was told on stderr.
std::optional<std::string> chosen_product(const Context& context, const std::vector<AtHand>& charters) {
  const std::vector<std::string> products = products_of(charters);
  const std::string wanted = context.arguments.option("--product");
  const auto is_wanted = [&wanted](const std::string& one) {
    return governance::is_same_product(one, wanted);
  };
  if (products.empty()) {
    tell(context, std::string(say_of(context).no_product));
  } else if (!context.arguments.has("--product")) {
    if (products.size() == 1) return products.front();
    tell(context, fill(say_of(context).several_products, {listed(products)}));
  } else if (const auto found = std::find_if(products.begin(), products.end(), is_wanted);
             found != products.end()) {
    return *found;
  } else {
    tell(context, fill(say_of(context).not_of_product, {wanted, listed(products)}));
  }
  return std::nullopt;
}

std::vector<Evidence> evidence_of(const Context& context, const std::vector<AtHand>& charters,
                                  const std::string& product) {
  std::vector<Evidence> evidence;
  for (const AtHand& one : charters) {
    const bool used = governance::is_same_product(one.charter.product, product);
    if (!used || one.charter.example)
      tell(context, fill(used ? say_of(context).example : say_of(context).left_out, {one.file}));
    else
      evidence.push_back({&one.charter, &one.standing, charter::digest(one.charter), one.file});
  }
  return evidence;
}

/// The assessment that came in, or a new one; nothing when what is wrong was told.
std::optional<SelfAssessment> begun(const Context& context, const std::string& product,
                                    const std::string& day, Language language) {
  const Arguments& arguments = context.arguments;
  if (!arguments.has("--into")) {
    const Result<std::string> at = moment(context);
    if (at.ok())
      return assessment::new_assessment({product, arguments.option("--filled-by"), day, at.value()},
                                        language);
    context.refuse(at.error());
    return std::nullopt;
  }
  const std::string path = arguments.option("--into");
  Result<std::string> bytes = context.platform.read(path, json::largest_file);
  if (!bytes.ok()) {
    context.refuse(in_file(bytes.error(), path));
    return std::nullopt;
  }
  assessment::Reading reading = assessment::read(std::move(bytes).value(), path);
  for (const Error& error : reading.wrong) context.refuse(error);
  if (!reading.ok()) return std::nullopt;
  return std::move(reading.assessment);
}

bool is_named(const std::vector<std::string>& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// Whether each id that --take names has a proposal; the first that has none is told.
bool can_be_taken(const Context& context, const std::vector<std::string>& wanted,
                  const std::vector<Written>& proposed) {
  std::vector<std::string> ids;
  for (const Written& one : proposed) ids.push_back(one.id);
  for (const std::string& id : wanted) {
    if (is_named(ids, id)) continue;
    tell(context, fill(say_of(context).nothing_proposed, {id, ids.empty() ? "-" : listed(ids)}));
    return false;
  }
  return true;
}

struct Chosen {
  std::vector<Written> taken;
  std::size_t for_a_person = 0;
};

Chosen choose(const Context& context, const SelfAssessment& into, const std::vector<Written>& proposed,
              const std::vector<std::string>& wanted) {
  const texts::AssessmentCommandTexts& say = say_of(context);
  Chosen chosen;
  for (const Written& one : proposed) {
    const Stands stands = assessment::stands(into, one);
    if (stands == Stands::open || (stands == Stands::beside && is_named(wanted, one.id))) {
      chosen.taken.push_back(one);
    } else if (stands == Stands::beside) {
      const std::string& there = into.entry(one.id)->answer;
      tell(context,
           fill(say.beside, {one.id, there.empty() ? say.no_answer : there, one.answer, one.documentation}));
      ++chosen.for_a_person;
    } else if (stands == Stands::absent) {
      tell(context, fill(say.absent, {one.id}));
      ++chosen.for_a_person;
    }
  }
  return chosen;
}

std::string written_as(const std::string& format, const SelfAssessment& assessed, Language language) {
  if (format == "json") return assessed.bytes;
  const outline::Document document = assessment::governance_report(assessed, language);
  return format == "md" ? writers::markdown(document, "")
                        : writers::html_page(document, embedded::document_style(), "");
}

/// What was asked for, before anything is read. errors: missing_argument, invalid_value, unknown_language,
/// options_clash, not_utf8.
struct Asked {
  std::string out, format, day;
  Language language = Language::danish;
};
Result<Asked> asked(const Context& context) {
  const Arguments& arguments = context.arguments;
  Asked asked;
  asked.out = arguments.option("-o");
  if (asked.out.empty()) return Error{Problem::missing_argument, {.field = "-o"}, ""};
  asked.format = arguments.has("--to") ? arguments.option("--to") : "json";
  if (asked.format != "json" && asked.format != "md" && asked.format != "html")
    return Error{Problem::invalid_value, {.field = "--to"}, asked.format};
  if (arguments.has("--language")) {
    const std::optional<Language> language = language_from_tag(arguments.option("--language"));
    if (!language) return Error{Problem::unknown_language, {}, arguments.option("--language")};
    asked.language = *language;
  }
  for (const std::string_view only_new : {"--filled-by", "--now"}) {
    if (arguments.has("--into") && arguments.has(only_new))
      return Error{Problem::options_clash, {}, "--into " + std::string(only_new)};
  }
  for (const std::string_view written : {"--filled-by", "--product"}) {
    if (!text_policy::is_utf8(arguments.option(written)))
      return Error{Problem::not_utf8, {.field = std::string(written)}, ""};
  }
  const Result<std::string> day = today(context);
  if (!day.ok()) return day.error();
  asked.day = day.value();
  return asked;
}

std::size_t tell_of_charters(const Context& context, const std::vector<AtHand>& charters) {
  std::size_t open = 0;
  for (const AtHand& one : charters) open += tell_of_what_is_open(context, one.charter, one.file);
  return open;
}

/// Whether OUT has the bytes now. A report may lie where a report lay, never where a charter does.
Exit write_out(const Context& context, const std::string& out, const std::string& bytes) {
  if (context.platform.exists(out)) {
    const Result<std::string> there = context.platform.read(out, 2 * json::largest_file);
    if (there.ok() && there.value() == bytes) return Exit::done;
    const bool charter = there.ok() && there.value().find("\"kommissorium\"") < json::first_line.size();
    if (charter || is_named(context.arguments.words, out))
      return context.refuse(fill(context.say().would_replace_charter, {out}));
  }
  const Result<void> written = context.platform.write(out, bytes, Existing::backed_up);
  return written.ok() ? Exit::done : context.refuse(written.error());
}

}  // namespace

Exit assess(const Context& context) {
  const Result<Asked> wanted = asked(context);
  if (!wanted.ok() && wanted.error().place.field == "--to")
    return context.refuse_choice("--to", "json, md, html", wanted.error().detail);
  if (!wanted.ok()) return context.refuse(wanted.error());
  const Asked& asked = wanted.value();
  const Result<std::vector<AtHand>> charters = read_charters(context, asked.language);
  if (!charters.ok()) return context.refuse(charters.error());
  const std::optional<std::string> product = chosen_product(context, charters.value());
  if (!product) return Exit::refused;
  const std::vector<Evidence> evidence = evidence_of(context, charters.value(), *product);
  const std::optional<SelfAssessment> into = begun(context, *product, asked.day, asked.language);
  if (!into) return Exit::refused;

  const std::vector<Written> proposed = assessment::proposals(evidence, asked.language, asked.day);
  const auto lists = context.arguments.lists.find("--take");
  const std::vector<std::string> takes =
      lists == context.arguments.lists.end() ? std::vector<std::string>() : lists->second;
  if (!can_be_taken(context, takes, proposed)) return Exit::refused;
  Chosen chosen = choose(context, *into, proposed, takes);
  const Result<SelfAssessment> assessed = assessment::with(*into, chosen.taken);
  if (!assessed.ok()) return context.refuse(in_file(assessed.error(), asked.out));
  if (write_out(context, asked.out, written_as(asked.format, assessed.value(), asked.language)) != Exit::done)
    return Exit::refused;

  const texts::AssessmentCommandTexts& say = say_of(context);
  for (const Written& one : chosen.taken)
    context.streams.out << fill(say.taken, {one.id, one.answer}) << '\n';
  context.streams.out << fill(say.written, {asked.out, std::to_string(chosen.taken.size())}) << '\n';
  if (!into->product.empty() && !governance::is_same_product(into->product, *product)) {
    tell(context, fill(say.other_product, {context.arguments.option("--into"), into->product, *product}));
    ++chosen.for_a_person;
  }
  chosen.for_a_person += tell_of_charters(context, charters.value());
  return chosen.for_a_person == 0 ? Exit::done : Exit::needs_a_person;
}

}  // namespace kommissorium::programs::command_line
