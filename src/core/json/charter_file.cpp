// SPDX-License-Identifier: MPL-2.0
// Reading is by lines where the file still has its lines, so that damage stays where it is, and as one JSON
// value where some tool laid it out anew. Either way only what carries its right name is taken in.
#include "core/json/charter_file.h"

#include <set>

#include "core/json/parse.h"
#include "core/json/record_line.h"
#include "core/revisions/canonical.h"

namespace kommissorium::json {
namespace {

using revisions::Record;
using revisions::RecordSet;
using revisions::Value;

constexpr std::string_view format_name = "kommissorium";
constexpr std::size_t longest_detail = 40;
constexpr std::size_t most_catalogues = 16;  // remembered from file to file

Error in_file(Problem problem, std::string_view file, std::string detail = {}) {
  return {problem, Place{.file = std::string(file)}, std::move(detail)};
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r";
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

// Cuts the next line off the text.
std::string_view next_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return trimmed(line);
}

// What one file gives, record by record.
class Intake {
 public:
  /// `catalogues` may be null.
  Intake(std::string_view file, const RecordSet& known, RecordSet* catalogues = nullptr)
      : file_(file),
        known_(known),
        catalogues_(catalogues),
        known_charter_(known.charter_id()),
        next_known_(known.records().begin()) {}

  bool is_full() const { return held_.set.size() + held_.set_aside.size() + known_lines_ > most_records; }

  void take_line(std::string_view text, int number) {
    if (text.ends_with(',')) text = trimmed(text.substr(0, text.size() - 1));
    if (text.empty() || text == first_line) return;
    if (text == last_line) {
      closed_ = true;
      return;
    }
    if (!is_repeated(text)) take(read_record(text), text, number);
  }

  // A member of "records" in a file that has lost its lines.
  void take_value(const Value& value) {
    const Value* end = value.find("end");
    if (end && end->boolean() && *end->boolean()) {
      closed_ = true;
      return;
    }
    const std::string text = revisions::canonical(value);
    take(verified(value), text, 0);
  }

  void set_aside(Error error, std::string_view text, int number) {
    if (!aside_.insert(std::string(text)).second) return;
    error.place.file = file_;
    error.place.line = number;
    held_.set_aside.push_back({std::move(error), std::string(text)});
  }

  /// Everything that was whole, with no question whether it is all.
  Result<Loaded> whatever() && {
    if (is_full()) return in_file(Problem::too_many_records, file_);
    return std::move(held_);
  }

  Result<Loaded> whole() && {
    if (is_full()) return in_file(Problem::too_many_records, file_);
    const std::size_t records = held_.set.size() + known_lines_;
    if (!closed_) return in_file(Problem::truncated, file_, std::to_string(records));
    std::set<std::string_view> charters;
    if (known_charter_seen_) charters.insert(known_charter_);
    for (const auto& [id, record] : held_.set.records())
      if (record.kind() == "charter") charters.insert(id);
    if (charters.empty()) return in_file(Problem::no_genesis, file_);
    if (charters.size() > 1) return in_file(Problem::several_charters, file_);
    if (!known_charter_.empty() && *charters.begin() != known_charter_)
      return in_file(Problem::other_charter, file_, std::string(*charters.begin()));
    return std::move(held_);
  }

 private:
  // A line equal to one already verified needs no second look: files of one charter are mostly the same
  // lines.
  bool is_repeated(std::string_view text) {
    const std::string_view id = leading_id(text);
    if (id.empty()) return false;
    if (const Record* record = known_record(id); record && is_line_of(*record, text)) {
      saw_known(*record);
      return true;
    }
    if (const Record* record = held_.set.find(id)) return is_line_of(*record, text);
    const Record* catalogue = catalogues_ ? catalogues_->find(id) : nullptr;
    if (!catalogue || !is_line_of(*catalogue, text)) return false;
    held_.set.add(*catalogue);
    return true;
  }

  // File and set are sorted alike, so the next line is mostly the next record.
  const Record* known_record(std::string_view id) {
    const auto& records = known_.records();
    if (next_known_ == records.end() || next_known_->first != id) next_known_ = records.lower_bound(id);
    if (next_known_ == records.end() || next_known_->first != id) return nullptr;
    return &(next_known_++)->second;
  }

  void saw_known(const Record& record) {
    ++known_lines_;
    if (record.id == known_charter_) known_charter_seen_ = true;
  }

  void take(Result<Record> record, std::string_view text, int number) {
    if (!record.ok()) return set_aside(record.error(), text, number);
    if (known_.find(record.value().id)) return saw_known(record.value());
    if (catalogues_ && catalogues_->size() < most_catalogues && record.value().kind() == "catalogue")
      catalogues_->add(record.value());
    held_.set.add(std::move(record).value());
  }

