import type { Correction, Profile } from "#src/profile/index.ts";
import { showDay } from "../client/dates.ts";
import { useRoles, useSkills } from "../client/use-lists.ts";
import { backgroundWords, gateWords, levelWords } from "../client/words.ts";
import { Button } from "../design/button.tsx";
import { Section } from "../design/page.tsx";
import type { Corrections } from "./use-profile.ts";

interface CorrectionListProps {
  readonly profile: Profile;
  readonly corrections: Corrections;
}

/** Everything the person put right, each to be taken back. */
export function CorrectionList({ profile, corrections }: CorrectionListProps) {
  const any = profile.corrections.length > 0;
  const skills = useSkills(any).data?.skills ?? [];
  const gates = useRoles(any).data?.roles.flatMap((role) => role.gates) ?? [];
  const names = {
    skill: (id: string) => skills.find((skill) => skill.id === id)?.label ?? id,
    gate: (id: string) => gates.find((gate) => gate.id === id)?.name ?? id,
  };

  return (
    <Section title="Your corrections" id="corrections">
      {!any && (
        <p>
          None so far. A correction holds over everything we read, also after you hand over a new version.
        </p>
      )}
      <ul className="ruled">
        {profile.corrections.map((correction, index) => (
          <li key={JSON.stringify(correction)} className="row-ends">
            <span>
              {describe(correction, names)} <span className="note">{showDay(correction.madeOn)}</span>
            </span>
            <Button look="quiet" disabled={corrections.busy} onClick={() => corrections.undo(index)}>
              Undo<span className="unseen">: {describe(correction, names)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface Names {
  readonly skill: (id: string) => string;
  readonly gate: (id: string) => string;
}

function describe(correction: Correction, names: Names): string {
  switch (correction.kind) {
    case "skill-removed":
      return `${names.skill(correction.skill)}: removed`;
    case "skill-level":
      return `${names.skill(correction.skill)}: ${levelWords[correction.level]}`;
    case "background":
      return `${backgroundWords[correction.background]}: ${correction.holds ? "yes" : "no"}`;
    case "gate":
      return `${names.gate(correction.gate)}: ${gateWords[correction.status]}`;
  }
}
