// SPDX-License-Identifier: MPL-2.0
#include "core/writers/markdown_text.h"

#include "core/writers/escape.h"

namespace kommissorium::writers {
namespace {

using outline::Tone;

constexpr std::string_view nothing = "<!-- -->";  // parts two letters, and is not seen

bool blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v'; }
bool digit(char c) { return c >= '0' && c <= '9'; }
bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool alphanumeric(char c) { return letter(c) || digit(c); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Letters of western Europe: neither white space nor punctuation, so emphasis opens and closes beside them.
bool begins_with_letter(std::string_view text) {
  if (alphanumeric(text.front())) return true;
  if (text.size() < 2 || text[0] != '\xC3') return false;
  return text[1] != '\x97' && text[1] != '\xB7';  // × ÷
}
bool ends_with_letter(std::string_view text) {
  if (alphanumeric(text.back())) return true;
  return text.size() >= 2 && text[text.size() - 2] == '\xC3' &&
         begins_with_letter(text.substr(text.size() - 2));
}

bool same_word(std::string_view text, std::size_t at, std::string_view word) {
  if (text.size() - at < word.size()) return false;
  for (std::size_t n = 0; n < word.size(); ++n) {
    if (lower(text[at + n]) != word[n]) return false;
  }
  return true;
}

bool only(std::string_view word, std::string_view letters) {
  return word.find_first_not_of(letters) == std::string_view::npos;
}

/// ":name:" would be drawn as a picture where this is read on GitHub.
bool opens_picture_name(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  bool is_name = false;
  while (end < text.size() &&
         (alphanumeric(text[end]) || text[end] == '_' || text[end] == '+' || text[end] == '-')) {
    is_name = is_name || letter(text[end]) || (end == at + 1 && !digit(text[end]));
    ++end;
  }
  return is_name && end < text.size() && text[end] == ':';
}

/// Where the text of all runs is laid down, with the line it has reached.
class Ink {
 public:
  explicit Ink(MarkdownPlace place) : place_(place) {}

  std::string out;

  /// What waits (one blank, or line ends) comes first; at the beginning there is nothing to part.
  void settle() {
    if (out.empty()) {
      line_start_ = true;
    } else if (breaks_ > 0) {
      for (; breaks_ > 0; --breaks_) {
        out += place_.kind == MarkdownPlace::Kind::one_line ? std::string("<br>")
                                                            : "\\\n" + std::string(place_.set_in, ' ');
      }
      line_start_ = place_.kind == MarkdownPlace::Kind::lines;
    } else if (blank_) {
      out += ' ';
    }
    breaks_ = 0;
    blank_ = false;
  }

  void wait_blank() { blank_ = true; }
  void wait_break() {
    ++breaks_;
    blank_ = false;
  }

  /// Markup of our own.
  void mark(std::string_view markup) { out += markup; }

  /// One word of people's; `before` and `after` are its neighbours in the text, 0 at its ends.
  void word(std::string_view text) {
    const bool first_in_line = line_start_;
    line_start_ = false;
    std::size_t at = 0;
    if (first_in_line) at = block_start(text);
    for (; at < text.size(); ++at) letter_of(text, at);
  }

 private:
  /// What would open a list, a heading, a quotation, a rule or a table at the start of a line.
  std::size_t block_start(std::string_view text) {
    std::size_t digits = 0;
    while (digits < text.size() && digit(text[digits])) ++digits;
    if (digits > 0 && digits + 1 == text.size() && (text[digits] == '.' || text[digits] == ')')) {
      out += text.substr(0, digits);
      out += '\\';
      out += text[digits];
      return digits + 1;
    }
    const bool rule = only(text, "=") || only(text, "-:") || text == "+";
    if (rule || text.front() == '>') {
      out += '\\';
      out += text.front();
      return 1;
    }
    return 0;
  }

  void letter_of(std::string_view text, std::size_t at) {
    const char c = text[at];
    const char before = at > 0 ? text[at - 1] : '\0';
    const char after = at + 1 < text.size() ? text[at + 1] : '\0';
    switch (c) {
      case '\\':
      case '`':
      case '*':
      case '[':
      case ']':
      case '<':
      case '|':
      case '~':
      case '$':  // a formula on GitHub
        out += '\\';
        break;
      case '_':
        if (!alphanumeric(before) || !alphanumeric(after)) out += '\\';
        break;
      case '&':
        if (text.find(';', at) != std::string_view::npos) out += '\\';
        break;
      case '#':
        if (only(text, "#")) out += '\\';
        break;
      case ':':
        if (same_word(text, at, "://")) out += '\\';
        break;
      case '.':
        if (at >= 3 && same_word(text, at - 3, "www.")) out += '\\';
        break;
      case '@':  // an address of mail would become a link, and no backslash hinders that
        if (before != '\0') out += nothing;
        break;
      default:
        break;
    }
    out += c;
    if (c == ':' && opens_picture_name(text, at)) out += nothing;
  }

  MarkdownPlace place_;
  std::size_t breaks_ = 0;
  bool blank_ = false;
  bool line_start_ = true;
};

void lay_words(Ink& ink, std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (text[at] == '\n') {
      ink.wait_break();
      ++at;
    } else if (blank(text[at])) {
      ink.wait_blank();
      ++at;
    } else {
      std::size_t end = at;
      while (end < text.size() && text[end] != '\n' && !blank(text[end])) ++end;
      ink.settle();
      ink.word(text.substr(at, end - at));
      at = end;
    }
  }
}

struct Marks {
  std::string open;
  std::string close;
};

/// Only where the letters beside the stars leave no doubt that they open and close; else as an element.
Marks emphasis(std::string_view star, std::string_view element, std::string_view words,
               std::string_view before, char after) {
  // Behind punctuation, stars close only before a blank. source: CommonMark 0.31, right-flanking delimiter
  // run
  const bool ends_sentence = std::string_view(".:;!?)").find(words.back()) != std::string_view::npos;
  const bool closes =
      ends_with_letter(words) || (ends_sentence && (after == ' ' || after == '\n' || after == '\0'));
  const bool clear = begins_with_letter(words) && closes && !before.ends_with('*') &&
                     !before.ends_with('\\') && after != '*' && after != '_';
  if (clear) return {std::string(star), std::string(star)};
  return {"<" + std::string(element) + ">", "</" + std::string(element) + ">"};
}

/// The address within < >, without the letters that mean something there, in a table or before links.
std::string destination(std::string_view address) {
  std::string out = "<";
  for (const char c : address) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '|':
        out += "%7C";
        break;
      case '`':
        out += "%60";
        break;
      default:
        out += c;
    }
  }
  return out + ">";
}

