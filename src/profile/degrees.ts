import type { Background } from "#src/atlas/index.ts";
import type { TextSpan } from "#src/kernel/index.ts";
import type { Education } from "./profile.ts";

/** A degree named in a text. */
export interface FoundDegree extends TextSpan {
  readonly level: Education["level"];
  /** The profession whose usual degree this is, whatever its field is called. */
  readonly background?: Background;
}

interface DegreeForm {
  readonly level: Education["level"];
  readonly background?: Background;
  /** As written, capitals and all: MD is a degree, "md" is not. */
  readonly codes?: string;
  readonly words?: string;
}

const OF = String.raw`(?:['’]?s)?(?:\s+degree)?(?:\s+of\s+(?:science|arts|engineering|technology|commerce|business administration|laws|education|fine arts|applied science|public health|social work|philosophy|research|nursing|pharmacy|computer applications|health administration|health science|health sciences))?`;

/** Degrees, the most particular first. Codes are matched with their capitals and with or without points. */
const FORMS: readonly DegreeForm[] = [
  {
    level: "doctorate",
    background: "pharmacist",
    codes: "PharmD|Pharm D",
    words: "doctor of pharmacy|docteur en pharmacie",
  },
  {
    level: "doctorate",
    background: "physician",
    codes: "MD|DO",
    words: "doctor of medicine|doctor of osteopathic medicine|docteur en médecine",
  },
  // A first degree in name, the degree that makes a physician in fact.
  {
    level: "bachelor",
    background: "physician",
    codes: "MBBS|MBChB|MBBCh|MB BS|MB ChB|BMBS",
    words: "bachelor of medicine(?:,? (?:and )?bachelor of surgery)?",
  },
  { level: "doctorate", background: "nurse", codes: "DNP", words: "doctor of nursing practice" },
  {
    level: "doctorate",
    background: "allied-health",
    codes: "DPT|OTD|AuD",
    words: "doctor of physical therapy|doctor of occupational therapy",
  },
  {
    level: "doctorate",
    codes: "PhD|DPhil|ScD|DSc|EdD|DrPH|JD|DBA|Ph D|Dr rer nat",
    words: `doctor of philosophy|doctorate|doctorat|doctorado|doctoral degree|doctor${OF}`,
  },
  {
    level: "master",
    background: "nurse",
    codes: "MSN",
    words: "master of science in nursing|master of nursing",
  },
  { level: "master", background: "public-health", codes: "MPH|MSPH", words: "master of public health" },
  {
    level: "master",
    codes:
      "MSc|MS|MA|MEng|MTech|MBA|MHA|MRes|MPhil|MPharm|LLM|MSW|MPA|MFA|MHI|MSHI|MEd|MCA|MCom|EMBA|MSEE|MSCS|MHS|MS c|M Sc",
    words: `master${OF}|masters|magister|máster|diplôme d['’]ing[ée]nieur|ing[ée]nieur diplômé|diplom(?:-\\p{L}+)?|staatsexamen|postgraduate degree`,
  },
  {
    level: "bachelor",
    background: "nurse",
    codes: "BSN|BScN",
    words: "bachelor of science in nursing|bachelor of nursing|bachelor['’]?s? (?:degree )?in nursing",
  },
  {
    level: "bachelor",
    background: "pharmacist",
    codes: "BPharm|BScPharm|B Pharm",
    words: "bachelor of pharmacy|bachelor of science in pharmacy",
  },
  {
    level: "bachelor",
    codes: "BSc|BS|BA|BEng|BTech|BE|BCom|BBA|BFA|LLB|BCA|BSW|BPH|BPT|BHSc|BASc|AB|B Sc|B Tech|B E|BSCS",
    words: `bachelor${OF}|bachelors|baccalaureate|licence|licenciatura|grado(?=\\s+en\\b)|undergraduate degree|laurea`,
  },
  {
    level: "other",
    background: "nurse",
    codes: "ADN|ASN",
    words:
      "associate degree in nursing|associate of science in nursing|diploma in nursing|nursing diploma|diplôme d['’]état d['’]infirmi(?:er|ère)",
  },
  {
    level: "other",
    codes: "AAS|AS|AA|HND|BTS|DUT|BUT|GED|PGDip|PgDip|PGCert|PgCert|KCSE|IB|GCSE|GCSEs|PGCE",
    words:
      "associate['’]?s?(?: degree)?(?: of (?:science|arts|applied science))?|higher national diploma|postgraduate diploma|postgraduate certificate|graduate certificate|advanced diploma|diploma|certificate of secondary education|high school diploma|a[ -]levels?|baccalauréat|bac ?\\+ ?\\d|abitur|bachillerato|ausbildung|certificate|bootcamp|boot camp|residency|fellowship|minor",
  },
];

const PATTERNS = FORMS.map((form) => ({
  form,
  codes:
    form.codes === undefined
      ? undefined
      : new RegExp(`(?<![\\p{L}\\p{N}.])(?:${pointed(form.codes)})\\.?(?![\\p{L}\\p{N}])`, "gu"),
  words:
    form.words === undefined
      ? undefined
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${form.words})(?![\\p{L}\\p{N}])`, "giu"),
}));

/** A city before and nothing of a field after: MA, MD and MS are also states. */
const STATE_BEFORE = /\p{Lu}[\p{L}.'’-]+,\s*$/u;

/** "equivalent to MBBS/MD" explains a degree and is none. */
const COMPARED =
  /\b(?:equivalent|equal|comparable|corresponds?|corresponding) (?:to|with) (?:(?:an?|the|us|uk|u\.s\.)\s+)*(?:[\p{L}.]{2,8}\s?(?:\/|or|and)\s?)?$/iu;

/** The degrees a line names, in order. */
export function findDegrees(text: string): readonly FoundDegree[] {
  const found: FoundDegree[] = [];
  for (const { form, codes, words } of PATTERNS) {
    for (const pattern of [words, codes]) {
      if (pattern === undefined) continue;
      for (const match of text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
        if (pattern === codes && isState(text, span)) continue;
        if (COMPARED.test(text.slice(0, span.start))) continue;
        const { level, background } = form;
        found.push({ ...span, level, ...(background === undefined ? {} : { background }) });
      }
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function isState(text: string, { start, end }: TextSpan): boolean {
  const code = text.slice(start, end);
  if (!/^(?:MA|MD|MS|DE|AS|PA)$/u.test(code)) return false;
  return STATE_BEFORE.test(text.slice(0, start)) && !/^\s+(?:in|of)\s/iu.test(text.slice(end));
}

/** Letters that may be written with points: "Ph.D." and "B. Sc." are the same code. */
function pointed(codes: string): string {
  return codes
    .split("|")
    .map((code) =>
      code
        .split(/(?=[A-Z])| /u)
        .map((part) => part.trim())
        .join(String.raw`\.?\s?`),
    )
    .join("|");
}
