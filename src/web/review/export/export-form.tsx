import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../client/call.ts";
import { showCount } from "../../client/numbers.ts";
import type { OperationInput } from "../../client/operations.ts";
import { saveZip } from "../../client/zip-files.ts";
import { Button } from "../../design/button.tsx";
import { ChoiceField, Labelled } from "../../design/fields.tsx";
import { ErrorNotice, Notice } from "../../design/notice.tsx";
import { TickList } from "../parts/tick-list.tsx";
import { FORMATS } from "./formats.ts";
import type { FormatName } from "./formats.ts";

interface ExportFormProps {
  readonly id: string;
  readonly unsealed: boolean;
}

type Asked = OperationInput<"projects.export">;

const UNITS = [
  { value: "code-point", label: "code points (Python)" },
  { value: "utf-16", label: "UTF-16 units (JavaScript)" },
  { value: "utf-8", label: "UTF-8 bytes" },
] as const;

const TIES = [
  { value: "leave-out", label: "leave them out" },
  { value: "label-each", label: "label each answer (single answers only)" },
] as const;

/** Chooses formats and saves them as one zip. */
export function ExportForm({ id, unsealed }: ExportFormProps) {
  const [chosen, setChosen] = useState<readonly FormatName[]>(["report", "judgements"]);
  const [licence, setLicence] = useState("");
  const [offsetUnit, setOffsetUnit] = useState<NonNullable<Asked["offsetUnit"]>>("code-point");
  const [tieRule, setTieRule] = useState<NonNullable<Asked["tieRule"]>>("leave-out");
  const queries = useQueryClient();
  const writing = useMutation({
    mutationFn: () =>
      call("projects.export", {
        id,
        formats: [...chosen],
        offsetUnit,
        tieRule,
        ...(licence.trim() === "" ? {} : { licence: licence.trim() }),
      }),
    onSuccess: async (answer) => {
      if (answer.kind === "made") saveZip(`review-${id}`, answer.files);
      await queries.invalidateQueries({ queryKey: ["review", id] });
    },
  });
  const choices = FORMATS.filter(({ value }) => value !== "chain" || unsealed);
  return (
    <form
      className="review-form"
      onSubmit={(event) => {
        event.preventDefault();
        writing.mutate();
      }}
    >
      <TickList legend="What to write" choices={choices} chosen={chosen} onChange={setChosen} />
      <div className="row">
        <Button look="quiet" onClick={() => setChosen(choices.map(({ value }) => value))}>
          Choose all
        </Button>
        <Button look="quiet" onClick={() => setChosen([])}>
          Choose none
        </Button>
      </div>
      <div className="list-tools">
        <ChoiceField
          label="Offsets of marked words count"
          value={offsetUnit}
          choices={UNITS}
          onChange={setOffsetUnit}
        />
        <ChoiceField label="Ties" value={tieRule} choices={TIES} onChange={setTieRule} />
        <Labelled label="Licence of what people wrote; items keep theirs">
          {(field) => (
            <input
              id={field}
              maxLength={200}
              placeholder="not stated: ask the project"
              value={licence}
              onChange={(event) => setLicence(event.target.value)}
            />
          )}
        </Labelled>
      </div>
      <Button type="submit" look="main" disabled={chosen.length === 0 || writing.isPending}>
        Write and save as a zip
      </Button>
      {writing.isPending && <p className="note">Writing the files …</p>}
      {writing.data?.kind === "made" && !writing.isPending && (
        <p aria-live="polite">
          Saved {showCount(writing.data.files.length, "file")} with {showCount(writing.data.rows, "row")};{" "}
          {showCount(writing.data.leftOut.length, "item")} left out. The export stands in the record.
        </p>
      )}
      {writing.data?.kind === "refused" && !writing.isPending && <Notice message={writing.data.says} />}
      {writing.error !== null && <ErrorNotice error={writing.error} />}
    </form>
  );
}