void lay_run(Ink& ink, const outline::Run& run, char after) {
  constexpr std::string_view blanks = " \t\r\f\v\n";
  const std::size_t start = run.text.find_first_not_of(blanks);
  if (start == std::string::npos) return lay_words(ink, run.text);
  const std::size_t end = run.text.find_last_not_of(blanks) + 1;
  const std::string_view text = run.text;
  const std::string_view words = text.substr(start, end - start);
  lay_words(ink, text.substr(0, start));
  ink.settle();
  Marks marks;
  if (!run.address.empty() && may_be_linked(run.address)) {
    marks = {"[", "](" + destination(run.address) + ")"};
  } else if (run.tone == Tone::strong) {
    marks = emphasis("**", "strong", words, ink.out, after);
  } else if (run.tone == Tone::missing) {
    marks = emphasis("*", "em", words, ink.out, after);
  } else if (run.tone == Tone::inserted) {
    marks = {"<ins>", "</ins>"};
  } else if (run.tone == Tone::removed) {
    marks = {"<del>", "</del>"};
  }
  ink.mark(marks.open);
  lay_words(ink, words);
  ink.mark(marks.close);
  lay_words(ink, text.substr(end));
}

bool is_marked(const outline::Run& run) {
  return may_be_linked(run.address) || (run.tone != Tone::plain && run.tone != Tone::muted);
}

/// Runs that would stand beside each other without markup become one: "www" and ".example" too are a link.
outline::Runs without_seams(const outline::Runs& runs) {
  outline::Runs joined;
  for (const outline::Run& run : runs) {
    if (run.text.empty()) continue;
    if (!joined.empty() && !is_marked(joined.back()) && !is_marked(run)) {
      joined.back().text += run.text;
    } else {
      joined.push_back(run);
    }
  }
  return joined;
}

}  // namespace

std::string markdown_text(const outline::Runs& runs, MarkdownPlace place) {
  const outline::Runs joined = without_seams(runs);
  Ink ink(place);
  for (std::size_t n = 0; n < joined.size(); ++n) {
    const bool last = n + 1 == joined.size();
    lay_run(ink, joined[n], last ? '\0' : is_marked(joined[n + 1]) ? '*' : joined[n + 1].text.front());
  }
  return std::move(ink.out);
}

std::string markdown_text(std::string_view text, MarkdownPlace place, outline::Tone tone) {
  return markdown_text(outline::Runs{{std::string(text), tone, ""}}, place);
}

}  // namespace kommissorium::writers
