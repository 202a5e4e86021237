import type { TextSpan } from "#src/kernel/index.ts";
import { joinWrapped } from "./join-wrapped.ts";
import type { ReadField } from "./profile.ts";
import type { Quoting } from "./quoting.ts";
import type { Section } from "./section.ts";

const LANGUAGES = new Set(
  `english french german spanish portuguese italian dutch swedish norwegian danish finnish icelandic polish czech slovak
  hungarian romanian bulgarian greek turkish russian ukrainian serbian croatian slovenian albanian estonian latvian
  lithuanian arabic hebrew persian farsi dari pashto urdu hindi bengali bangla punjabi gujarati marathi tamil telugu
  kannada malayalam sinhala nepali burmese thai lao khmer vietnamese malay indonesian tagalog filipino mandarin cantonese
  chinese japanese korean mongolian swahili kiswahili dholuo luo kikuyu gikuyu luhya kamba kalenjin somali amharic oromo
  tigrinya yoruba igbo hausa twi akan ewe wolof fula zulu xhosa afrikaans shona sotho tswana kinyarwanda kirundi luganda
  lingala malagasy catalan basque galician irish welsh creole quechua latin asl bsl
  anglais français francais allemand espagnol portugais italien néerlandais russe arabe chinois japonais
  englisch französisch deutsch spanisch portugiesisch italienisch niederländisch russisch arabisch türkisch polnisch
  inglés francés alemán español portugués italiano holandés ruso árabe chino japonés`.split(/\s+/u),
);

const LABEL = /^(?:languages?|langues?|sprachen|idiomas|spoken languages|language skills)\s*:\s*/iu;
const READ_WITH_LABEL: ReadonlySet<Section["kind"]> = new Set(["skills", "contact", "other", "summary"]);

/** The languages a person speaks, with the words about how well; elsewhere than under their heading only by label. */
export function readLanguages(
  sections: readonly Section[],
  text: string,
  quoting: Quoting,
): readonly ReadField[] {
  const fields: ReadField[] = [];
  for (const { kind, lines } of sections) {
    for (const line of joinWrapped(lines, text)) {
      const label = LABEL.exec(line.text)?.[0].length ?? 0;
      if (kind !== "languages" && !(READ_WITH_LABEL.has(kind) && label > 0)) continue;
      for (const { start, end } of partsOf(line.text, label)) {
        const part = line.text.slice(start, end);
        if (!namesLanguage(part)) continue;
        const field = quoting.field({ start: line.start + start, end: line.start + end });
        if (field !== undefined) fields.push(field);
      }
    }
  }
  return fields;
}

/** Whether a text names a language that people speak. */
function namesLanguage(text: string): boolean {
  return text.split(/[^\p{L}]+/u).some((word) => LANGUAGES.has(word.toLowerCase()));
}

function partsOf(text: string, from: number): readonly TextSpan[] {
  const parts: TextSpan[] = [];
  let start = from;
  // Not the commas inside brackets: "French (fluent, C1)".
  for (const match of text
    .slice(from)
    .matchAll(/\([^)]*\)|(?<cut>[,;|•·\t]|\s{2,}|\sand\s|\set\s|\sund\s|\sy\s|$)/gu)) {
    if (match.groups?.["cut"] === undefined) continue;
    parts.push({ start, end: from + match.index });
    start = from + match.index + match[0].length;
  }
  return parts;
}
