// SPDX-License-Identifier: MPL-2.0
#include "tests/laws/members.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <set>

#include "core/charter/digest.h"
#include "core/charter/edit.h"
#include "core/charter/field_rule.h"
#include "core/charter/item.h"
#include "core/charter/members.h"
#include "core/json/charter_file.h"
#include "tests/core/charter/charters.h"

namespace kommissorium::laws {

using charter::Charter;
using charter::trial::Desk;
using revisions::Record;
using revisions::RecordSet;
using revisions::Value;

namespace {

constexpr std::size_t most_members = 6;
constexpr std::size_t most_steps = 40;

// Times that clocks of real computers have said, and some that none should.
const std::vector<std::string>& clocks() {
  static const std::vector<std::string> some = {"2026-11-23T10:00:00Z",
                                                "2026-11-23T09:59:59Z",
                                                "1970-01-01T00:00:00Z",
                                                "2106-02-07T06:28:16Z",
                                                "2026-11-23",
                                                "23-11-2026 kl. 10",
                                                "",
                                                "9999-99-99T99:99:99Z",
                                                "\xE2\x80\xAE",
                                                "0"};
  return some;
}

catalogue::Group tiny_group(const std::string& version) {
  using namespace charter::trial;
  using catalogue::FieldType;
  using catalogue::SectionKind;
  catalogue::Group group;
  group.kind = GroupKind::coordination;
  group.version = version;
  group.label = {"Koordinationsgruppe", "Coordination group"};
  group.definite = {"Koordinationsgruppen", "The coordination group"};
  group.summary = {"Kort", "Short"};
  group.roles = {{"convener", {"Tovholder", "Convener"}, {}}, {"member", {"Medlem", "Member"}, {}}};
  group.participations = {choice("voluntary")};

  catalogue::SectionEntry about = section("about", SectionKind::form);
  about.fields = {question("head/product", FieldType::text, true),
                  question("head/steering-group", FieldType::choice),
                  question("meeting/minimum", FieldType::number)};
  about.fields[1].choices = {choice("yes"), choice("no")};
  about.clauses.push_back({"section/purpose", both("Formål"), both("Vi styrer."), {}, {}, "test"});

  catalogue::SectionEntry duties = section("duties", SectionKind::duties);
  duties.duties = {duty("duty/quality", "Stille krav")};
  catalogue::SectionEntry management = section("management", SectionKind::duties);
  management.taken_over = true;
  management.duties = {duty("duty/budget", "Godkende budget")};
  group.sections = {about, section("members", SectionKind::members), duties, management};
  return group;
}

// A catalogue that some member's newer program brings along.
const Record& next_catalogue() {
  static const Record record =
      revisions::seal({{"k", "catalogue"}, {"c", catalogue::encode_group(tiny_group("2"))}});
  return record;
}

/// One member's computer.
class Computer {
 public:
  explicit Computer(std::string owner) : name(std::move(owner)), set_(first_charter()) {}

  std::string name;
  struct Step {
    std::string field;
    Value before;
  };
  std::vector<Step> steps;  // what its owner wrote, for undo

  const RecordSet& set() const& { return set_; }
  RecordSet set() && { return std::move(set_); }
  const Charter& view() {
    if (!view_) {
      Result<Charter> viewed = charter::view(set_);
      REQUIRE(viewed.ok());
      view_ = std::make_shared<const Charter>(std::move(viewed).value());
    }
    return *view_;
  }
  void add(const std::vector<Record>& records) {
    for (const Record& record : records) {
      if (set_.add(record)) view_.reset();
    }
  }
  revisions::History history() const { return view_ ? view_->history : revisions::history(set_); }
  std::size_t unite(const RecordSet& other) {
    const std::size_t before = set_.size();
    set_.unite(other);
    if (set_.size() != before) view_.reset();
    return set_.size() - before;
  }
  void replace(RecordSet set) {
    set_ = std::move(set);
    view_.reset();
  }

