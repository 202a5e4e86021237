import { emptyAtlas } from "#src/atlas/index.ts";
import type { Atlas, Bridge, Credential, Skill } from "#src/atlas/index.ts";
import { readCalendarDate, type CalendarDate } from "#src/kernel/index.ts";
import { compileSkillMatcher } from "#src/skills/index.ts";
import type { DocumentText, TextLine } from "./document-text.ts";
import { draftProfile } from "./draft-profile.ts";
import type { Profile } from "./profile.ts";

/** A day that must exist. */
function day(text: string): CalendarDate {
  const date = readCalendarDate(text);
  if (date === undefined) throw new TypeError("not a day");
  return date;
}

/** The day on which every résumé of these tests is read. */
export const TODAY = day("2026-10-01");

/** A document as the readers make it from Markdown: `#` headings, `**bold**` lines, `-` items, a form feed for a page. */
export function aDocument(source: string): DocumentText {
  const lines: TextLine[] = [];
  let text = "";
  let page = 1;
  for (const [index, sheet] of source.split("\f").entries()) {
    page = index + 1;
    for (const raw of sheet.split("\n").map((line) => line.trim())) {
      if (raw === "") continue;
      const words = raw.replace(/^#+ |^[-*] (?=\S)/u, "").replaceAll("**", "");
      const before = lines.at(-1);
      text += before === undefined ? "" : before.page === page ? "\n" : "\n\n";
      const start = text.length;
      text += words;
      lines.push({
        start,
        end: text.length,
        page,
        scale: 1,
        bold: /^\*\*.+\*\*$/u.test(raw),
        heading: raw.startsWith("#"),
        bullet: /^[-*] \S/u.test(raw),
      });
    }
  }
  return { kind: "markdown", text, pages: page, lines };
}

const RECORD = { sources: ["S0-D1"], checkedOn: TODAY };

/** A skill with these names. */
export function aSkill(id: string, label: string, aliases: Skill["aliases"] = []): Skill {
  return {
    ...RECORD,
    id,
    label,
    aliases,
    core: "technical",
    kind: "method",
    summary: "A skill that exists for tests only.",
    prerequisites: [],
    implies: [],
    hours: { basic: 10, working: 40, proficient: 160 },
    proof: "Something one could show for it.",
  };
}

/** A bridge from nursing to deterioration alerts, or with other parts. */
export function aBridge(parts: Partial<Bridge> = {}): Bridge {
  return {
    ...RECORD,
    id: "titration",
    label: "Titration",
    backgrounds: ["nurse"],
    phrases: ["titrate vasopressors", "titrated vasopressors"],
    skill: "threshold-selection",
    level: "working",
    carries: "part",
    because: "Setting a limit and acting on it is threshold work.",
    ...parts,
  };
}

function aCredential(
  parts: Pick<Credential, "id" | "label" | "provider" | "openTo" | "aliases">,
): Credential {
  return {
    ...RECORD,
    expires: RECORD.checkedOn,
    layer: "advanced",
    type: "certification",
    offered: "yes",
    requirements: [],
    routes: [],
    instead: [],
    teaches: [],
    sectors: [],
    green: {},
    red: {},
    ...parts,
  };
}

const CREDENTIALS: readonly Credential[] = [
  aCredential({
    id: "bls",
    label: "Basic Life Support",
    provider: "A provider",
    openTo: ["nurse"],
    aliases: ["BLS"],
  }),
  aCredential({
    id: "informatics-board",
    label: "Clinical Informatics Board",
    provider: "A board",
    openTo: ["physician"],
    aliases: ["board certified in clinical informatics"],
  }),
];

/** A field small enough to know by heart. */
export const SMALL_ATLAS: Atlas = {
  ...emptyAtlas,
  credentials: [...CREDENTIALS],
  bridges: [aBridge()],
  skills: [
    aSkill("python", "Python"),
    aSkill("sql", "SQL"),
    aSkill("machine-learning", "Machine learning", ["ML"]),
    aSkill("epic-systems", "Epic", [{ text: "Epic", exactCase: true }]),
    aSkill("public-health", "Public health"),
    aSkill("patient-education", "Patient education"),
    aSkill("threshold-selection", "Threshold selection"),
    aSkill("rest-apis", "REST APIs", ["REST API"]),
  ],
};

const SMALL_MATCHER = compileSkillMatcher(SMALL_ATLAS.skills);

/** What is read from a résumé written in Markdown, against the small field. */
export function aProfileOf(source: string | DocumentText, atlas: Atlas = SMALL_ATLAS): Profile {
  return draftProfile(typeof source === "string" ? aDocument(source) : source, {
    atlas,
    matcher: atlas === SMALL_ATLAS ? SMALL_MATCHER : compileSkillMatcher(atlas.skills),
    id: "one",
    importedOn: TODAY,
    sha256: "0",
  });
}
