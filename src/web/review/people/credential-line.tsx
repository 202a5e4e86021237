import { showDay } from "../../client/dates.ts";
import type { Credential } from "#src/projects/index.ts";
import { professionWords, stateWords } from "../review-words.ts";

interface CredentialLineProps {
  readonly credential: Credential;
}

/** A credential as precisely as it is known: title, profession, place, state, last day, source. */
export function CredentialLine({ credential }: CredentialLineProps) {
  const { profession, title, jurisdiction, state, expires, source, checkedOn } = credential;
  const known = [
    ...(jurisdiction === "" ? [] : [jurisdiction]),
    ...(expires === undefined ? [] : [`until ${showDay(expires)}`]),
    ...(source === undefined || source === "" ? [] : [source]),
    ...(checkedOn === undefined ? [] : [`looked at on ${showDay(checkedOn)}`]),
  ];
  return (
    <span className={state === "lapsed" ? "credential credential-lapsed" : "credential"}>
      <span>
        {professionWords[profession]}
        {title.toLowerCase() === professionWords[profession] ? "" : ` (${title})`},{" "}
        <strong>{stateWords[state]}</strong>
      </span>
      {known.length > 0 && <span className="note"> {known.join(" · ")}</span>}
    </span>
  );
}
