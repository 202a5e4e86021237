import type { Advice, RecordRef } from "#src/atlas/index.ts";
import { bullets, section } from "./blocks.ts";
import type { Item } from "./blocks.ts";
import { citeClaim } from "./cite-claim.ts";
import { findLinking } from "./find-record.ts";
import { link, prose, text } from "./inlines.ts";
import type { PageSection } from "./record-page.ts";
import type { Reference } from "./reference.ts";

/** What the field says about a record elsewhere: advice, figures, questions, disagreements, lists and terms. */
export function listSaidOf(reference: Reference, ref: RecordRef): readonly PageSection[] {
  return [
    ...section("advice", "Advice", [
      bullets(findLinking(reference, ref, "advice").map((advice) => writeAdvice(reference, advice))),
    ]),
    ...section("figures", "Figures and claims", [bullets(listFigures(reference, ref))]),
    ...section("questions", "Questions", [
      bullets(
        findLinking(reference, ref, "questions").map(({ id, asks, sources }) => ({
          inlines: [link(reference, `questions/${id}`, asks)],
          sources,
        })),
      ),
    ]),
    ...section("disagreements", "Where sources disagree", [
      bullets(
        findLinking(reference, ref, "disagreements").map(({ id, held, sources }) => ({
          inlines: [link(reference, `disagreements/${id}`)],
          detail: prose(held, sources),
          sources,
        })),
      ),
    ]),
    ...section("lists", "Lists and checklists", [
      bullets(
        findLinking(reference, ref, "lists").map(({ id, summary, sources }) => ({
          inlines: [link(reference, `lists/${id}`)],
          detail: prose(summary, sources),
          sources,
        })),
      ),
    ]),
    ...section("terms", "Terms", [
      bullets(
        findLinking(reference, ref, "terms").map(({ id, means, sources }) => ({
          inlines: [link(reference, `terms/${id}`)],
          detail: prose(means, sources),
          sources,
        })),
      ),
    ]),
  ];
}

/** A piece of advice with its grade; opinion and what was contradicted are said to be so before anything else. */
export function writeAdvice(reference: Reference, { id, grade, says, sources }: Advice): Item {
  return {
    inlines: [{ kind: "grade", grade }, text(" "), link(reference, `advice/${id}`)],
    detail: [text(introduce(grade)), ...prose(says, sources)],
    sources,
  };
}

/** How advice of a grade is introduced, so that no opinion reads as a fact. */
export function introduce(grade: Advice["grade"]): string {
  if (grade === "D") return "A guide's opinion: ";
  return grade === "X" ? "A guide's opinion, contradicted by what we found: " : "";
}

/** Ledger entries about a record; the pay of a role is drawn on its page instead. */
function listFigures(reference: Reference, ref: RecordRef): readonly Item[] {
  return findLinking(reference, ref, "claims")
    .filter(({ topic, about }) => about.includes(ref) && !(topic === "pay" && ref.startsWith("roles/")))
    .map((claim) => citeClaim(reference, claim));
}
