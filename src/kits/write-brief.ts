import type { KitDescription } from "./kit.ts";

/** The README of a kit: the problem, the hand-in, the rules, the data and what a grader looks for. */
export function writeBrief(kit: KitDescription, number: number): string {
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n");
  return `# ${kit.title}

${kit.summary}

Practice with invented data (kit \`${kit.id}\`, number ${number}, version ${kit.version}). Nobody in it exists, and nothing
made with it is a clinical tool.

## The problem

${kit.problem}

**Who uses the result.** ${kit.usedBy}

## What you hand in

Write these files into this folder, with any language and any tool:

${list(kit.handIn.map(({ path, holds }) => `\`${path}\`: ${holds}`))}

Then let it be graded. The truth is not in this folder; the grader draws it again from the number in \`kit.json\`.

## Rules

${list(kit.rules)}

## What it means in care

${kit.meaning}

## Data card

${kit.card.about}

${kit.card.files.map(({ path, holds, columns }) => `**\`${path}\`**: ${holds}\n\n${list(columns)}`).join("\n\n")}

Limits:

${list(kit.card.limits)}

## The baseline to beat

${kit.baseline} \`baseline.py\` and \`baseline.mjs\` write it, without packages:

\`\`\`sh
python3 baseline.py
node baseline.mjs
\`\`\`

## What a grader looks for

| | item | looks for | graded by |
| --- | --- | --- | --- |
${kit.rubric.map(({ title, looksFor, gradedBy }, at) => `| ${at + 1} | ${title} | ${looksFor} | ${gradedBy === "machine" ? "the checker" : "a person"} |`).join("\n")}
`;
}
