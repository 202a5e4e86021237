import type { NicheQuestion } from "#src/choose/index.ts";
import { useProfiles, useSectors } from "../../client/use-lists.ts";
import { useIsOwn } from "../../client/use-me.ts";
import { Answer } from "../../design/answer.tsx";
import { AppLink, RecordLink } from "../../design/app-link.tsx";
import { Button } from "../../design/button.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { ChoiceField } from "../../design/fields.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { Section } from "../../design/page.tsx";
import { SourceIds } from "../../field/source-ids.tsx";
import { useNiche } from "../use-tools.ts";
import { LaneWords, laneAsText } from "./lane-words.tsx";
import { QUESTIONS } from "./questions.ts";

interface NicheResultProps {
  readonly question: NicheQuestion;
  /** Whether the last question was answered here just now: then the keyboard goes on from the lane. */
  readonly asked: boolean;
  readonly onSector: (sector: string | undefined) => void;
  readonly onQuestion: (place: number) => void;
  readonly onAgain: () => void;
}

/** The one lane, why it and not another, and the first step. */
export function NicheResult({ question, asked, onSector, onQuestion, onAgain }: NicheResultProps) {
  const niche = useNiche(question);
  const sectors = useSectors().data?.sectors ?? [];
  const known = sectors.some(({ id }) => id === question.sector);
  return (
    <>
      <Answer query={niche} what="your lane" lines={24}>
        {({ lane, secondDomain, because, gaveUp, firstStep, sources }) => (
          <div aria-busy={niche.isPlaceholderData}>
            <Section title="Your lane">
              <h3 className="niche-lane" aria-live="polite" tabIndex={-1} ref={asked ? focusWhenShown : null}>
                <LaneWords lane={lane} />
              </h3>
              {secondDomain !== undefined && (
                <p>
                  A second domain that goes with it:{" "}
                  <RecordLink to={`domains/${secondDomain.id}`}>{secondDomain.label}</RecordLink>. Two at most
                  hold together.
                </p>
              )}
              <p>
                <strong>First step:</strong> {firstStep}
              </p>
              <SeeLanes domain={lane.domain.id} sector={lane.sector.id} />
              <p className="row no-print">
                <AppLink
                  href={`/tools/formula?${new URLSearchParams({ ...question, sector: question.sector ?? "" })}`}
                >
                  Weigh a plan for it
                </AppLink>
                <CopyButton
                  text={() => [laneAsText(lane), ...because, `First step: ${firstStep}`].join("\n")}
                >
                  Copy as text
                </CopyButton>
              </p>
            </Section>
            <Section title="Why this one">
              <ul className="bullets">
                {because.map((why) => (
                  <li key={why}>{why}</li>
                ))}
              </ul>
              <p className="note">
                The three questions are the guides’ <SourceIds of="the three questions" ids={sources} />;
                which lane each answer leans to is this project’s own judgement.
              </p>
            </Section>
            <Section title="What you give up" aside="Close to it, and left out by choosing it.">
              <ul className="ruled">
                {gaveUp.map((one) => (
                  <li key={laneAsText(one.lane)} className="stack-tight">
                    <p>
                      <LaneWords lane={one.lane} />
                    </p>
                    <p className="note">{one.because}</p>
                  </li>
                ))}
              </ul>
            </Section>
          </div>
        )}
      </Answer>
      <Section title="Your answers">
        <dl className="facts tool-answers">
          {QUESTIONS.map(({ key, asks, words }, place) => (
            <div key={key} className="fact">
              <dt>{asks}</dt>
              <dd className="row">
                {wordOf(words, question[key])}{" "}
                <Button look="quiet" onClick={() => onQuestion(place)}>
                  Change<span className="unseen">: {asks}</span>
                </Button>
              </dd>
            </div>
          ))}
        </dl>
        <div className="tool-form">
          <ChoiceField
            label="A kind of employer, if only one will do"
            value={known ? (question.sector ?? "") : ""}
            choices={[{ value: "", label: "any" }, ...sectors.map(({ id, label }) => ({ value: id, label }))]}
            onChange={onSector}
          />
          <Button onClick={onAgain}>Start again</Button>
        </div>
      </Section>
    </>
  );
}

interface SeeLanesProps {
  readonly domain: string;
  readonly sector: string;
}

/** The way to the lanes of each profile stored here, with this domain and employer in view. */
function SeeLanes({ domain, sector }: SeeLanesProps) {
  const profiles = useProfiles().data?.profiles ?? [];
  const isOwn = useIsOwn();
  if (!isOwn) return null;
  if (profiles.length === 0) {
    return (
      <p>
        <AppLink href="/">Read your résumé</AppLink> to see how far you stand from it.
      </p>
    );
  }
  return (
    <ul className="row">
      {profiles.map(({ id, headline }) => (
        <li key={id}>
          <AppLink href={`/profile/${id}/lanes?domains=${domain}&sectors=${sector}`}>
            See my lanes{profiles.length > 1 && `: ${headline}`}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}

function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}
