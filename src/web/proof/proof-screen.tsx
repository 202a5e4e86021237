import { AppLink } from "../design/app-link.tsx";
import { Answer } from "../design/answer.tsx";
import { Page, Section } from "../design/page.tsx";
import { useShowHash } from "../field/use-show-hash.ts";
import { PieceList } from "./list/piece-list.tsx";
import { SendOut } from "./list/send-out.tsx";
import { usePieces } from "./use-proof.ts";
import "./proof.css";

/** The pieces of proof kept here, a new one, and ways to send finished ones out. */
export function ProofScreen() {
  const pieces = usePieces();
  useShowHash(pieces.data !== undefined);
  return (
    <Page
      title="Proof"
      lead="Work that somebody else can look at. Each piece is checked while you write it, and is published when nothing stands in its way."
    >
      <Section
        title="Your pieces"
        aside={
          <p>
            <AppLink href="/proof/verify">Check a packet or review a piece</AppLink>
          </p>
        }
      >
        <p>
          <AppLink href="/proof/new" className="button button-main">
            Start a new piece
          </AppLink>
        </p>
        <Answer query={pieces} what="your pieces" lines={6}>
          {(data) => <PieceList pieces={data.pieces} />}
        </Answer>
      </Section>
      <Section
        title="Send out"
        id="send-out"
        aside="A portfolio is a folder of pages for any host. A packet is signed, so that a change shows."
      >
        <Answer query={pieces} what="your pieces" lines={3}>
          {(data) => <SendOut pieces={data.pieces.filter(({ publishedOn }) => publishedOn !== undefined)} />}
        </Answer>
      </Section>
    </Page>
  );
}
