import type { Atlas } from "#src/atlas/index.ts";
import { subgroupBlocks } from "#src/evaluation/index.ts";
import type { KeptEvaluation } from "#src/evaluation/index.ts";
import { liveFigures } from "#src/figures/index.ts";
import type { Block, Paper } from "#src/figures/index.ts";
import { sectionIdSchema } from "./case-study.ts";
import type { CaseStudy, SectionId } from "./case-study.ts";
import { samePerson } from "./evidence-of-study.ts";
import { fillTokens } from "./fill-tokens.ts";
import type { GateResult } from "./gate.ts";
import { describeProofKind } from "./proof-kinds.ts";
import { readProse } from "./read-prose.ts";
import { resultTokens } from "./result-tokens.ts";
import { sectionTitle } from "./section-guides.ts";
import { structureBlocks } from "./structure-blocks.ts";

interface WriteInput {
  readonly evaluations: readonly KeptEvaluation[];
  readonly atlas: Pick<Atlas, "skills">;
  readonly gates: readonly GateResult[];
}

/** A piece of proof as a document: its parts in order, live results in their places, data with rights, who reviewed it. */
export function writeCaseStudy(study: CaseStudy, { evaluations, atlas, gates }: WriteInput): Paper {
  const named = study.evaluations.flatMap((id) => evaluations.filter((one) => one.id === id).slice(0, 1));
  const tokens = resultTokens(named);
  const part = (section: SectionId): Block[] => {
    const prose = readProse(fillTokens(study.sections[section] ?? "", tokens).text);
    const more =
      section === "data" ? dataBlocks(study) : section === "evaluation" ? evaluationBlocks(study, named) : [];
    if (prose.length + more.length === 0) return [];
    return [{ kind: "heading", level: 2, text: sectionTitle(section, study.kind) }, ...prose, ...more];
  };
  return {
    title: study.title === "" ? "Without a title" : study.title,
    subtitle: `${describeProofKind(study.kind).title}${study.author === "" ? "" : ` by ${study.author}`}, ${study.publishedOn === undefined ? `draft of ${study.changedOn}` : `published on ${study.publishedOn}`}`,
    blocks: [
      { kind: "notice", weight: "minor", text: study.disclaimer },
      ...(study.summary === ""
        ? []
        : [{ kind: "paragraph" as const, text: fillTokens(study.summary, tokens).text }]),
      ...sectionIdSchema.options.flatMap((section) => [
        ...part(section),
        // What is proposed comes before what it means.
        ...(section === "approach" ? structureBlocks(study.structure) : []),
      ]),
      ...skillBlocks(study, atlas),
      ...reviewBlocks(study),
      ...gateBlocks(gates),
    ],
    foot: [
      study.disclaimer,
      ...named.map(
        ({ report }) =>
          `Numbers from ${report.file.name}, evaluated on ${report.madeOn}; fingerprint (SHA-256) ${report.file.sha256}`,
      ),
    ],
  };
}

const ACCESS = {
  synthetic: "synthetic, no person behind it",
  open: "open",
  registered: "for registered users",
  agreement: "under an agreement",
  credentialed: "credentialed",
  "own-records": "own records",
} as const;

function dataBlocks({ data }: CaseStudy): Block[] {
  if (data.length === 0) return [];
  return [
    {
      kind: "table",
      caption: "Data and rights",
      columns: ["Set", "Where from", "Licence", "Access", "Sent to a hosted model"],
      rows: data.map(({ name, provenance, licence, access, hostedModel }) => [
        name,
        provenance,
        licence,
        ACCESS[access],
        hostedModel ? "yes" : "no",
      ]),
    },
  ];
}

function evaluationBlocks(study: CaseStudy, evaluations: readonly KeptEvaluation[]): Block[] {
  const blocks = evaluations.flatMap(({ report }, place): Block[] => {
    const own: Block[] = [
      ...(evaluations.length === 1
        ? []
        : [{ kind: "heading" as const, level: 3 as const, text: report.title }]),
      ...report.warnings
        .filter(({ weight }) => weight === "serious")
        .map(({ says, advice }): Block => ({ kind: "notice", weight: "serious", text: says, advice })),
      ...liveFigures(report, report.chosen?.row).map((figure): Block => ({ kind: "figure", figure })),
      ...(report.subgroups.length === 0 ? [] : subgroupBlocks(report)),
    ];
    return place === 0 ? own : own.map((block) => renamed(block, place + 1));
  });
  const reason = study.noSubgroupsBecause.trim();
  return reason === "" ? blocks : [...blocks, { kind: "paragraph", text: `No subgroups: ${reason}` }];
}

/** Figures are told apart on a page by their ids. */
const renamed = (block: Block, number: number): Block =>
  block.kind === "figure"
    ? { kind: "figure", figure: { ...block.figure, id: `${block.figure.id}-${number}` } }
    : block;

function skillBlocks({ skills, links }: CaseStudy, atlas: Pick<Atlas, "skills">): Block[] {
  const labels = new Map(atlas.skills.map(({ id, label }) => [id, label]));
  return [
    ...(skills.length === 0
      ? []
      : [
          { kind: "heading" as const, level: 2 as const, text: "What it shows" },
          {
            kind: "list" as const,
            items: skills.map(({ skill, level }) => `${labels.get(skill) ?? skill} (${level})`),
          },
        ]),
    ...(links.length === 0
      ? []
      : [
          { kind: "heading" as const, level: 2 as const, text: "Links" },
          { kind: "list" as const, items: links.map(({ label, url }) => `${label}: ${url}`) },
        ]),
  ];
}

function reviewBlocks({ reviews, author }: CaseStudy): Block[] {
  const others = reviews.filter(({ by }) => by.trim() !== "" && !samePerson(by, author));
  const external = others.some(({ kind, at }) => kind === "external" && at !== undefined);
  const label = external
    ? "Externally reviewed"
    : others.length > 0
      ? "Peer-reviewed"
      : "Self-issued: nobody but its author has signed it off";
  return [
    { kind: "heading", level: 2, text: "Reviews" },
    {
      kind: "notice",
      weight: others.length === 0 ? "minor" : "good",
      text: `${label}.`,
      ...(others.length > 0 && others.every(({ signed }) => signed === undefined)
        ? { advice: "As told by the author; no review is signed." }
        : {}),
    },
    ...others.map(({ by, role, on, kind, says, at }): Block => ({
      kind: "paragraph",
      text: `${by} (${role}), ${on}, ${kind === "external" && at !== undefined ? "external" : "peer"}: ${says}${at === undefined ? "" : ` ${at}`}`,
    })),
  ];
}

function gateBlocks(gates: readonly GateResult[]): Block[] {
  const asked = gates.filter(({ state }) => state !== "not-needed");
  if (asked.length === 0) return [];
  const open = asked.filter(({ state }) => state === "open");
  return [
    { kind: "heading", level: 2, text: "Checks before publishing" },
    ...(open.length === 0
      ? [
          {
            kind: "paragraph" as const,
            text: `All ${asked.length} checks are met: ${asked.map(({ title }) => title.toLowerCase()).join(", ")}. They were made by a program, which cannot tell whether what is written is true.`,
          },
        ]
      : [
          {
            kind: "notice" as const,
            weight: "serious" as const,
            text: `Not ready: ${open.length} of ${asked.length} checks stand open.`,
            advice: "This is a draft.",
          },
          {
            kind: "table" as const,
            caption: "What stands open",
            columns: ["Check", "Found"],
            rows: open.map(({ title, found }) => [title, found.map(({ says }) => says).join(" ")]),
          },
        ]),
  ];
}
