import type { Block, Paper } from "./document.ts";
import type { Figure } from "./figure.ts";

/** Where the picture of a figure lies beside the file; nothing leaves the picture out and gives its table. */
type PictureOf = (figure: Figure) => string | undefined;

/** Writes a document as Markdown (CommonMark with tables); every figure comes with the numbers behind it. */
export function writeMarkdown(
  paper: Paper,
  { picture = () => undefined }: { readonly picture?: PictureOf } = {},
): string {
  const head = [`# ${plain(paper.title)}`, ...(paper.subtitle === undefined ? [] : [plain(paper.subtitle)])];
  const foot = paper.foot.length === 0 ? [] : ["---", ...paper.foot.map(plain)];
  return `${[...head, ...writeBlocks(paper.blocks, picture), ...foot].join("\n\n")}\n`;
}

const writeBlocks = (blocks: readonly Block[], picture: PictureOf): string[] =>
  blocks.flatMap((block) => writeBlock(block, picture));

function writeBlock(block: Block, picture: PictureOf): string[] {
  switch (block.kind) {
    case "heading":
      return [`${"#".repeat(block.level)} ${plain(block.text)}`];
    case "paragraph":
      return [plain(block.text)];
    case "list":
      return [
        block.items
          .map((item, index) => `${block.ordered === true ? `${index + 1}.` : "-"} ${plain(item)}`)
          .join("\n"),
      ];
    case "facts":
      return [block.rows.map(([term, says]) => `- **${plain(term)}**: ${plain(says)}`).join("\n")];
    case "table":
      return [`**${plain(block.caption)}**`, writeTable(block.columns, block.rows, block.numeric)];
    case "figure": {
      const { title, description, table } = block.figure;
      const path = picture(block.figure);
      const image =
        path === undefined
          ? [`**${plain(title)}**`, plain(description)]
          : [`![${plain(`${title}. ${description}`)}](${path})`];
      return [...image, writeTable(table.columns, table.rows)];
    }
    case "notice":
      return [
        `> **${block.weight === "serious" ? "Read this first" : block.weight === "minor" ? "Note" : "Good"}:** ${plain(block.text)}${block.advice === undefined ? "" : ` ${plain(block.advice)}`}`,
      ];
    case "live":
      return writeBlocks(block.blocks, picture);
  }
}

function writeTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly number[] = [],
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  const rule = `| ${columns.map((_, index) => (numeric.includes(index) ? "--:" : "---")).join(" | ")} |`;
  return [line(columns), rule, ...rows.map(line)].join("\n");
}

const cell = (text: string): string => plain(text).replaceAll("|", "\\|");

/** Characters that Markdown or HTML would take for markup are written as themselves; lines stay one line. */
const plain = (text: string): string =>
  text
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replaceAll(/([\\`*_[\]<>#])/gu, "\\$1");
