import { useState } from "react";
import { ChoiceField } from "../../design/fields.tsx";
import { ReasonAct } from "../parts/reason-act.tsx";
import { useChangePeople } from "../use-review.ts";
import type { Person } from "../use-review.ts";

interface LetInProps {
  readonly id: string;
  readonly person: Person;
}

const CHOICES = [
  { value: "in", label: "let them in" },
  { value: "out", label: "keep them out" },
] as const;

/** A lead decides over what the qualification items say, with a reason. */
export function LetIn({ id, person }: LetInProps) {
  const [choice, setChoice] = useState<(typeof CHOICES)[number]["value"]>("in");
  const setting = useChangePeople("projects.setQualification", id);
  return (
    <ReasonAct
      label={
        <>
          Decide the qualification<span className="unseen"> of {person.name}</span>
        </>
      }
      says="Your word goes before what the items say, and is shown as yours."
      yes="Decide"
      pending={setting.isPending}
      error={setting.error}
      onDo={(because) => setting.mutateAsync({ person: person.person, passed: choice === "in", because })}
    >
      <ChoiceField label="Decision" value={choice} choices={CHOICES} onChange={setChoice} />
    </ReasonAct>
  );
}
