import type { CalendarDate, Note } from "#src/kernel/index.ts";
import { findEntries, type Entry } from "./find-entries.ts";
import type { FoundPeriod } from "./find-periods.ts";
import type { Period, Position } from "./profile.ts";
import type { Quoting } from "./quoting.ts";
import { readEntryHead, type EntryHead } from "./read-entry-head.ts";
import type { ResumeLine } from "./resume-line.ts";
import type { Section } from "./section.ts";

/** The posts of the experience and volunteering sections, and the lines there that belong to none. */
export interface PositionsRead {
  readonly positions: readonly Position[];
  readonly stray: readonly ResumeLine[];
  readonly notes: readonly Note[];
}

interface HeadedEntry {
  readonly entry: Entry;
  readonly head: EntryHead;
}

const INTERNSHIP =
  /\b(?:intern|interns|internship|trainee|externship|extern|placement|co-op|working student|student nurse|nursing student|stagiaire|stage|praktikant|praktikantin|praktikum|werkstudent|werkstudentin|becario|becaria|prácticas)\b/iu;
const VOLUNTEER = /\b(?:volunteer|bénévole|ehrenamtlich\p{L}*|voluntari[oa])\b/iu;

/** Reads posts in the order they stand; ids count from 1 in that order. */
export function readPositions(
  sections: readonly Section[],
  text: string,
  { today, quoting }: { today: CalendarDate; quoting: Quoting },
): PositionsRead {
  const notes: Note[] = [];
  const stray: ResumeLine[] = [];
  const positions: Position[] = [];
  for (const section of sections) {
    if (section.kind !== "experience" && section.kind !== "volunteering") continue;
    const found = findEntries(section.lines, today);
    for (const line of found.stray) stray.push(line);
    for (const { entry, head } of withEmployers(headed(found.entries, text))) {
      const position = readPosition(entry, head, { section, quoting, id: `p${positions.length + 1}` });
      positions.push(position);
      notes.push(...notesOn(position, entry, head));
    }
    if (found.entries.length === 0 && section.lines.length > 0) {
      notes.push({ code: "posts-not-found", params: { section: section.kind } });
    }
  }
  return { positions, stray, notes };
}

function headed(entries: readonly Entry[], text: string): readonly HeadedEntry[] {
  const first = entries.map((entry) => readEntryHead(entry, text, false));
  const clear = first.filter(
    ({ guessed, title, employer }) => !guessed && title !== undefined && employer !== undefined,
  );
  const employerFirst = clear.filter((head) => head.employerFirst).length * 2 > clear.length;
  return entries.map((entry) => ({ entry, head: readEntryHead(entry, text, employerFirst) }));
}

/** Several posts at one employer: its line stands once, above them, with or without dates of its own. */
function withEmployers(entries: readonly HeadedEntry[]): readonly HeadedEntry[] {
  const kept: HeadedEntry[] = [];
  let above: HeadedEntry | undefined;
  let umbrella: Pick<EntryHead, "employer" | "place"> | undefined;
  for (const [index, current] of entries.entries()) {
    const next = entries[index + 1];
    if (isUmbrella(current, next)) {
      umbrella = current.head;
      above = current;
      continue;
    }
    const { head } = current;
    if (head.employer !== undefined)
      umbrella = head.employerFirst && head.title !== undefined ? head : undefined;
    const entry =
      above === undefined
        ? current.entry
        : { ...current.entry, head: [...above.entry.head, ...current.entry.head] };
    above = undefined;
    kept.push(
      head.employer === undefined && umbrella !== undefined
        ? { entry, head: under(umbrella, head) }
        : { entry, head },
    );
  }
  return kept;
}

function under(umbrella: Pick<EntryHead, "employer" | "place">, head: EntryHead): EntryHead {
  return {
    ...(umbrella.place === undefined ? {} : { place: umbrella.place }),
    ...head,
    ...(umbrella.employer === undefined ? {} : { employer: umbrella.employer }),
  };
}

function isUmbrella({ entry, head }: HeadedEntry, next: HeadedEntry | undefined): boolean {
  if (entry.body.length > 0 || head.title !== undefined || head.employer === undefined) return false;
  return next?.head.title !== undefined && next.head.employer === undefined;
}

function readPosition(
  entry: Entry,
  head: EntryHead,
  { section, quoting, id }: { section: Section; quoting: Quoting; id: string },
): Position {
  const title = head.title === undefined ? undefined : quoting.field(head.title);
  const employer = head.employer === undefined ? undefined : quoting.field(head.employer);
  const location = head.place === undefined ? undefined : quoting.field(head.place);
  const lines = [...entry.head, ...entry.body];
  return {
    id,
    kind: kindOf(section, title?.value ?? ""),
    ...(title === undefined ? {} : { title }),
    ...(employer === undefined ? {} : { employer }),
    ...(location === undefined ? {} : { location }),
    ...(entry.dates === undefined ? {} : { period: periodOf(entry.dates.line, entry.dates.period, quoting) }),
    span: {
      start: lines[0]?.whole.start ?? 0,
      end: lines.at(-1)?.whole.end ?? 0,
    },
  };
}

function kindOf(section: Section, title: string): Position["kind"] {
  if (section.kind === "volunteering" || VOLUNTEER.test(title)) return "volunteering";
  return section.placements || INTERNSHIP.test(title) ? "internship" : "work";
}

/** A period found in a line as the profile keeps it, with its quote. */
function periodOf(line: ResumeLine, found: FoundPeriod, quoting: Quoting): Period {
  const { from, to } = found;
  return {
    ...(from === undefined ? {} : { start: from }),
    ...(to === undefined ? {} : { end: to as Period["end"] }),
    quote: quoting.quote({ start: line.start + found.start, end: line.start + found.end }),
  };
}

function notesOn({ id, title, employer }: Position, { dates }: Entry, head: EntryHead): readonly Note[] {
  const codes = [
    dates === undefined ? "dates-missing" : undefined,
    dates?.period.unclear === undefined ? undefined : `dates-unclear-${dates.period.unclear}`,
    dates?.period.form === "open" ? "dates-no-end" : undefined,
    title === undefined ? "title-not-found" : undefined,
    employer === undefined ? "employer-not-found" : undefined,
    head.guessed && title !== undefined && employer !== undefined ? "title-and-employer-guessed" : undefined,
  ];
  return codes.filter((code) => code !== undefined).map((code) => ({ code, params: { position: id } }));
}
