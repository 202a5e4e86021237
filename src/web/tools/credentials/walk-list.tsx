import type { CredentialQuestion, CredentialVerdict } from "#src/choose/index.ts";
import { showCount } from "../../client/numbers.ts";
import { useRoles } from "../../client/use-lists.ts";
import { Answer } from "../../design/answer.tsx";
import { Button } from "../../design/button.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { FilterField } from "../../design/fields.tsx";
import { Section } from "../../design/page.tsx";
import { holdsWords } from "../../field/holds-words.ts";
import { OwnEstimates } from "../../field/own-estimates.tsx";
import { isStranger } from "../is-stranger.ts";
import { Stranger } from "../stranger.tsx";
import { useCredentialWalk } from "../use-tools.ts";
import { verdictMeanings, verdictWords } from "../words.ts";
import { VerdictEntry } from "./verdict-entry.tsx";
import { walkAsText } from "./walk-as-text.ts";

interface WalkListProps {
  readonly question: CredentialQuestion;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
}

const VERDICTS = ["take", "ask", "later", "skip"] as const;

/** Every credential with its verdict for this role, the best first. */
export function WalkList({ question, typed, onTyped }: WalkListProps) {
  const walk = useCredentialWalk(question);
  const roles = useRoles().data?.roles ?? [];
  if (isStranger(roles, question.role)) {
    return (
      <Section title="All of them">
        <Stranger id={question.role} what="role" />
      </Section>
    );
  }
  return (
    <Answer query={walk} what="the five steps" lines={40}>
      {({ advice, verdicts }) => {
        const kept = verdicts.filter((one) => holdsWords(`${one.label} ${one.provider}`, typed));
        return (
          <div
            aria-busy={walk.isPlaceholderData}
            className={walk.isPlaceholderData ? "tool-busy" : undefined}
          >
            <Section title="All of them" aside={<OwnEstimates what="Gap hours" role={question.role} />}>
              {advice.map((words) => (
                <p key={words}>
                  <strong>{words}</strong>
                </p>
              ))}
              <p aria-live="polite">{countVerdicts(kept)}</p>
              <div className="list-tools">
                <FilterField label="Filter credentials" value={typed} onChange={onTyped} />
                <CopyButton text={() => walkAsText(kept)}>Copy as text</CopyButton>
                <Button look="quiet" onClick={() => window.print()}>
                  Print
                </Button>
              </div>
            </Section>
            {VERDICTS.map((verdict) => {
              const those = kept.filter((one) => one.verdict === verdict);
              if (those.length === 0) return null;
              return (
                <Section key={verdict} title={verdictWords[verdict]} aside={verdictMeanings[verdict]}>
                  <ul className="ruled">
                    {those.map((one) => (
                      <VerdictEntry key={one.id} verdict={one} facts={question.facts} />
                    ))}
                  </ul>
                </Section>
              );
            })}
          </div>
        );
      }}
    </Answer>
  );
}

function countVerdicts(verdicts: readonly CredentialVerdict[]): string {
  const counts = VERDICTS.map((verdict) => ({
    word: verdictWords[verdict].toLowerCase(),
    count: verdicts.filter((one) => one.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  if (counts.length === 0) return "No credential fits the filter.";
  const parts = counts.map(({ word, count }) => `${word} ${count}`).join(", ");
  return `${showCount(verdicts.length, "credential")}: ${parts}.`;
}
