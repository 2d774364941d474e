// SPDX-License-Identifier: MPL-2.0
// nlohmann reads the tokens and calls back; building the Value and every limit is ours. No tree of nlohmann's
// is ever made: its copying and printing are recursive, and it accepts what follows a NUL and the last of two
// equal keys.
#include "core/json/parse.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "core/text_policy.h"

namespace kommissorium::json {
namespace {

using revisions::Value;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::int64_t largest_integer = (std::int64_t{1} << 53) - 1;  // what every JSON program can hold
constexpr std::size_t longest_quote = 40;

// Runs over the text and says how far it came, because nlohmann's callbacks do not say where they are.
struct Reader {
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  const char* at;
  const char** reached;

  reference operator*() const { return *at; }
  Reader& operator++() {
    *reached = ++at;
    return *this;
  }
  Reader operator++(int) {
    Reader before = *this;
    ++*this;
    return before;
  }
  bool operator==(const Reader& other) const { return at == other.at; }
  bool operator!=(const Reader& other) const { return at != other.at; }
};

// What nlohmann calls. The innermost open array or object stands last in open_.
class Builder {
 public:
  explicit Builder(int deepest_allowed) : deepest_(static_cast<std::size_t>(deepest_allowed)) {}

  Value result;
  Error error{Problem::not_json, {}, {}};

  bool null() { return take(Value()); }
  bool boolean(bool boolean) { return take(Value(boolean)); }
  bool number_integer(std::int64_t number) {
    if (number < -largest_integer) return refuse(Problem::not_an_integer, std::to_string(number));
    return take(Value(number));
  }
  bool number_unsigned(std::uint64_t number) {
    if (number > static_cast<std::uint64_t>(largest_integer))
      return refuse(Problem::not_an_integer, std::to_string(number));
    return take(Value(static_cast<std::int64_t>(number)));
  }
  bool number_float(double, const std::string& written) { return refuse(Problem::not_an_integer, written); }
  bool string(std::string& text) { return take(Value(std::move(text))); }
  bool binary(nlohmann::json::binary_t&) { return false; }  // never called for text

  bool start_object(std::size_t) { return open(Value(Value::Object())); }
  bool start_array(std::size_t) { return open(Value(Value::Array())); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }

  bool key(std::string& name) {
    const bool repeated = open_.back().value.find(name) != nullptr;
    open_.back().key = std::move(name);
    return !repeated || refuse(Problem::duplicate_key, open_.back().key);
  }

  bool parse_error(std::size_t, const std::string& token, const nlohmann::json::exception& exception) {
    constexpr int number_overflow = 406;  // nlohmann's name for 1E400
    const bool surrogate = std::string_view(exception.what()).find("surrogate") != std::string_view::npos;
    const Problem problem = exception.id == number_overflow ? Problem::not_an_integer
                            : surrogate                     ? Problem::lone_surrogate
                                                            : Problem::not_json;
    return refuse(problem, problem == Problem::not_an_integer ? token : std::string());
  }

 private:
  struct Open {
    Value value;
    std::string key;  // of an object: the member being read
  };

  bool refuse(Problem problem, std::string detail) {
    error.problem = problem;
    error.place.field = innermost_key();
    error.detail = detail.size() <= longest_quote || problem == Problem::duplicate_key
                       ? std::move(detail)
                       : detail.substr(0, longest_quote) + "...";
    return false;
  }

  std::string innermost_key() const {
    for (auto open = open_.rbegin(); open != open_.rend(); ++open)
      if (!open->key.empty()) return open->key;
    return {};
  }

  bool take(Value value) {
    if (++values_ > most_values) return refuse(Problem::too_large, {});
    if (open_.empty())
      result = std::move(value);
    else if (auto* object = std::get_if<Value::Object>(&open_.back().value.data))
      object->insert_or_assign(open_.back().key, std::move(value));
    else
      std::get_if<Value::Array>(&open_.back().value.data)->push_back(std::move(value));
    return true;
  }

  bool open(Value value) {
    if (open_.size() == deepest_) return refuse(Problem::too_deep, {});
    open_.push_back({std::move(value), {}});
    return true;
  }

  bool close() {
    Value value = std::move(open_.back().value);
    open_.pop_back();
    return take(std::move(value));
  }

  std::size_t deepest_;
  std::size_t values_ = 0;
  std::vector<Open> open_;
};

Error whole_text(Problem problem) { return {problem, {}, {}}; }

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

int line_of(const char* begin, const char* at) { return 1 + static_cast<int>(std::count(begin, at, '\n')); }

Error at_line(Problem problem, int line) { return {problem, Place{.line = line}, {}}; }

// No sequence reaches over a line end, so each line can be asked by itself.
int first_line_not_utf8(std::string_view text) {
  int line = 1;
  for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
    if (!text_policy::is_utf8(text.substr(0, end))) return line;
    text.remove_prefix(end + 1);
    ++line;
  }
  return line;
}

}  // namespace

std::string_view without_byte_order_mark(std::string_view text) {
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  return text;
}

Result<Value> parse(std::string_view text, int deepest_allowed, std::size_t largest) {
  if (text.size() > largest) return whole_text(Problem::too_large);
  text = without_byte_order_mark(text);
  const char* const begin = text.data();
  if (is_blank(text)) return whole_text(Problem::empty_file);
  if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos)
    return at_line(Problem::contains_nul, line_of(begin, begin + nul));
  if (!text_policy::is_utf8(text)) return at_line(Problem::not_utf8, first_line_not_utf8(text));
  if (text.starts_with(byte_order_mark))
    return whole_text(Problem::not_json);  // nlohmann would skip a second one

  Builder builder(deepest_allowed);
  const char* reached = begin;
  const char* const end = begin + text.size();
  if (nlohmann::json::sax_parse(Reader{begin, &reached}, Reader{end, &reached}, &builder))
    return std::move(builder.result);
  // The last character read is the one that was wrong, or the one after a number.
  builder.error.place.line = line_of(begin, reached == begin ? begin : reached - 1);
  return std::move(builder.error);
}

}  // namespace kommissorium::json
