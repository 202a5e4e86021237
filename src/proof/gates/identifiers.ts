import { findIdentifiers } from "#src/guard/index.ts";
import type { IdentifierKind } from "#src/guard/index.ts";
import { studyTexts } from "../study-texts.ts";
import type { StudyText } from "../study-texts.ts";
import type { Finding, Gate } from "./gate.ts";

/** What belongs in a citation or the description of a set: its authors, its place, its address and its day. */
const CITED: ReadonlySet<IdentifierKind> = new Set([
  "name",
  "date",
  "place",
  "address",
  "web-address",
  "other-number",
]);

/**
 * No text says who a person is. Dates and places are let through when every set used is synthetic. Author and reviewers
 * sign with their names; those fields are not looked at.
 */
export const checkIdentifiers: Gate = ({ study }) => {
  const synthetic = study.data.length > 0 && study.data.every(({ access }) => access === "synthetic");
  return studyTexts(study).flatMap((text) => identifiersOf(text, synthetic));
};

function identifiersOf({ text, at, section, nature }: StudyText, synthetic: boolean): Finding[] {
  const { spans } = findIdentifiers(text, synthetic ? { declared: "synthetic" } : {});
  return spans
    .filter(
      ({ kind, lowered, start, end }) =>
        !lowered &&
        !(nature === "citation" && CITED.has(kind)) &&
        // An address of a page is how a reader finds a source.
        !(kind === "web-address" && !/[?&=@]/u.test(text.slice(start, end))),
    )
    .map(({ start, end, why, kind }) => ({
      says: `${at}: ${why}`,
      advice: ADVICE[kind] ?? "Take it out, or put something general in its place.",
      ...(section === undefined || nature === "citation" ? {} : { section, start, end }),
    }));
}

const ADVICE: Readonly<Partial<Record<IdentifierKind, string>>> = {
  name: "Put a role in place of the name. If nobody of that name exists, choose words that do not look like one.",
  date: "Give the year alone, or how many days after another event.",
  age: "Write “90 or older”.",
  place: "Name the kind of place: a small hospital, a town.",
};