  std::string file_;
  const RecordSet& known_;
  RecordSet* catalogues_;
  std::string known_charter_;
  RecordSet::Records::const_iterator next_known_;
  Loaded held_;
  std::set<std::string> aside_;
  std::size_t known_lines_ = 0;
  bool known_charter_seen_ = false;
  bool closed_ = false;
};

enum class FirstLine { ours, damaged };

Intake by_lines(std::string_view text, Intake intake, FirstLine first) {
  const std::string_view head = next_line(text);
  if (first == FirstLine::damaged) intake.set_aside(Error{Problem::not_json, {}, {}}, head, 1);
  for (int number = 2; !text.empty() && !intake.is_full(); ++number)
    intake.take_line(next_line(text), number);
  return intake;
}

// Whether the value is a charter file of a version this program reads.
Result<void> check_header(const Value& header, std::string_view file) {
  const std::string_view format = header.text_at("format");
  if (format != format_name)
    return in_file(Problem::wrong_format, file,
                   std::string(format.size() <= longest_detail ? format : std::string_view()));
  const Value* version = header.find("version");
  const std::int64_t* number = version ? version->integer() : nullptr;
  if (!number || *number < 1) return in_file(Problem::wrong_format, file);
  if (*number > format_version) return in_file(Problem::newer_format, file, std::to_string(*number));
  return {};
}

Result<Loaded> as_one_value(std::string_view text, std::string_view file, Intake intake) {
  constexpr int around_a_record = 2;  // the object of the file and its array
  const auto parsed = parse(text, deepest + around_a_record);
  if (!parsed.ok()) {
    Error error = parsed.error();
    error.place.file = file;
    return error;
  }
  const Value& whole = parsed.value();
  if (const auto header = check_header(whole, file); !header.ok()) return header.error();
  const Value* records = whole.find("records");
  if (!records || !records->array()) return in_file(Problem::wrong_format, file);
  for (const Value& value : *records->array()) {
    if (intake.is_full()) break;
    intake.take_value(value);
  }
  return std::move(intake).whole();
}

// How the first line of every version begins, so that an older program knows it whatever comes after.
constexpr std::string_view before_version = R"({"format":"kommissorium","version":)";

std::optional<Error> newer_version(std::string_view digits, std::string_view file) {
  const std::size_t size = digits.find_first_not_of("0123456789");
  digits = digits.substr(0, size == std::string_view::npos ? digits.size() : size);
  constexpr std::size_t longest_number = 16;
  if (digits.empty() || digits.size() > longest_number || digits.front() == '0' || digits == "1")
    return std::nullopt;
  return in_file(Problem::newer_format, file, std::string(digits));
}

// A first line of another version, whatever the lines after it look like.
std::optional<Error> newer_first_line(std::string_view line, std::string_view file) {
  if (line.starts_with(before_version)) return newer_version(line.substr(before_version.size()), file);
  if (line.size() > 2 * first_line.size()) return std::nullopt;
  const auto header = parse(std::string(line) + "]}");
  if (!header.ok()) return std::nullopt;
  const auto checked = check_header(header.value(), file);
  if (checked.ok() || checked.error().problem != Problem::newer_format) return std::nullopt;
  return checked.error();
}

bool has_record_lines(std::string_view text) { return text.find("\n{\"id\":\"") != std::string_view::npos; }

Result<Loaded> read_with(std::string_view bytes, std::string_view file, const Intake& intake) {
  if (bytes.size() > largest_file) return in_file(Problem::too_large, file);
  const std::string_view text = without_byte_order_mark(bytes);
  std::string_view rest = text;
  const std::string_view head = next_line(rest);
  if (head == first_line) return by_lines(text, intake, FirstLine::ours).whole();
  if (auto newer = newer_first_line(head, file)) return std::move(*newer);

  auto whole = as_one_value(text, file, intake);
  if (whole.ok() || !has_record_lines(text)) return whole;
  // Damage in the first line only: every record still proves itself.
  auto by_line = by_lines(text, intake, FirstLine::damaged).whole();
  return by_line.ok() ? std::move(by_line) : std::move(whole);
}

}  // namespace

Result<Loaded> read_charter_file(std::string_view bytes, std::string_view file) {
  return read_additions(bytes, file, RecordSet());
}

Result<Loaded> read_charter_file(std::string_view bytes, std::string_view file, RecordSet& catalogues) {
  const RecordSet nothing;
  return read_with(bytes, file, Intake(file, nothing, &catalogues));
}

Result<Loaded> read_additions(std::string_view bytes, std::string_view file, const RecordSet& known) {
  return read_with(bytes, file, Intake(file, known));
}

Result<Loaded> recover_records(std::string_view bytes, std::string_view file) {
  if (bytes.size() > largest_file) return in_file(Problem::too_large, file);
  const RecordSet nothing;
  Intake intake(file, nothing);
  std::string_view text = without_byte_order_mark(bytes);
  for (int number = 1; !text.empty() && !intake.is_full(); ++number)
    intake.take_line(next_line(text), number);
  return std::move(intake).whatever();
}

std::size_t size_of_file(const RecordSet& set) {
  std::size_t size = first_line.size() + last_line.size() + 2;
  constexpr std::size_t around_content = 74;  // the id member, the comma and the line end
  for (const auto& [id, record] : set.records()) size += record.content.size() + around_content;
  return size;
}

Result<void> fits_a_file(std::size_t records, std::size_t bytes) {
  if (records > most_records) return in_file(Problem::charter_too_large, "", std::to_string(records));
  if (bytes > largest_file) return in_file(Problem::charter_too_large, "", std::to_string(bytes));
  return {};
}

Result<void> fits_a_file(const RecordSet& set) { return fits_a_file(set.size(), size_of_file(set)); }

std::string write_charter_file(const RecordSet& set) {
  std::string out;
  out.reserve(size_of_file(set));
  out.append(first_line) += '\n';
  for (const auto& [id, record] : set.records()) out.append(revisions::line(record)) += ",\n";
  out.append(last_line) += '\n';
  return out;
}

}  // namespace kommissorium::json
