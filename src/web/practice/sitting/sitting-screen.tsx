import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import { readWords } from "../../client/address-words.ts";
import { Answer } from "../../design/answer.tsx";
import { AppLink } from "../../design/app-link.tsx";
import { Page } from "../../design/page.tsx";
import { taskWords } from "../../review/review-words.ts";
import { PracticeNav } from "../practice-nav.tsx";
import { capital } from "../practice-words.ts";
import { readWish, wishWords, withWish } from "../wish.ts";
import { ExposureGate } from "./exposure-gate.tsx";
import { OneItem } from "./one-item.tsx";
import { useNext } from "./use-next.ts";
import "../practice.css";

/** One item after another, each with its feedback on the same page. */
export function SittingScreen() {
  const words = readWords(useRouterState({ select: ({ location }) => location.search }));
  const navigate = useNavigate();
  const wish = readWish(words);
  const item = words["item"];
  const [skip, setSkip] = useState<readonly string[]>([]);
  const [round, setRound] = useState(1);
  const [agreed, setAgreed] = useState("");
  const next = useNext({ wish, item, skip, round });

  const go = () => {
    setRound(round + 1);
    window.scrollTo({ top: 0 });
    if (item !== undefined)
      void navigate({ to: "/practice/sitting", search: wishWords(wish), replace: true });
  };
  const skipNow = (id: string) => {
    setSkip([...skip, id]);
    go();
  };
  const title = next.data?.kind === "item" ? capital(taskWords[next.data.item.task]) : "Practice";
  return (
    <Page title={title} over={<PracticeNav profile={wish.profile} />}>
      <Answer query={next} what="an item" lines={20}>
        {(shown) =>
          shown.kind === "none" ? (
            <div className="stack">
              <p>{shown.says}</p>
              {skip.length > 0 && <p className="note">What you skipped comes back in another sitting.</p>}
              <p>
                <AppLink href={withWish("/practice", wish)}>Choose otherwise, or bring a set</AppLink>
              </p>
            </div>
          ) : shown.exposure.length > 0 && agreed !== `${shown.item.id} ${round}` ? (
            <ExposureGate
              key={shown.item.id}
              exposure={shown.exposure}
              onShow={() => setAgreed(`${shown.item.id} ${round}`)}
              onSkip={() => skipNow(shown.item.id)}
            />
          ) : (
            <OneItem
              key={`${shown.item.id} ${round}`}
              shown={shown}
              again={shown.again}
              profileId={wish.profile}
              onNext={go}
              onSkip={() => skipNow(shown.item.id)}
            />
          )
        }
      </Answer>
    </Page>
  );
}
