import { useNavigate, useRouterState } from "@tanstack/react-router";
import { readWords } from "../../client/address-words.ts";
import { AppLink } from "../../design/app-link.tsx";
import { Page, Section } from "../../design/page.tsx";
import { PracticeNav } from "../practice-nav.tsx";
import { readWish, wishWords, withWish } from "../wish.ts";
import type { Wish } from "../wish.ts";
import { AtAGlance } from "./at-a-glance.tsx";
import { BringSet } from "./bring-set.tsx";
import { ChooseItems } from "./choose-items.tsx";
import { KnownSets } from "./known-sets.tsx";
import { ScopeChoice } from "./scope-choice.tsx";
import { SourceTable } from "./source-table.tsx";
import "../../tools/tools.css";
import "../../start/start.css";
import "../practice.css";

/** Where practice begins: what it is, what to judge, how far one is, and how to bring a set that can measure. */
export function PracticeScreen() {
  const words = readWords(useRouterState({ select: ({ location }) => location.search }));
  const navigate = useNavigate();
  const wish = readWish(words);
  const change = (next: Wish) =>
    void navigate({ to: "/practice", search: wishWords(next), replace: true, resetScroll: false });
  return (
    <Page
      title="Practise judging medical answers"
      over={<PracticeNav here="practice" profile={wish.profile} />}
      lead="You judge an answer as a reviewer would, then see what experts said and why. Agreement is measured beyond what guessing earns, so it takes a few items before a number means anything."
    >
      <Section
        title="Choose"
        aside="It stands in the address, so a bookmark keeps it. Hard content is announced before it is shown, and can be skipped."
      >
        <ChooseItems wish={wish} onChange={change} />
        <ScopeChoice wish={wish} onChange={change} />
        <p>
          <AppLink href={withWish("/practice/sitting", wish)} className="button button-main">
            Start judging
          </AppLink>
        </p>
      </Section>
      <Section title="What counts" id="counts">
        <ul className="practice-found">
          <li data-look="good">
            <strong>Counts:</strong> your first judgement of an item behind which experts of a published set,
            or two qualified people, stand, and about which they agree.
          </li>
          <li data-look="other">
            <strong>Does not count:</strong> our own items, since nobody qualified has reviewed them. They
            teach and are not scored. <a href="#bring">Bring a public set</a> to be measured.
          </li>
          <li>
            <strong>Nor do:</strong> items on which experts differ, items outside your scope, second attempts,
            and your time. Nothing ranks anybody.
          </li>
        </ul>
      </Section>
      <Section title="So far">
        <AtAGlance profile={wish.profile} />
      </Section>
      <Section
        title="Bring a set"
        id="bring"
        aside="The file stays on this machine. Texts that may tell who a person is are left out unless you say that they are public or made up."
      >
        <BringSet />
        <KnownSets />
      </Section>
      <Section title="Where the items come from" id="sources">
        <SourceTable />
      </Section>
    </Page>
  );
}
