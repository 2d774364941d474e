// SPDX-License-Identifier: MPL-2.0
// What OS2's catalogue holds: the counts, the order, both languages, guidance and a source everywhere.
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "os2_catalogue.h"

namespace kommissorium::catalogue {
namespace {

using Names = std::vector<std::string>;

Names section_ids(GroupKind kind) {
  Names ids;
  for (const SectionEntry& section : os2().group(kind).sections) ids.push_back(section.id);
  return ids;
}

/// Every text of the catalogue with the name of the entry it belongs to.
void each_text(const Catalogue& catalogue,
               const std::function<void(const std::string&, const LocalText&)>& use) {
  for (const Group& group : catalogue.groups) {
    const std::string name(tag(group.kind));
    for (const LocalText& text : {group.label, group.definite, group.summary}) use(name, text);
    for (const Role& role : group.roles) {
      use("role " + role.id, role.label);
      use("role " + role.id, role.help);
    }
    for (const auto* choices : {&group.organisation_kinds, &group.participations}) {
      for (const Choice& choice : *choices) {
        use(choice.id, choice.label);
        use(choice.id, choice.help);
      }
    }
    for (const Reference& reference : group.references) use("reference " + reference.id, reference.title);
    for (const SectionEntry& section : group.sections) {
      for (const LocalText& text : {section.title, section.heading, section.guidance})
        use(name + "/" + section.id, text);
      for (const ClauseEntry& clause : section.clauses) {
        for (const LocalText& text : {clause.title, clause.text, clause.guidance}) use(clause.id, text);
      }
      for (const FieldEntry& field : section.fields) {
        for (const LocalText& text : {field.label, field.help}) use(field.id, text);
        if (!field.placeholder.empty()) use(field.id, field.placeholder);
        for (const Choice& choice : field.choices) {
          use(field.id + " " + choice.id, choice.label);
          if (!choice.help.empty()) use(field.id + " " + choice.id, choice.help);
        }
      }
      for (const DutyEntry& duty : section.duties) {
        for (const LocalText& text : {duty.text, duty.guidance}) use(duty.id, text);
      }
    }
  }
}

const FieldEntry* question(GroupKind kind, std::string_view id) {
  for (const SectionEntry& section : os2().group(kind).sections) {
    for (const FieldEntry& field : section.fields) {
      if (field.id == id) return &field;
    }
  }
  return nullptr;
}

Names choice_ids(const FieldEntry& field) {
  Names ids;
  for (const Choice& choice : field.choices) ids.push_back(choice.id);
  return ids;
}

}  // namespace

TEST_CASE("OS2's catalogue: a steering group has seven duties and six responsibilities") {
  const Catalogue& catalogue = os2();
  const Group& group = catalogue.group(GroupKind::steering);
  CHECK(section_of(group, "duties")->duties.size() == 7);
  CHECK(section_of(group, "responsibilities")->duties.size() == 6);
}

TEST_CASE("OS2's catalogue: a coordination group has seven duties and six responsibilities of its own") {
  const Catalogue& catalogue = os2();
  const Group& group = catalogue.group(GroupKind::coordination);
  CHECK(section_of(group, "duties")->duties.size() == 7);
  CHECK(section_of(group, "responsibilities")->duties.size() == 6);
}

TEST_CASE("OS2's catalogue: an expert group has three expectations and no responsibilities") {
  const Catalogue& catalogue = os2();
  const Group& group = catalogue.group(GroupKind::expert);
  CHECK(section_of(group, "duties")->duties.size() == 3);
  CHECK(section_of(group, "responsibilities") == nullptr);
}

TEST_CASE("OS2's catalogue: the sections stand in the order a group reads them") {
  CHECK(section_ids(GroupKind::steering) == Names{"about", "members", "purpose", "duties", "responsibilities",
                                                  "meetings", "economy", "secretariat", "ground-rules"});
  CHECK(section_ids(GroupKind::coordination) ==
        Names{"about", "members", "purpose", "duties", "responsibilities", "management-duties",
              "management-responsibilities", "meetings", "secretariat", "ground-rules"});
  CHECK(section_ids(GroupKind::expert) ==
        Names{"about", "members", "purpose", "duties", "meetings", "secretariat", "ground-rules"});
}

TEST_CASE("OS2's catalogue: no duty of one group has the id of another group's") {
  const Catalogue& catalogue = os2();
  std::set<std::string> seen;
  for (const Group& group : catalogue.groups) {
    for (const SectionEntry& section : group.sections) {
      if (section.taken_over) continue;
      for (const DutyEntry& duty : section.duties) CHECK_MESSAGE(seen.insert(duty.id).second, duty.id);
    }
  }
  CHECK(seen.size() == 7 + 6 + 7 + 6 + 3);
}

TEST_CASE("OS2's catalogue: every text, guidance and help included, is there in Danish and English") {
  int texts = 0;
  each_text(os2(), [&texts](const std::string& entry, const LocalText& text) {
    ++texts;
    CHECK_MESSAGE(!text.danish.empty(), entry);
    CHECK_MESSAGE(!text.english.empty(), entry);
  });
  CHECK(texts > 400);
}

TEST_CASE("OS2's catalogue: no Danish is left in the English texts") {
  each_text(os2(), [](const std::string& entry, const LocalText& text) {
    for (const char* danish :
         {"æ", "ø", "å", "Æ", "Ø", "Å", " og ", " ikke ", " eller ", " skal ", " som "}) {
      CHECK_MESSAGE(text.english.find(danish) == std::string::npos, entry << ": " << text.english);
    }
  });
}

TEST_CASE("OS2's catalogue: no text has blanks at its ends or two in a row") {
  each_text(os2(), [](const std::string& entry, const LocalText& text) {
    for (const std::string& one : {text.danish, text.english}) {
      CHECK_MESSAGE(one.find("  ") == std::string::npos, entry);
      CHECK_MESSAGE(one.front() != ' ', entry);
      CHECK_MESSAGE(one.back() != ' ', entry);
    }
  });
}

TEST_CASE("OS2's catalogue: the head asks what each group needs, in the agreed form") {
  for (const GroupKind kind : every_group) {
    CAPTURE(tag(kind));
    for (const char* id : {"head/first-meeting-date", "head/review-date"}) {
      REQUIRE(question(kind, id));
      CHECK(question(kind, id)->type == FieldType::date);
      CHECK(question(kind, id)->required);
    }
    for (const char* id : {"meeting/convenes", "meeting/frequency", "meeting/minutes"}) {
      REQUIRE(question(kind, id));
      CHECK(question(kind, id)->type == FieldType::text);
      CHECK(question(kind, id)->required);
    }
    REQUIRE(question(kind, "agreement/decisions"));
    CHECK(question(kind, "agreement/decisions")->type == FieldType::long_text);
    CHECK(question(kind, "agreement/decisions")->required);
    CHECK(question(kind, "meeting/minimum")->type == FieldType::number);
    CHECK(choice_ids(*question(kind, "head/language")) == Names{"da", "en"});
    CHECK(question(kind, "head/product")->required == (kind != GroupKind::expert));
  }
  for (const GroupKind kind : {GroupKind::steering, GroupKind::coordination}) {
    CHECK(choice_ids(*question(kind, "head/level")) == Names{"sandbox", "1", "2", "3", "unknown"});
    CHECK(question(kind, "head/level")->required);
    CHECK(choice_ids(*question(kind, "head/phase")) == Names{"idea", "project", "operation", "closing"});
    CHECK(question(kind, "agreement/quorum")->required);
    CHECK(question(kind, "head/field-of-knowledge") == nullptr);
  }
}

TEST_CASE("OS2's catalogue: only a coordination group is asked for a steering group, scope and roles") {
  for (const char* id : {"head/steering-group", "agreement/scope", "agreement/roles"}) {
    REQUIRE(question(GroupKind::coordination, id));
    CHECK(question(GroupKind::coordination, id)->required);
    CHECK(question(GroupKind::steering, id) == nullptr);
    CHECK(question(GroupKind::expert, id) == nullptr);
  }
  const FieldEntry& steering_group = *question(GroupKind::coordination, "head/steering-group");
  CHECK(choice_ids(steering_group) == Names{"yes", "no"});
  for (const Choice& choice : steering_group.choices) CHECK_FALSE(choice.help.empty());
  CHECK(choice_ids(*question(GroupKind::coordination, "agreement/scope")) ==
        Names{"maintenance", "development"});
  CHECK(question(GroupKind::coordination, "agreement/product-owner"));
}

TEST_CASE("OS2's catalogue: an expert group names its field of knowledge and no level") {
  CHECK(question(GroupKind::expert, "head/field-of-knowledge")->required);
  CHECK(question(GroupKind::expert, "head/level") == nullptr);
  CHECK_FALSE(question(GroupKind::expert, "agreement/quorum")->required);
}

TEST_CASE(
    "OS2's catalogue: every group rests on the governance model and the Code of Conduct, with where to read "
    "both") {
  const Catalogue& catalogue = os2();
  for (const Group& group : catalogue.groups) {
    const SectionEntry* rules = section_of(group, "ground-rules");
    REQUIRE(rules);
    const auto basis = std::find_if(rules->clauses.begin(), rules->clauses.end(),
                                    [](const ClauseEntry& clause) { return clause.id == "section/basis"; });
    REQUIRE(basis != rules->clauses.end());
    CHECK(basis->references == Names{"governance-model", "code-of-conduct"});
  }
}

TEST_CASE("OS2's catalogue: roles, organisations and ways of taking part are the agreed ones") {
  const Catalogue& catalogue = os2();
  const auto ids = [](const auto& entries) {
    Names names;
    for (const auto& entry : entries) names.push_back(entry.id);
    return names;
  };
  for (const Group& group : catalogue.groups) {
    Names roles = {"chair",        "convener", "product-coordinator", "board-representative", "substitute",
                   "minute-taker", "member"};
    if (group.kind == GroupKind::expert) std::erase(roles, "product-coordinator");
    CHECK(ids(group.roles) == roles);
    CHECK(ids(group.organisation_kinds) ==
          Names{"member-authority", "other-authority", "supplier", "secretariat", "board"});
    CHECK(ids(group.participations) == Names{"voluntary", "bought-free", "agreement"});
  }
}

}  // namespace kommissorium::catalogue
