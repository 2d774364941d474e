// SPDX-License-Identifier: MPL-2.0
// Every text passes escaped(); tags, classes and ids are fixed words of this file.
// assets/document/document.css gives the classes their look, all under .document.
#include "core/writers/html.h"

#include <algorithm>
#include <type_traits>

#include "core/base64.h"
#include "core/revisions/sha256.h"
#include "core/writers/carried.h"
#include "core/writers/escape.h"
#include "core/writers/figure.h"

namespace kommissorium::writers {
namespace {

using outline::Tone;

/// Line ends inside a text are line ends on paper.
std::string lines_of(std::string_view text) {
  std::string markup = escaped(text);
  for (std::size_t at = 0; (at = markup.find('\n', at)) != std::string::npos; at += 5)
    markup.replace(at, 1, "<br>\n");
  return markup;
}

std::string number_markup(std::string_view number) {
  return number.empty() ? "" : "<span class=\"number\">" + escaped(number) + "</span> ";
}

/// Column widths as classes, because the page's own policy refuses style attributes. Shares are rounded to 5
/// %; a column of at most 8 % is one of numbers and has a fixed width. keep in step with the .w rules in
/// assets/document/document.css
std::string width_class(int share, int total) {
  const int percent = total > 0 ? share * 100 / total : 0;
  if (percent <= 8) return "narrow";
  return "w" + std::to_string(std::clamp((percent + 2) / 5 * 5, 5, 100));
}

class Article {
 public:
  Article(const outline::Document& document, Places places) : document_(document), places_(places) {}

  std::string markup() && {
    out_ += "<article class=\"document\" lang=\"";
    out_ += tag(document_.language);
    out_ += "\">\n<header class=\"title\">\n";
    if (!document_.kicker.empty()) line("p class=\"kicker\"", "p", document_.kicker);
    line("h1", "h1", document_.title);
    out_ += "</header>\n";
    if (!document_.status.empty()) line("p class=\"status\"", "p", document_.status);
    for (const outline::Block& block : document_.blocks) {
      std::visit([this](const auto& one) { add(one); }, block);
    }
    if (on_new_page_) out_ += "</section>\n";
    if (!document_.footer.empty()) line("footer class=\"foot\"", "footer", document_.footer);
    out_ += "</article>\n";
    return std::move(out_);
  }

 private:
  void line(std::string_view open, std::string_view close, std::string_view text) {
    out_ += '<';
    out_ += open;
    out_ += "><bdi>";
    out_ += lines_of(text);
    out_ += "</bdi></";
    out_ += close;
    out_ += ">\n";
  }

  std::string place(const std::string& control) const {
    if (places_ == Places::unmarked || control.empty()) return "";
    return " data-place=\"" + escaped(control) + "\"";
  }

  std::string about(const std::string& field) const {
    if (places_ == Places::unmarked || field.empty()) return "";
    return " data-about=\"" + escaped(field) + "\"";
  }

  /// Each run stands in an element of its own that finds its own direction: a Hebrew name cannot turn its
  /// neighbours round.
  std::string run_markup(const outline::Run& run) const {
    const std::string rest = place(run.control) + '>' + lines_of(run.text);
    if (!run.address.empty() && may_be_linked(run.address))
      return "<a dir=\"auto\" href=\"" + escaped(run.address) + "\"" + rest + "</a>";
    switch (run.tone) {
      case Tone::strong:
        return "<strong dir=\"auto\"" + rest + "</strong>";
      case Tone::muted:
        return "<bdi class=\"muted\"" + rest + "</bdi>";
      case Tone::missing:
        return "<bdi class=\"missing\"" + rest + "</bdi>";
      case Tone::inserted:
        return "<ins dir=\"auto\"" + rest + "</ins>";
      case Tone::removed:
        return "<del dir=\"auto\"" + rest + "</del>";
      case Tone::plain:
        break;
    }
    return "<bdi" + rest + "</bdi>";
  }

  std::string runs_markup(const outline::Runs& runs) const {
    std::string markup;
    for (const outline::Run& run : runs) markup += run_markup(run);
    return markup;
  }

  void add(const outline::Heading& heading) {
    const std::string element = heading.level <= 2 ? "h2" : "h3";
    out_ += '<' + element + about(heading.about) + '>' + number_markup(heading.number) + "<bdi" +
            place(heading.control) + '>' + lines_of(heading.text) + "</bdi></" + element + ">\n";
  }