 private:
  RecordSet set_;
  std::shared_ptr<const Charter> view_;
};

std::vector<std::string> items_of(const revisions::History& history) {
  std::set<std::string> items;
  for (const auto& [field, written] : history.fields) {
    if (const auto item = charter::item_field(field)) items.insert(item->item());
  }
  return {items.begin(), items.end()};
}

Value random_answer(Dice& dice) {
  const std::string& reason = dice.pick(texts_of_all_kinds());
  switch (dice.below(5)) {
    case 0:
    case 1:
      return Value::Object{{"answer", "followed"}};
    case 2:
      return Value::Object{{"answer", "explained"}, {"reason", reason}, {"follow-up", "2027-02-01"}};
    case 3:
      return Value::Object{{"answer", "not-relevant"}, {"reason", reason}};
    default:
      return Value::Object{{"answer", "open"}};
  }
}

Value random_choice(Dice& dice, const std::vector<std::string>& allowed) {
  return dice.one_in(4) || allowed.empty() ? Value("") : Value(dice.pick(allowed));
}

Value random_order(Dice& dice, const Charter& view) {
  std::vector<std::string> ids;
  for (const charter::Member& member : view.members) ids.push_back(member.id);
  dice.shuffle(ids);
  return Value::Array(ids.begin(), ids.end());
}

class Play {
 public:
  explicit Play(std::uint64_t seed) : dice_(seed), ids_{"story " + std::to_string(seed), 0} {
    const std::size_t people = 2 + mostly_few(most_members - 2);
    for (std::size_t i = 0; i < people; ++i) computers_.emplace_back("P" + std::to_string(i));
  }

  void play() {
    for (std::size_t steps = mostly_few(most_steps); steps > 0; --steps) step();
  }

  std::vector<RecordSet> stores() && {
    std::vector<RecordSet> out;
    for (Computer& one : computers_) out.push_back(std::move(one).set());
    return out;
  }
  const Happenings& happened() const { return happened_; }

 private:
  // Up to `most`, seldom so many.
  std::size_t mostly_few(std::size_t most) {
    const std::size_t one = dice_.below(most + 1);
    return std::min(one, dice_.below(most + 1));
  }

  void step() {
    ++happened_.steps;
    Computer& here = any();
    switch (dice_.below(18)) {
      case 0:
      case 1:
      case 2:
        return take_in(here);
      case 3:
      case 11:
        return mail(here);
      case 4:
      case 12:
        return change_computer(here);
      case 5:
      case 6:
      case 7:
        return write_raw(here);
      case 8:
      case 13:
        return change_items(here);
      case 9:
        return settle(here);
      case 10:
        return undo(here);
      default:
        return edit(here);
    }
  }

  Computer& any() { return computers_[dice_.below(computers_.size())]; }
  charter::Author author(const Computer& here) {
    return {dice_.one_in(8) ? "" : here.name, dice_.pick(clocks())};
  }

  // --- the program's own edits

  bool write(Computer& here, const std::string& field, Value value) {
    const Charter& view = here.view();
    const revisions::FieldHistory* written = view.history.find(field);
    const auto before =
        written == nullptr ? std::vector<const revisions::Revision*>{} : written->alternatives();
    const auto records = charter::write(here.set(), view, field, value, author(here));
    if (!records.ok() || records.value().empty()) return false;
    if (before.size() < 2) here.steps.push_back({field, before.empty() ? Value() : before[0]->value});
    here.add(records.value());
    return true;
  }

  void edit(Computer& here) {
    static const std::vector<std::string> much_written = {"head/product", "section/purpose", "duty/quality",
                                                          "duty/quality/text", "head/steering-group"};
    const Charter& view = here.view();
    if (dice_.one_in(20)) {
      for (const Record& record : charter::follow_all(here.set(), view, "duties", author(here)))
        here.add({record});
      ++happened_.edits;
      return;
    }
    if (dice_.one_in(40)) {
      here.add({next_catalogue()});
      if (write(here, "catalogue", next_catalogue().id)) ++happened_.edits;
      return;
    }
    const std::string field = dice_.one_in(2) ? dice_.pick(much_written) : dice_.pick(writable_fields(view));
    Value value = random_value_for(dice_, view, field);
    if (write(here, field, std::move(value))) ++happened_.edits;
  }

  void change_items(Computer& here) {
    const Charter& view = here.view();
    const std::vector<std::string> items = items_of(view.history);
    const std::size_t what = items.empty() ? dice_.below(3) : dice_.below(7);
    const std::string& text = dice_.pick(texts_of_all_kinds());
    switch (what) {
      case 0:
        return add_member(here, text);
      case 1:
        here.add(charter::add_own_duty(here.set(), view, text, ids_, author(here)).records);
        ++happened_.added;
        return;
      case 2:
        here.add(charter::add_own_section(here.set(), view, "Titel", text, ids_, author(here)).records);
        ++happened_.added;
        return;
      case 3:
      case 4: {
        const std::string& item =
            dice_.pick(items);  // before the author: compilers order arguments as they like
        const auto records = charter::remove_item(here.set(), item, author(here));
        if (!records.empty()) ++happened_.removed;
        here.add(records);
        return;
      }
      case 5:
        return bring_back(here, items);
      default:
        return move_member(here, text);
    }
  }

