import { useState } from "react";
import { showCount } from "../../client/numbers.ts";
import { Button } from "../../design/button.tsx";
import { Labelled } from "../../design/fields.tsx";
import { ErrorNotice, Notice } from "../../design/notice.tsx";
import type { Piece } from "../use-proof.ts";
import { usePacket, usePortfolio } from "./use-sending.ts";

interface SendOutProps {
  /** Published ones. */
  readonly pieces: readonly Piece[];
}

/** Makes a portfolio or a signed packet of the pieces that are chosen. */
export function SendOut({ pieces }: SendOutProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState("");
  const [title, setTitle] = useState("");
  const [about, setAbout] = useState("");
  const portfolio = usePortfolio();
  const packet = usePacket();
  if (pieces.length === 0)
    return <p>Only published pieces can be sent out, and none is. Publish one from its own page.</p>;

  const chosen = pieces.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const ready = chosen.length > 0 && name.trim() !== "";
  const refused = [portfolio.data, packet.data].some((answer) => answer?.kind === "refused");
  return (
    <div className="stack">
      <fieldset className="stack-tight">
        <legend className="field-label">Pieces</legend>
        {pieces.map(({ id, title: of }) => (
          <label key={id} className="proof-tick">
            <input
              type="checkbox"
              checked={!left.has(id)}
              onChange={() => setLeft((before) => flipped(before, id))}
            />
            {of}
          </label>
        ))}
      </fieldset>
      <Labelled label="Your name, as it stands on them">
        {(id) => (
          <input
            id={id}
            autoComplete="name"
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Labelled>
      <Labelled label="Title of the portfolio">
        {(id) => (
          <input id={id} maxLength={200} value={title} onChange={(event) => setTitle(event.target.value)} />
        )}
      </Labelled>
      <Labelled label="About you, in a few lines">
        {(id) => (
          <textarea
            id={id}
            rows={3}
            maxLength={4000}
            value={about}
            onChange={(event) => setAbout(event.target.value)}
          />
        )}
      </Labelled>
      <div className="row">
        <Button
          disabled={!ready || title.trim() === "" || portfolio.isPending}
          onClick={() => portfolio.mutate({ ids: chosen, title: title.trim(), author: name.trim(), about })}
        >
          Make the portfolio
        </Button>
        <Button
          disabled={!ready || packet.isPending}
          onClick={() => packet.mutate({ ids: chosen, name: name.trim() })}
        >
          Sign a packet
        </Button>
        <span className="note">{showCount(chosen.length, "piece")} chosen.</span>
      </div>
      <p aria-live="polite">
        {portfolio.data?.kind === "made" && "The portfolio is saved as a zip. "}
        {packet.data?.kind === "signed" &&
          "The packet is signed and saved. Anybody can check it with no network."}
      </p>
      {refused && (
        <Notice
          message="A piece was changed after it was published."
          advice="Open it, clear its gates, and publish it again."
        />
      )}
      {portfolio.error !== null && <ErrorNotice error={portfolio.error} />}
      {packet.error !== null && <ErrorNotice error={packet.error} />}
    </div>
  );
}

function flipped(before: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(id)) after.add(id);
  return after;
}
