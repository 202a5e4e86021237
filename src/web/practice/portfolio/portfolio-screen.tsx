import { useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import { readWords } from "../../client/address-words.ts";
import { Answer } from "../../design/answer.tsx";
import { AppLink } from "../../design/app-link.tsx";
import { Page, Section } from "../../design/page.tsx";
import { PracticeNav } from "../practice-nav.tsx";
import { useAttempts } from "../use-practice.ts";
import { readWish } from "../wish.ts";
import { KeywordSection } from "./keyword-section.tsx";
import { MakeIt } from "./make-it.tsx";
import { NO_SCOPE, ScopeForm } from "./scope-form.tsx";
import type { Scope } from "./scope-form.tsx";
import { SearchTerms } from "./search-terms.tsx";
import "../../tools/tools.css";
import "../practice.css";

/** Ten reviews anybody may see, the sentence that says what one reviews, and the words one may search by. */
export function PortfolioScreen() {
  const words = readWords(useRouterState({ select: ({ location }) => location.search }));
  const { profile } = readWish(words);
  const attempts = useAttempts(profile);
  const [scope, setScope] = useState<Scope>(NO_SCOPE);
  return (
    <Page
      title="Portfolio of reviews"
      over={<PracticeNav here="portfolio" profile={profile} />}
      lead="Ten reviews with your reasons, at items whose licence lets anybody show them, under a title that says what you are. Nothing from a platform or an employer can get in."
    >
      <Section
        title="What you review"
        id="scope"
        aside="Platforms check titles. A vague one is refused here, with the reason, before they do it."
      >
        <ScopeForm scope={scope} onChange={setScope} />
      </Section>
      <Section
        title="Ten reviews"
        id="reviews"
        aside="Choose ten, or none: then the ten with the best reasons are taken, reviewed items first. What experts made of your choice picks nothing."
      >
        <Answer query={attempts} what="your judgements" lines={6}>
          {(data) => <MakeIt attempts={data.attempts} scope={scope} profileId={profile} />}
        </Answer>
      </Section>
      <Section
        title="Words for a profile"
        id="keywords"
        aside="A word is yours where something shows it. Counts are of scored items."
      >
        <KeywordSection profileId={profile} />
      </Section>
      <Section
        title="Searches to save"
        id="searches"
        aside="Repeat them; search under titles that are yours alone."
      >
        <SearchTerms />
      </Section>
      <Section title="Before you accept work">
        <ul className="practice-terms">
          <li>
            <AppLink href="/field/platforms">Platform sheets</AppLink>{" "}
            <span className="note">who takes whom, what they pay by source, what they ask</span>
          </li>
          <li>
            <AppLink href="/tools/hourly">What an hour came to</AppLink>{" "}
            <span className="note">pay over every minute, unpaid ones included</span>
          </li>
        </ul>
      </Section>
    </Page>
  );
}