  void add_member(Computer& here, const std::string& name) {
    const auto added = charter::add_member(here.set(), here.view(), {{"name", name}}, ids_, author(here));
    REQUIRE(added.ok());
    here.add(added.value().records);
    ++happened_.added;
  }

  void move_member(Computer& here, const std::string& name) {
    while (here.view().members.size() < 2) add_member(here, name);
    const std::size_t which = dice_.below(here.view().members.size());
    const int by = which == 0 ? 1 : -1;
    const auto records =
        charter::move_member(here.set(), here.view(), here.view().members[which].id, by, author(here));
    if (!records.empty()) ++happened_.moved;
    here.add(records);
  }

  void bring_back(Computer& here, const std::vector<std::string>& items) {
    for (const std::string& item : items) {
      if (charter::presence(here.view().history, item) != charter::Presence::gone) continue;
      if (write(here, item + "/exists", Value::Object{{"exists", true}})) ++happened_.brought_back;
      return;
    }
  }

  // Somebody decides between proposals.
  void settle(Computer& here) {
    const Charter& view = here.view();
    const std::vector<std::string> conflicts = view.conflicts();
    if (conflicts.empty()) return edit(here);
    const std::string& field = dice_.pick(conflicts);
    if (field.ends_with("/exists")) {
      const Value::Object wish = {{"exists", dice_.one_in(2)}};
      if (write(here, field, wish)) ++happened_.resolutions;
      return;
    }
    const auto alternatives = view.history.find(field)->alternatives();
    Value value = dice_.one_in(3) ? random_value_for(dice_, view, field)
                                  : alternatives[dice_.below(alternatives.size())]->value;
    if (write(here, field, std::move(value))) ++happened_.resolutions;
  }

  void undo(Computer& here) {
    if (here.steps.empty()) return edit(here);
    const Computer::Step last = here.steps.back();
    here.steps.pop_back();
    const std::size_t earlier = here.steps.size();
    if (!write(here, last.field, last.before)) return;
    here.steps.resize(earlier);
    ++happened_.undone;
  }

  // --- another program's

  std::string raw_field(const revisions::History& history) {
    static const std::vector<std::string> fields = {"head/product", "duty/quality", "member/order",
                                                    "section/aims", "future/field", "section/purpose"};
    const std::vector<std::string> items = items_of(history);
    if (items.empty() || dice_.one_in(2)) return dice_.pick(fields);
    static const std::vector<std::string> parts = {"/name", "/text", "/exists", "/shoe-size"};
    const std::string& item = dice_.pick(items);
    return item + dice_.pick(parts);
  }

  // Whatever the writer saw: all heads, some of them, something old, or nothing.
  std::vector<std::string> raw_parents(const revisions::FieldHistory* written) {
    std::vector<std::string> parents;
    if (written == nullptr || dice_.one_in(8)) return parents;
    const bool old = dice_.one_in(5);
    const bool some = dice_.one_in(5);
    for (const revisions::Revision& revision : written->revisions) {
      const bool head = std::binary_search(written->heads.begin(), written->heads.end(), revision.id);
      if (old ? dice_.one_in(3) : head && (!some || dice_.one_in(2))) parents.push_back(revision.id);
    }
    return parents;
  }

  Value raw_value(const std::string& field) {
    if (!field.ends_with("/exists")) return random_value(dice_);
    Value::Object value = {{"exists", dice_.one_in(4)}};
    if (dice_.one_in(3)) value["saw"] = random_value(dice_);
    return value;
  }

  void write_raw(Computer& here) {
    if (dice_.one_in(5)) {
      static const std::vector<std::string> kinds = {"tomorrow", "approval", "version"};
      const std::string& kind = dice_.pick(kinds);
      here.add({revisions::seal({{"k", kind}, {"value", random_value(dice_)}})});
      ++happened_.unknown_kinds;
      return;
    }
    const revisions::History history = here.history();
    const std::string field = raw_field(history);
    std::vector<std::string> parents = raw_parents(history.find(field));
    Value value = raw_value(field);
    const charter::Author who = author(here);
    Record record = revisions::revision(field, std::move(parents), std::move(value), who.name, who.time);
    if (dice_.one_in(4)) {
      Value::Object body = record.body;
      body["zone"] = random_value(dice_);
      record = revisions::seal(std::move(body));
      ++happened_.unknown_fields;
    }
    here.add({record});
    ++happened_.raw;
  }

