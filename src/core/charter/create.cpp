// SPDX-License-Identifier: MPL-2.0
#include "core/charter/edit.h"
#include "core/charter/plain_text.h"
#include "core/text_policy.h"

namespace kommissorium::charter {

using revisions::Record;
using revisions::Value;

revisions::RecordSet create(const NewCharter& wish, const catalogue::Catalogue& catalogue, IdSource& ids,
                            const Author& author) {
  revisions::RecordSet set;
  set.add(revisions::seal(
      {{"k", "charter"}, {"group", catalogue::tag(wish.kind)}, {"nonce", ids.next()}, {"t", author.time}}));
  Record group =
      revisions::seal({{"k", "catalogue"}, {"c", catalogue::encode_group(catalogue.group(wish.kind))}});
  const std::string group_id = group.id;
  set.add(std::move(group));
  const auto write_first = [&](std::string_view field, Value value) {
    set.add(revisions::revision(field, {}, std::move(value), author.name, author.time));
  };
  write_first("catalogue", group_id);
  write_first("head/language", tag(wish.language));
  const std::string product = one_line(text_policy::typed(wish.product));
  const std::string knowledge = one_line(text_policy::typed(wish.field_of_knowledge));
  if (!product.empty()) write_first("head/product", product);
  if (!knowledge.empty()) write_first("head/field-of-knowledge", knowledge);
  return set;
}

}  // namespace kommissorium::charter
