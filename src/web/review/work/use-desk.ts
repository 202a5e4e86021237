import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { call } from "../../client/call.ts";
import { describeError } from "../../client/operation-error.ts";
import { openJournal } from "./journal.ts";
import type { KeptDraft, Outgoing, Returned } from "./journal.ts";
import { newKey } from "./new-key.ts";
import { browserShelf } from "./shelf.ts";
import { useOutbox } from "./use-outbox.ts";
import { useWorkItem } from "./use-work-item.ts";

/** How often the project is looked at for a newer guideline while somebody judges. */
const LOOK_MS = 60_000;

interface DeskInput {
  readonly project: string;
  readonly person: string;
  /** An item that was judged before and is opened again; nothing for the next one. */
  readonly item: string | undefined;
}

/** What happens at the desk: an item comes, its judgement goes into the outbox and on, the last one can be taken back. */
export function useDesk({ project, person, item }: DeskInput) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const query = useWorkItem(project, item);
  const [journal] = useState(() => openJournal(browserShelf(), { project, person }));
  const [last, setLast] = useState<Outgoing>();
  const [says, setSays] = useState("");
  /** Drafts that hold what the guard stopped: on this page alone. */
  const [unkept, setUnkept] = useState<Readonly<Record<string, KeptDraft>>>({});
  /** Counts the times an item was laid down anew, so that it is drawn anew. */
  const [round, setRound] = useState(0);
  /** The item that was finished last: it is not laid down again while the next one is on its way. */
  const [done, setDone] = useState<string>();
  const here = query.data?.kind === "item" ? query.data.item.id : undefined;

  useEffect(() => {
    const timer = setInterval(
      () => void queries.invalidateQueries({ queryKey: ["review", project], exact: true }),
      LOOK_MS,
    );
    return () => clearInterval(timer);
  }, [queries, project]);

  const goOn = async () => {
    setRound((before) => before + 1);
    setDone(here);
    void queries.invalidateQueries({ queryKey: ["review", project] });
    if (item !== undefined) {
      queries.removeQueries({ queryKey: ["review-work", project, "next"] });
      await navigate({ to: "/review/$id/work", params: { id: project } });
    } else await query.refetch();
    window.scrollTo({ top: 0 });
  };
  const isKept = ({ key }: Returned) => journal.returned().some((one) => one.key === key);
  const putBack = (one: Returned) => {
    if (isKept(one)) journal.keepDraft(one.item, { draft: one.draft, seconds: one.seconds });
    setRound((before) => before + 1);
  };
  const outbox = useOutbox({
    project,
    journal,
    onFlushed: ({ stored, returned }) => {
      const held = returned.filter((one) => !isKept(one));
      if (held.length > 0)
        setUnkept((before) => ({ ...before, ...Object.fromEntries(held.map((one) => [one.item, one])) }));
      if (stored.length > 0) {
        setLast(stored.at(-1));
        setSays("Stored.");
      }
      if (stored.some((one) => one.item === here)) void goOn();
      // What came back was never stored: there is nothing to undo.
      setLast((before) => (returned.some(({ key }) => key === before?.key) ? undefined : before));
      // Back under the hands of who made it, with what they said.
      for (const one of returned) if (one.item === here) putBack(one);
    },
  });

  const open = async (one: Outgoing) => {
    setRound((before) => before + 1);
    setDone(undefined);
    if (one.item === here) return;
    queries.removeQueries({ queryKey: ["review-work", project, one.item] });
    await navigate({ to: "/review/$id/work", params: { id: project }, search: { item: one.item } });
  };

  return {
    query,
    journal,
    outbox,
    last,
    says,
    round,
    unkept: here === undefined ? undefined : unkept[here],
    here,
    isDone: here !== undefined && here === done,
    say: setSays,
    goOn,
    submit: async (made: Outgoing) => {
      for (const one of outbox.returned) if (one.item === made.item) outbox.drop(one.key);
      setUnkept((before) => Object.fromEntries(Object.entries(before).filter(([id]) => id !== made.item)));
      setLast(made);
      setSays("");
      await outbox.post(made);
    },
    /** Takes the last judgement back: from the outbox while it waits there, else from the server. */
    undo: async () => {
      if (last === undefined) return;
      try {
        if (outbox.takeBack(last.key) === undefined) {
          const { undone } = await call("projects.undo", { id: project, item: last.item, key: newKey() });
          if (!undone) {
            setSays("It cannot be taken back any more: it was decided, or the project is closed.");
            setLast(undefined);
            return;
          }
          journal.keepDraft(last.item, { draft: last.draft, seconds: last.seconds });
        }
        setLast(undefined);
        setSays("Taken back. What you had said is here again.");
        await open(last);
      } catch (error) {
        const { message, advice } = describeError(error);
        setSays(`${message} ${advice}`);
      }
    },
    reopen: async (one: Returned) => {
      if (unkept[one.item] === undefined) putBack(one);
      outbox.drop(one.key);
      await open(one);
    },
    skipped: async (words: string) => {
      if (here !== undefined) journal.dropDraft(here);
      setSays(words);
      setLast(undefined);
      await goOn();
    },
  };
}
