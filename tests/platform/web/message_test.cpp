// SPDX-License-Identifier: MPL-2.0
#include "platform/web/message.h"

#include <doctest/doctest.h>

namespace web_message_test {

using namespace kommissorium;
using namespace kommissorium::platform::web;

namespace {

Happening happening(const std::string& json) { return read_message(json).value().happening; }

}  // namespace

TEST_CASE("message: the window's size comes in whole pixels and its density in thousandths") {
  const Happening read = happening(
      R"({"t":"viewport","width":1280,"height":800,"scale":1250,"main":{"width":1001,"height":744,"top":12},"dark":true})");
  const auto* viewport = std::get_if<ViewportChanged>(&read);
  REQUIRE(viewport != nullptr);
  CHECK(viewport->width == 1280);
  CHECK(viewport->scale == doctest::Approx(1.25));
  CHECK(viewport->main.top == 12);
  CHECK(viewport->dark);
  CHECK_FALSE(viewport->forced);
}

TEST_CASE("message: a density of nothing is taken as one") {
  const Happening read = happening(R"({"t":"viewport","width":1280,"height":800})");
  CHECK(std::get_if<ViewportChanged>(&read)->scale == 1);
}

TEST_CASE("message: another tab's removal is told from an empty value") {
  const Happening read = happening(R"({"t":"outside","changes":[["a",null],["b",""]]})");
  const auto* command = std::get_if<app::Command>(&read);
  REQUIRE(command != nullptr);
  const auto& changes = command->as<app::ChangedOutside>()->changes;
  REQUIRE(changes.size() == 2);
  CHECK(changes[0].gone);
  CHECK_FALSE(changes[1].gone);
}

TEST_CASE("message: what is said of one file to save to") {
  const Happening remembered = happening(R"({"t":"remembered","files":[{"charter":"ab","name":"a.json"}]})");
  const auto* files = std::get_if<app::Command>(&remembered)->as<app::FilesRemembered>();
  REQUIRE(files != nullptr);
  CHECK(files->files.at(0).charter == "ab");
  CHECK(files->files.at(0).name == "a.json");
  const Happening picked = happening(R"({"t":"picked","file":"1","error":"cancelled"})");
  CHECK(std::get_if<app::Command>(&picked)->as<app::FilePicked>()->error == "cancelled");
  const Happening look = happening(R"({"t":"file","file":"1","version":7,"text":"{}\n"})");
  const auto* read = std::get_if<app::Command>(&look)->as<app::FileRead>();
  REQUIRE(read != nullptr);
  CHECK(read->file == "1");
  CHECK(read->version == 7);
  CHECK(read->text == "{}\n");
  CHECK(read->error.empty());
}

TEST_CASE("message: a file that is no text comes as letters and is bytes again") {
  const Happening read = happening(
      R"({"t":"files","files":[{"name":"a.docx","base64":"UEsDBAD_"},{"name":"b.docx","base64":"!"}]})");
  const auto* command = std::get_if<app::Command>(&read);
  REQUIRE(command != nullptr);
  const auto& files = command->as<app::FilesChosen>()->files;
  REQUIRE(files.size() == 2);
  CHECK(files[0].text == std::string("PK\x03\x04\0\xFF", 6));
  CHECK(files[0].error.empty());
  CHECK(files[1].error == "unreadable");
}

TEST_CASE("message: wrong shapes are nothing, broken JSON is an error") {
  CHECK(std::get_if<Nothing>(&static_cast<const Happening&>(happening(R"({"t":7})"))) != nullptr);
  CHECK(std::get_if<Nothing>(&static_cast<const Happening&>(happening("[]"))) != nullptr);
  CHECK_FALSE(read_message("{").ok());
  const Happening files = happening(R"({"t":"files","files":[1,{"name":"a.json"}]})");
  CHECK(std::get_if<app::Command>(&files)->as<app::FilesChosen>()->files.size() == 2);
}

TEST_CASE("message: what the page tells of the second store, of the room and of other tabs") {
  const auto command = [](const std::string& json) { return std::get<app::Command>(happening(json)); };
  const auto found = *command(R"({"t":"found","charter":"c","found":[["k","v"],["k"],[1,"v"],["l",null]]})")
                          .as<app::FoundInSecondStore>();
  CHECK(found.charter == "c");
  CHECK(found.stored == std::vector<std::pair<std::string, std::string>>{{"k", "v"}});
  const auto united =
      *command(R"({"t":"united","works":true,"living":["a",1,"b"]})").as<app::SecondStoreRead>();
  CHECK(united.works);
  CHECK(united.live_tabs == std::vector<std::string>{"a", "b"});
  CHECK_FALSE(command(R"({"t":"united","works":false})").as<app::SecondStoreRead>()->works);
  CHECK(command(R"({"t":"space","percent":61})").as<app::SpaceUsed>()->percent == 61);
  CHECK(command(R"({"t":"newer"})").is<app::NewerProgram>());
  const auto stored =
      *command(R"({"t":"stored","key":"k","ok":true,"reason":"quota","second":true})").as<app::Stored>();
  CHECK(stored.second);
}

TEST_CASE("message: the start names the tab, and the second store always follows") {
  const auto start = read_start(
      R"({"now":"","local":"","seed":"s","tab":"0123","newer":true,"storage":"ok","style":"p{}","stored":[["k","v"],["x"]]})");
  REQUIRE(start.ok());
  CHECK(start.value().started.tab == "0123");
  CHECK(start.value().started.newer_program);
  CHECK(start.value().started.second_store_follows);
  CHECK(start.value().started.stored.size() == 1);
  CHECK(start.value().document_style == "p{}");
}

}  // namespace web_message_test
