import type { SkillPicture } from "#src/reference/index.ts";

type NodeKind = "before" | "after" | "shows" | "shown-by";

/** One neighbour, placed, with the line that joins it to the middle. */
export interface SkillNode {
  readonly id: string;
  readonly label: string;
  readonly kind: NodeKind;
  readonly meaning: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly edge: string;
}

/** A picture of a skill with every box in its place. */
export interface SkillLayout {
  readonly nodes: readonly SkillNode[];
  readonly centre: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
  readonly width: number;
  readonly height: number;
  readonly boxWidth: number;
  readonly boxHeight: number;
}

const BOX_WIDTH = 184;
/** A box is as high as the longest name needs. */
const LINE = 16;
const ROOM = 16;
const BETWEEN = 8;
const WIDTH = 736;
const EDGE = 2;
const LINE_LENGTH = 24;

/** Puts neighbours in two columns beside the skill, as high as the longer one. */
export function layOut(picture: SkillPicture): SkillLayout {
  const left = [
    ...named(picture.before, "before", "comes first"),
    ...named(picture.shownBy, "shown-by", "shows this skill on its own"),
  ];
  const right = [
    ...named(picture.after, "after", "waits for this skill"),
    ...named(picture.shows, "shows", "shown by this skill on its own"),
  ];
  const rows = Math.max(left.length, right.length, 1);
  const centreLines = breakLines(picture.skill.label);
  const lines = Math.max(centreLines.length, ...[...left, ...right].map((node) => node.lines.length));
  const boxHeight = lines * LINE + ROOM;
  const step = boxHeight + BETWEEN;
  const height = rows * step;
  const centre = { x: (WIDTH - BOX_WIDTH) / 2, y: (height - boxHeight) / 2 };
  const middle = height / 2;
  const place = (column: readonly Named[], x: number, from: number, to: number): readonly SkillNode[] =>
    column.map((node, row) => {
      const y = middle + (row - (column.length - 1) / 2) * step - boxHeight / 2;
      const level = y + boxHeight / 2;
      const bend = (from + to) / 2;
      return { ...node, x, y, edge: `M${from} ${level}C${bend} ${level} ${bend} ${middle} ${to} ${middle}` };
    });
  return {
    nodes: [
      ...place(left, EDGE, EDGE + BOX_WIDTH, centre.x),
      ...place(right, WIDTH - BOX_WIDTH - EDGE, WIDTH - BOX_WIDTH - EDGE, centre.x + BOX_WIDTH),
    ],
    centre: { ...centre, lines: centreLines },
    width: WIDTH,
    height,
    boxWidth: BOX_WIDTH,
    boxHeight,
  };
}

type Named = Omit<SkillNode, "x" | "y" | "edge">;

function named(
  skills: readonly { readonly id: string; readonly label: string }[],
  kind: NodeKind,
  meaning: string,
): readonly Named[] {
  return skills.map(({ id, label }) => ({ id, label, kind, meaning, lines: breakLines(label) }));
}

/** A name on three lines at most; the last holds what is left. */
export function breakLines(label: string): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE_LENGTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const [first = "", second, ...rest] = lines;
  if (second === undefined) return [first];
  return rest.length === 0 ? [first, second] : [first, second, rest.join(" ")];
}
