import { showCount } from "../../client/numbers.ts";
import { roleWords } from "../review-words.ts";
import type { Person } from "../use-review.ts";
import { CredentialsOf } from "./credentials-of.tsx";
import { LetIn } from "./let-in.tsx";
import { QualificationLine } from "./qualification-line.tsx";
import { RemovePerson } from "./remove-person.tsx";
import { RoleForm } from "./role-form.tsx";

interface PersonRowProps {
  readonly id: string;
  readonly person: Person;
  readonly lastLead: boolean;
  readonly mayChange: boolean;
  /** The project has terms that people agree to. */
  readonly hasTerms: boolean;
}

/** One person: part, credentials, qualification, and what a lead can change. */
export function PersonRow({ id, person, lastLead, mayChange, hasTerms }: PersonRowProps) {
  const { name, login, me, left, roles, consented, judged, qualification } = person;
  const changes = mayChange && !left;
  return (
    <li className="person">
      <div className="row-ends">
        <h3>
          {name}
          {me && login !== "" && " (you)"}
        </h3>
        <span className="note">
          {person.person}
          {login !== "" && ` · ${login}`}
        </span>
      </div>
      <p>
        {left ? "Has left" : roles.map((role) => roleWords[role]).join(", ")}
        <span className="note">
          {" "}
          · {showCount(judged, "item")} judged
          {hasTerms &&
            roles.includes("reviewer") &&
            !left &&
            (consented ? " · agreed to the terms" : " · has not agreed to the terms yet")}
        </span>
      </p>
      {!left && <CredentialsOf id={id} person={person} mayChange={changes} />}
      {!left && roles.includes("reviewer") && (
        <div>
          <span className="field-label">Qualification</span>
          <br />
          <QualificationLine qualification={qualification} />
        </div>
      )}
      {changes && (
        <div className="person-acts no-print">
          <RoleForm key={roles.join(" ")} id={id} person={person} lastLead={lastLead} />
          {qualification.state !== "not-needed" && <LetIn id={id} person={person} />}
          {lastLead ? (
            <span className="note">The only lead cannot be removed.</span>
          ) : (
            <RemovePerson id={id} person={person} />
          )}
        </div>
      )}
    </li>
  );
}