  // --- from one to another

  void mail(Computer& here) {
    constexpr std::size_t most_mails = 4;
    for (int again = 0; again < 3; ++again) {  // who mails a file has mostly just been writing
      if (write(here, "head/product", random_value_for(dice_, here.view(), "head/product")))
        ++happened_.edits;
    }
    if (mails_.size() < most_mails) {
      mails_.push_back({here.set(), 0});
    } else {
      mails_[dice_.below(most_mails)] = {here.set(), 0};
    }
  }

  void take_in(Computer& here) {
    if (mails_.empty() || dice_.one_in(3)) {
      const Computer& there = any();
      if (here.unite(RecordSet(there.set())) > 0) ++happened_.imports;
      return;
    }
    Mail& one = mails_[dice_.below(mails_.size())];
    if (one.taken++ > 0) ++happened_.repeated_imports;
    if (dice_.one_in(3)) {
      ++happened_.damaged_imports;
      here.unite(part_of(one.set));
    } else if (dice_.one_in(6)) {
      const auto read = json::read_additions(json::write_charter_file(one.set), "", here.set());
      REQUIRE(read.ok());
      REQUIRE(read.value().set_aside.empty());
      here.unite(read.value().set);
      ++happened_.imports;
    } else {
      here.unite(one.set);
      ++happened_.imports;
    }
  }

  // What is left of a file when some of its lines are damaged: mostly such as others name as their parents.
  RecordSet part_of(const RecordSet& whole) {
    std::set<std::string> parents;
    for (const auto& [name, field] : revisions::history(whole).fields) {
      for (const revisions::Revision& one : field.revisions)
        parents.insert(one.parents.begin(), one.parents.end());
    }
    const bool only_the_newest = dice_.one_in(2);
    RecordSet part = first_charter();
    for (const auto& [id, record] : whole.records()) {
      const bool lost = parents.count(id) != 0 ? only_the_newest || dice_.one_in(2) : dice_.one_in(8);
      if (record.kind() == "catalogue" || !lost) part.add(record);
    }
    return part;
  }

  void change_computer(Computer& here) {
    switch (dice_.below(3)) {
      case 0:
        backup_ = here.set();
        return;
      case 1:
        if (!backup_) return;
        here.replace(*backup_);
        here.steps.clear();
        ++happened_.backups_restored;
        return;
      default:
        const Computer& there = any();
        if (&there == &here) return;
        const std::string owner = here.name;
        here = there;
        here.name = owner;
        ++happened_.clones;
    }
  }

  struct Mail {
    RecordSet set;
    int taken = 0;
  };

