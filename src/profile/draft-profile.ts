import type { Atlas } from "#src/atlas/index.ts";
import type { CalendarDate, Note, TextSpan } from "#src/kernel/index.ts";
import { findSkillMentions, type SkillMatcher } from "#src/skills/index.ts";
import { claimBridges } from "./claim-bridges.ts";
import { claimSkills } from "./claim-skills.ts";
import type { DocumentText } from "./document-text.ts";
import { evidencePlaces } from "./evidence-places.ts";
import { findSections } from "./find-sections.ts";
import { hideContact, partEntries } from "./searched-text.ts";
import { placeLines, quoteUnplaced } from "./place-lines.ts";
import type { Education, Position, Profile } from "./profile.ts";
import { quoteFrom } from "./quoting.ts";
import { readBackgrounds } from "./read-backgrounds.ts";
import { readContact } from "./read-contact.ts";
import { readCredentials } from "./read-credentials.ts";
import { readEducation } from "./read-education.ts";
import { readLanguages } from "./read-languages.ts";
import { readPositions } from "./read-positions.ts";
import { readLines, wordCount } from "./resume-line.ts";
import type { Section } from "./section.ts";

const LONGEST_HEADLINE_WORDS = 14;
const NO_HEADLINE = "Résumé";

/** Reads a résumé's text into a profile. The same text and day always give the same profile; nothing is invented. */
export function draftProfile(
  document: DocumentText,
  context: { atlas: Atlas; matcher: SkillMatcher; id: string; importedOn: CalendarDate; sha256: string },
): Profile {
  const { atlas, matcher, id, importedOn: today } = context;
  const { text } = document;
  const lines = readLines(document);
  const sections = findSections(lines);
  const quoting = quoteFrom(document, sections);
  const { positions, stray, notes } = readPositions(sections, text, { today, quoting });
  const schooling = sections.filter(({ kind }) => kind === "education").flatMap((section) => section.lines);
  const { studies, stray: strayStudies } = readEducation(schooling, text, { today, quoting });
  const education = studies.map((study) => study.education);
  const licensed = readCredentials(sections, { text, today, quoting, atlas, positions });
  const backgrounds = readBackgrounds(
    { positions, studies, credentials: licensed.credentials, sections },
    { today, quoting },
  );
  const placeOf = evidencePlaces(sections, positions, { names: namesOf(positions, education), today });
  const hidden = hideContact(text, sections);
  const searched = partEntries(hidden, sections, positions);
  const claimContext = { text: hidden, quoting, placeOf };
  const read = claimSkills(findSkillMentions(searched, matcher), claimContext);
  const held = backgrounds.map(({ background }) => background);
  const unplaced = placeLines(lines, sections, new Set([...stray, ...strayStudies]));
  return {
    version: 1,
    id,
    headline: headlineOf(sections, positions, education),
    importedOn: today,
    source: { kind: document.kind, sha256: context.sha256, pages: document.pages },
    contact: readContact(sections, quoting),
    positions: [...positions],
    education: [...education],
    credentials: [...licensed.credentials],
    languages: [...readLanguages(sections, text, quoting)],
    backgrounds,
    claims: [...claimBridges(read, atlas, { backgrounds: held, searched, context: claimContext })],
    notClaimed: read.notClaimed,
    unplaced: [...quoteUnplaced(lines, unplaced, quoting)],
    notes: [...sectionNotes(sections), ...notes, ...licensed.notes],
    corrections: [],
    evidence: [],
  };
}

/** Names of employers, schools and places: words in them are no skill of the person. */
function namesOf(positions: readonly Position[], education: readonly Education[]): readonly TextSpan[] {
  return [
    ...positions.flatMap(({ employer, location }) => [employer, location]),
    ...education.map(({ institution }) => institution),
  ].flatMap((field) => field?.quote ?? []);
}

function headlineOf(
  sections: readonly Section[],
  positions: readonly Position[],
  education: readonly Education[],
): string {
  const line = sections.find(({ kind, heading }) => kind === "summary" && heading === undefined)?.lines[0];
  if (line !== undefined && wordCount(line.text) <= LONGEST_HEADLINE_WORDS) return line.text;
  const latest =
    positions.find(({ period, kind }) => period?.end === "present" && kind === "work") ?? positions[0];
  const degree = education[0];
  const studied = [degree?.degree?.value, degree?.field?.value]
    .filter((value) => value !== undefined)
    .join(" ");
  return latest?.title?.value ?? (studied === "" ? NO_HEADLINE : studied);
}

function sectionNotes(sections: readonly Section[]): readonly Note[] {
  return sections.some(({ heading }) => heading !== undefined) ? [] : [{ code: "no-headings-found" }];
}
