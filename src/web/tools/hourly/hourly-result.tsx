import { Answer } from "../../design/answer.tsx";
import { Button } from "../../design/button.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { DataRow, DataTable } from "../../design/data-table.tsx";
import { Section } from "../../design/page.tsx";
import type { OperationInput, OperationOutput } from "../../client/operations.ts";
import { useHourly } from "../use-tools.ts";
import { hourlyAsText, moneyIn, showMinutes, showRate, showShareRate } from "./hourly-as-text.ts";
import { lossWords } from "./unpaid-words.ts";

const COLUMNS = [{ label: "What" }, { label: "Time" }, { label: "Takes off an hour" }];

interface HourlyResultProps {
  readonly question: OperationInput<"practice.hourly">;
}

/** The rate on paper beside the rate in truth, and which minutes cost what. */
export function HourlyResult({ question }: HourlyResultProps) {
  const query = useHourly(question);
  return (
    <Answer query={query} what="your hour" lines={8}>
      {(answer) => (
        <div className={query.isPlaceholderData ? "tool-busy" : ""} aria-busy={query.isPlaceholderData}>
          <Section title="Your hour">
            <Rates answer={answer} />
            <p className="row no-print">
              <CopyButton text={() => hourlyAsText(answer)}>Copy as text</CopyButton>
              <Button look="quiet" onClick={() => window.print()}>
                Print
              </Button>
            </p>
          </Section>
          <Section
            title="Which minutes cost what"
            aside="From single numbers the parts add up to the gap between the two rates."
          >
            <Losses answer={answer} />
          </Section>
        </div>
      )}
    </Answer>
  );
}

interface PartProps {
  readonly answer: OperationOutput<"practice.hourly">;
}

function Rates({ answer }: PartProps) {
  const money = moneyIn(answer.currency);
  const { effectiveRate, afterReserve, left } = answer;
  return (
    <>
      <p className="tool-answer" aria-live="polite">
        {"because" in effectiveRate ? effectiveRate.because : `${showRate(effectiveRate, money)} an hour`}
      </p>
      {left.high < 0 && <p>The costs were more than the pay: {money(left.high)} is left.</p>}
      <dl className="facts">
        {[
          ["On paper, an hour", showRate(answer.paidRate, money)],
          ...(afterReserve === undefined ? [] : [["After your tax reserve", showRate(afterReserve, money)]]),
          ["Share of the time unpaid", showShareRate(answer.unpaidShare)],
          ["Time in all", showMinutes(answer.minutes)],
        ].map(([label, value]) => (
          <div key={label} className="fact">
            <dt>{label}</dt>
            <dd className="figures">{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Losses({ answer: { losses, currency } }: PartProps) {
  const money = moneyIn(currency);
  if (losses.length === 0) return <p>You named no unpaid minutes and no costs.</p>;
  return (
    <DataTable caption="Unpaid time and costs, the largest first" captionUnseen columns={COLUMNS}>
      {losses.map(({ of, minutes, lowersRateBy }) => (
        <DataRow
          key={of}
          columns={COLUMNS}
          cells={[
            lossWords(of),
            minutes === undefined ? "none" : showMinutes(minutes),
            showRate(lowersRateBy, money),
          ]}
        />
      ))}
    </DataTable>
  );
}
