import { createContext, useContext } from "react";
import type { Guide, Held, Study } from "../use-proof.ts";

/** How far what is written has come. */
export type SaveState =
  | { readonly kind: "saved" | "waiting" | "saving" }
  | { readonly kind: "failed"; readonly error: unknown; readonly keptHere: boolean; readonly again: boolean };

/** What everything in the editor works on. */
export interface DraftDesk {
  readonly study: Study;
  /** Of what was checked last, which may be a breath behind the words. */
  readonly checked: Pick<Held, "gates" | "results" | "sums">;
  readonly guide: Guide;
  readonly state: SaveState;
  /** What was left unsaved before has come back. */
  readonly restored: boolean;
  readonly change: (part: Partial<Study>) => void;
  /** Saves at once; whether everything is stored then. */
  readonly saveNow: () => Promise<boolean>;
  /** Puts in place what the store itself has changed: published, reviewed. */
  readonly accept: (part: Pick<Study, "publishedOn"> | Pick<Study, "reviews">, gates?: Held["gates"]) => void;
}

/** Filled by the editor. */
export const DraftDeskContext = createContext<DraftDesk | undefined>(undefined);

/** The piece at hand, what is checked of it and how to change it. */
export function useDraftDesk(): DraftDesk {
  const desk = useContext(DraftDeskContext);
  if (desk === undefined) throw new Error("a part of the editor stands outside it");
  return desk;
}
