// SPDX-License-Identifier: MPL-2.0
#include "tests/app/trial.h"

namespace app_sharing_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("sharing: one button takes the file and makes a mail that names it and the buttons to press") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(ShareFile{});
  const std::vector<Download> files = program.asked<Download>();
  REQUIRE(files.size() == 1);
  REQUIRE(program.state.mail.has_value());
  const Mail& mail = *program.state.mail;
  CHECK(has(mail.subject, "OS2eksempel"));
  CHECK(has(mail.text, files[0].name));
  CHECK(has(mail.text, "„Åbn fil …“"));
  CHECK(has(mail.text, "„Del fil“"));
  CHECK(has(mail.text, ".html"));
  CHECK(has(mail.text, "Spørg mig"));
  CHECK_FALSE(has(mail.text, "{"));
  CHECK(program.state.focus_key == "mail/title");
  CHECK(program.state.unfolded.count("mail") == 1);
  program.does(OpenStart{});
  CHECK_FALSE(program.state.mail.has_value());
}

TEST_CASE("sharing: where the page is on the net the mail gives its address, and not where else to get it") {
  MemoryStore store;
  Program program(store);
  program.state.address = "https://eksempel.dk/kommissorium.html";
  program.creates();
  program.does(ShareFile{});
  CHECK(has(program.state.mail->text, "Kommissorium: https://eksempel.dk/kommissorium.html."));
  CHECK_FALSE(has(program.state.mail->text, "Spørg mig"));
}

TEST_CASE("sharing: the mail speaks the charter's language, whatever the interface speaks") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(ChooseLanguage{Language::english});
  program.does(ShareFile{});
  CHECK(has(program.state.mail->text, "Sådan gør du"));
  program.does(Write{"head/language", "en"});
  program.does(ShareFile{});
  CHECK(has(program.state.mail->text, "What to do"));
}

TEST_CASE("sharing: subject or text is copied, and what came of it is said") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(CopyMail{});
  CHECK(program.asked<Copy>().empty());
  program.does(ShareFile{});
  program.does(CopyMail{});
  CHECK(program.asked<Copy>() == std::vector<Copy>{{program.state.mail->text}});
  program.does(CopySubject{});
  CHECK(program.asked<Copy>() == std::vector<Copy>{{program.state.mail->subject}});
  program.does(Copied{true});
  CHECK(program.state.notice->kind == Notice::Kind::done);
  program.does(Copied{false});
  CHECK(program.state.notice->kind == Notice::Kind::warning);
  CHECK(has(program.state.announcement, "Ctrl+C"));
}

TEST_CASE("sharing: nothing open, nothing shared; what was typed is in the file") {
  MemoryStore store;
  Program program(store);
  program.does(ShareFile{});
  CHECK(program.asked<Download>().empty());
  program.creates();
  program.does(Type{"head/product", "", "OS2nyt"});
  program.does(ShareFile{});
  CHECK(has(program.asked<Download>().at(0).text, "OS2nyt"));
  CHECK(has(program.state.mail->subject, "OS2nyt"));
}

}  // namespace app_sharing_test
