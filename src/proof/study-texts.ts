import type { CaseStudy, SectionId } from "./case-study.ts";
import { sectionIdSchema } from "./case-study.ts";
import { sectionTitle } from "./section-guides.ts";

/** One text of a piece of proof and where it stands. */
export interface StudyText {
  readonly text: string;
  /** For a person: "Risks and limits", "hazards 2, control". */
  readonly at: string;
  /** Where in the piece: "sections.risks", "structure.hazards.0.control". */
  readonly path: string;
  readonly section?: SectionId;
  /** `work`: sections and the structured part; `front`: what stands around them. */
  readonly part: "work" | "front";
  /**
   * `own`: the person's words; `citation`: names a paper or the makers of a set, so names and dates belong in it;
   * `told`: somebody else's words.
   */
  readonly nature: "own" | "citation" | "told";
}

/** Every text of a piece that a reader would see, except names of those who sign. */
export function studyTexts(study: CaseStudy): readonly StudyText[] {
  const { title, summary, disclaimer, noSubgroupsBecause, sections, data, links, reviews, structure, kind } =
    study;
  const own = (at: string, text: string, path = at): StudyText => ({
    at,
    path,
    text,
    part: "front",
    nature: "own",
  });
  return [
    own("title", title),
    own("summary", summary),
    ...sectionIdSchema.options.map((section): StudyText => ({
      at: `“${sectionTitle(section, kind)}”`,
      path: `sections.${section}`,
      text: sections[section] ?? "",
      section,
      part: "work",
      nature: "own",
    })),
    own("reason for no subgroups", noSubgroupsBecause, "noSubgroupsBecause"),
    own("disclaimer", disclaimer),
    ...data.flatMap(({ name, provenance, licence }, place): StudyText[] =>
      Object.entries({ name, provenance, licence }).map(([field, text]) => ({
        at: `data ${place + 1}`,
        path: `data.${place}.${field}`,
        text,
        section: "data",
        part: "front",
        nature: "citation",
      })),
    ),
    ...links.map(({ label }, place) => own(`link ${place + 1}`, label, `links.${place}.label`)),
    ...structureTexts(structure, "", "structure"),
    ...reviews.map(({ says }, place): StudyText => ({
      at: `review ${place + 1}`,
      path: `reviews.${place}.says`,
      text: says,
      part: "front",
      nature: "told",
    })),
  ].filter(({ text }) => text !== "");
}

/** The texts of the structured part alone. */
function structureTexts(value: unknown, at: string, path: string): StudyText[] {
  if (typeof value === "string") {
    const last = at.split(", ").at(-1) ?? "";
    if (NOT_READ.has(last)) return [];
    return [{ at, path, text: value, part: "work", nature: CITATIONS.has(last) ? "citation" : "own" }];
  }
  if (Array.isArray(value))
    return value.flatMap((item: unknown, place) =>
      structureTexts(item, `${at} ${place + 1}`, `${path}.${place}`),
    );
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, held]: [string, unknown]) =>
    structureTexts(held, at === "" ? wordsOf(key) : `${at}, ${wordsOf(key)}`, `${path}.${key}`),
  );
}

/** Chosen from a list or matched against one: no words of the person. */
const NOT_READ = new Set(["kind", "judgement", "priority", "currency", "id", "item"]);
const CITATIONS = new Set(["reference", "doi", "source"]);

const wordsOf = (key: string): string => key.replaceAll(/[A-Z]/gu, (capital) => ` ${capital.toLowerCase()}`);
