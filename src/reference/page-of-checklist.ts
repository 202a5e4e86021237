import type { Checklist } from "#src/atlas/index.ts";
import { writeAbout } from "./about.ts";
import { checklistStatusNames } from "./baseline-names.ts";
import { paragraph, section, table } from "./blocks.ts";
import { outside, prose, text } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import type { Reference } from "./reference.ts";

/** A reporting checklist: its edition, its items in our words, and who can answer each. */
export function pageOfChecklist(checklist: Checklist, reference: Reference): PageBody {
  const { sources, items, url } = checklist;
  const parts = items.some(({ part }) => part !== undefined);
  return {
    lead: checklist.summary,
    facts: [
      ...fact("Standard", [text(checklist.standard)]),
      ...fact("Edition", prose(checklist.version, sources)),
      ...fact("Standing", [text(checklistStatusNames[checklist.status])]),
      ...fact("Items", [text(String(items.length))]),
      ...(url === undefined ? [] : fact("Original", [outside(url)])),
    ],
    sections: [
      ...section("items", "What it asks for, in our words", [
        table(
          "Items and who can answer them",
          ["Item", ...(parts ? ["Part"] : []), "Asks for", "Answered by"],
          items.map(({ id, part = "", asks, check }) => ({
            cells: [
              [text(id)],
              ...(parts ? [[text(part)]] : []),
              prose(asks, sources),
              [text(check === undefined ? "You" : "You, with evidence from an evaluation")],
            ],
          })),
        ),
      ]),
      ...section("held-against", "How closely it follows the original", [
        paragraph(prose(checklist.note, sources)),
      ]),
      ...writeAbout(reference, checklist.about),
    ],
  };
}
