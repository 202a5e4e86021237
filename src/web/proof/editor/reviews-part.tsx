import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../client/call.ts";
import { showDay } from "../../client/dates.ts";
import type { OperationInput } from "../../client/operations.ts";
import { AppLink } from "../../design/app-link.tsx";
import { Button } from "../../design/button.tsx";
import { ErrorNotice, Notice } from "../../design/notice.tsx";
import { TextArea } from "../structure/text-fields.tsx";
import { useDraftDesk } from "./draft-desk.ts";
import { Part } from "./part.tsx";

type Review = OperationInput<"proof.addReview">["review"];

/** What others have said of it, and a place to put what they signed. */
export function ReviewsPart() {
  const { study, accept, saveNow } = useDraftDesk();
  const [text, setText] = useState("");
  const [unread, setUnread] = useState(false);
  const add = useMutation({
    mutationFn: async (review: Review) => {
      await saveNow();
      return await call("proof.addReview", { id: study.id, review });
    },
    onSuccess: (answer) => {
      accept({ reviews: answer.study.reviews });
      setText("");
    },
  });
  const read = () => {
    try {
      const review = JSON.parse(text) as Review;
      setUnread(false);
      add.mutate(review);
    } catch {
      setUnread(true);
    }
  };
  return (
    <Part
      title="Reviews"
      id="reviews"
      asks="Give the JSON of the piece to somebody who knows the work. They sign what they say with their own copy of Clerkship, and you put it here."
    >
      {study.reviews.length === 0 ? (
        <p>Nobody has reviewed it yet.</p>
      ) : (
        <ul className="stack">
          {study.reviews.map(({ by, role, on, kind, says, signed }) => (
            <li key={`${by} ${on}`} className="stack-tight">
              <p>{says}</p>
              <p className="note">
                {by}, {role}; {showDay(on)}. {kind === "peer" ? "Peer" : "External"} review,{" "}
                {signed === undefined ? "told, not signed" : "signed"}.
              </p>
            </li>
          ))}
        </ul>
      )}
      <TextArea label="A signed review, as JSON" value={text} max={100_000} rows={3} onChange={setText} />
      <div className="row">
        <Button disabled={text.trim() === "" || add.isPending} onClick={read}>
          Add the review
        </Button>
        <AppLink href="/proof/verify#review">Review somebody else’s piece</AppLink>
      </div>
      <p aria-live="polite">{add.isSuccess && text === "" && "The review stands under the piece."}</p>
      {unread && (
        <Notice
          message="This is no JSON."
          advice="Paste the whole file the reviewer gave you, braces included."
        />
      )}
      {add.error !== null && <ErrorNotice error={add.error} />}
    </Part>
  );
}
