import type { Gate } from "#src/atlas/index.ts";
import type { Item } from "./blocks.ts";
import { day, prose, text } from "./inlines.ts";
import { backgroundNames, forceNames } from "./role-names.ts";

/** A gate as an item: its name and rule, then what an unmet one means, what is open instead, and when it was checked. */
export function writeGate(gate: Gate): Item {
  return {
    inlines: [
      text(`${gate.name}. `),
      text(`${describeRule(gate.rule)}. `),
      text(`${forceNames[gate.force]}.`),
    ],
    detail: [
      ...prose(`${gate.because} `, gate.sources),
      ...(gate.instead === undefined ? [] : prose(`Instead: ${gate.instead} `, gate.sources)),
      text("Checked "),
      day(gate.checkedOn, gate.sources),
      text(", to be looked at again by "),
      day(gate.expires, gate.sources),
      text("."),
    ],
    sources: gate.sources,
  };
}

const DEGREES = { bachelor: "A bachelor's degree", master: "A master's degree", doctorate: "A doctorate" };

function describeRule(rule: Gate["rule"]): string {
  switch (rule.kind) {
    case "licence":
      return `A licence as ${listOr(rule.anyOf.map((name) => backgroundNames[name].toLowerCase()))}`;
    case "degree":
      return rule.fields === undefined
        ? `${DEGREES[rule.level]} or higher`
        : `${DEGREES[rule.level]} or higher in ${listOr(rule.fields)}`;
    case "years":
      return `${countYears(rule.atLeast)} of paid work${
        rule.in === undefined
          ? ""
          : ` as ${listOr(rule.in.map((name) => backgroundNames[name].toLowerCase()))}`
      }`;
    case "ask":
      return `To ask: ${rule.question.replace(/\?$/, "")}`;
  }
}

function countYears(years: number): string {
  return years === 1 ? "1 year" : `${years} years`;
}

function listOr(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
