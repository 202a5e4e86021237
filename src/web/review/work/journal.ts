import type { Draft } from "../../judging/draft.ts";
import type { Shelf } from "./shelf.ts";

/** A judgement somebody is making. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly seconds: number;
}

/** A judgement that is made and waits to be stored. Its key makes sending it again store it once. */
export interface Outgoing extends KeptDraft {
  readonly key: string;
  readonly item: string;
  /** It was sent and may have arrived, though no answer came back. */
  readonly tried?: boolean;
}

/** A judgement the server did not take, with its reasons. */
export interface Returned extends Outgoing {
  readonly says: readonly string[];
}

export type Sent =
  | { readonly kind: "stored"; readonly masked?: Draft | undefined }
  /** Nobody answered, or not now: it is sent again. `masked` is what stands in its place once identifiers were masked. */
  | { readonly kind: "later"; readonly masked?: Draft | undefined }
  /** It cannot be stored as it is. What holds identifiers is not kept in the browser. */
  | { readonly kind: "returned"; readonly says: readonly string[]; readonly keep: boolean };

export interface Flushed {
  readonly stored: readonly Outgoing[];
  readonly returned: readonly Returned[];
}

export type Journal = ReturnType<typeof openJournal>;

const DIGITS = 12;

/**
 * What one person does in one project, in the browser before it is anywhere else: drafts by item, judgements that wait in
 * the order they were made, and those that came back. Each lies under a name of its own, so that two pages never write
 * over one another.
 */
export function openJournal(
  shelf: Shelf,
  { project, person }: { readonly project: string; readonly person: string },
) {
  const root = `clerkship.review.${project}.${person}`;
  const draftName = (item: string) => `${root}.draft.${item}`;
  const all = <Kept>(part: string): { readonly name: string; readonly kept: Kept }[] =>
    shelf
      .names()
      .filter((name) => name.startsWith(`${root}.${part}.`))
      .toSorted()
      .flatMap((name) => {
        const kept = read<Kept>(shelf.get(name));
        return kept === undefined ? [] : [{ name, kept }];
      });
  const outbox = () => all<Outgoing>("out");

  const journal = {
    /** What all its names begin with. */
    root,
    /** Answers false when it will not outlive the page. */
    keepDraft: (item: string, draft: KeptDraft): boolean => shelf.put(draftName(item), JSON.stringify(draft)),
    draftOf: (item: string): KeptDraft | undefined => read<KeptDraft>(shelf.get(draftName(item))),
    dropDraft: (item: string): void => shelf.remove(draftName(item)),

    /** Puts a judgement behind those that wait, and only then lets go of its draft. */
    post(made: Outgoing): boolean {
      const last = outbox()
        .at(-1)
        ?.name.slice(`${root}.out.`.length, `${root}.out.`.length + DIGITS);
      const place = String(Number(last ?? 0) + 1).padStart(DIGITS, "0");
      const lasts = shelf.put(`${root}.out.${place}.${made.key}`, JSON.stringify(made));
      journal.dropDraft(made.item);
      return lasts;
    },
    waiting: (): readonly Outgoing[] => outbox().map(({ kept }) => kept),
    /** Takes back what was never sent; nothing when it may have arrived. */
    takeBack(key: string): Outgoing | undefined {
      const found = outbox().find(({ kept }) => kept.key === key && kept.tried !== true);
      if (found === undefined) return undefined;
      journal.keepDraft(found.kept.item, { draft: found.kept.draft, seconds: found.kept.seconds });
      shelf.remove(found.name);
      return found.kept;
    },

    returned: (): readonly Returned[] => all<Returned>("back").map(({ kept }) => kept),
    dropReturned: (key: string): void => shelf.remove(`${root}.back.${key}`),

    /** Sends what waits, in order, until nobody answers. What is stored or came back waits no more. */
    async flush(send: (made: Outgoing) => Promise<Sent>): Promise<Flushed> {
      const stored: Outgoing[] = [];
      const returned: Returned[] = [];
      for (let next = outbox()[0]; next !== undefined; next = outbox()[0]) {
        const { name, kept } = next;
        const tried: Outgoing = { ...kept, tried: true };
        shelf.put(name, JSON.stringify(tried));
        const sent = await send(kept);
        const left = sent.kind === "returned" ? kept.draft : (sent.masked ?? kept.draft);
        if (sent.kind === "later") {
          if (left !== kept.draft) shelf.put(name, JSON.stringify({ ...tried, draft: left }));
          break;
        }
        if (sent.kind === "stored") stored.push({ ...kept, draft: left });
        else {
          const back: Returned = { ...kept, says: sent.says };
          returned.push(back);
          // It lies in its new place before it leaves the old one.
          if (sent.keep) shelf.put(`${root}.back.${kept.key}`, JSON.stringify(back));
        }
        shelf.remove(name);
      }
      return { stored, returned };
    },
  };
  return journal;
}

function read<Kept>(text: string | undefined): Kept | undefined {
  try {
    // Only this file writes it; the server parses it again before anything is stored.
    return text === undefined ? undefined : (JSON.parse(text) as Kept);
  } catch {
    return undefined;
  }
}
