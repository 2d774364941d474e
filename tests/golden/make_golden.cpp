#include <fstream>
#include "core/charter/example.h"
#include "core/json/charter_file.h"
#include "tests/core/charter/charters.h"
#include "tests/golden/picture.h"
using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;
namespace {
void put(const std::string& name, const RecordSet& set) {
  const std::string base = std::string(KOMMISSORIUM_SOURCE_DIR) + "/tests/golden/v1/" + name;
  std::ofstream(base + ".kommissorium.json", std::ios::binary) << json::write_charter_file(set);
  const auto viewed = view(set);
  REQUIRE(viewed.ok());
  std::ofstream(base + ".picture.txt", std::ios::binary) << golden::picture(viewed.value());
}
Desk anna(GroupKind kind) {
  Desk d = {{}, {"golden", 0}, {"Anna Eksempel", "2026-11-23T10:00:00Z"}};
  d.set = create({kind, Language::danish, "OS2eksempel", {}}, small_catalogue(), d.ids, d.author);
  return d;
}
void at(Desk& d, const char* t) { d.author.time = t; }
std::string utf8(std::uint32_t c) {
  std::string o;
  if (c < 0x80)
    o += char(c);
  else if (c < 0x800) {
    o += char(0xC0 | c >> 6);
    o += char(0x80 | (c & 63));
  } else if (c < 0x10000) {
    o += char(0xE0 | c >> 12);
    o += char(0x80 | (c >> 6 & 63));
    o += char(0x80 | (c & 63));
  } else {
    o += char(0xF0 | c >> 18);
    o += char(0x80 | (c >> 12 & 63));
    o += char(0x80 | (c >> 6 & 63));
    o += char(0x80 | (c & 63));
  }
  return o;
}
std::string range(std::uint32_t a, std::uint32_t b) {
  std::string o;
  for (; a <= b; ++a) o += utf8(a);
  return o;
}
std::string all(std::initializer_list<std::uint32_t> cs) {
  std::string o;
  for (auto c : cs) o += utf8(c);
  return o;
}
}  // namespace
TEST_CASE("make golden") {
  const Value examples = json::parse(embedded::examples()).value();
  put("steering", example(GroupKind::steering, Language::danish, full_catalogue(), examples).value());
  put("coordination", example(GroupKind::coordination, Language::danish, full_catalogue(), examples).value());
  put("expert", example(GroupKind::expert, Language::english, full_catalogue(), examples).value());
  {
    Desk a = anna(GroupKind::coordination);
    const std::string m1 = a.add_member({{"name", "Anna Eksempel"},
                                         {"organisation", "Eksempel Kommune"},
                                         {"roles", Value::Array{"convener"}}});
    const std::string m2 = a.add_member({{"name", "Bo Eksempel"}});
    const std::string own = a.add_duty("Holde øje");
    const std::string sec = a.add_section("Arkiv", "Alt gemmes.");
    a.write("section/purpose", "Vi styrer sammen.");
    a.write("meeting/minimum", 4);
    Desk b = a.copy("Bo Eksempel");
    at(a, "2026-11-24T09:00:00Z");
    at(b, "2026-11-24T08:59:00Z");
    a.write("head/product", "OS2alfa");
    b.write("head/product", "OS2beta");
    a.write("section/purpose", "Vi styrer sammen med jer.");
    b.write("section/purpose", "I styrer sammen med os.");
    a.write("duty/quality", followed());
    b.write("duty/quality", explained("Vi begynder til januar."));
    a.write("duty/direction/text", "Sætte retning, hvert år");
    b.write("duty/direction/text", "Sætte en retning");
    a.write("meeting/minimum", 3);
    b.write("meeting/minimum", 5);
    a.write("member/" + m1 + "/organisation", "Prøveby Kommune");
    b.write("member/" + m1 + "/organisation", "Eksempel Region");
    a.write("member/" + m1 + "/roles", Value::Array{"convener", "member"});
    b.write("member/" + m1 + "/roles", Value::Array{"chair"});
    a.remove("member/" + m2);
    b.write("member/" + m2 + "/contact", "bo@eksempel.dk");
    a.write("duty/" + own + "/text", "Holde øje hver måned");
    b.remove("duty/" + own);
    a.write("section/" + sec + "/title", "Arkivet");
    b.write("section/" + sec + "/title", "Vores arkiv");
    a.write("head/steering-group", "no");
    b.write("head/steering-group", "yes");
    a.write("agreement/asks", "Bestyrelsen");
    b.write("agreement/asks", "Bestyrelsen");  // both alike: agreed
    a.write("member/order", Value::Array{m2, m1});
    const std::string m3 = b.add_member({{"name", "Cecilie Eksempel"}});
    Desk c = b.copy("Cecilie Eksempel");
    at(c, "2026-11-25T12:00:00Z");
    c.write("duty/quality", Value::Object{{"answer", "not-relevant"}, {"reason", "Det gør leverandøren."}});
    c.set.unite(a.set);
    c.write("meeting/minimum", 4);  // one conflict decided
    put("conflicts", c.set);
  }
  {
    Desk a = anna(GroupKind::steering);
    const std::string m1 = a.add_member({{"name", "Anna Eksempel"}});
    const std::string m2 = a.add_member({{"name", "Bo Eksempel"}});
    const std::string m3 = a.add_member({{"name", "Cecilie Eksempel"}});
    const std::string d1 = a.add_duty("Koge kaffe"), d2 = a.add_duty("Holde øje");
    const std::string s1 = a.add_section("Arkiv", "Alt gemmes."),
                      s2 = a.add_section("Sprog", "Dansk og engelsk.");
    Desk b = a.copy("Bo Eksempel");
    at(a, "2026-11-24T09:00:00Z");
    at(b, "2026-11-24T08:59:00Z");
    a.remove("member/" + m2);
    a.remove("duty/" + d1);
    a.remove("section/" + s1);
    b.write("member/" + m3 + "/name", "Cecilie E. Eksempel");
    b.remove("member/" + m2);  // both delete
    a.remove("section/" + s2);
    a.write("section/" + s2 + "/exists", Value::Object{{"exists", true}});  // and back
    b.set.add(revisions::revision("member/" + m3 + "/shoe-size", {}, 42, "Bo Eksempel", "i går"));
    a.remove("member/" + m3);  // against both
    a.set.unite(b.set);
    // what programs to come may write
    a.set.add(
        revisions::seal({{"k", "handshake"},
                         {"with", Value::Object{{"a", Value::Array{1, -2, Value(), true}}, {"b", "ÆØÅ"}}}}));
    a.set.add(revisions::seal({{"k", "handshake"}}));
    a.set.add(revisions::seal({{"k", "adoption"},
                               {"digest", std::string(64, '0')},
                               {"present", Value::Array{"Anna Eksempel", "Bo Eksempel"}},
                               {"t", "2026-12-01T10:00:00Z"}}));
    a.set.add(revisions::revision("future/colour", {},
                                  Value::Object{{"deep", Value::Array{Value::Array{Value::Array{}}}},
                                                {"least", Value(-9007199254740991)},
                                                {"most", Value(std::int64_t{9007199254740991})}},
                                  "", ""));
    Value::Object more =
        revisions::revision("head/level", {}, "2", "Bo Eksempel", "2026-11-24T10:00:00Z").body;
    more["signature"] = Value::Object{{"by", "Bo Eksempel"}, {"over", "v"}};
    more["A"] = "";
    a.set.add(revisions::seal(more));
    // a parent that has not come
    a.set.add(
        revisions::revision("agreement/asks", {std::string(64, 'a')}, "Bestyrelsen", "Bo Eksempel", ""));
    put("deletes-and-unknown", a.set);
  }
  {
    Desk a = anna(GroupKind::steering);
    struct T {
      const char* title;
      std::string text;
    };
    std::string zalgo = "e";
    for (std::uint32_t c = 0x300; c < 0x340; ++c) zalgo += utf8(c);
    const std::vector<T> texts = {
        {"control characters", range(1, 0x1F) + "\x7F" + range(0x80, 0x9F)},
        {"directions",
         "a" + range(0x202A, 0x202E) + "b" + range(0x2066, 0x2069) + all({0x200E, 0x200F, 0x61C}) + "c"},
        {"nothing to see",
         "a" + all({0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD, 0x34F, 0x180E, 0x2063, 0x115F, 0x3164}) +
             "b"},
        {"line ends",
         std::string("1\n2\r\n3\r4\v5\f6") + utf8(0x85) + "7" + utf8(0x2028) + "8" + utf8(0x2029) + "9"},
        {"blanks", " \t" + all({0xA0, 0x1680, 0x2000, 0x2003, 0x2009, 0x202F, 0x205F, 0x3000}) + " "},
        {"not characters", all({0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF, 0x10FFFE, 0x10FFFF})},
        {"private use", all({0xE000, 0xF8FF, 0xF0000, 0x10FFFD})},
        {"annotation and replacement", range(0xFFF9, 0xFFFD)},
        {"composed", utf8(0xE5) + " a" + utf8(0x30A) + " " + utf8(0xC5) + utf8(0x212B) + " " + utf8(0xAC00) +
                         utf8(0x1100) + utf8(0x1161) + " " + utf8(0xFB01) + utf8(0x132)},
        {"stacked", zalgo},
        {"last of each length", all({0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD, 0x10000})},
        {"scripts",
         "Ελληνικά Кириллица עברית العَرَبِيَّة हिन्दी தமிழ் ไทย 中文 日本語 한국어 አማርኛ ქართული Հայերեն ᠮᠣᠩᠭᠣᠯ"},
        {"emoji",
         "😀 👩‍👩‍👧‍👦 👋🏽 🇩🇰 1️⃣ ❤️ ❤︎ "
         "🏴󠁧󠁢󠁥󠁮󠁧󠁿"},
        {"outside the first plane", "𝔊𝔯𝔲𝔭𝔭𝔢 𐌰𐌱 𝄞 𠜎"},
        {"lookalikes", "Bаnk Ꮖnс ехample"},
        {"text that looks like a file",
         "</script><!-- ]]> {\"end\":true}]}\n{\"id\":\"\n\",\n<template \\u0000 \\ \" ' ` & &amp; %00 {1} "
         "${x} '; --"},
        {"numbers that are texts", "1e400 -0 00 0x1F 1_000 ١٢٣"},
        {"long",
         [] {
           std::string o;
           for (int i = 0; i < 32768; ++i) o += "æ";
           return o;
         }()},
    };
    int n = 0;
    for (const T& t : texts) {
      const std::string id = a.add_section(t.title, "");
      const std::string field = "section/" + id + "/text";
      a.set.add(revisions::revision(field, {}, t.text, n % 2 ? "Anna \u202EEksempel" : "Bo\u0000Eksempel",
                                    "2026-11-23T10:00:00Z"));
      ++n;
    }
    a.set.add(revisions::revision("agreement/asks", {}, "Gru\u0308n", "", ""));
    a.set.add(revisions::revision("agreement/asks", {}, "Gr\u00fcn", "", ""));
    put("unicode", a.set);
  }
}
