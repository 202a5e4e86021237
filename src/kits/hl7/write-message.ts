/** The separators a message declares in its header (HL7 v2.5, chapter 2.5.4). */
export interface Marks {
  readonly field: string;
  readonly component: string;
  readonly repetition: string;
  readonly escape: string;
  readonly subcomponent: string;
}

export const STANDARD: Marks = {
  field: "|",
  component: "^",
  repetition: "~",
  escape: "\\",
  subcomponent: "&",
};

/** As lawful as the usual ones, and as rare. */
export const OLD_LABORATORY: Marks = {
  field: "#",
  component: "*",
  repetition: "!",
  escape: "\\",
  subcomponent: "%",
};

/** A plain value, or repetitions of components. */
export type Field = string | readonly (readonly string[])[];

/** A message as text: segments end in a carriage return, values are escaped. */
export function writeMessage(marks: Marks, segments: readonly (readonly Field[])[]): string {
  return segments.map((fields) => `${writeSegment(marks, fields)}\r`).join("");
}

function writeSegment(marks: Marks, fields: readonly Field[]): string {
  const [name, ...rest] = fields.map((field) =>
    typeof field === "string"
      ? escaped(marks, field)
      : field
          .map((components) => components.map((value) => escaped(marks, value)).join(marks.component))
          .join(marks.repetition),
  );
  const { field, component, repetition, escape, subcomponent } = marks;
  // The header names the separators in place of its second field.
  return name === "MSH"
    ? [`MSH${field}${component}${repetition}${escape}${subcomponent}`, ...rest].join(field)
    : [name, ...rest].join(field);
}

function escaped(marks: Marks, value: string): string {
  const names: Readonly<Record<string, string>> = {
    [marks.field]: "F",
    [marks.component]: "S",
    [marks.subcomponent]: "T",
    [marks.repetition]: "R",
    [marks.escape]: "E",
    "\n": ".br",
  };
  return value
    .split("")
    .map((sign) => {
      const name = names[sign];
      return name === undefined ? sign : `${marks.escape}${name}${marks.escape}`;
    })
    .join("");
}
