import { AppLink } from "../../design/app-link.tsx";
import { Page, Section } from "../../design/page.tsx";
import { useShowHash } from "../../field/use-show-hash.ts";
import { CheckPacket } from "./check-packet.tsx";
import { SignReview } from "./sign-review.tsx";
import "../proof.css";

/** What somebody else handed over: a packet to check, a piece to review. */
export function VerifyScreen() {
  useShowHash(true);
  return (
    <Page
      title="Check a packet, review a piece"
      over={<AppLink href="/proof">Proof</AppLink>}
      lead="For what somebody else gave you. Both work with no network."
    >
      <Section
        title="Check a packet"
        id="packet"
        aside="Whether anything was changed since it was signed, whose key signed it, and what kind of proof it is."
      >
        <CheckPacket />
      </Section>
      <Section
        title="Review a piece"
        id="review"
        aside="You sign with the key of this machine. The author puts your review under the piece."
      >
        <SignReview />
      </Section>
    </Page>
  );
}
