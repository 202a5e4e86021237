import { assertNever } from "#src/kernel/index.ts";
import type { Block, RecordPage, SkillPicture } from "#src/reference/index.ts";
import { inlineText } from "./inline-text.ts";
import { payText } from "./pay-text.ts";
import { table } from "./table.ts";
import { wrap } from "./wrap.ts";

/** A page of the field for a terminal. */
export function pageText(page: RecordPage, width: number): string {
  const facts = page.facts.map(({ label, value }) => [label, inlineText(value)]);
  return [
    wrap(`${page.label} (${page.ref})`, { width }),
    ...(page.lead === undefined ? [] : [wrap(page.lead, { width })]),
    ...(facts.length === 0 ? [] : ["", table(facts, { width })]),
    ...page.sections.flatMap(({ title, blocks }) => [
      "",
      title,
      ...blocks.map((block) => blockText(block, width)),
    ]),
    ...(page.linkedFrom.length === 0 ? [] : ["", "Linked from"]),
    ...page.linkedFrom.map(({ kind, links }) =>
      wrap(`${kind}: ${links.map(({ ref }) => ref.slice(ref.indexOf("/") + 1)).join(", ")}`, {
        width,
        first: "  ",
        rest: "    ",
      }),
    ),
    "",
    wrap(
      `Sources: ${page.sources.join(", ")}. Checked on ${page.checkedOn}${page.overdue ? `; overdue since ${page.expires ?? "its date"}` : ""}.`,
      { width },
    ),
    "",
  ].join("\n");
}

function blockText(block: Block, width: number): string {
  switch (block.kind) {
    case "paragraph":
      return wrap(inlineText(block.inlines), { width, first: "  " });
    case "list":
      return block.items
        .map(({ inlines, detail }, place) =>
          wrap(detail === undefined ? inlineText(inlines) : `${inlineText(inlines)}: ${inlineText(detail)}`, {
            width,
            first: block.ordered ? `  ${place + 1}. ` : "  - ",
            rest: "    ",
          }),
        )
        .join("\n");
    case "table":
      return table([block.columns, ...block.rows.map(({ cells }) => cells.map((cell) => inlineText(cell)))], {
        width,
        indent: "  ",
      });
    case "pre":
      return indent(block.text.trimEnd());
    case "pay":
      return indent(payText(block.picture, width - 2));
    case "skills":
      return skillLines(block.picture, width);
    default:
      return assertNever(block);
  }
}

function skillLines({ before, after, shows, shownBy, roles }: SkillPicture, width: number): string {
  const lines: readonly (readonly [string, SkillPicture["before"]])[] = [
    ["comes after", before],
    ["opens", after],
    ["shows too", shows],
    ["shown by", shownBy],
    ["asked by", roles],
  ];
  return lines
    .filter(([, nodes]) => nodes.length > 0)
    .map(([words, nodes]) =>
      wrap(`${words}: ${nodes.map(({ label }) => label).join(", ")}`, { width, first: "  ", rest: "    " }),
    )
    .join("\n");
}

function indent(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? line : `  ${line}`))
    .join("\n");
}
