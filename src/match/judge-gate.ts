import type { Gate } from "#src/atlas/index.ts";
import type { Profile } from "#src/profile/index.ts";
import type { GateFacts, Judgement } from "./gate-facts.ts";
import { judgeDegree } from "./judge-degree.ts";
import { judgeLicence } from "./judge-licence.ts";
import { judgeYears } from "./judge-years.ts";
import type { GateStanding } from "./lane.ts";

/** How a gate stands for this person. Their own answer comes before our reading of the text. */
export function judgeGate(gate: Gate, facts: GateFacts): GateStanding {
  const { status, why, evidence } = answeredBy(gate, facts.profile) ?? judgeRule(gate, facts);
  return {
    id: gate.id,
    name: gate.name,
    status,
    force: gate.force,
    source: gate.sources,
    checkedOn: gate.checkedOn,
    why: status === "unmet" ? `${why} ${gate.because}` : why,
    ...(gate.instead === undefined ? {} : { instead: gate.instead }),
    evidence,
  };
}

function answeredBy(gate: Gate, profile: Profile): Judgement | undefined {
  const answer = profile.corrections.findLast((one) => one.kind === "gate" && one.gate === gate.id);
  if (answer?.kind !== "gate") return undefined;
  const words = { met: "is met", unmet: "is not met", unknown: "is open" }[answer.status];
  return { status: answer.status, why: `You said on ${answer.madeOn} that this ${words}.`, evidence: [] };
}

function judgeRule(gate: Gate, facts: GateFacts): Judgement {
  const { rule } = gate;
  switch (rule.kind) {
    case "licence":
      return judgeLicence(rule.anyOf, facts);
    case "degree":
      return judgeDegree(rule, gate.force, facts.profile);
    case "years":
      return judgeYears(rule, facts);
    case "ask":
      return { status: "unknown", why: `A résumé cannot answer this. ${rule.question}`, evidence: [] };
  }
}