  void add(const outline::Paragraph& paragraph) {
    out_ += paragraph.number.empty() ? "<p>" : "<p class=\"clause\">" + number_markup(paragraph.number);
    out_ += runs_markup(paragraph.runs) + "</p>\n";
  }

  void add(const outline::List& list) {
    out_ += "<ul>\n";
    for (const outline::Runs& item : list.items) out_ += "<li>" + runs_markup(item) + "</li>\n";
    out_ += "</ul>\n";
  }

  void add(const outline::Facts& facts) {
    out_ += "<dl class=\"facts\">\n";
    for (const outline::Facts::Fact& fact : facts.facts) {
      out_ += "<div><dt><bdi>" + lines_of(fact.label) + "</bdi></dt> <dd>" + runs_markup(fact.value) +
              "</dd></div>\n";
    }
    out_ += "</dl>\n";
  }

  void add(const outline::Table& table) {
    int total = 0;
    for (const int share : table.widths) total += share;
    out_ += "<table>\n";
    if (!table.caption.empty()) out_ += "<caption><bdi>" + lines_of(table.caption) + "</bdi></caption>\n";
    out_ += "<colgroup>";
    for (const int share : table.widths) out_ += "<col class=\"" + width_class(share, total) + "\">";
    out_ += "</colgroup>\n<thead>\n<tr>";
    for (const std::string& column : table.columns) {
      out_ += column.empty() ? "<td></td>" : "<th scope=\"col\">" + lines_of(column) + "</th>\n";
    }
    out_ += "</tr>\n</thead>\n<tbody>\n";
    for (const outline::Table::Row& row : table.rows) add(row);
    out_ += "</tbody>\n</table>\n";
  }

  void add(const outline::Table::Row& row) {
    out_ += "<tr" + about(row.about) + ">";
    for (const std::vector<outline::Runs>& cell : row.cells) {
      out_ += "<td>";
      for (const outline::Runs& one_line : cell) out_ += "<div>" + runs_markup(one_line) + "</div>\n";
      out_ += "</td>\n";
    }
    out_ += "</tr>\n";
  }

  void add(const outline::Signatures& signatures) {
    out_ += "<ul class=\"signatures\">\n";
    for (const std::string& name : signatures.names) out_ += "<li><bdi>" + lines_of(name) + "</bdi></li>\n";
    out_ += "</ul>\n";
  }

  void add(const outline::PageBreak&) {
    if (on_new_page_) out_ += "</section>\n";
    out_ += "<section class=\"new-page\">\n";
    on_new_page_ = true;
  }

  void add(const outline::Figure& figure) {
    out_ += "<figure class=\"picture\">\n<figcaption><bdi>" + lines_of(figure.title) +
            "</bdi></figcaption>\n" + drawing(figure);
    add(outline::List{figure.list});
    out_ += "</figure>\n";
  }

  void add(const outline::Chart& chart) { out_ += chart_markup(chart); }

  const outline::Document& document_;
  const Places places_;
  std::string out_;
  bool on_new_page_ = false;
};

std::string bytes_of_hex(std::string_view hex) {
  const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
  std::string bytes;
  for (std::size_t at = 0; at + 1 < hex.size(); at += 2) {
    bytes += static_cast<char>(digit(hex[at]) * 16 + digit(hex[at + 1]));
  }
  return bytes;
}

/// Nothing may load or run; only this one style may act.
/// source: CSP Level 3, section 2.3.1 hash-source.
std::string policy(std::string_view style) {
  return "default-src 'none'; style-src 'sha256-" +
         base64::encode(bytes_of_hex(revisions::sha256_hex(style))) +
         "'; base-uri 'none'; form-action 'none'";
}

}  // namespace

std::string html_article(const outline::Document& document, Places places) {
  return Article(document, places).markup();
}

std::string html_page(const outline::Document& document, std::string_view style, std::string_view carried) {
  const std::string language(tag(document.language));
  std::string page = "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n";
  page += "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy(style) + "\">\n";
  page += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  page += "<meta name=\"generator\" content=\"Kommissorium\">\n";
  page += "<meta name=\"referrer\" content=\"no-referrer\">\n";
  page += "<title>" + escaped(document.title) + "</title>\n<style>";
  page += style;
  page += "</style>\n</head>\n<body class=\"document-page\">\n";
  page += html_article(document);
  page += carried_block(carried);
  page += "</body>\n</html>\n";
  return page;
}

}  // namespace kommissorium::writers
