import type { SkillPicture } from "./skill-picture.ts";

type NodeKind = "before" | "after" | "shows" | "shown-by";

/** A box at its upper left corner, with the lines of its name; `y` of a line is what its letters stand on, in the box. */
interface SkillBox {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}

/** One neighbour, placed, with the path of the line that joins it to the middle. */
export interface SkillNode extends SkillBox {
  readonly id: string;
  readonly label: string;
  readonly kind: NodeKind;
  /** What it is to the skill, in words. */
  readonly meaning: string;
  readonly edge: string;
}

/** A picture of a skill with every box in its place, in pixels at its full width. */
export interface SkillLayout {
  readonly nodes: readonly SkillNode[];
  readonly centre: SkillBox;
  readonly width: number;
  readonly height: number;
  readonly boxWidth: number;
  readonly boxHeight: number;
}

// In pixels; all of it the project's own judgement, for names at 14 pixels.
const WIDTH = 736;
const BOX_WIDTH = 184;
const LINE = 16;
/** Above and below the lines of a box, together. */
const ROOM = 16;
const BETWEEN = 8;
/** Room for the outline of the outer boxes. */
const EDGE = 2;
/** From the middle of a line down to what its letters stand on. */
const FOOT = 5;
/** Letters that fit on a line of a box. */
const LINE_LENGTH = 24;

/**
 * Puts the neighbours of a skill in two columns beside it: on the left what comes first or shows it, on the right what
 * waits for it or is shown by it. Every box is as high as the longest name needs. No neighbours, no nodes.
 */
export function layOutSkill(picture: SkillPicture): SkillLayout {
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
      return {
        ...node,
        x,
        y,
        lines: placeLines(node.lines, boxHeight),
        edge: `M${from} ${level}C${bend} ${level} ${bend} ${middle} ${to} ${middle}`,
      };
    });
  return {
    nodes: [
      ...place(left, EDGE, EDGE + BOX_WIDTH, centre.x),
      ...place(right, WIDTH - BOX_WIDTH - EDGE, WIDTH - BOX_WIDTH - EDGE, centre.x + BOX_WIDTH),
    ],
    centre: { ...centre, lines: placeLines(centreLines, boxHeight) },
    width: WIDTH,
    height,
    boxWidth: BOX_WIDTH,
    boxHeight,
  };
}

interface Named extends Pick<SkillNode, "id" | "label" | "kind" | "meaning"> {
  readonly lines: readonly string[];
}

function named(
  skills: readonly { readonly id: string; readonly label: string }[],
  kind: NodeKind,
  meaning: string,
): readonly Named[] {
  return skills.map(({ id, label }) => ({ id, label, kind, meaning, lines: breakLines(label) }));
}

function placeLines(lines: readonly string[], boxHeight: number): SkillBox["lines"] {
  const top = boxHeight / 2 - ((lines.length - 1) * LINE) / 2 + FOOT;
  return lines.map((text, place) => ({ text, y: top + place * LINE }));
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
