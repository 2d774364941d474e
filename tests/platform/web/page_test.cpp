// SPDX-License-Identifier: MPL-2.0
// The whole chain without a browser: messages in as JSON, what the page is told out as JSON.
#include "platform/web/page.h"

#include <doctest/doctest.h>

#include <memory>

#include "core/json/parse.h"
#include "core/revisions/canonical.h"
#include "embedded/embedded.h"

namespace web_page_test {

using namespace kommissorium;
using revisions::Value;

namespace {

ui::FontBytes font(embedded::Bytes bytes) { return {bytes.data, bytes.size}; }

/// A page that remembers what it was told.
struct FakePage {
  std::vector<Value> shown;
  int paints = 0;
  std::unique_ptr<platform::web::Page> page;

  explicit FakePage(const std::string& stored = "[]") {
    platform::web::Assets assets{font(embedded::open_sans_400()),
                                 font(embedded::open_sans_600()),
                                 catalogue::decode(json::parse(embedded::catalogue()).value()).value(),
                                 json::parse(embedded::examples()).value(),
                                 embedded::guide_in_danish(),
                                 embedded::guide_in_english()};
    platform::web::Browser browser;
    browser.show = [this](const std::string& text) {
      shown.push_back(json::parse(text, json::deepest, 1u << 30).value());
    };
    browser.paint = [this](const std::string&, const std::uint32_t*, int, int, float) { ++paints; };
    page = std::make_unique<platform::web::Page>(std::move(assets), std::move(browser));
    const std::string start =
        R"({"now":"2026-11-24T09:50:00Z","local":"2026-11-24T10:50","seed":"00112233445566778899aabbccddeeff","storage":"ok","style":".document { color: red; }","stored":)" +
        stored +
        R"(,"viewport":{"width":1280,"height":800,"scale":1000,"main":{"width":1280,"height":744,"top":0}}})";
    page->start(platform::web::read_start(start).value());
    page->frame();
  }
  void receive(const std::string& rest) {
    page->receive(platform::web::read_message(R"({"now":"2026-11-24T09:51:00Z","local":"2026-11-24T10:51",)" +
                                              rest + "}")
                      .value());
    page->frame();
  }
  std::string id(const std::string& key) { return std::to_string(ui::element_id(key)); }
  void activate(const std::string& key) { receive(R"("t":"activate","id":)" + id(key)); }
  void input(const std::string& key, const std::string& text) {
    receive(R"("t":"input","id":)" + id(key) + R"(,"text":")" + text + "\"");
  }
  void leave(const std::string& key, const std::string& text) {
    receive(R"("t":"leave","id":)" + id(key) + R"(,"text":")" + text + "\"");
  }

  std::vector<Value> effects(std::string_view kind) const {
    std::vector<Value> found;
    for (const Value& message : shown) {
      const Value* list = message.find("effects");
      if (list == nullptr) continue;
      for (const Value& effect : *list->array()) {
        if (effect.text_at("e") == kind) found.push_back(effect);
      }
    }
    return found;
  }
};

}  // namespace

TEST_CASE("page: the first frame brings elements, colours, layout and pictures of bar and main") {
  FakePage page;
  REQUIRE(page.shown.size() == 1);
  const Value& first = page.shown.front();
  CHECK(first.find("set")->array()->size() > 10);
  CHECK(first.find("colours")->text_at("green") == "#3a7f3b");
  CHECK(first.text_at("title") == "Kommissorium");
  CHECK(page.paints == 2);
}

TEST_CASE("page: a frame in which nothing changed says nothing and paints nothing") {
  FakePage page;
  page.page->frame();  // what lies around what is in sight
  const int paints = page.paints;
  page.page->frame();
  const Value& again = page.shown.back();
  CHECK(again.find("set") == nullptr);
  CHECK(again.find("order") == nullptr);
  CHECK(again.find("layout") == nullptr);
  CHECK(page.paints == paints);
}

