import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../client/call.ts";
import type { OperationInput } from "../../client/operations.ts";
import { saveFile } from "../../client/save-file.ts";
import { Button } from "../../design/button.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { ChoiceField } from "../../design/fields.tsx";
import { ErrorNotice, Notice } from "../../design/notice.tsx";
import { TextArea, TextLine } from "../structure/text-fields.tsx";

type Asked = OperationInput<"proof.signReview">;

const KINDS: readonly { readonly value: Asked["review"]["kind"]; readonly label: string }[] = [
  { value: "peer", label: "peer: I know this kind of work" },
  { value: "external", label: "external: my review can be seen elsewhere" },
];

/** Says what one thinks of somebody else's piece, and signs it. */
export function SignReview() {
  const [piece, setPiece] = useState("");
  const [by, setBy] = useState("");
  const [role, setRole] = useState("");
  const [kind, setKind] = useState<Asked["review"]["kind"]>("peer");
  const [says, setSays] = useState("");
  const [at, setAt] = useState("");
  const [problem, setProblem] = useState("");
  const sign = useMutation({ mutationFn: (asked: Asked) => call("proof.signReview", asked) });
  const signed = sign.data === undefined ? "" : JSON.stringify(sign.data.review, null, 2);

  const send = () => {
    setProblem("");
    if (kind === "external" && !URL.canParse(at.trim())) {
      setProblem("An external review needs the whole address where it can be seen.");
      return;
    }
    try {
      const study = JSON.parse(piece) as Asked["study"];
      sign.mutate({
        study,
        review: {
          by: by.trim(),
          role: role.trim(),
          kind,
          says: says.trim(),
          ...(at.trim() === "" ? {} : { at: at.trim() }),
        },
      });
    } catch {
      setProblem("The piece is no JSON. Paste the whole file the author gave you.");
    }
  };
  return (
    <form
      className="stack proof-review"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextArea label="The piece, as JSON" value={piece} max={1_000_000} rows={4} onChange={setPiece} />
      <TextLine label="Your name" value={by} max={200} onChange={setBy} />
      <TextLine
        label="What you are, as you would sign: “registered nurse, intensive care”"
        value={role}
        max={200}
        onChange={setRole}
      />
      <ChoiceField label="Kind of review" value={kind} choices={KINDS} onChange={setKind} />
      {kind === "external" && (
        <TextLine label="Where it can be seen" value={at} max={2000} onChange={setAt} />
      )}
      <TextArea label="What you say of it" value={says} max={20_000} rows={5} onChange={setSays} />
      <div>
        <Button
          type="submit"
          disabled={[piece, by, role, says].some((text) => text.trim() === "") || sign.isPending}
        >
          Sign the review
        </Button>
      </div>
      {problem !== "" && <Notice message={problem} />}
      {sign.error !== null && <ErrorNotice error={sign.error} />}
      <div aria-live="polite">
        {signed !== "" && (
          <div className="stack-tight">
            <p>Signed. Give this to the author:</p>
            <pre className="verdict-text">{signed}</pre>
            <div className="row">
              <CopyButton text={() => signed}>Copy</CopyButton>
              <Button look="quiet" onClick={() => saveFile("review.json", signed, "application/json")}>
                Save as JSON
              </Button>
            </div>
          </div>
        )}
      </div>
    </form>
  );
}
