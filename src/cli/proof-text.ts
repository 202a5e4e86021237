import type { OperationOutput } from "#src/operations/index.ts";
import type { GateResult } from "#src/proof/index.ts";
import { table } from "./table.ts";
import { wrap } from "./wrap.ts";

type Held = OperationOutput<"proof.get">;

const STATES = { met: "met", open: "OPEN", "not-needed": "not needed" } as const;

/** What stands between a piece of proof and being published: each gate, and for an open one how to clear it. */
export function gateText(gates: readonly GateResult[], width: number): string {
  const idle = gates.filter(({ state }) => state === "not-needed").map(({ title }) => title);
  const shown = gates
    .filter(({ state }) => state !== "not-needed")
    .map(({ title, state, why, found }) =>
      [
        wrap(title, { width, first: `${STATES[state]}: `, rest: "  " }),
        ...(state === "open" ? [wrap(`Why: ${why}`, { width, first: "  ", rest: "    " })] : []),
        ...(state === "open" ? found : []).flatMap(({ says, advice, section }) => [
          wrap(`${section === undefined ? "" : `[${section}] `}${says}`, {
            width,
            first: "  - ",
            rest: "    ",
          }),
          wrap(`→ ${advice}`, { width, first: "    ", rest: "      " }),
        ]),
      ].join("\n"),
    );
  const rest =
    idle.length === 0 ? [] : [wrap(`Not needed for this piece: ${idle.join(", ")}`, { width, rest: "  " })];
  return [...shown, ...rest].join("\n");
}

/** One line about the gates and what to do next. */
export function gateCount(gates: readonly GateResult[], id: string): string {
  const open = gates.filter(({ state }) => state === "open").length;
  return open === 0
    ? `Every gate is met. Next: clerkship proof publish ${id}`
    : `${open} of ${gates.filter(({ state }) => state !== "not-needed").length} gates are open: clerkship proof gates ${id}`;
}

/** A piece as it is written: its parts, the live results its texts may name, and its gates. */
export function studyText(
  { study, gates, results }: Held,
  guide: OperationOutput<"proof.guide">,
  width: number,
): string {
  const tokens = Object.entries(results).map(([token, text]) => [`{{${token}}}`, text]);
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [
      "Data",
      study.data.map(
        ({ name, licence, access }) =>
          `${name} (${[licence, access].filter((part) => part !== "").join(", ")})`,
      ),
    ],
    ["Evaluations", study.evaluations],
    ["Skills", study.skills.map(({ skill, level }) => `${skill}, ${level}`)],
    ["Links", study.links.map(({ label, url }) => `${label} <${url}>`)],
    [
      "Reviews",
      study.reviews.map(
        ({ by, role, on, kind, signed }) =>
          `${by}, ${role}, ${on}: ${kind}${signed === undefined ? ", not signed" : ", signed"}`,
      ),
    ],
  ];
  return [
    wrap(study.title, { width }),
    wrap(
      `${study.kind}, ${study.publishedOn === undefined ? `draft, changed on ${study.changedOn}` : `published on ${study.publishedOn}`}${study.author === "" ? "" : `, by ${study.author}`}`,
      { width },
    ),
    ...(study.summary === "" ? [] : [wrap(study.summary, { width })]),
    "",
    ...guide.sections.flatMap(({ section, title, answers, needed }) => [
      `${title} (${section})`,
      ...proseLines(study.sections[section] ?? "", {
        width,
        empty: `${needed ? "not written yet" : "may stay empty"}: ${answers}`,
      }),
      "",
    ]),
    ...lists.flatMap(([title, lines]) =>
      lines.length === 0
        ? []
        : [title, ...lines.map((line) => wrap(line, { width, first: "  ", rest: "    " })), ""],
    ),
    ...(tokens.length === 0
      ? []
      : ["Live results for its texts", table(tokens, { width, indent: "  " }), ""]),
    wrap(gateCount(gates, study.id), { width }),
    "",
  ].join("\n");
}

function proseLines(
  text: string,
  { width, empty }: { readonly width: number; readonly empty: string },
): string[] {
  if (text.trim() === "") return [wrap(`(${empty})`, { width, first: "  " })];
  return text.split("\n").map((line) => wrap(line, { width, first: "  " }));
}
