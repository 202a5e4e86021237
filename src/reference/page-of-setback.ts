import type { Setback } from "#src/atlas/index.ts";
import { gradeNames } from "./advice-names.ts";
import { bullets, section } from "./blocks.ts";
import { citeClaim } from "./cite-claim.ts";
import { findRecord } from "./find-record.ts";
import { prose, text } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import type { Reference } from "./reference.ts";
import { backgroundNames } from "./role-names.ts";

/** A setback, the reply prepared for it, and what stands behind it. */
export function pageOfSetback(setback: Setback, reference: Reference): PageBody {
  const { when, reply, backgrounds, grade, claims, sources } = setback;
  return {
    lead: `${when} …`,
    facts: [
      ...fact("Reply", prose(`… ${reply}`, sources)),
      ...fact(
        "For",
        backgrounds.length === 0 ? [] : [text(backgrounds.map((one) => backgroundNames[one]).join(", "))],
      ),
      ...fact("What stands behind it", [{ kind: "grade", grade }, text(` ${gradeNames[grade]}`)]),
    ],
    sections: section("study", "What was studied", [
      bullets(
        claims
          .flatMap((id) => findRecord(reference, "claims", id) ?? [])
          .map((claim) => citeClaim(reference, claim)),
      ),
    ]),
  };
}
