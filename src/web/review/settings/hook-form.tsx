import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ShownOnce } from "../../account/shown-once.tsx";
import { call } from "../../client/call.ts";
import type { OperationInput } from "../../client/operations.ts";
import { Button } from "../../design/button.tsx";
import { Labelled } from "../../design/fields.tsx";
import { ErrorNotice, Notice } from "../../design/notice.tsx";
import { TickList } from "../parts/tick-list.tsx";

type Event = OperationInput<"projects.setHook">["events"][number];

const EVENTS: readonly { readonly value: Event; readonly label: string }[] = [
  { value: "item-judged", label: "somebody judged an item" },
  { value: "item-adjudicated", label: "an item was adjudicated" },
  { value: "item-flagged", label: "somebody reported an item" },
  { value: "exported", label: "results were exported" },
  { value: "project-closed", label: "the project was closed" },
];

interface HookFormProps {
  readonly id: string;
}

/** Has another program told; the secret that signs the messages is shown this once. */
export function HookForm({ id }: HookFormProps) {
  const [url, setUrl] = useState("");
  const [events, setEvents] = useState<readonly Event[]>(["item-adjudicated", "exported"]);
  const queries = useQueryClient();
  const setting = useMutation({
    mutationFn: () => call("projects.setHook", { id, url: url.trim(), events: [...events] }),
    onSuccess: async ({ kind }) => {
      if (kind === "set") setUrl("");
      await queries.invalidateQueries({ queryKey: ["review", id] });
    },
  });
  return (
    <form
      className="review-form"
      onSubmit={(event) => {
        event.preventDefault();
        setting.mutate();
      }}
    >
      <Labelled label="Address of the program">
        {(field) => (
          <input
            id={field}
            className="review-because"
            type="url"
            required
            maxLength={2000}
            autoComplete="off"
            placeholder="https://"
            value={url}
            onChange={(event) => setUrl(event.target.value)}
          />
        )}
      </Labelled>
      <TickList legend="Tell it when" choices={EVENTS} chosen={events} onChange={setEvents} />
      <Button type="submit" disabled={events.length === 0 || url.trim() === "" || setting.isPending}>
        Set the hook
      </Button>
      {setting.data?.kind === "refused" && !setting.isPending && <Notice message={setting.data.says} />}
      {setting.error !== null && <ErrorNotice error={setting.error} />}
      {setting.data?.kind === "set" && (
        <ShownOnce
          key={setting.submittedAt}
          text={setting.data.secret}
          says="Copy the secret now: it signs every message and is not shown again."
        />
      )}
    </form>
  );
}
