import type { FieldList } from "#src/atlas/index.ts";
import { writeAbout } from "./about.ts";
import { listKindNames, momentNames } from "./advice-names.ts";
import { bullets, section, steps } from "./blocks.ts";
import { join, link, prose, text } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import type { Reference } from "./reference.ts";

/** A list with its items, in order where they are steps. */
export function pageOfList(list: FieldList, reference: Reference): PageBody {
  const write = list.kind === "steps" ? steps : bullets;
  return {
    lead: list.summary,
    facts: [
      ...fact("Kind", [text(listKindNames[list.kind])]),
      ...fact("For", [text(momentNames[list.moment])]),
    ],
    sections: [
      ...section("items", listKindNames[list.kind], [
        write(
          list.items.map((item) => {
            const sources = item.sources.length === 0 ? list.sources : item.sources;
            const links = item.about.map((ref) => [link(reference, ref)]);
            return {
              inlines: prose(item.text, sources),
              detail: join(
                [...(item.detail === undefined ? [] : [prose(item.detail, sources)]), ...links],
                " · ",
              ),
              sources: item.sources,
            };
          }),
        ),
      ]),
      ...writeAbout(reference, list.about),
    ],
  };
}
