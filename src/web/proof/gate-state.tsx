import { GateMark } from "../design/gate-mark.tsx";
import type { Gate } from "./use-proof.ts";

interface GateStateProps {
  readonly state: Gate["state"];
}

/** The state of a gate of a piece, with the mark that gates have everywhere. */
export function GateState({ state }: GateStateProps) {
  return state === "not-needed" ? (
    <span className="note">not needed</span>
  ) : (
    <GateMark status={state === "met" ? "met" : "unmet"} />
  );
}