TEST_CASE("page: typing goes to the draft key, leaving to a record, both on the way of one keystroke") {
  FakePage page;
  page.activate("new/coordination");
  page.input("head/product", "Blåbær");
  const auto drafts = page.effects("draft");
  REQUIRE_FALSE(drafts.empty());
  CHECK(drafts.back().text_at("value").find("Blåbær") != std::string_view::npos);
  const std::size_t before = page.effects("store").size();
  page.leave("head/product", "Blåbær");
  CHECK(page.effects("store").size() > before);
  CHECK(page.page->state().open_charter()->view->product == "Blåbær");
}

TEST_CASE("page: what was stored comes back in the next page") {
  std::string stored = "[";
  {
    FakePage page;
    page.activate("new/expert");
    page.input("head/field-of-knowledge", "Arkitektur");
    page.leave("head/field-of-knowledge", "Arkitektur");
    for (const Value& effect : page.effects("store")) {
      Value::Array pair = {std::string(effect.text_at("key")), std::string(effect.text_at("value"))};
      if (stored.size() > 1) stored += ",";
      stored += revisions::canonical(pair);
    }
  }
  FakePage again(stored + "]");
  REQUIRE(again.page->state().charters.size() == 1);
  CHECK(again.page->state().charters.begin()->second.view->title == "Faggruppen for Arkitektur");
}

TEST_CASE("page: leaving the page seals what is being typed") {
  FakePage page;
  page.activate("new/steering");
  page.input("head/product", "Midt i et ord");
  page.receive(R"("t":"hide")");
  CHECK(page.page->state().open_charter()->view->product == "Midt i et ord");
}

TEST_CASE(
    "page: saving is a download, or goes to one file where the browser can; a look that is not new paints "
    "nothing") {
  FakePage page;
  CHECK(page.page->state().document_style == ".document { color: red; }");
  page.activate("new/steering");
  page.receive(R"("t":"command","name":"save")");
  CHECK(page.effects("download").size() == 1);
  page.receive(R"("t":"remembered","files":[])");
  page.receive(R"("t":"command","name":"save")");
  CHECK(page.effects("download").size() == 1);
  page.activate("file/make");
  REQUIRE(page.effects("pick").size() == 1);
  CHECK(page.effects("pick").front().text_at("choice") == "make");
  page.receive(R"("t":"picked","file":"1","name":"Styregruppen.kommissorium.json")");
  CHECK(page.effects("read").size() == 1);
  page.receive(R"("t":"file","file":"1","version":1,"text":"")");
  REQUIRE(page.effects("write").size() == 1);
  CHECK(page.effects("remember").size() == 1);
  CHECK(page.effects("watch").back().text_at("file") == "1");
  const std::string text =
      revisions::canonical(Value(std::string(page.effects("write").front().text_at("text"))));
  page.receive(R"("t":"file","file":"1","version":2,"text":)" + text);
  CHECK(page.effects("write").size() == 1);
  const int paints = page.paints;
  page.receive(R"("t":"file","file":"1","version":3,"text":)" + text);
  CHECK(page.paints == paints);
  CHECK(page.shown.back().find("set") == nullptr);
}

TEST_CASE(
    "page: help comes over a place and goes back to where it was scrolled; only Escape and help mean "
    "anything there") {
  FakePage page;
  page.activate("new/steering");
  page.input("head/product", "Blåbær");
  page.leave("head/product", "Blåbær");
  page.receive(R"("t":"command","name":"help")");
  CHECK(page.page->state().help);
  CHECK(page.shown.back().text_at("title") == "Hjælp – Kommissorium");
  CHECK(page.shown.back().find("scroll")->find("top")->integer() != nullptr);
  CHECK(*page.shown.back().find("scroll")->find("top")->integer() == 0);
  page.receive(R"("t":"command","name":"undo")");
  page.receive(R"("t":"command","name":"save")");
  CHECK(page.effects("download").empty());
  CHECK(page.page->state().open_charter()->view->product == "Blåbær");
  page.receive(R"("t":"command","name":"escape")");
  CHECK_FALSE(page.page->state().help);
  CHECK(*page.shown.back().find("scroll")->find("top")->integer() == -1);
  page.receive(R"("t":"command","name":"undo")");
  CHECK(page.page->state().open_charter()->view->product.empty());
  page.activate("help");
  page.receive(R"("t":"command","name":"help")");
  CHECK_FALSE(page.page->state().help);
}

