import type { Employer } from "#src/atlas/index.ts";

/** The orders of the list. */
export const SORTS = [
  { value: "", label: "name" },
  { value: "seen", label: "board seen last" },
  { value: "sure", label: "how sure the board is" },
  { value: "found", label: "with findings first" },
] as const;

const SUREST_FIRST = ["high", "medium-high", "medium"];
const names = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Employers in the order asked for, equals by name; an order we do not know is by name. */
export function sortEmployers(employers: readonly Employer[], sort: string | undefined): readonly Employer[] {
  return employers.toSorted(
    (one, other) => compareBy(sort, one, other) || names.compare(one.label, other.label),
  );
}

function compareBy(sort: string | undefined, one: Employer, other: Employer): number {
  switch (sort) {
    case "seen":
      return lastSeen(other).localeCompare(lastSeen(one));
    case "sure":
      return surest(one) - surest(other);
    case "found":
      return other.findings.length - one.findings.length;
    default:
      return 0;
  }
}

function lastSeen({ boards }: Employer): string {
  return (
    boards
      .map(({ seenOn }) => seenOn)
      .toSorted()
      .at(-1) ?? ""
  );
}

function surest({ boards }: Employer): number {
  return Math.min(SUREST_FIRST.length, ...boards.map(({ confidence }) => SUREST_FIRST.indexOf(confidence)));
}
