import { alertLoad } from "../alert-load.ts";
import { computeRoi } from "../compute-roi.ts";
import { critiqueItems } from "../critique-items.ts";
import { specChecks } from "../spec-checks.ts";
import type { Finding, Gate } from "./gate.ts";
import { SOMEBODY, wordsIn } from "./plain-words.ts";

const finding = (says: string, advice: string): Finding => ({ says, advice });

/** The tables of the kind are filled. */
export const checkStructure: Gate = ({ study: { structure, kind } }) => {
  if (structure.kind !== kind)
    return [
      finding("The structured part belongs to another kind of piece.", "Start the piece anew in this kind."),
    ];
  switch (structure.kind) {
    case "workflow-redesign":
      return [
        ...few(structure.before.length, 2, "steps of today"),
        ...few(structure.after.length, 2, "steps afterwards"),
        ...few(structure.measures.length, 1, "measures by which you would know that it works"),
        ...[...structure.before, ...structure.after].flatMap(({ step, who }, place) =>
          step.trim() === "" || who.trim() === ""
            ? [finding(`Step ${place + 1} lacks what is done or who does it.`, "Fill both.")]
            : [],
        ),
      ];
    case "product-spec":
      return specChecks(structure).map(({ says, advice }) => finding(says, advice));
    case "governance-memo":
      return [
        ...short(structure.decision, 8, "decision", "Write what you recommend: approve, limit or withdraw."),
        ...few(structure.regime.length, 1, "rules that apply"),
        ...few(structure.monitoring.length, 1, "things that are watched"),
        ...few(structure.controls.length, 1, "controls"),
        ...structure.controls.flatMap(({ control, owner, evidence }, place) =>
          [control, owner, evidence].some((text) => text.trim() === "")
            ? [
                finding(
                  `Control ${place + 1} lacks its owner or the evidence for it.`,
                  "Name who does it and what shows that it is done.",
                ),
              ]
            : [],
        ),
      ];
    case "clinical-playbook":
      return [
        ...short(
          structure.painPoint,
          12,
          "pain point",
          "Describe the one thing this play is for, as staff would.",
        ),
        ...few(structure.guardrails.length, 2, "guardrails"),
        ...few(structure.measures.length, 1, "measures"),
        ...few(structure.rollOut.length, 1, "steps of the start"),
      ];
    default:
      return undefined;
  }
};

function few(count: number, wanted: number, what: string): Finding[] {
  if (count >= wanted) return [];
  return [
    finding(
      count === 0 ? `There are no ${what}.` : `There are too few ${what}.`,
      `List ${wanted === 1 ? "at least one" : `${wanted} or more`}.`,
    ),
  ];
}

function short(text: string, wanted: number, what: string, advice: string): Finding[] {
  return wordsIn(text).length >= wanted
    ? []
    : [finding(`The ${what} is not written.`, `${advice} ${wanted} words or more.`)];
}

/** Who could be served worse, and what is done about it. */
export const checkEquity: Gate = ({ study: { structure } }) => {
  if (!("equity" in structure)) return undefined;
  return short(
    structure.equity,
    20,
    "equity check",
    "Say for whom the readings, the words or the device work less well, and what you do about it, in",
  );
};

/** Alerts a nurse can bear, kept; and the same number as the evaluation found. */
export const checkAlertBudget: Gate = ({ study: { structure }, evaluations }) => {
  if (structure.kind !== "clinical-playbook") return undefined;
  const { alertBudget: budget } = structure;
  const found: Finding[] = [];
  if (budget.mostPerShift === 0)
    found.push(
      finding(
        "No most is set for the alerts of a shift.",
        "Ask two people who do the work how many they could answer, and set that.",
      ),
    );
  if (budget.alertsPerPatientDay === 0)
    found.push(
      finding(
        "No alerts per patient-day are given.",
        "Take them from an evaluation of an alert file, or give an estimate and say so.",
      ),
    );
  const { perShift, kept } = alertLoad(budget);
  if (!kept && found.length === 0)
    found.push(
      finding(
        `A nurse would get ${perShift.toFixed(1)} alerts a shift; the most set is ${budget.mostPerShift}.`,
        "Raise the threshold, merge alerts, send fewer to the nurse, or argue for another most with those who answer them.",
      ),
    );
  for (const { report } of evaluations) {
    const row = report.alerts?.rows.find(({ threshold }) => threshold === report.chosen?.row.threshold);
    const measured = row?.perPatientDay.value;
    if (
      typeof measured === "number" &&
      Math.abs(measured - budget.alertsPerPatientDay) > 0.1 * Math.max(measured, 0.01)
    )
      found.push(
        finding(
          `The evaluation found ${measured.toFixed(3)} alerts per patient-day at its threshold; the budget counts with ${budget.alertsPerPatientDay}.`,
          "Put the evaluation's number into the budget.",
        ),
      );
  }
  return found;
};

const STOPS =
  /\b(?:stop(?:s|ped|ping)?|switch(?:es|ed)? (?:it )?off|turn(?:s|ed)? (?:it )?off|goes off|withdraw(?:n|s)?|roll(?:s|ed)? back|paus(?:e|es|ed)|suspend(?:s|ed)?|end(?:s|ed)|go(?:es)? back)\b/iu;
