import type { Advice } from "#src/atlas/index.ts";
import { writeAbout } from "./about.ts";
import { gradeNames, momentNames } from "./advice-names.ts";
import { bullets, section } from "./blocks.ts";
import { citeClaim } from "./cite-claim.ts";
import { findRecord } from "./find-record.ts";
import { prose, text, unknown } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import type { Reference } from "./reference.ts";
import { introduce } from "./said-of.ts";

/** A piece of advice, what stands behind it and how far that reaches. Opinion is introduced as opinion. */
export function pageOfAdvice(advice: Advice, reference: Reference): PageBody {
  const { sources, because, caution } = advice;
  return {
    lead: `${introduce(advice.grade)}${advice.says}`,
    facts: [
      ...fact("Grade", [{ kind: "grade", grade: advice.grade }, text(` ${gradeNames[advice.grade]}`)]),
      ...fact("For", [text(momentNames[advice.moment])]),
      ...(because === undefined ? [] : fact("Because", prose(because, sources))),
      ...fact(
        "How far it reaches",
        caution === undefined ? [unknown("No study stands behind it.")] : prose(caution, sources),
      ),
    ],
    sections: [
      ...section("study", "What stands behind it", [
        bullets(
          advice.claims
            .flatMap((id) => findRecord(reference, "claims", id) ?? [])
            .map((claim) => citeClaim(reference, claim)),
        ),
      ]),
      ...writeAbout(reference, advice.about),
    ],
  };
}
