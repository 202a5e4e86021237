import type { PlanPage } from "#src/plan/index.ts";

/** A line of text as it is set; it may wrap. */
export interface SetLine {
  readonly text: string;
  readonly tag: "H1" | "H2" | "P";
  readonly bold?: boolean;
  readonly grey?: boolean;
}

/** Lines that stay on one page; an item of a list, with a box to tick where it is a task. */
export interface Piece {
  readonly item: boolean;
  readonly ticked?: boolean;
  readonly lines: readonly SetLine[];
}

/** Pieces that stay on one page where they fit on one. */
export interface Block {
  /** Empty where it goes on with the list of the block before. */
  readonly heading: string;
  readonly pieces: readonly Piece[];
}

/** The words of a plan as blocks: the head, a block a week, and the lists after them, whose points may part. */
export function planBlocks({ title, lead, hours, weeks, sections }: PlanPage): readonly Block[] {
  return [
    {
      heading: title,
      pieces: [
        {
          item: false,
          lines: [{ text: title, tag: "H1", bold: true }, ...lead.map((text) => paragraph(text))],
        },
        { item: false, lines: [{ text: "Hours", tag: "H2", bold: true }] },
        ...hours.map((text) => ({ item: true, lines: [paragraph(text)] })),
      ],
    },
    ...weeks.map(({ heading, notes, tasks }) => ({
      heading,
      pieces: [
        {
          item: false,
          lines: [headed(heading), ...notes.map((text) => ({ ...paragraph(text), grey: true }))],
        },
        ...tasks.map((task) => ({
          item: true,
          ticked: task.done,
          lines: [
            { ...paragraph(task.title), bold: true },
            { ...paragraph(task.needs), grey: true },
            ...task.lines.map((text) => paragraph(text)),
          ],
        })),
      ],
    })),
    ...sections.flatMap(({ heading, lead: sentence, items }) => {
      const pieces = items.map(({ name, aside, text, items: points = [] }) => ({
        item: true,
        lines: [
          ...(name === undefined
            ? []
            : [{ ...paragraph(aside === undefined ? name : `${name} (${aside})`), bold: true }]),
          ...(text === undefined ? [] : [paragraph(text)]),
          ...points.map((point) => paragraph(point)),
        ],
      }));
      const top = {
        item: false,
        lines: [headed(heading), ...(sentence === undefined ? [] : [paragraph(sentence)])],
      };
      // A heading stays with its first point.
      return [
        { heading, pieces: [top, ...pieces.slice(0, 1)] },
        ...pieces.slice(1).map((piece) => ({ heading: "", pieces: [piece] })),
      ];
    }),
  ];
}

function headed(text: string): SetLine {
  return { text, tag: "H2", bold: true };
}

function paragraph(text: string): SetLine {
  return { text, tag: "P" };
}
