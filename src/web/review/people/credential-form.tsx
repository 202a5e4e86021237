import { useState } from "react";
import type { Credential, CredentialState, Profession } from "#src/projects/index.ts";
import { Button } from "../../design/button.tsx";
import { ChoiceField, Labelled } from "../../design/fields.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { choicesOf, professionWords, stateWords } from "../review-words.ts";
import { useChangePeople } from "../use-review.ts";
import type { Person } from "../use-review.ts";

interface CredentialFormProps {
  readonly id: string;
  readonly person: Person;
  /** What is changed; absent for a new one. */
  readonly credential?: Credential;
  readonly onDone: () => void;
}

type Held = Exclude<CredentialState, "lapsed">;

const STATES = choicesOf(stateWords).flatMap(({ value, label }) =>
  value === "lapsed" ? [] : [{ value, label }],
);

/** Records what somebody is qualified as and how far it was looked into; never the number of a licence. */
export function CredentialForm({ id, person, credential, onDone }: CredentialFormProps) {
  const [profession, setProfession] = useState<Profession>(credential?.profession ?? "registered-nurse");
  const [title, setTitle] = useState(credential?.title ?? "");
  const [jurisdiction, setJurisdiction] = useState(credential?.jurisdiction ?? "");
  const [state, setState] = useState<Held>(
    credential === undefined || credential.state === "lapsed" ? "self-declared" : credential.state,
  );
  const [expires, setExpires] = useState<string>(credential?.expires ?? "");
  const [source, setSource] = useState(credential?.source ?? "");
  const [checkedOn, setCheckedOn] = useState<string>(credential?.checkedOn ?? "");
  const setting = useChangePeople("projects.setCredential", id);
  const looked = state !== "self-declared";
  const keep = () =>
    setting.mutateAsync({
      person: person.person,
      credential: {
        id: credential?.id ?? freeId(person),
        profession,
        title: title.trim() === "" ? professionWords[profession] : title.trim(),
        jurisdiction: jurisdiction.trim(),
        state,
        ...(expires === "" ? {} : { expires }),
        ...(looked ? { source: source.trim(), checkedOn } : {}),
      },
    });
  return (
    <form
      className="review-form reason-act"
      onSubmit={(event) => {
        event.preventDefault();
        keep()
          .then(onDone)
          .catch(() => undefined);
      }}
    >
      <p>
        Never write the number of a licence here. Whoever needs it looks at the register, and the register is
        named below.
      </p>
      <div className="list-tools">
        <ChoiceField
          label="Profession"
          value={profession}
          choices={choicesOf(professionWords)}
          onChange={setProfession}
        />
        <Labelled label="Title as they would sign it">
          {(field) => (
            <input
              id={field}
              maxLength={200}
              placeholder="registered nurse, intensive care"
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Labelled>
        <Labelled label="Where it is valid (such as US-TX, GB)">
          {(field) => (
            <input
              id={field}
              maxLength={60}
              value={jurisdiction}
              onChange={(event) => setJurisdiction(event.target.value)}
            />
          )}
        </Labelled>
      </div>
      <div className="list-tools">
        <ChoiceField label="How far it was looked into" value={state} choices={STATES} onChange={setState} />
        <Labelled label="Its last day, if it has one">
          {(field) => (
            <input
              id={field}
              type="date"
              value={expires}
              onChange={(event) => setExpires(event.target.value)}
            />
          )}
        </Labelled>
      </div>
      {looked && (
        <div className="list-tools">
          <Labelled label="Register or document that was looked at">
            {(field) => (
              <input
                id={field}
                required
                maxLength={300}
                value={source}
                onChange={(event) => setSource(event.target.value)}
              />
            )}
          </Labelled>
          <Labelled label="Looked at on">
            {(field) => (
              <input
                id={field}
                type="date"
                required
                value={checkedOn}
                onChange={(event) => setCheckedOn(event.target.value)}
              />
            )}
          </Labelled>
        </div>
      )}
      <div className="row">
        <Button type="submit" disabled={setting.isPending}>
          Record it
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
      {setting.error !== null && <ErrorNotice error={setting.error} />}
    </form>
  );
}

function freeId({ credentials }: Person): string {
  const used = new Set(credentials.map(({ id }) => id));
  let number = credentials.length + 1;
  while (used.has(`c${number}`)) number += 1;
  return `c${number}`;
}
