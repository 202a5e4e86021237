import { AppLink } from "../../design/app-link.tsx";
import { Page, Section } from "../../design/page.tsx";
import { CheckChain } from "./check-chain.tsx";
import "../review.css";

/** For whoever was handed a record: whether it is whole. */
export function CheckScreen() {
  return (
    <Page
      title="Check a record"
      over={<AppLink href="/review">Review</AppLink>}
      lead="Whether the record of a review project is as it was written, from the first act to the last."
    >
      <Section title="The file">
        <CheckChain />
      </Section>
    </Page>
  );
}
