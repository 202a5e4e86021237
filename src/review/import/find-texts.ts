/** A text to judge, with the name it had in its file. */
interface FoundAnswer {
  readonly id: string;
  readonly key: string;
  readonly text: string;
}

/** The question, what stood before it and the answers, found by the names people give them. */
export interface FoundTexts {
  readonly prompt: string;
  readonly context?: string;
  readonly answers: readonly FoundAnswer[];
}

const PROMPTS = ["prompt", "question", "instruction", "query", "input"];
const CONTEXTS = ["context", "passage", "document", "background", "dialogue"];
const ALONE = ["answer", "response", "completion", "output", "reply", "summary", "text"];
const NUMBERED =
  /^(?:answer|response|completion|output|reply|candidate|generation|text|txt|option)s?[ _-]?([a-p]|\d{1,2})$/iu;
const SIDES = [
  ["left", "right"],
  ["chosen", "rejected"],
] as const;

/** Finds the parts of an item among named texts. Answers get the ids "a", "b", … in the order of their names. */
export function findTexts(named: ReadonlyMap<string, string>): FoundTexts {
  const names = new Map([...named.keys()].map((name) => [name.toLowerCase(), name]));
  const first = (candidates: readonly string[]) => candidates.flatMap((one) => names.get(one) ?? [])[0];
  const keys = answerKeys([...named.keys()], names);
  const prompt = first(PROMPTS.filter((one) => !keys.includes(one)));
  const context = first(CONTEXTS);
  return {
    prompt: prompt === undefined ? "" : (named.get(prompt) ?? ""),
    ...(context === undefined ? {} : { context: named.get(context) ?? "" }),
    answers: keys.map((key, at) => ({ id: String.fromCharCode(97 + at), key, text: named.get(key) ?? "" })),
  };
}

function answerKeys(all: readonly string[], names: ReadonlyMap<string, string>): readonly string[] {
  const numbered = all
    .flatMap((key) => {
      const place = NUMBERED.exec(key)?.[1]?.toLowerCase();
      return place === undefined ? [] : [{ key, place }];
    })
    .toSorted((one, other) => Number(one.place) - Number(other.place) || (one.place < other.place ? -1 : 1));
  if (numbered.length > 0) return numbered.slice(0, 16).map(({ key }) => key);
  for (const pair of SIDES) {
    const keys = pair.flatMap((name) => names.get(name) ?? []);
    if (keys.length === pair.length) return keys;
  }
  const alone = ALONE.flatMap((name) => names.get(name) ?? [])[0];
  return alone === undefined ? [] : [alone];
}
