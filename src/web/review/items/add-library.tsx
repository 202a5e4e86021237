import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Part } from "#src/projects/index.ts";
import { call } from "../../client/call.ts";
import { showCount } from "../../client/numbers.ts";
import type { OperationOutput } from "../../client/operations.ts";
import { Answer } from "../../design/answer.tsx";
import { Button } from "../../design/button.tsx";
import { ChoiceField, FilterField } from "../../design/fields.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { riskWords, specialtyWords, taskWords } from "../review-words.ts";
import { PartField } from "./part-field.tsx";
import { useAddItems } from "./use-add-items.ts";
import { WhatCame } from "./what-came.tsx";

type LibraryItem = OperationOutput<"projects.library">["items"][number];

interface AddLibraryProps {
  readonly id: string;
  /** Ids that are in the project already. */
  readonly known: ReadonlySet<string>;
}

/** Copies practice items into the project, narrowed by task and specialty and ticked one by one. */
export function AddLibrary({ id, known }: AddLibraryProps) {
  const library = useQuery({
    queryKey: ["review-library"],
    queryFn: ({ signal }) => call("projects.library", {}, signal),
  });
  return (
    <div className="stack">
      <p>
        Practice items are made up. An answer that nobody qualified has agreed says so, and is a weak gold
        item.
      </p>
      <Answer query={library} what="the practice items" lines={6}>
        {(data) => <Choose id={id} items={data.items.filter((item) => !known.has(item.id))} />}
      </Answer>
    </div>
  );
}

interface ChooseProps {
  readonly id: string;
  readonly items: readonly LibraryItem[];
}

function Choose({ id, items }: ChooseProps) {
  const [part, setPart] = useState<Part>("work");
  const [task, setTask] = useState("");
  const [specialty, setSpecialty] = useState("");
  const [words, setWords] = useState("");
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const adding = useAddItems(id);
  const wanted = words.trim().toLowerCase();
  const shown = items.filter(
    (item) =>
      (task === "" || item.task === task) &&
      (specialty === "" || item.specialty === specialty) &&
      (part === "work" || item.known) &&
      `${item.id} ${item.prompt}`.toLowerCase().includes(wanted),
  );
  const chosen = shown.filter((item) => ticked.has(item.id));
  const flip = (ids: readonly string[], on: boolean) =>
    setTicked((before) => {
      const after = new Set(before);
      for (const one of ids) {
        if (on) after.add(one);
        else after.delete(one);
      }
      return after;
    });
  return (
    <div className="stack">
      <PartField value={part} onChange={setPart} />
      <div className="list-tools">
        <ChoiceField label="Task" value={task} choices={some(items, "task")} onChange={setTask} />
        <ChoiceField
          label="Specialty"
          value={specialty}
          choices={some(items, "specialty")}
          onChange={setSpecialty}
        />
        <FilterField label="Words" value={words} onChange={setWords} />
      </div>
      <div className="row">
        <span className="note" aria-live="polite">
          {showCount(shown.length, "item")} shown, {chosen.length} chosen
        </span>
        <Button
          look="quiet"
          onClick={() =>
            flip(
              shown.map((item) => item.id),
              true,
            )
          }
        >
          Choose all shown
        </Button>
        <Button look="quiet" onClick={() => setTicked(new Set())}>
          Choose none
        </Button>
      </div>
      {/* A list this long scrolls in its place, so the keyboard must be able to reach it. */}
      <fieldset className="tick-list library-list">
        <legend className="unseen">Practice items</legend>
        {shown.map((item) => (
          <label key={item.id}>
            <input
              type="checkbox"
              checked={ticked.has(item.id)}
              onChange={(event) => flip([item.id], event.target.checked)}
            />
            <span>
              {item.prompt}
              <span className="note">
                {" "}
                {taskWords[item.task]}, {specialtyWords[item.specialty]}, {riskWords[item.risk]} risk
                {item.standing === "unreviewed" && ", its answer not agreed by two qualified people"}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <p>
        <Button
          disabled={chosen.length === 0 || adding.isPending}
          onClick={() => adding.mutate({ part, practice: chosen.map((item) => item.id) })}
        >
          Add {showCount(chosen.length, "item")}
        </Button>
      </p>
      {adding.data !== undefined && !adding.isPending && <WhatCame answer={adding.data} />}
      {adding.error !== null && <ErrorNotice error={adding.error} />}
    </div>
  );
}

function some(items: readonly LibraryItem[], key: "task" | "specialty") {
  const found = [...new Set(items.map((item) => item[key] as string))].toSorted();
  const words: Readonly<Record<string, string>> = key === "task" ? taskWords : specialtyWords;
  return [{ value: "", label: "all" }, ...found.map((value) => ({ value, label: words[value] ?? value }))];
}
