import type { PageItem, PageSection } from "./page-sections.ts";
import type { Plan } from "./plan.ts";
import { layOutPlan } from "./plan-page.ts";
import type { PageTask, PageWeek } from "./week-on-page.ts";

/** The plan as a Markdown page a person can print or keep: weeks with boxes to tick, then what was left out. */
export function describePlan(plan: Plan): string {
  const { title, lead, hours, weeks, sections } = layOutPlan(plan);
  const lines = [
    `# ${plain(title)}`,
    "",
    ...lead.flatMap((paragraph) => [plain(paragraph), ""]),
    "## Hours",
    "",
    ...hours.map((line) => `- ${plain(line)}`),
    "",
    ...weeks.flatMap(describeWeek),
    ...sections.flatMap(describeSection),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function describeWeek({ heading, notes, tasks }: PageWeek): readonly string[] {
  return [
    `## ${plain(heading)}`,
    "",
    ...notes.flatMap((note) => [plain(note), ""]),
    ...tasks.flatMap(describeTask),
    ...(tasks.length === 0 ? [] : [""]),
  ];
}

function describeTask({ done, title, needs, lines }: PageTask): readonly string[] {
  return [
    `- [${done ? "x" : " "}] **${plain(title)}** (${plain(needs)})`,
    ...lines.map((line) => `  - ${plain(line)}`),
  ];
}

function describeSection({ heading, lead, items }: PageSection): readonly string[] {
  return [
    `## ${plain(heading)}`,
    "",
    ...(lead === undefined ? [] : [plain(lead), ""]),
    ...items.flatMap(describeItem),
    "",
  ];
}

function describeItem({ name, aside, text, items = [] }: PageItem): readonly string[] {
  const beside = aside === undefined ? "" : ` (${plain(aside)})`;
  const said = [
    ...(name === undefined ? [] : [`**${plain(name)}**${beside}`]),
    ...(text === undefined ? [] : [plain(text)]),
  ];
  return [`- ${said.join(": ")}`, ...items.map((item) => `  - ${plain(item)}`)];
}

/** Text on one line, with the signs that Markdown would take for its own led by a backslash. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\\`*<>[\]|~]/g, String.raw`\$&`)
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
    .replace(/^[-+#=]/, String.raw`\$&`)
    .replace(/^(\d+)([.)])(?=\s|$)/, String.raw`$1\$2`);
}
