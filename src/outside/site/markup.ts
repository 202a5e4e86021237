/** HTML that is safe to write out: made here alone. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: words are escaped, markup stands as it is, nothing is left out. */
export type Piece = string | number | Markup | false | undefined | readonly Piece[];

/** A template whose holes are escaped, between tags and in quoted attributes alike; its own indents are left out. */
export function html(fixed: TemplateStringsArray, ...holes: readonly Piece[]): Markup {
  const written = fixed.map((words, place) => `${words.replace(/\n\s*/g, "\n")}${write(holes[place])}`);
  return new Markup(written.join(""));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function write(piece: Piece): string {
  if (piece === undefined || piece === false) return "";
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === "string") return piece.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
  return typeof piece === "number" ? String(piece) : piece.map(write).join("");
}

/** A value as JSON inside a script element: no text of it can end the element. */
export function jsonInScript(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replaceAll("<", "\\u003c"));
}
