import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { showNumber } from "../../client/numbers.ts";
import { useProfiles } from "../../client/use-lists.ts";
import { RecordLink } from "../../design/app-link.tsx";
import { Button } from "../../design/button.tsx";
import { ChoiceField, Labelled } from "../../design/fields.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { useEvaluations } from "../../evaluate/kept/use-evaluations.ts";
import { useStartPiece } from "../use-proof.ts";
import type { ProofKindAnswer } from "../use-proof.ts";

interface StartFormProps {
  readonly kinds: readonly ProofKindAnswer[];
  /** Of the address: `kind`, `blueprint`, `evaluation`, `profile`, `plan` and `work`. */
  readonly words: Readonly<Record<string, string | undefined>>;
}

/** Chooses a kind, a blueprint to follow and a title, and begins. */
export function StartForm({ kinds, words }: StartFormProps) {
  const { evaluation } = words;
  const [chosen, setChosen] = useState(() => firstKind(kinds, words));
  const [blueprint, setBlueprint] = useState(words["blueprint"] ?? "");
  const [title, setTitle] = useState("");
  const [author, setAuthor] = useState("");
  const [profile, setProfile] = useState(words["profile"] ?? "");
  const profiles = useProfiles().data?.profiles ?? [];
  const kept = useEvaluations().data?.evaluations.find(({ id }) => id === evaluation);
  const start = useStartPiece();
  const navigate = useNavigate();
  const kind = kinds.find((one) => one.kind === chosen);
  const follows = kind?.blueprints.find(({ id }) => id === blueprint);
  const { plan, work } = words;

  const begin = () => {
    if (kind === undefined || start.isPending) return;
    start.mutate(
      {
        kind: kind.kind,
        title: title.trim(),
        author: author.trim(),
        ...(follows === undefined ? {} : { blueprint: follows.id }),
        ...(profile === "" ? {} : { profileId: profile }),
        ...(plan === undefined || work === undefined ? {} : { plan: { id: plan, work } }),
        evaluation,
      },
      { onSuccess: ({ study }) => void navigate({ to: "/proof/$id", params: { id: study.id } }) },
    );
  };

  return (
    <form
      className="stack proof-start"
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      {evaluation !== undefined && (
        <p>
          It begins with the evaluation <strong>{kept?.title ?? evaluation}</strong> in it.
        </p>
      )}
      <fieldset className="proof-kinds">
        <legend className="unseen">Kind of proof</legend>
        {kinds.map((one) => (
          <KindChoice
            key={one.kind}
            kind={one}
            chosen={one.kind === chosen}
            onChoose={() => {
              setChosen(one.kind);
              setBlueprint("");
            }}
          />
        ))}
      </fieldset>
      {kind !== undefined && kind.blueprints.length > 0 && (
        <div className="stack-tight">
          <ChoiceField
            label="Follow a blueprint of the field (not needed)"
            value={follows?.id ?? ""}
            choices={[
              { value: "", label: "none" },
              ...kind.blueprints.map(({ id, label }) => ({ value: id, label })),
            ]}
            onChange={setBlueprint}
          />
          {follows !== undefined && (
            <p className="note">
              What it asks: <RecordLink to={`blueprints/${follows.id}`}>{follows.label}</RecordLink>
            </p>
          )}
        </div>
      )}
      <Labelled label="Title: the problem and the place">
        {(id) => (
          <input
            id={id}
            className="proof-line"
            required
            maxLength={200}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Labelled>
      <Labelled label="Your name, as readers know you (can wait)">
        {(id) => (
          <input
            id={id}
            autoComplete="name"
            maxLength={200}
            value={author}
            onChange={(event) => setAuthor(event.target.value)}
          />
        )}
      </Labelled>
      {profiles.length > 0 && (
        <ChoiceField
          label="Counts as evidence for the profile"
          value={profile}
          choices={[
            { value: "", label: "none" },
            ...profiles.map(({ id, headline }) => ({ value: id, label: headline })),
          ]}
          onChange={setProfile}
        />
      )}
      {start.error !== null && <ErrorNotice error={start.error} />}
      <div>
        <Button look="main" type="submit" aria-disabled={start.isPending} disabled={title.trim() === ""}>
          Start writing
        </Button>
      </div>
    </form>
  );
}

interface KindChoiceProps {
  readonly kind: ProofKindAnswer;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function KindChoice({ kind, chosen, onChoose }: KindChoiceProps) {
  const { title, says, forWhom, handedIn, hours, withCode } = kind;
  return (
    <label className="proof-kind">
      <input type="radio" name="kind" checked={chosen} onChange={onChoose} aria-label={title} />
      <span className="stack-tight">
        <strong>{title}</strong>
        <span>{says}</span>
        <span className="note">
          For: {forWhom}. Handed in: {handedIn}. {showNumber(hours.low)} to {showNumber(hours.high)} hours
          {withCode ? "" : ", no code"}.
        </span>
      </span>
    </label>
  );
}

/** The kind the address asks for: by name, else the first that suits its blueprint; an evaluation asks for a case study. */
function firstKind(
  kinds: readonly ProofKindAnswer[],
  { kind, blueprint }: Readonly<Record<string, string | undefined>>,
): ProofKindAnswer["kind"] | undefined {
  const named = kinds.find((one) => one.kind === kind);
  const suits = kinds.find(({ blueprints }) => blueprints.some(({ id }) => id === blueprint));
  return (named ?? suits ?? kinds[0])?.kind;
}
