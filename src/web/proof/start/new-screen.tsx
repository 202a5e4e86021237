import { getRouteApi } from "@tanstack/react-router";
import { AppLink } from "../../design/app-link.tsx";
import { Answer } from "../../design/answer.tsx";
import { Page, Section } from "../../design/page.tsx";
import { useProofKinds } from "../use-proof.ts";
import { StartForm } from "./start-form.tsx";
import "../proof.css";

const route = getRouteApi("/proof/new");

/** Where a piece begins: its kind, what it follows, its title. */
export function NewScreen() {
  const kinds = useProofKinds();
  const words = route.useSearch();
  return (
    <Page
      title="Start a piece of proof"
      over={<AppLink href="/proof">Proof</AppLink>}
      lead="Choose what you want to show. Most kinds need no code; each is checked while you write."
    >
      <Section title="What kind" aside="Hours are our own estimate for a first piece.">
        <Answer query={kinds} what="the kinds" lines={20}>
          {(data) => <StartForm key={JSON.stringify(words)} kinds={data.kinds} words={words} />}
        </Answer>
      </Section>
    </Page>
  );
}