  Dice dice_;
  IdSource ids_;
  std::vector<Computer> computers_;
  std::vector<Mail> mails_;
  std::optional<RecordSet> backup_;
  Happenings happened_;
};

}  // namespace

void Happenings::add(const Happenings& other) {
  steps += other.steps;
  edits += other.edits;
  resolutions += other.resolutions;
  undone += other.undone;
  added += other.added;
  removed += other.removed;
  moved += other.moved;
  brought_back += other.brought_back;
  raw += other.raw;
  unknown_kinds += other.unknown_kinds;
  unknown_fields += other.unknown_fields;
  imports += other.imports;
  repeated_imports += other.repeated_imports;
  damaged_imports += other.damaged_imports;
  clones += other.clones;
  backups_restored += other.backups_restored;
}

const RecordSet& first_charter() {
  static const RecordSet set = [] {
    const catalogue::Catalogue tiny = {
        "", "1", {tiny_group("1"), tiny_group("1"), tiny_group("1")}};  // only the second is asked for
    Desk desk = {{}, {"the charter of all stories", 0}, {"Åse", "2026-11-23T09:00:00Z"}};
    desk.set = charter::create({catalogue::GroupKind::coordination, Language::danish, "OS2eksempel", {}},
                               tiny, desk.ids, desk.author);
    desk.add_member({{"name", "Anna Eksempel"}});
    desk.add_duty("Holde øje");
    return desk.set;
  }();
  return set;
}

const std::vector<std::string>& texts_of_all_kinds() {
  static const std::vector<std::string> some = {
      "Ja",
      "Nej",
      "",
      "Bestyrelsen",
      "Bestyrelsen ",  // a blank nobody sees
      "\xC3\xA5",      // å as one character
      "a\xCC\x8A",     // and as two
      "Linje\nto",
      "Linje\r\nto",
      "\"\\/\b\t\x01\x7F",
      "\xF0\x9F\x98\x80 \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7",  // emoji, joined
      "\xE2\x80\xAE"
      "kcabtnorf",                         // right-to-left override
      "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D",  // Hebrew
      "\xE2\x80\x8B\xEF\xBB\xBF",          // nothing to see
      "</script>{\"end\":true}]}",
      "},\n{\"id\":\"",
      "Vi styrer.",  // the catalogue's own wording
      "Stille krav",
      std::string(300, 'x')};
  return some;
}

Value random_value(Dice& dice, int depth) {
  switch (dice.below(depth < 3 ? 7 : 5)) {
    case 0:
      return Value();
    case 1:
      return Value(dice.one_in(2));
    case 2:
      return Value(static_cast<std::int64_t>(dice.below(1'000'000)) - 500'000);
    case 5: {
      Value::Array array;
      for (std::size_t n = dice.below(3); n > 0; --n) array.push_back(random_value(dice, depth + 1));
      return array;
    }
    case 6: {
      static const std::vector<std::string> names{"answer", "reason", "exists", "saw"};
      Value::Object object;
      for (std::size_t n = dice.below(3); n > 0; --n) {
        const std::string& name = dice.pick(names);  // drawn first: the order of arguments is the compiler's
        object.insert_or_assign(name, random_value(dice, depth + 1));
      }
      return object;
    }
    default:
      return Value(dice.pick(texts_of_all_kinds()));
  }
}

std::vector<std::string> writable_fields(const Charter& view) {
  std::vector<std::string> fields = {"head/language", "member/order"};
  for (const charter::Section& section : view.sections) {
    for (const charter::Point& point : section.points) {
      fields.push_back(point.field);
      if (!point.wording_field.empty() && point.wording_field != point.field)
        fields.push_back(point.wording_field);
    }
  }
  for (const std::string& item : items_of(view.history)) {
    if (item.starts_with("duty/")) fields.push_back(item + "/text");
    if (item.starts_with("section/")) fields.push_back(item + "/title");
    if (!item.starts_with("member/")) continue;
    for (std::string_view part : charter::member_parts) fields.push_back(item + "/" + std::string(part));
  }
  return fields;
}

Value random_value_for(Dice& dice, const Charter& view, std::string_view field) {
  const std::optional<charter::FieldRule> rule = charter::rule_of(view, field);
  if (!rule) return {};
  switch (rule->shape) {
    case charter::Shape::choice:
    case charter::Shape::record:
      return random_choice(dice, rule->allowed);
    case charter::Shape::day:
      return dice.one_in(3) ? Value("") : Value(dice.one_in(2) ? "2027-02-01" : "2026-12-24");
    case charter::Shape::number:
      return dice.one_in(3) ? Value() : Value(static_cast<std::int64_t>(dice.below(4)));
    case charter::Shape::answer:
      return random_answer(dice);
    case charter::Shape::flag:
      return dice.one_in(3) ? Value() : Value(dice.one_in(2));
    case charter::Shape::roles: {
      Value::Array roles;
      for (const std::string& role : rule->allowed) {
        if (dice.one_in(2)) roles.push_back(role);
      }
      return roles;
    }
    case charter::Shape::participation: {
      Value::Object value;
      value["kind"] = random_choice(dice, rule->allowed);
      value["reference"] = dice.pick(texts_of_all_kinds());
      return value;
    }
    case charter::Shape::order:
      return random_order(dice, view);
    case charter::Shape::exists:
      return Value::Object{{"exists", dice.one_in(2)}};
    default:
      return Value(dice.pick(texts_of_all_kinds()));
  }
}

Story play(std::uint64_t seed) {
  Play played(seed);
  played.play();
  Story story;
  story.seed = seed;
  story.happened = played.happened();
  story.stores = std::move(played).stores();
  for (const RecordSet& store : story.stores) story.all.unite(store);
  story.file = json::write_charter_file(story.all);
  // The first charter's lines are the same in every story.
  const bool whole = seed % 16 == 0;
  const auto loaded =
      whole ? json::read_charter_file(story.file, "") : json::read_additions(story.file, "", first_charter());
  if (loaded.ok()) story.loaded = loaded.value();
  if (!whole) story.loaded.set.unite(first_charter());
  Result<Charter> viewed = charter::view(story.all);
  REQUIRE(viewed.ok());
  story.charter = std::move(viewed).value();
  story.digest = charter::digest(story.charter);
  return story;
}

}  // namespace kommissorium::laws
