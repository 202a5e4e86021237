import { useRouterState } from "@tanstack/react-router";
import { readWords } from "../../client/address-words.ts";
import { showCount } from "../../client/numbers.ts";
import { Answer } from "../../design/answer.tsx";
import { AppLink } from "../../design/app-link.tsx";
import { Page, Section } from "../../design/page.tsx";
import { PracticeNav } from "../practice-nav.tsx";
import { useAttempts, useResults } from "../use-practice.ts";
import { readWish, withWish } from "../wish.ts";
import { AttemptList } from "./attempt-list.tsx";
import { ResultSections } from "./result-sections.tsx";
import "../../tools/tools.css";
import "../practice.css";

/** What practice shows so far, and everything that was judged. */
export function ResultsScreen() {
  const words = readWords(useRouterState({ select: ({ location }) => location.search }));
  const wish = readWish(words);
  const results = useResults(wish.profile);
  const attempts = useAttempts(wish.profile);
  return (
    <Page
      title="Your results"
      over={<PracticeNav here="results" profile={wish.profile} />}
      lead="How often you are with most experts, beyond what guessing earns. Only you see it, and nothing here ranks anybody."
    >
      <Answer query={results} what="your results" lines={14}>
        {(data) =>
          data.attempted === 0 ? (
            <Section title="Nothing yet">
              <p>
                Nothing is judged yet.{" "}
                <AppLink href={withWish("/practice/sitting", wish)}>Judge a first item</AppLink>.
              </p>
            </Section>
          ) : (
            <ResultSections results={data} />
          )
        }
      </Answer>
      <Section
        title="What you judged"
        id="attempts"
        aside="Each opens with its feedback. What is deleted here counts no more."
      >
        <Answer query={attempts} what="your judgements" lines={6}>
          {({ attempts: all }) =>
            all.length === 0 ? (
              <p className="note">{showCount(0, "judgement")}.</p>
            ) : (
              <AttemptList attempts={all} />
            )
          }
        </Answer>
      </Section>
    </Page>
  );
}
