import { AppLink } from "../../design/app-link.tsx";
import { CredentialLine } from "../people/credential-line.tsx";
import { QualificationLine } from "../people/qualification-line.tsx";
import { roleMeanings, roleWords } from "../review-words.ts";
import type { Project } from "../use-review.ts";

interface MyPartProps {
  readonly project: Project;
}

/** What this project knows of who looks at it: roles, credentials, qualification, consent. */
export function MyPart({ project: { id, me, acts } }: MyPartProps) {
  return (
    <dl className="facts">
      <div className="fact">
        <dt>You are</dt>
        <dd>{me.person}, the name under which your work is kept</dd>
      </div>
      <div className="fact">
        <dt>Roles</dt>
        <dd>
          <ul>
            {me.roles.map((role) => (
              <li key={role}>
                {roleWords[role]}: <span className="note">{roleMeanings[role]}</span>
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <div className="fact">
        <dt>Credentials</dt>
        <dd>
          {me.credentials.length === 0 ? (
            <span className="note">none recorded</span>
          ) : (
            <ul>
              {me.credentials.map((credential) => (
                <li key={credential.id}>
                  <CredentialLine credential={credential} />
                </li>
              ))}
            </ul>
          )}
        </dd>
      </div>
      {me.may.includes("judge") && (
        <div className="fact">
          <dt>Qualification</dt>
          <dd>
            <QualificationLine qualification={me.qualification} />
          </dd>
        </div>
      )}
      <div className="fact">
        <dt>Record</dt>
        <dd>
          {acts} acts, each tied to the one before
          {me.may.includes("see-audit") && (
            <>
              {" "}
              (<AppLink href={`/review/${encodeURIComponent(id)}/audit`}>audit</AppLink>)
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}
