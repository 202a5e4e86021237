import { getRouteApi } from "@tanstack/react-router";
import { Answer } from "../../design/answer.tsx";
import { AppLink } from "../../design/app-link.tsx";
import { Page } from "../../design/page.tsx";
import { useGuide, usePiece } from "../use-proof.ts";
import type { Held } from "../use-proof.ts";
import { Editor } from "./editor.tsx";
import "../proof.css";

const route = getRouteApi("/proof/$id");

/** Where one piece is written. */
export function EditorScreen() {
  const { id } = route.useParams();
  const piece = usePiece(id);
  if (piece.data !== undefined) return <Guided key={id} held={piece.data} />;
  return (
    <Page title="A piece of proof" over={<AppLink href="/proof">Proof</AppLink>}>
      <Answer query={piece} what="the piece" lines={20}>
        {() => null}
      </Answer>
    </Page>
  );
}

/** The piece with what its kind asks. */
function Guided({ held }: { readonly held: Held }) {
  const guide = useGuide(held.study);
  if (guide.data !== undefined) return <Editor held={held} guide={guide.data} />;
  return (
    <Page title={held.study.title} over={<AppLink href="/proof">Proof</AppLink>}>
      <Answer query={guide} what="what it has to answer" lines={20}>
        {() => null}
      </Answer>
    </Page>
  );
}
