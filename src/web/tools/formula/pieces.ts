import type { FormulaQuestion } from "#src/choose/index.ts";

export type Piece = FormulaQuestion["pieces"][number];

/** What the server takes at most. */
export const MOST_PIECES = 30;
export const LONGEST_TITLE = 120;

/** Signs of responsible work that a piece can show, each by its letter in the address. */
export const SIGNS = [
  { key: "privacy", letter: "p", label: "privacy" },
  { key: "validation", letter: "v", label: "validation" },
  { key: "humanOversight", letter: "o", label: "human oversight" },
] as const;

const BETWEEN_PIECES = "|";
const BETWEEN_PARTS = "~";

/** Finished pieces as they stand in an address: `Title~domain~pvo|Title~~`. */
export function writePieces(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) =>
      [
        plain(piece.title),
        piece.domain ?? "",
        SIGNS.map(({ key, letter }) => (piece[key] ? letter : "")).join(""),
      ].join(BETWEEN_PARTS),
    )
    .join(BETWEEN_PIECES);
}

/** The pieces in an address; anything odd in it is left out. */
export function readPieces(word: string | undefined): readonly Piece[] {
  return (word ?? "")
    .split(BETWEEN_PIECES)
    .map((text) => text.split(BETWEEN_PARTS))
    .flatMap(([title = "", domain = "", signs = ""]): Piece[] => {
      if (title.trim() === "") return [];
      return [
        {
          title: title.slice(0, LONGEST_TITLE),
          ...(/^[a-z][a-z0-9-]*$/.test(domain) ? { domain } : {}),
          privacy: signs.includes("p"),
          validation: signs.includes("v"),
          humanOversight: signs.includes("o"),
        },
      ];
    })
    .slice(0, MOST_PIECES);
}

/** A title without the signs that part pieces. */
function plain(title: string): string {
  return title.replaceAll(/[|~]+/g, " ").slice(0, LONGEST_TITLE);
}
