import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { showDay } from "../../client/dates.ts";
import { Answer } from "../../design/answer.tsx";
import { AppLink } from "../../design/app-link.tsx";
import { Confirm } from "../../design/confirm.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { Page, Section } from "../../design/page.tsx";
import { taskWords } from "../../review/review-words.ts";
import { FeedbackParts } from "../feedback/feedback-parts.tsx";
import { verdictOf, whyNotOf } from "../feedback/verdict.ts";
import { PracticeNav } from "../practice-nav.tsx";
import { capital } from "../practice-words.ts";
import { useAttempt, useTakeBack } from "../use-practice.ts";

const route = getRouteApi("/practice/attempt/$id");

/** One judgement of before, with its feedback. */
export function AttemptScreen() {
  const { id } = route.useParams();
  const navigate = useNavigate();
  const judged = useAttempt(id);
  const back = useTakeBack();
  const attempt = judged.data?.attempt;
  return (
    <Page
      title={attempt === undefined ? "A judgement" : capital(taskWords[attempt.task])}
      over={<PracticeNav profile={attempt?.profileId} />}
      lead={
        judged.data !== undefined && (
          <p>
            {verdictOf(judged.data)}, judged on {showDay(judged.data.attempt.on)}.{" "}
            {whyNotOf(judged.data.result).join(" ")}
          </p>
        )
      }
    >
      <Answer query={judged} what="the judgement" lines={20}>
        {(data) => (
          <>
            <FeedbackParts judged={data} />
            <Section title="From here">
              <div className="row">
                {data.item !== undefined && (
                  <AppLink href={`/practice/sitting?item=${encodeURIComponent(data.attempt.item)}`}>
                    Judge this item again, to learn
                  </AppLink>
                )}
                <AppLink href="/practice/results#attempts">All judgements</AppLink>
                <Confirm
                  label="Delete this judgement"
                  question="Delete it, and what it counted for?"
                  yes="Delete"
                  onConfirm={() =>
                    back.mutate(id, { onSuccess: () => void navigate({ to: "/practice/results" }) })
                  }
                />
              </div>
              {back.error !== null && <ErrorNotice error={back.error} />}
            </Section>
          </>
        )}
      </Answer>
    </Page>
  );
}
