import type { Background } from "#src/atlas/index.ts";
import type { DocumentText, Profile } from "#src/profile/index.ts";
import type { GateStanding } from "./lane.ts";

/** What a gate is judged on: never who the person is, only what the résumé says they hold and did. */
export interface GateFacts {
  readonly profile: Profile;
  readonly document: DocumentText;
  /** Backgrounds with the person's corrections applied. */
  readonly backgrounds: readonly Background[];
}

/** What the facts say about one rule. */
export type Judgement = Pick<GateStanding, "status" | "why" | "evidence">;