const CONDITION = /\b(?:when(?:ever)?|if|once|as soon as|in case|above|below|more than|fewer than|after)\b/iu;

/** When it ends, and who ends it. */
export const checkStopRule: Gate = ({ study: { structure, sections } }) => {
  const rule = stopRuleOf(structure, [sections.override ?? "", sections["next-steps"] ?? ""]);
  if (rule === undefined) return undefined;
  const found: Finding[] = [];
  if (!STOPS.test(rule))
    found.push(
      finding("Nothing says how it is stopped.", "Write that it stops, is switched off or is rolled back."),
    );
  if (!CONDITION.test(rule))
    found.push(
      finding("Nothing says when it is stopped.", "Write the sign: “if … in two weeks, it is switched off”."),
    );
  if (!SOMEBODY.test(rule))
    found.push(
      finding("Nothing says who stops it.", "Name the role, reachable at night if the thing runs at night."),
    );
  return found;
};

function stopRuleOf(
  structure: Parameters<Gate>[0]["study"]["structure"],
  prose: readonly string[],
): string | undefined {
  switch (structure.kind) {
    case "governance-memo":
      return structure.stopRule;
    case "product-spec":
      return structure.rollback;
    case "workflow-redesign":
      return prose.join("\n");
    case "clinical-playbook":
      return [
        ...prose,
        ...structure.guardrails,
        ...structure.rollOut.map(({ step, who, note }) => `${step} ${who} ${note}`),
      ].join("\n");
    default:
      return undefined;
  }
}

/** Every assumption a range with a source, every formula readable, every assumption of use. */
export const checkRoi: Gate = ({ study: { structure } }) => {
  if (structure.kind !== "roi-model") return undefined;
  const { assumptions } = structure;
  const found: Finding[] = [];
  if (structure.currency.trim() === "")
    found.push(finding("The currency is missing.", "Give its three letters."));
  if (assumptions.length < 2)
    found.push(finding("There are too few assumptions.", "A sum of this kind rests on two at least."));
  const seen = new Set<string>();
  for (const { id, label, low, likely, high, source } of assumptions) {
    const name = label.trim() === "" ? id : label;
    if (seen.has(id))
      found.push(finding(`Two assumptions are called “${id}”.`, "Give each its own short name."));
    seen.add(id);
    if (low > likely || likely > high)
      found.push(finding(`${name}: the range is not in order.`, "Low ≤ likely ≤ high."));
    else if (low === high)
      found.push(
        finding(
          `${name} is one number, not a range.`,
          "Give the lowest and highest you would not be surprised by.",
        ),
      );
    if (source.trim() === "")
      found.push(
        finding(
          `${name} has no source.`,
          "Name the measurement or paper; a guess is a source when it says so.",
        ),
      );
  }
  const outcome = computeRoi(structure, { draws: 0 });
  if (outcome.kind === "wrong") {
    const fields = { benefit: "Benefit", cost: "Cost", setUp: "Set-up", assumptions: "Ranges" } as const;
    found.push(
      ...outcome.problems.map(({ field, says, start }) =>
        finding(
          `${fields[field]}: ${says}${start === undefined ? "" : ` (place ${start + 1})`}`,
          "Correct the formula or the ranges.",
        ),
      ),
    );
  } else {
    const text = [structure.benefit, structure.cost, structure.setUp].join(" ");
    for (const { id } of assumptions)
      if (!new RegExp(`(?<![a-z0-9_])${id}(?![a-z0-9_])`, "u").test(text))
        found.push(finding(`“${id}” is used in no formula.`, "Use it or take it away."));
  }
  if (wordsIn(structure.beyondMoney).length < 8)
    found.push(
      finding(
        "Nothing is said of what money does not count.",
        "Name in eight words or more what is gained or lost besides money.",
      ),
    );
  return found;
};

/** Each item judged with a reason, and a last word. */
export const checkCritique: Gate = ({ study: { structure } }) => {
  if (structure.kind !== "paper-critique") return undefined;
  const found: Finding[] = [];
  if (wordsIn(structure.reference).length < 4)
    found.push(finding("The paper is not named.", "Give authors, title, journal and year."));
  const known = new Map(critiqueItems.map((item) => [item.id, item]));
  const answered = new Set<string>();
  for (const { item, why } of structure.answers) {
    const asked = known.get(item);
    if (asked === undefined) {
      found.push(finding(`No item of the list is called “${item}”.`, "Take that answer away."));
      continue;
    }
    answered.add(item);
    if (wordsIn(why).length < 5)
      found.push(
        finding(
          `No reason is given for: ${asked.asks}`,
          "Say in five words or more where in the paper you saw it, or that it is not there.",
        ),
      );
  }
  for (const { id, asks } of critiqueItems)
    if (!answered.has(id))
      found.push(
        finding(
          `Not answered: ${asks}`,
          "Judge it yes, partly, no or unclear, with a reason; “unclear” is an honest answer.",
        ),
      );
  found.push(
    ...short(
      structure.wouldUse,
      12,
      "last word",
      "Say whether you would use the model, where, and what would change your mind.",
    ),
  );
  return found;
};
