// SPDX-License-Identifier: MPL-2.0
// The text of a mail that goes with the file just taken: to read, to copy, not to write in.
#include "core/texts/mail_texts.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/field.h"
#include "ui/controls/text.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

void mail_field(Frame& frame, Column& inside, std::string_view key, const std::string& words,
                const FieldLook& look) {
  const bool before = frame.read_only;
  frame.read_only = true;
  field(frame, inside, key, words, look);
  frame.read_only = before;
  const Language its = frame.state.open_charter()->view->language;
  if (its != frame.state.preferences.language) frame.elements.back().language = tag(its);
  inside.y += 12;
}

}  // namespace

void mail(Frame& frame, Column& column) {
  if (!frame.state.mail || frame.state.unfolded.count("mail") == 0) return;
  const texts::MailTexts& words = texts::mail_texts(frame.state.preferences.language);
  {
    Card card(frame, column, "mail-card", words.title, Role::region);
    Column& inside = card.inside;
    heading(frame, inside, "mail/title", words.title, 2, styles::item);
    text(frame, inside, "mail/lead", words.lead, styles::help);
    inside.y += 12;
    mail_field(frame, inside, "mail/subject", frame.state.mail->subject, {.label = words.subject_label});
    mail_field(frame, inside, "mail/text", frame.state.mail->text,
               {.kind = FieldLook::Kind::area, .label = words.text_label, .rows = 6});
    Column row{inside.x, inside.y, inside.width};
    const Group group(frame, Role::group, "mail/tools", row, "", "actions");
    float x = row.x;
    const auto tool = [&](std::string_view key, std::string_view label, const ButtonLook& look) {
      const bool asked = button(frame, x, row.y, key, label, look);
      x += button_width(frame, label, look) + 12;
      return asked;
    };
    if (tool("mail/copy", words.copy_text, {})) frame.ask(app::CopyMail{});
    if (tool("mail/copy-subject", words.copy_subject, {})) frame.ask(app::CopySubject{});
    if (tool("mail/close", frame.texts.close, {.kind = ButtonLook::Kind::quiet}))
      frame.ask(app::Toggle{"mail"});
    row.y += measures::control_height;
    inside.y = row.y;
    notice(frame, inside, "mail");
  }
  column.y += 16;
}

}  // namespace kommissorium::ui::views
