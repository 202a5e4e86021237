import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../client/call.ts";
import { draftOf, freshDraft, isTouched, judgementOf } from "../../judging/draft.ts";
import type { Draft } from "../../judging/draft.ts";
import { usePracticeChanged } from "../use-practice.ts";
import type { Judged, Shown } from "../use-practice.ts";
import { inOrder } from "./in-order.ts";
import { clearKept, readKept, writeKept } from "./kept-draft.ts";
import { useSeconds } from "./use-seconds.ts";

/** One item while it is judged: every change is kept in this browser until it is sent. */
export function useJudging(shown: Shown, profileId: string | undefined) {
  const [kept] = useState(() => {
    const found = readKept(shown.item.id);
    return found?.draft.task === shown.item.task ? found : undefined;
  });
  const order = kept?.order ?? shown.order;
  const [item] = useState(() => inOrder(shown, order));
  const [draft, setDraft] = useState<Draft>(() => kept?.draft ?? freshDraft(item));
  const [judged, setJudged] = useState<Judged>();
  const seconds = useSeconds();
  const changed = usePracticeChanged();

  const change = (next: Draft) => {
    setDraft(next);
    if (isTouched(next, item)) writeKept(item.id, { order, draft: next });
    else clearKept(item.id);
  };
  const send = useMutation({
    mutationFn: () =>
      call(
        "practice.answer",
        {
          item: item.id,
          judgement: judgementOf(draft),
          order: [...order],
          seconds: seconds(),
          ...(profileId === undefined ? {} : { profileId }),
        },
        undefined,
        { onMasked: ({ judgement }) => change(draftOf(judgement as Parameters<typeof draftOf>[0])) },
      ),
    onSuccess: async (answer) => {
      clearKept(item.id);
      setJudged(answer);
      await changed();
    },
  });
  const back = useMutation({
    mutationFn: (id: string) => call("practice.undo", { id }),
    onSuccess: async () => {
      setJudged(undefined);
      writeKept(item.id, { order, draft });
      await changed();
    },
  });
  return { item, draft, change, send, back, judged, restored: kept !== undefined };
}
