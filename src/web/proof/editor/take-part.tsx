import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { saveFile } from "../../client/save-file.ts";
import { Button } from "../../design/button.tsx";
import { Confirm } from "../../design/confirm.tsx";
import { ErrorNotice, Notice } from "../../design/notice.tsx";
import { usePacket, useReadmePack } from "../list/use-sending.ts";
import { TextLine } from "../structure/text-fields.tsx";
import { useDeletePiece } from "../use-proof.ts";
import { useDraftDesk } from "./draft-desk.ts";
import { Part } from "./part.tsx";
import { clearDraft } from "./draft-store.ts";

const ENDINGS = [
  { ending: "html", label: "Web page" },
  { ending: "md", label: "Markdown" },
  { ending: "pdf", label: "PDF" },
] as const;

/** Ways to take the piece along, to sign it, to be rid of it. */
export function TakePart() {
  const { study } = useDraftDesk();
  const [typed, setTyped] = useState<string>();
  const name = typed ?? study.author;
  const readme = useReadmePack();
  const packet = usePacket();
  const remove = useDeletePiece();
  const navigate = useNavigate();
  const address = `/download/proof/${encodeURIComponent(study.id)}`;
  const refused = readme.data?.kind === "refused" || packet.data?.kind === "refused";
  return (
    <Part title="Take it along" id="take-along" asks="Files are made from what is saved.">
      <ul className="row">
        {ENDINGS.map(({ ending, label }) => (
          <li key={ending}>
            <a href={`${address}.${ending}`} download>
              {label}
            </a>
          </li>
        ))}
        <li>
          <Button
            look="quiet"
            onClick={() =>
              saveFile(`piece-${study.id}.json`, JSON.stringify(study, null, 2), "application/json")
            }
          >
            JSON, for a reviewer
          </Button>
        </li>
      </ul>
      <p className="note">The two below need a published piece.</p>
      <div>
        <Button disabled={readme.isPending} onClick={() => readme.mutate(study.id)}>
          README pack for its repository
        </Button>
      </div>
      <form
        className="row proof-sign"
        onSubmit={(event) => {
          event.preventDefault();
          packet.mutate({ ids: [study.id], name: name.trim() });
        }}
      >
        <TextLine label="Name on the packet" value={name} max={200} onChange={setTyped} />
        <Button type="submit" disabled={name.trim() === "" || packet.isPending}>
          Sign a packet
        </Button>
      </form>
      <p aria-live="polite">
        {readme.data?.kind === "made" && "The README pack is saved as a zip. "}
        {packet.data?.kind === "signed" &&
          "The packet is signed and saved. Anybody can check it with no network."}
      </p>
      {refused && (
        <Notice message="It is not published." advice="Clear its gates and publish it; then this works." />
      )}
      {[readme.error, packet.error, remove.error].map(
        (error) => error !== null && <ErrorNotice key={String(error)} error={error} />,
      )}
      <div>
        <Confirm
          label="Delete this piece"
          question={`Delete “${study.title}” and what it counted for?`}
          yes="Delete"
          onConfirm={() =>
            remove.mutate(study.id, {
              onSuccess: () => {
                clearDraft(study.id);
                void navigate({ to: "/proof" });
              },
            })
          }
        />
      </div>
    </Part>
  );
}
