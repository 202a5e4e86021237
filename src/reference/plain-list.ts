import { bullets, section, steps } from "./blocks.ts";
import { prose } from "./inlines.ts";
import type { PageSection } from "./record-page.ts";

/** A part of a page that is a list of sentences of its record. */
export function writeList(
  id: string,
  title: string,
  texts: readonly string[],
  sources: readonly string[],
): readonly PageSection[] {
  return section(id, title, [bullets(texts.map((words) => ({ inlines: prose(words, sources) })))]);
}

/** As a list, for what is done in its order. */
export function writeSteps(
  id: string,
  title: string,
  texts: readonly string[],
  sources: readonly string[],
): readonly PageSection[] {
  return section(id, title, [steps(texts.map((words) => ({ inlines: prose(words, sources) })))]);
}
