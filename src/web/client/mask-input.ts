import type { GuardFinding } from "#src/operations/index.ts";

/** The text at a path of what was sent, such as "judgement.marks.0.note"; nothing when there is none. */
export function textAt(input: unknown, path: string): string | undefined {
  let here: unknown = input;
  for (const part of path.split(".")) {
    if (typeof here !== "object" || here === null) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[part];
  }
  return typeof here === "string" ? here : undefined;
}

/** The same input with each identifier replaced by the name of its class; what stands at no path of it is left. */
export function maskInput<Input>(input: Input, findings: readonly GuardFinding[]): Input {
  let masked: unknown = input;
  // From the end, so that places before stay right.
  for (const { path, start, end, class: kind } of findings.toSorted((a, b) => b.start - a.start)) {
    const text = textAt(masked, path);
    if (text === undefined) continue;
    masked = replaceAt(
      masked,
      path.split("."),
      `${text.slice(0, start)}[${kind.toUpperCase()}]${text.slice(end)}`,
    );
  }
  return masked as Input;
}

function replaceAt(here: unknown, [part, ...rest]: readonly string[], text: string): unknown {
  if (part === undefined) return text;
  if (Array.isArray(here))
    return here.map((one: unknown, at) => (String(at) === part ? replaceAt(one, rest, text) : one));
  const record = here as Readonly<Record<string, unknown>>;
  return { ...record, [part]: replaceAt(record[part], rest, text) };
}
