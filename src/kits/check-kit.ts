import { textOf } from "./handed-table.ts";
import type { KitPorts } from "./kit-ports.ts";
import type { KitFile } from "./kit-file.ts";
import type { GradedItem, Kit, KitGrade, KitProblem } from "./kit.ts";
import { readKitMark } from "./read-kit-mark.ts";
import { hashData } from "./write-kit.ts";

/** A report of fewer characters is a heading. */
const REPORT_LENGTH = 300;

/**
 * Grades what was handed in. The truth is drawn again from the number, so nothing in the folder can give it away or
 * change it. Never throws for what the files hold.
 */
export async function checkKit(
  kit: Kit,
  number: number,
  handedIn: readonly KitFile[],
  ports: KitPorts,
): Promise<KitGrade> {
  const checked = await kit.check(number, handedIn, ports);
  const machine = new Map(checked.items.map((item) => [item.item.id, item]));
  const items = kit.rubric.map((item) => machine.get(item.id) ?? forPerson(item, handedIn));
  const graded = items.filter(({ item }) => item.gradedBy === "machine");
  return {
    kit: kit.id,
    number,
    version: kit.version,
    problems: [...(await findFolderProblems(kit, number, handedIn, ports)), ...checked.problems],
    score: { met: graded.filter(({ state }) => state === "met").length, of: graded.length, items },
    numbers: checked.numbers,
    against: checked.against,
  };
}

function forPerson(item: GradedItem["item"], handedIn: readonly KitFile[]): GradedItem {
  const report = textOf(handedIn, "report.md")?.trim() ?? "";
  return report.length < REPORT_LENGTH
    ? { item, state: "missing", found: "no report", says: "Write it into report.md: a page is enough." }
    : {
        item,
        state: "open",
        found: "for a person",
        says: `Somebody reads the report for this: ${item.looksFor}`,
      };
}

async function findFolderProblems(
  kit: Kit,
  number: number,
  handedIn: readonly KitFile[],
  ports: KitPorts,
): Promise<readonly KitProblem[]> {
  const mark = readKitMark(handedIn);
  if (mark === undefined) return [];
  if (mark.kit !== kit.id || mark.number !== number || mark.version !== kit.version)
    return [
      {
        code: "other-version",
        file: "kit.json",
        says: "The folder was written for another kit, number or version. Write the kit again and hand in for that.",
      },
    ];
  const written = await kit.data(number, ports);
  const paths = new Set(written.map(({ path }) => path));
  const here = handedIn.filter(({ path }) => paths.has(path));
  // Data that was not handed in along with the answers cannot have been changed in a way that matters.
  if (here.length < written.length || hashData(here) === mark.data) return [];
  return [
    {
      code: "data-changed",
      says: "Some of the data files are not as they were written. Results are graded against the data as drawn.",
    },
  ];
}
