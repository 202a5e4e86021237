import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { call } from "../../client/call.ts";
import { showCount } from "../../client/numbers.ts";
import { Answer } from "../../design/answer.tsx";
import { AppLink } from "../../design/app-link.tsx";
import { Confirm } from "../../design/confirm.tsx";
import { EstimateMark } from "../../design/estimate-mark.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { Section } from "../../design/page.tsx";
import { ProjectPage } from "../project-page.tsx";
import { MineList } from "./mine-list.tsx";
import { saySeconds } from "./say-seconds.ts";
import "./work.css";

/** What somebody judged in a project, their time and their known items: theirs to look at and to change. */
export function MineScreen() {
  const { id = "" } = useParams({ strict: false });
  const query = useQuery({
    queryKey: ["review", id, "mine"],
    queryFn: ({ signal }) => call("projects.mine", { id }, signal),
    staleTime: 0,
  });
  return (
    <ProjectPage
      title="Your judgements"
      here="mine"
      deed="see-own-work"
      lead={() => (
        <p>What you said here, which of it you can still change, and how your known items came out.</p>
      )}
    >
      {(project) => (
        <Answer query={query} what="your judgements" lines={12}>
          {({ judged, skipped, gold }) => (
            <>
              <Section
                title="Judged"
                aside="An item can be changed until an adjudicator has decided it. Both versions stay in the record."
              >
                {judged.length === 0 ? (
                  <p>
                    Nothing yet. <AppLink href={`/review/${encodeURIComponent(id)}/work`}>Begin</AppLink>
                  </p>
                ) : (
                  <MineList project={id} judged={judged} />
                )}
              </Section>
              {skipped.length > 0 && (
                <Section title="Skipped" aside="Nobody counts that against you.">
                  <p>{showCount(skipped.length, "item")} left to others.</p>
                </Section>
              )}
              <Section title="Your time" aside="Shown to you. Nobody is ranked by it.">
                <YourTime judged={judged} />
              </Section>
              <Section
                title="Known items"
                aside="Some items have an answer that experts agreed on. They come up silently among the others."
              >
                {gold.given === 0 ? (
                  <p>None so far.</p>
                ) : (
                  <div className="stack">
                    <p className="row">
                      <span>
                        {gold.right} of {gold.given} as the experts said:
                      </span>
                      <EstimateMark answer={gold.share} digits={2} scale={[0, 1]} />
                    </p>
                    {gold.unsigned > 0 && (
                      <p className="note">
                        The key of {showCount(gold.unsigned, "item")} was not yet agreed by anybody qualified.
                      </p>
                    )}
                    <p>{gold.advice}</p>
                  </div>
                )}
              </Section>
              {project.settings.consent !== "" && (
                <Section title="Consent" aside="What you judged so far stays in the record.">
                  <Withdraw id={id} consented={project.me.consented} />
                </Section>
              )}
            </>
          )}
        </Answer>
      )}
    </ProjectPage>
  );
}

interface YourTimeProps {
  readonly judged: readonly { readonly task: string; readonly seconds?: number | undefined }[];
}

function YourTime({ judged }: YourTimeProps) {
  const timed = judged.filter(({ seconds }) => seconds !== undefined);
  if (timed.length === 0) return <p>None measured.</p>;
  const total = timed.reduce((sum, { seconds = 0 }) => sum + seconds, 0);
  const middle =
    timed.map(({ seconds = 0 }) => seconds).toSorted((a, b) => a - b)[Math.floor(timed.length / 2)] ?? 0;
  return (
    <p>
      In all {saySeconds(total)} over {showCount(timed.length, "item")}
      {timed.length > 1 && `; half of them took ${saySeconds(middle)} or less`}.
    </p>
  );
}

interface WithdrawProps {
  readonly id: string;
  readonly consented: boolean;
}

function Withdraw({ id, consented }: WithdrawProps) {
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => call("projects.withdrawConsent", { id }),
    onSuccess: async (project) => {
      queries.setQueryData(["review", id], project);
      await queries.invalidateQueries({ queryKey: ["review-work", id] });
    },
  });
  if (!consented)
    return (
      <p>
        You have not agreed to the terms.{" "}
        <AppLink href={`/review/${encodeURIComponent(id)}/work`}>Read them</AppLink>
      </p>
    );
  return (
    <div className="row">
      <Confirm
        label="Take your consent back"
        question="You are given nothing more in this project."
        yes="Take it back"
        onConfirm={() => withdraw.mutate()}
      />
      {withdraw.error !== null && <ErrorNotice error={withdraw.error} />}
    </div>
  );
}
