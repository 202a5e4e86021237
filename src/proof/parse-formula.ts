import type { Formula } from "./formula.ts";

/** A formula, or what is wrong with it and where. */
export type ParseOutcome =
  | { readonly kind: "parsed"; readonly formula: Formula }
  | { readonly kind: "wrong"; readonly says: string; readonly start: number; readonly end: number };

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 600;
/** Deeper than any formula a person can read; keeps the call stack short. */
const DEEPEST = 60;
const TOKEN = /\s*(?:(\d+(?:\.\d+)?|[a-z][a-z0-9_]*|[-+−*×·/÷(),])|(\S))/guy;

/** Thrown inside the parser alone and caught at its door. */
class Wrong extends Error {
  readonly start: number;
  readonly end: number;
  constructor(says: string, start: number, end: number) {
    super(says);
    this.start = start;
    this.end = end;
  }
}

/** Reads a formula such as `patients * minutes_saved / 60 * hourly_cost`. Nothing is ever run as code. */
export function parseFormula(text: string): ParseOutcome {
  try {
    return { kind: "parsed", formula: readAll(text) };
  } catch (error) {
    if (error instanceof Wrong)
      return { kind: "wrong", says: error.message, start: error.start, end: error.end };
    throw error;
  }
}

function readAll(text: string): Formula {
  if (text.length > LONGEST)
    throw new Wrong(`A formula has at most ${LONGEST} characters.`, LONGEST, text.length);
  const tokens = tokensOf(text);
  if (tokens.length === 0)
    throw new Wrong("There is no formula yet; write 0 where there is nothing to count.", 0, text.length);
  const reader = { tokens, place: 0, depth: 0, end: text.length };
  const formula = readSum(reader);
  const left = reader.tokens[reader.place];
  if (left !== undefined)
    throw new Wrong(
      `“${left.text}” is not expected here; is an operator missing before it?`,
      left.start,
      left.end,
    );
  return formula;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const end = match.index + match[0].length;
    const word = match[1] ?? match[2] ?? "";
    const start = end - word.length;
    if (match[1] === undefined) {
      throw new Wrong(
        `“${word}” means nothing here. Use numbers, names of assumptions in lower case, + − × ÷, parentheses, min and max.`,
        start,
        end,
      );
    }
    tokens.push({ text: word, start, end });
  }
  return tokens;
}

interface Reader {
  readonly tokens: readonly Token[];
  place: number;
  depth: number;
  readonly end: number;
}

const SIGNS: Readonly<Record<string, "sum" | "difference" | "product" | "quotient">> = {
  "+": "sum",
  "-": "difference",
  "−": "difference",
  "*": "product",
  "×": "product",
  "·": "product",
  "/": "quotient",
  "÷": "quotient",
};

const readSum = (reader: Reader): Formula => readChain(reader, ["sum", "difference"], readProduct);
const readProduct = (reader: Reader): Formula => readChain(reader, ["product", "quotient"], readPart);

function readChain(reader: Reader, kinds: readonly string[], inner: (reader: Reader) => Formula): Formula {
  let left = inner(reader);
  for (;;) {
    const token = reader.tokens[reader.place];
    const kind = token === undefined ? undefined : SIGNS[token.text];
    if (kind === undefined || !kinds.includes(kind)) return left;
    reader.place += 1;
    left = { kind, of: [left, inner(reader)] };
  }
}

function readPart(reader: Reader): Formula {
  const token = reader.tokens[reader.place];
  if (token === undefined)
    throw new Wrong(
      "The formula breaks off; a number or a name is missing at its end.",
      reader.end,
      reader.end,
    );
  if (reader.depth > DEEPEST)
    throw new Wrong("Too many parentheses inside each other.", token.start, token.end);
  reader.place += 1;
  reader.depth += 1;
  const part = readOne(reader, token);
  reader.depth -= 1;
  return part;
}

function readOne(reader: Reader, token: Token): Formula {
  if (/^\d/u.test(token.text)) return { kind: "number", value: Number(token.text) };
  if (token.text === "-" || token.text === "−") return { kind: "minus", of: readPart(reader) };
  if (token.text === "(") {
    const inner = readSum(reader);
    expect(reader, ")", token);
    return inner;
  }
  if (token.text === "min" || token.text === "max") return readCall(reader, token, token.text);
  if (/^[a-z]/u.test(token.text)) return { kind: "name", name: token.text };
  throw new Wrong(`A number or a name is missing before “${token.text}”.`, token.start, token.end);
}

function readCall(reader: Reader, token: Token, kind: "min" | "max"): Formula {
  expect(reader, "(", token);
  const of = [readSum(reader)];
  while (reader.tokens[reader.place]?.text === ",") {
    reader.place += 1;
    of.push(readSum(reader));
  }
  expect(reader, ")", token);
  return { kind, of };
}

function expect(reader: Reader, text: string, opened: Token): void {
  const token = reader.tokens[reader.place];
  if (token?.text === text) {
    reader.place += 1;
    return;
  }
  throw new Wrong(
    `A “${text}” is missing that belongs to “${opened.text}”.`,
    token?.start ?? opened.start,
    token?.end ?? opened.end,
  );
}
