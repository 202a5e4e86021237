import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../client/call.ts";
import { Button } from "../../design/button.tsx";
import { Labelled } from "../../design/fields.tsx";
import { ErrorNotice, Notice } from "../../design/notice.tsx";
import { NO_TITLE, TitleFields } from "../title-fields.tsx";
import type { Titled } from "../title-fields.tsx";
import "../../tools/tools.css";

interface SignOffFormProps {
  readonly id: string;
}

/** Lets somebody qualified say that they have read an item with its key and agree. */
export function SignOffForm({ id }: SignOffFormProps) {
  const queries = useQueryClient();
  const [who, setWho] = useState<Titled>(NO_TITLE);
  const [says, setSays] = useState("");
  const sign = useMutation({
    mutationFn: () => {
      const { title, jurisdiction, board, credential } = who;
      if (credential === "lapsed") throw new Error("a lapsed credential is not offered here");
      return call("practice.signOff", {
        id,
        profession: title.trim(),
        credential,
        ...(jurisdiction.trim() === "" ? {} : { jurisdiction: jurisdiction.trim() }),
        ...(board.trim() === "" ? {} : { board: board.trim() }),
        ...(says.trim() === "" ? {} : { says: says.trim() }),
      });
    },
    onSuccess: async (answer) => {
      if (answer.kind === "signed") await queries.invalidateQueries({ queryKey: ["practice"] });
    },
  });
  const answer = sign.data;
  return (
    <details className="practice-sign no-print">
      <summary>Sign it as somebody qualified</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (who.title.trim() !== "") sign.mutate();
        }}
      >
        <p>
          Sign only if you have read the item with its key, agree with all of it, and your licence or work
          covers it. What you sign is shown beside the item; your name is not asked for.
        </p>
        <TitleFields value={who} onChange={setWho} withLapsed={false} />
        <Labelled label="What you say of it, in your own words">
          {(field) => (
            <textarea
              id={field}
              rows={2}
              maxLength={1_000}
              value={says}
              onChange={(event) => setSays(event.target.value)}
            />
          )}
        </Labelled>
        <p className="note">
          A credential that nobody has looked into is shown, and does not count. The two signatures have to be
          of two people. This machine cannot tell people apart, so it takes your word.
        </p>
        {sign.error !== null && <ErrorNotice error={sign.error} />}
        {answer?.kind === "refused" && (
          <Notice message={answer.says} advice={`Missing: ${answer.missing.join(" ")}`} />
        )}
        {answer?.kind === "signed" && <p aria-live="polite">Signed. {answer.says}</p>}
        <div>
          <Button type="submit" disabled={sign.isPending || who.title.trim() === ""}>
            Sign it
          </Button>
        </div>
      </form>
    </details>
  );
}
