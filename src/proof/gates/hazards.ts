import { rateHazard } from "../rate-hazard.ts";
import type { Hazard } from "../structure.ts";
import type { CaseStudy } from "../case-study.ts";
import type { Finding, Gate } from "./gate.ts";
import { wordsIn } from "./plain-words.ts";

/** The hazard list of a kind that has one. */
function hazardsOf({ structure }: Pick<CaseStudy, "structure">): readonly Hazard[] | undefined {
  if ("hazards" in structure) return structure.hazards;
  return structure.kind === "governance-memo" ? structure.risks : undefined;
}

/** At least one hazard; each with harm, control and owner; what stays high is argued in words. */
export const checkHazards: Gate = ({ study }) => {
  const hazards = hazardsOf(study);
  if (hazards === undefined) return undefined;
  if (hazards.length === 0)
    return [
      found(
        "No hazard is listed.",
        "Add at least one way it could hurt somebody, with a control and an owner.",
      ),
    ];
  const risks = study.sections.risks ?? "";
  return hazards.flatMap((hazard, place) => [
    ...missingFields(hazard, place + 1),
    ...residual(hazard, place + 1, risks),
  ]);
};

const found = (says: string, advice: string): Finding => ({ says, advice, section: "risks" });

const FIELDS = [
  ["hazard", "does not say what goes wrong", "Write what goes wrong in a few words."],
  ["harm", "does not say who is hurt and how", "Write the harm to the patient or the staff."],
  [
    "control",
    "has no control",
    "Write what stands against it; if nothing does, that is the next thing to design.",
  ],
  ["owner", "has no owner", "Name the role that watches it."],
] as const;

function missingFields(hazard: Hazard, number: number): Finding[] {
  return FIELDS.flatMap(([field, says, advice]) =>
    hazard[field].trim() === "" ? [found(`Hazard ${number} ${says}.`, advice)] : [],
  );
}

const REMAINS =
  /\b(?:residual|remain(?:s|ing|der)?|left over|still (?:high|there|possible)|accept(?:ed|able)?)\b/iu;

function residual(hazard: Hazard, number: number, risks: string): Finding[] {
  if (hazard.likelihoodAfter > hazard.likelihood)
    return [
      found(
        `Hazard ${number} is likelier with its control than without.`,
        "Correct one of the two likelihoods, or choose another control.",
      ),
    ];
  const { after } = rateHazard(hazard);
  if (after === "low" || after === "moderate") return [];
  const named = wordsIn(`${hazard.hazard} ${hazard.harm}`).filter((word) => word.length >= 5);
  const written = new Set(wordsIn(risks));
  if (REMAINS.test(risks) && named.some((word) => written.has(word))) return [];
  return [
    found(
      `Hazard ${number} stays ${after} after its control.`,
      `Argue in the section on risks why what remains may be borne: use the word “remains” and name it (${named.slice(0, 3).join(", ")}), or add a control.`,
    ),
  ];
}