TEST_CASE("page: Escape leaves the tour") {
  FakePage page;
  page.activate("take-tour");
  CHECK(page.page->state().tour == 1);
  page.activate("tour/next");
  CHECK(page.page->state().tour == 2);
  page.receive(R"("t":"command","name":"escape")");
  CHECK(page.page->state().tour == 0);
  CHECK(page.page->state().open.empty());
}

TEST_CASE("page: an unknown message does nothing") {
  FakePage page;
  page.receive(R"("t":"something-later")");
  CHECK(page.shown.back().find("effects") == nullptr);
}

TEST_CASE(
    "page: the paper beside the form comes once, again when the charter changes, and goes when it is "
    "closed") {
  FakePage page;
  page.activate("new/coordination");
  const auto preview = [&page]() -> const Value* { return page.shown.back().find("preview"); };
  CHECK(preview() == nullptr);
  page.activate("to-preview");
  REQUIRE(preview() != nullptr);
  CHECK(preview()->text()->find("data-place=\"head/product\"") != std::string::npos);
  const Value* layout = page.shown.back().find("layout");
  REQUIRE(layout != nullptr);
  CHECK(layout->find("preview")->find("x")->integer() != nullptr);
  page.input("head/product", "Blåbær");
  CHECK(preview() == nullptr);  // not yet part of the charter; the page shows what is typed itself
  page.leave("head/product", "Blåbær");
  REQUIRE(preview() != nullptr);
  CHECK(preview()->text()->find("Blåbær") != std::string::npos);
  page.receive(R"("t":"go","field":"meetings/quorum")");
  page.receive(R"("t":"go","field":"no such field")");
  page.receive(R"("t":"command","name":"close-preview")");
  REQUIRE(preview() != nullptr);
  CHECK(preview()->text()->empty());
}

TEST_CASE("page: a narrow window and the HTML view have no room for the paper") {
  FakePage page;
  page.activate("new/coordination");
  page.activate("to-preview");
  page.receive(
      R"("t":"viewport","width":1279,"height":800,"scale":1000,"main":{"width":1000,"height":744,"top":0})");
  CHECK(page.shown.back().find("preview")->text()->empty());
  page.receive(
      R"("t":"viewport","width":1920,"height":1080,"scale":1000,"main":{"width":1000,"height":744,"top":0})");
  CHECK_FALSE(page.shown.back().find("preview")->text()->empty());
}

TEST_CASE(
    "page: Escape folds the wording one writes, with what was written, and closes the help before a notice "
    "below it") {
  FakePage page;
  page.activate("new/coordination");
  page.page->frame();
  page.receive(R"("t":"command","name":"find","key":"")");
  page.receive(R"("t":"command","name":"escape","key":"find/words")");
  CHECK(page.page->state().looking == nullptr);
  page.activate("section/purpose/open");
  page.activate("section/purpose/reword");
  page.input("section/purpose", "Vi styrer selv.");
  page.receive(R"("t":"command","name":"escape","key":"head/product")");
  CHECK(page.page->state().unfolded.count("wording/section/purpose") == 1);  // the focus is elsewhere
  page.receive(R"("t":"command","name":"escape","key":"section/purpose")");
  CHECK(page.page->state().unfolded.count("wording/section/purpose") == 0);
  CHECK(page.page->state().open_charter()->view->point("section/purpose")->reworded);
  page.activate("share");  // tells that the file was made
  REQUIRE(page.page->state().notice);
  page.receive(R"("t":"command","name":"help","key":"share")");
  page.receive(R"("t":"command","name":"escape","key":"back")");
  CHECK_FALSE(page.page->state().help);
  CHECK(page.page->state().notice);
}

}  // namespace web_page_test
