import type { Atlas } from "#src/atlas/index.ts";
import type { KeptEvaluation } from "#src/evaluation/index.ts";
import type { CaseStudy } from "../case-study.ts";
import type { GateResult } from "../gate.ts";

export type Finding = GateResult["found"][number];

/** What a gate looks at: the piece, the field, and those of its evaluations that are kept, in the order it names them. */
export interface GateInput {
  readonly study: CaseStudy;
  readonly atlas: Pick<Atlas, "datasets" | "skills" | "blueprints">;
  readonly evaluations: readonly KeptEvaluation[];
}

/** Looks for what stands open; undefined where the gate does not concern this kind of piece. */
export type Gate = (input: GateInput) => readonly Finding[] | undefined;
