import type { Gate, Role } from "#src/atlas/index.ts";
import type { GateStanding } from "./lane.ts";

/** Calendar weeks that no practice shortens. */
export interface Wait {
  readonly weeks: number;
  readonly why: string;
}

const WEEKS_A_YEAR = 52;

/** Usual full-time years to a degree from where most people who lack it stand, and to a licence. Project's judgement. */
const YEARS_TO_DEGREE = { bachelor: 3, master: 2, doctorate: 4 } as const;
const YEARS_TO_LICENCE = 4;

/**
 * The longest wait at a required gate that is not met, or nothing. It is what makes the way from analyst to nurse
 * longer than the way from nurse to analyst.
 */
export function waitAtGates(role: Role, standings: readonly GateStanding[]): Wait | undefined {
  const waits = role.gates.flatMap((gate): readonly Wait[] => {
    const standing = standings.find(({ id }) => id === gate.id);
    if (gate.force !== "required" || standing?.status !== "unmet") return [];
    return [
      {
        weeks: yearsAt(gate.rule) * WEEKS_A_YEAR,
        why: `The hours do not open the gate “${gate.name}”, which takes years of its own.`,
      },
    ];
  });
  return waits.filter(({ weeks }) => weeks > 0).toSorted((a, b) => b.weeks - a.weeks)[0];
}

function yearsAt(rule: Gate["rule"]): number {
  switch (rule.kind) {
    case "licence":
      return YEARS_TO_LICENCE;
    case "degree":
      return YEARS_TO_DEGREE[rule.level];
    case "years":
      return rule.atLeast;
    // The person answered that it is closed to them; there is no time to name.
    case "ask":
      return 0;
  }
}
