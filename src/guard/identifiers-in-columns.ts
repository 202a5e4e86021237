import { findIdentifiers } from "./find-identifiers.ts";
import type { IdentifierKind } from "./identifier.ts";

/** A column of a table that identifies people. */
export interface ColumnIdentifier {
  readonly column: string;
  /** Place in the header, from 0. */
  readonly index: number;
  readonly kind: IdentifierKind;
  readonly by: "name" | "content";
  readonly why: string;
}

/** What the words of a column's name say, first match wins. Words are in small letters with a space between. */
const NAMED: readonly (readonly [RegExp, IdentifierKind, string])[] = [
  [/\b(?:e ?mail|email address)\b/, "email", "an e-mail address"],
  [/\bfax\b/, "fax", "a fax number"],
  [
    /\b(?:phone|phones|telephone|tel|mobile|cellphone|cell (?:phone|number|no)|msisdn|pager)\b/,
    "telephone",
    "a telephone number",
  ],
  [
    /\b(?:ssn|social security|national insurance|nino)\b/,
    "social-security-number",
    "a social security number",
  ],
  [/\b(?:nhs (?:number|no|id)|chi number)\b|^nhs$/, "health-service-number", "a health service number"],
  [
    /\b(?:mrn|medical record|chart number|hospital number|record number)\b/,
    "record-number",
    "a record of a patient",
  ],
  [/\b(?:dob|date of birth|birth ?date|birthday|birth day)\b/, "date", "a date of birth"],
  [/\b(?:death date|date of death|dod)\b/, "date", "a date of death"],
  [/\b(?:zip|zip ?code|post ?code|postal code|plz)\b/, "place", "a post code"],
  [/\b(?:latitude|longitude|lat (?:lon|lng|long)|lng|gps|geocode)\b/, "coordinates", "coordinates"],
  [/\b(?:ip addr(?:ess)?|ipv4|ipv6)\b/, "network-address", "a network address"],
  [/\b(?:mac address|device serial|serial number|udi|imei)\b/, "device", "a device"],
  [/\b(?:address|street|addr|address line)\b/, "address", "an address"],
  [/\b(?:city|town|village|county|suburb)\b/, "place", "a place smaller than a state"],
  [
    /\b(?:policy|member|subscriber|beneficiary|insurance) (?:id|number|no)\b/,
    "plan-number",
    "a health plan or member",
  ],
  [/\b(?:account|acct) (?:id|number|no)\b|\biban\b/, "account-number", "an account"],
  [/\b(?:licen[cs]e|passport|npi|dea)(?: (?:number|no|id))?\b/, "licence-number", "a licence or passport"],
  [/\b(?:licen[cs]e plate|number plate|vin)\b/, "vehicle", "a vehicle"],
  [/\b(?:card number|credit card)\b/, "card-number", "a payment card"],
  [
    /\b(?:first|last|full|given|family|middle|maiden|patient|pt|pat|person|client|member|subject|next of kin|mother|father|guardian|doctor|physician|provider|clinician|nurse) names?\b|\b(?:surname|forename|firstname|lastname|fullname|patientname|initials|fname|lname)\b|^names?(?: (?:first|last|full|family|given))?$/,
    "name",
    "a name of a person",
  ],
];

/** Least share of the cells with content that must be identifiers of one kind. */
const MOST = 0.5;

/**
 * Columns of a table that identify people: by the words of their name, else by content, when half or more of the cells
 * that are not empty are an identifier of one kind from edge to edge. `samples` holds some cells of each column, in the
 * order of `header`. A column for a code that stands in for a person (patient_id) is none by its name alone.
 */
export function identifiersInColumns(
  header: readonly string[],
  samples: readonly (readonly string[])[],
): readonly ColumnIdentifier[] {
  return header.flatMap((column, index): ColumnIdentifier[] => {
    const words = wordsOf(column);
    const named = NAMED.find(([pattern]) => pattern.test(words));
    if (named)
      return [{ column, index, kind: named[1], by: "name", why: `Its name says that it holds ${named[2]}.` }];
    const kind = kindOfCells(samples[index] ?? []);
    if (kind === undefined) return [];
    return [
      {
        column,
        index,
        kind,
        by: "content",
        why: `At least half of the cells looked at read as one kind of identifier: ${kind.replaceAll("-", " ")}.`,
      },
    ];
  });
}

function wordsOf(column: string): string {
  return column
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function kindOfCells(cells: readonly string[]): IdentifierKind | undefined {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const counts = new Map<IdentifierKind, number>();
  // Columns of a table repeat their words, and reading a word is what takes time.
  const times = new Map<string, number>();
  for (const cell of filled) times.set(cell, (times.get(cell) ?? 0) + 1);
  for (const [cell, count] of times) {
    const [span] = findIdentifiers(cell.slice(0, 200)).spans;
    if (span && span.end - span.start >= 0.8 * cell.length)
      counts.set(span.kind, (counts.get(span.kind) ?? 0) + count);
  }
  // Two cells can agree by chance; three hardly.
  return [...counts].find(([, count]) => count >= 3 && count >= MOST * filled.length)?.[0];
}
