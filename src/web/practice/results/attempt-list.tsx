import { useEffect, useEffectEvent, useState } from "react";
import { showDay } from "../../client/dates.ts";
import { showCount } from "../../client/numbers.ts";
import { AppLink } from "../../design/app-link.tsx";
import { Button } from "../../design/button.tsx";
import { ChoiceField, FilterField } from "../../design/fields.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { SortTable } from "../../design/sort-table.tsx";
import type { SortColumn } from "../../design/sort-table.tsx";
import { specialtyWords, taskWords } from "../../review/review-words.ts";
import { capital } from "../practice-words.ts";
import { useTakeBack } from "../use-practice.ts";
import type { AttemptLine } from "../use-practice.ts";

interface AttemptListProps {
  readonly attempts: readonly AttemptLine[];
}

const OUTCOMES = [
  { value: "", label: "all" },
  { value: "counted", label: "those that count" },
  { value: "with", label: "with most experts" },
  { value: "against", label: "not with most experts" },
  { value: "contested", label: "contested" },
] as const;
type Outcome = (typeof OUTCOMES)[number]["value"];

/** What was judged, to filter, sort, open again and delete; what is deleted can be brought back until the list is left. */
export function AttemptList({ attempts }: AttemptListProps) {
  const back = useTakeBack();
  const [words, setWords] = useState("");
  const [outcome, setOutcome] = useState<Outcome>("");
  const [gone, setGone] = useState<readonly string[]>([]);
  const wanted = words.trim().toLowerCase();
  const shown = attempts.filter((one) => fits(one, outcome) && wordsOf(one).toLowerCase().includes(wanted));
  const deleteNow = () => {
    for (const id of gone) back.mutate(id);
    setGone([]);
  };
  const atEnd = useEffectEvent(deleteNow);
  useEffect(() => () => atEnd(), []);
  const columns: readonly SortColumn<AttemptLine>[] = [
    {
      label: "Task",
      by: ({ task }) => taskWords[task],
      show: ({ id, task }) => (
        <AppLink
          href={`/practice/attempt/${encodeURIComponent(id)}`}
          {...(gone.includes(id) ? { className: "practice-gone" } : {})}
        >
          {capital(taskWords[task])}
        </AppLink>
      ),
    },
    ...COLUMNS,
    {
      label: "Delete",
      show: ({ id, item }) =>
        gone.includes(id) ? (
          <Button look="quiet" onClick={() => setGone(gone.filter((one) => one !== id))}>
            Bring back<span className="unseen"> {item}</span>
          </Button>
        ) : (
          <Button look="quiet" onClick={() => setGone([...gone, id])}>
            Delete<span className="unseen"> {item}</span>
          </Button>
        ),
    },
  ];
  return (
    <div className="tool-list">
      <div className="list-tools">
        <FilterField label="Filter" value={words} onChange={setWords} />
        <ChoiceField label="Show" value={outcome} choices={OUTCOMES} onChange={setOutcome} />
      </div>
      {back.error !== null && <ErrorNotice error={back.error} />}
      <p className="note" aria-live="polite">
        {shown.length === attempts.length
          ? showCount(attempts.length, "judgement")
          : `${shown.length} of ${showCount(attempts.length, "judgement")}`}
      </p>
      {gone.length > 0 && (
        <div className="row" aria-live="polite">
          <span>
            {showCount(gone.length, "judgement")} struck out. {gone.length === 1 ? "It is" : "They are"}{" "}
            deleted when you leave this page, not if you close it.
          </span>
          <Button onClick={() => setGone([])}>Bring back all</Button>
          <Button look="grave" onClick={deleteNow}>
            Delete now
          </Button>
        </div>
      )}
      {shown.length === 0 ? (
        <p>None of them fits. Clear the filter to see them all.</p>
      ) : (
        <SortTable caption="Judgements" captionUnseen columns={columns} rows={shown} keyOf={({ id }) => id} />
      )}
    </div>
  );
}

const COLUMNS: readonly SortColumn<AttemptLine>[] = [
  {
    label: "Field",
    by: ({ specialty }) => specialtyWords[specialty],
    show: ({ specialty }) => specialtyWords[specialty],
  },
  { label: "Day", by: ({ on }) => on, show: ({ on }) => showDay(on) },
  { label: "Counts", by: ({ counted }) => Number(counted), show: countsWord },
  { label: "What came of it", show: ({ says }) => says },
];

function countsWord({ counted, contested, scope }: AttemptLine): string {
  if (counted && scope === "within") return "yes";
  if (contested) return "no, contested";
  return scope === "learning" ? "no, to learn" : "no, unreviewed";
}

function fits({ counted, right, contested }: AttemptLine, outcome: Outcome): boolean {
  if (outcome === "counted") return counted;
  if (outcome === "with") return right === true;
  if (outcome === "against") return right === false;
  return outcome === "" || contested;
}

function wordsOf({ task, specialty, item, says, on }: AttemptLine): string {
  return `${taskWords[task]} ${specialtyWords[specialty]} ${item} ${says} ${on}`;
}
