import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../client/call.ts";
import { showDay } from "../../client/dates.ts";
import { Button } from "../../design/button.tsx";
import { FilterField, Labelled } from "../../design/fields.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { specialtyWords, taskWords } from "../../review/review-words.ts";
import { capital } from "../practice-words.ts";
import type { AttemptLine } from "../use-practice.ts";
import { MadeFiles } from "./made-files.tsx";
import { scopeInput } from "./scope-form.tsx";
import type { Scope } from "./scope-form.tsx";

interface MakeItProps {
  readonly attempts: readonly AttemptLine[];
  readonly scope: Scope;
  readonly profileId: string | undefined;
}

const NEEDED = 10;
/** A long list is filtered, not scrolled through. */
const MOST = 60;

/** Chooses reviews and makes the portfolio, or says what keeps it from being shown. */
export function MakeIt({ attempts, scope, profileId }: MakeItProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [title, setTitle] = useState("Reviews of medical answers");
  const [author, setAuthor] = useState("");
  const [words, setWords] = useState("");
  const make = useMutation({
    mutationFn: () =>
      call("practice.portfolio", {
        ...(chosen.length === 0 ? {} : { ids: [...chosen] }),
        title: title.trim(),
        profession: scope.title.trim(),
        ...(author.trim() === "" ? {} : { author: author.trim() }),
        ...(profileId === undefined ? {} : { profileId }),
        ...scopeInput(scope),
      }),
  });
  const wanted = words.trim().toLowerCase();
  const shown = attempts.filter(({ task, specialty, item, says }) =>
    `${taskWords[task]} ${specialtyWords[specialty]} ${item} ${says}`.toLowerCase().includes(wanted),
  );
  return (
    <div className="stack">
      {attempts.length === 0 ? (
        <p>
          Nothing is judged yet, so there is nothing to show. Every item you judge with a reason can become
          one of ten.
        </p>
      ) : (
        <>
          <FilterField label="Filter" value={words} onChange={setWords} />
          <fieldset className="stack-tight">
            <legend className="field-label">
              Your reviews, {chosen.length} of {NEEDED} chosen
            </legend>
            {shown.slice(0, MOST).map(({ id, task, specialty, item, on }) => (
              <label key={id} className="practice-tick">
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={(event) =>
                    setChosen(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                  }
                />
                <span>
                  {capital(taskWords[task])}, {specialtyWords[specialty]}{" "}
                  <span className="note">
                    {item}, {showDay(on)}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
          {shown.length > MOST && <p className="note">And {shown.length - MOST} more: filter to see them.</p>}
        </>
      )}
      <div className="tool-form">
        <Labelled label="Title of the portfolio">
          {(id) => (
            <input
              id={id}
              type="text"
              maxLength={200}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Labelled>
        <Labelled label="Your name, if it should stand there">
          {(id) => (
            <input
              id={id}
              type="text"
              maxLength={200}
              autoComplete="name"
              value={author}
              onChange={(event) => setAuthor(event.target.value)}
            />
          )}
        </Labelled>
      </div>
      <div>
        <Button look="main" disabled={make.isPending || title.trim() === ""} onClick={() => make.mutate()}>
          Make the portfolio
        </Button>
      </div>
      {make.error !== null && <ErrorNotice error={make.error} />}
      {make.data?.kind === "refused" && (
        <div className="notice" role="alert">
          <p>
            <strong>{make.data.says}</strong>
          </p>
          <p>What is missing before anybody may see it:</p>
          <ul className="practice-open">
            {make.data.missing.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      {make.data?.kind === "made" && <MadeFiles made={make.data} />}
    </div>
  );
}
