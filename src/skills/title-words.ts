import { canonical } from "./alias-words.ts";
import { foldText } from "./fold-text.ts";

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ai: "artificial intelligence",
  bi: "business intelligence",
  cds: "clinical decision support",
  cv: "computer vision",
  de: "data engineer",
  dev: "developer",
  dir: "director",
  dl: "deep learning",
  ds: "data scientist",
  ehr: "electronic health record",
  emr: "electronic health record",
  eng: "engineer",
  genai: "generative artificial intelligence",
  hit: "health information technology",
  it: "information technology",
  llm: "large language model",
  mgr: "manager",
  ml: "machine learning",
  mle: "machine learning engineer",
  nlp: "natural language processing",
  pm: "product manager",
  qa: "quality assurance",
  ra: "regulatory affairs",
  rn: "registered nurse",
  rwd: "real world data",
  rwe: "real world evidence",
  samd: "software medical device",
  sci: "scientist",
  spec: "specialist",
  swe: "software engineer",
  ux: "user experience",
  vp: "vice president",
};

const SAME: Readonly<Record<string, string>> = {
  developer: "engineer",
  programmer: "engineer",
  healthcare: "health",
  medicine: "medical",
  informatician: "informaticist",
  informaticians: "informaticist",
  analytics: "analyst",
  ops: "operations",
  adviser: "advisor",
  programme: "program",
  labelling: "labeling",
};

const RANKS =
  "sr senior jr junior lead leading principal staff chief head associate assistant deputy intern internship trainee graduate entry level mid midlevel i ii iii iv v executive fellow global group vice director";
const TERMS =
  "full part time contract contractor freelance temporary temp permanent remote hybrid onsite site on m f d w x hf interim volunteer self employed";
const SMALL = "a an and at for in of on the to with as by or";

const RANK_OR_TERM = new Set(`${RANKS} ${TERMS}`.split(" "));
const SMALL_WORDS = new Set(SMALL.split(" "));

/** A title cut for comparing: every word that counts, and those left once rank and terms of employment are off. */
export interface TitleWords {
  readonly all: readonly string[];
  readonly core: readonly string[];
}

/** The words of a job title, abbreviations spelled out: "Sr. ML Engineer (remote)" is machine learning engineer. */
export function wordsOfTitle(title: string): TitleWords {
  const plain = canonical(foldText(title).text)
    .replace(/r&d/g, "research development")
    .replace(/\bhealth[ -]care\b/g, "healthcare")
    .replace(/'s\b/g, "");
  const all = (plain.match(/[\p{L}\p{N}+#]+/gu) ?? [])
    .flatMap((word) => (Object.hasOwn(ABBREVIATIONS, word) ? (ABBREVIATIONS[word] ?? word) : word).split(" "))
    .filter((word) => !SMALL_WORDS.has(word) && !/^\d+$/.test(word))
    .map((word) => {
      const single = singular(word);
      return Object.hasOwn(SAME, single) ? (SAME[single] ?? single) : single;
    });
  const core = all.filter((word) => !RANK_OR_TERM.has(word));
  return { all, core };
}

function singular(word: string): string {
  if (word.length < 5 || /(ics|ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
