// SPDX-License-Identifier: MPL-2.0
// A charter's file and the text of a mail to go with it, in the charter's own language. The page sends
// nothing.
#include "app/carry_out.h"
#include "app/exporting.h"
#include "app/keeping.h"
#include "core/adoption/in_words.h"
#include "core/charter/file_name.h"
#include "core/text_policy.h"
#include "core/texts/fill.h"
#include "core/texts/interface_texts.h"
#include "core/texts/mail_texts.h"

namespace kommissorium::app {
namespace {

using texts::fill;

Mail mail_with(const State& state, const charter::Charter& charter, const adoption::Standing& standing,
               const std::string& file) {
  const texts::MailTexts& say = texts::mail_texts(charter.shown_in);
  const InterfaceTexts& buttons = interface_texts(charter.shown_in);
  const std::string title = text_policy::shown(charter.title);
  const std::string stands = text_policy::shown(adoption::status_in_words(standing, charter.shown_in));
  const std::string at = state.address.empty() ? "" : fill(say.at_address, {state.address});
  const std::string author = text_policy::shown(state.preferences.author);
  const std::string_view without = state.address.empty() ? say.without_address : "";
  return {fill(say.subject, {title}), fill(say.text, {stands.empty() ? title : title + ", " + stands, file,
                                                      at, buttons.open_file, buttons.share_file, without}) +
                                          (author.empty() ? "" : fill(say.regards, {author}))};
}

}  // namespace

void carry_out(Turn& turn, const ShareFile&) {
  State& state = turn.state;
  if (shown(state) == nullptr) return;
  carry_out(turn, ExportCharter{state.open});
  const KeptCharter& kept = *shown(state);
  const Result<charter::Charter> own = charter::view(kept.set);
  if (!own.ok()) return;
  const std::string file = charter::file_name(*kept.view, turn.today()) + file_ending;
  state.mail = mail_with(state, own.value(), kept.standing, file);
  state.unfolded.insert("mail");
  turn.focus("mail/title");
}

void carry_out(Turn& turn, const CopyMail&) {
  if (turn.state.mail) turn.ask(Copy{turn.state.mail->text});
}

void carry_out(Turn& turn, const CopySubject&) {
  if (turn.state.mail) turn.ask(Copy{turn.state.mail->subject});
}

void carry_out(Turn& turn, const Copied& copied) {
  const texts::MailTexts& say = texts::mail_texts(turn.state.preferences.language);
  const std::string said(copied.works ? say.copied : say.not_copied);
  turn.announce(said);
  if (turn.state.notice && turn.state.notice->kind == Notice::Kind::error) return;  // stays in sight
  const bool in_sight = turn.state.unfolded.count("mail") != 0;
  turn.tell({.kind = copied.works ? Notice::Kind::done : Notice::Kind::warning,
             .lines = {said},
             .beside = in_sight ? "mail" : ""});
}

}  // namespace kommissorium::app
