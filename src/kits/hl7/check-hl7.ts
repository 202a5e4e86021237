import { writeCsv } from "../csv.ts";
import { findingOf, gradeTable, nameOf, shareRight, tableFinding } from "../grade-table.ts";
import type { KnownTable } from "../grade-table.ts";
import { gradeItems } from "../grading.ts";
import type { Finding } from "../grading.ts";
import type { KitFile } from "../kit-file.ts";
import type { Checked, NamedAnswers, RubricItem } from "../kit.ts";
import type { Hl7Data } from "./hl7-data.ts";

type Row = Readonly<Record<string, string>>;

const ADMISSIONS = {
  path: "admissions.csv",
  columns: ["visit", "mrn", "family", "given", "birth_date", "ward", "admitted", "discharged"],
  key: ["visit"],
};
const RESULTS = {
  path: "results.csv",
  columns: ["order", "code", "mrn", "value", "unit", "time", "status"],
  key: ["order", "code"],
};

/** The right tables as files. */
export function writeHl7Tables({
  admissions,
  results,
}: Pick<Hl7Data, "admissions" | "results">): readonly KitFile[] {
  const file = ({ path, columns }: typeof ADMISSIONS, rows: readonly Row[]): KitFile => ({
    path,
    text: writeCsv(
      columns,
      rows.map((row) => columns.map((column) => row[column])),
    ),
  });
  return [file(ADMISSIONS, admissions), file(RESULTS, results)];
}

export function checkHl7(
  data: Hl7Data,
  handedIn: readonly KitFile[],
  rubric: readonly RubricItem[],
): Checked {
  const admissions: KnownTable = { ...ADMISSIONS, rows: data.admissions };
  const results: KnownTable = { ...RESULTS, rows: data.results };
  const numbersOf = (files: readonly KitFile[]): NamedAnswers => ({
    admissionsRight: shareRight(admissions, gradeTable(admissions, files)),
    resultsRight: shareRight(results, gradeTable(results, files)),
  });
  const against = { baseline: numbersOf(naiveTables(data)), best: numbersOf(writeHl7Tables(data)) };
  const stays = gradeTable(admissions, handedIn);
  const found = gradeTable(results, handedIn);
  const needsEscape = (text = ""): boolean => /[|^&~\\#*!%]|E\. coli|see note/.test(text);
  const findings: Record<string, Finding | undefined> = {
    admissions: tableFinding(admissions, stays),
    results: tableFinding(results, found),
    cancelled:
      stays.right === undefined
        ? undefined
        : {
            met: stays.extra === 0,
            found: `${stays.extra} too many`,
            says: "An admission that was called off (A11) never was.",
          },
    corrected: findingOf(
      found,
      data.results.map((row) => nameOf(results, row)).filter((name) => data.corrected.has(name)),
      "The value of the later message stands, with status C; a result marked W is gone.",
    ),
    escapes: findingOf(
      found,
      data.results.filter(({ value }) => needsEscape(value)).map((row) => nameOf(results, row)),
      "\\T\\, \\S\\, \\F\\, \\R\\, \\E\\ and \\.br\\ are turned back, by the separators of that message.",
    ),
  };
  const present = stays.right !== undefined || found.right !== undefined;
  return {
    problems: [...stays.problems, ...found.problems],
    items: gradeItems(rubric, findings),
    numbers: present ? numbersOf(handedIn) : {},
    against,
  };
}

/** The baseline, as the programs in the folder write it: usual separators, in the order of the files. */
function naiveTables({ messages }: Hl7Data): readonly KitFile[] {
  const admissions = new Map<string, Row>();
  const results = new Map<string, Row>();
  for (const { text } of messages) {
    const segments = text.split("\r").map((line) => line.split("|"));
    const find = (name: string): readonly string[] => segments.find(([first]) => first === name) ?? [];
    const [patient, visit, order] = [find("PID"), find("PV1"), find("OBR")];
    const mrn = (patient[3] ?? "").split("^")[0] ?? "";
    const [family = "", given = ""] = (patient[5] ?? "").split("^");
    if (text.includes("|ADT^A01|")) {
      const name = visit[19] ?? "";
      admissions.set(name, {
        visit: name,
        mrn,
        family,
        given,
        birth_date: patient[7] ?? "",
        ward: (visit[3] ?? "").split("^")[0] ?? "",
        admitted: visit[44] ?? "",
        discharged: "",
      });
    }
    for (const line of segments.filter(([first]) => first === "OBX")) {
      const [number, code] = [(order[3] ?? "").split("^")[0] ?? "", (line[3] ?? "").split("^")[0] ?? ""];
      results.set(`${number} ${code}`, {
        order: number,
        code,
        mrn,
        value: line[5] ?? "",
        unit: line[6] ?? "",
        time: line[14] ?? "",
        status: line[11] ?? "",
      });
    }
  }
  return writeHl7Tables({ admissions: [...admissions.values()], results: [...results.values()] });
}
