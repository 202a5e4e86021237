import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Flushed, Journal, Outgoing, Returned } from "./journal.ts";
import { sendJudgement } from "./send-judgement.ts";

/** Until the next try when the server could not be reached. */
const AGAIN_MS = 4_000;

interface OutboxInput {
  readonly project: string;
  readonly journal: Journal;
  readonly onFlushed: (flushed: Flushed) => void;
}

export interface Outbox {
  readonly waiting: readonly Outgoing[];
  readonly returned: readonly Returned[];
  /** It was tried and did not get through. */
  readonly stuck: boolean;
  readonly sending: boolean;
  /** The last thing that was written stays in memory only: this browser keeps nothing. */
  readonly frail: boolean;
  readonly post: (made: Outgoing) => Promise<Flushed>;
  readonly send: () => Promise<Flushed>;
  readonly takeBack: (key: string) => Outgoing | undefined;
  readonly drop: (key: string) => void;
}

/**
 * What waits in this browser to be stored, sent in order as soon as the server answers: at the start, when the network
 * comes back, and every few seconds while something waits. One page sends at a time.
 */
export function useOutbox({ project, journal, onFlushed }: OutboxInput): Outbox {
  const [waiting, setWaiting] = useState(journal.waiting);
  const [returned, setReturned] = useState<readonly Returned[]>(journal.returned);
  const [stuck, setStuck] = useState(false);
  const [sending, setSending] = useState(false);
  const [frail, setFrail] = useState(false);
  const running = useRef<Promise<Flushed>>(undefined);

  const flush = async (): Promise<Flushed> => {
    // What was certainly not sent can still be taken back.
    if (!navigator.onLine) {
      setStuck(journal.waiting().length > 0);
      return { stored: [], returned: [] };
    }
    setSending(true);
    const flushed = await alone(journal.root, () => journal.flush((made) => sendJudgement(project, made)));
    setSending(false);
    setWaiting(journal.waiting());
    setStuck(journal.waiting().length > 0);
    // What may not be kept in the browser is kept on this page until it is left.
    setReturned((before) => [
      ...new Map(
        [...before, ...journal.returned(), ...flushed.returned].map((one) => [one.key, one]),
      ).values(),
    ]);
    onFlushed(flushed);
    return flushed;
  };
  const send = async (): Promise<Flushed> => {
    running.current ??= flush().finally(() => {
      running.current = undefined;
    });
    return await running.current;
  };
  const post = async (made: Outgoing): Promise<Flushed> => {
    setFrail(!journal.post(made));
    setWaiting(journal.waiting());
    // What is being sent now did not know of this one.
    await running.current;
    return await send();
  };

  const again = useEffectEvent(() => {
    if (journal.waiting().length > 0) void send();
  });
  useEffect(() => {
    again();
    const timer = setInterval(() => again(), AGAIN_MS);
    const online = () => again();
    window.addEventListener("online", online);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", online);
    };
  }, []);

  return {
    waiting,
    returned,
    stuck,
    sending,
    frail,
    post,
    send,
    takeBack(key) {
      const back = journal.takeBack(key);
      setWaiting(journal.waiting());
      setStuck((before) => before && journal.waiting().length > 0);
      return back;
    },
    drop(key) {
      journal.dropReturned(key);
      setReturned((before) => before.filter((one) => one.key !== key));
    },
  };
}

/** Where the browser can, only one of its pages sends at a time; elsewhere the key keeps what is sent twice from being stored twice. */
async function alone<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  // Only pages that came over TLS or from one's own machine have locks.
  const locks = "locks" in navigator ? navigator.locks : undefined;
  return locks === undefined ? await work() : await locks.request(name, work);
}
