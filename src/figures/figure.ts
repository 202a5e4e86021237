/** What a mark means; the theme of a page decides the colour. */
export type Tone = "ink" | "muted" | "grid" | "accent" | "second" | "third" | "warning";

/** One drawn thing, in units of the picture: x to the right, y down. Points are x0, y0, x1, y1 … */
export type Mark =
  | {
      readonly kind: "line";
      readonly points: readonly number[];
      readonly tone: Tone;
      readonly width?: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: "area";
      readonly points: readonly number[];
      readonly tone: Tone;
      readonly opacity: number;
    }
  | {
      readonly kind: "dot";
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly tone: Tone;
    }
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly tone: Tone;
      readonly opacity?: number;
    }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly tone: Tone;
      readonly anchor?: "start" | "middle" | "end";
      readonly size?: number;
      readonly bold?: boolean;
      /** Turned a quarter to the left, around its point. */
      readonly upright?: boolean;
    };

/** The numbers behind a picture, for those who cannot or would rather not look. */
export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A picture as data: the same for a page, a file and paper, byte for byte. */
export interface Figure {
  /** Unique on its page; lower case with hyphens. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences that say what a reader would see. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly table: FigureTable;
}
