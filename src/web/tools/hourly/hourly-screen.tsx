import { useId } from "react";
import { useKind } from "../../client/use-reference.ts";
import { RecordLink } from "../../design/app-link.tsx";
import { Page, Section } from "../../design/page.tsx";
import { RecordField } from "../record-field.tsx";
import { ToolsNav } from "../tools-nav.tsx";
import { useToolAddress } from "../use-tool-address.ts";
import { HourlyResult } from "./hourly-result.tsx";
import { readCurrency, readHourly } from "./read-hourly.ts";
import { unpaidWords } from "./unpaid-words.ts";
import "../tools.css";
import "./hourly.css";

const currencyNames = new Intl.DisplayNames("en-GB", { type: "currency" });
const CURRENCIES = Intl.supportedValuesOf("currency").map((id) => ({
  id,
  label: `${id}, ${currencyNames.of(id) ?? id}`,
}));

/** What an hour on a review platform came to, with every minute of it counted. */
export function HourlyScreen() {
  const [words, change] = useToolAddress("/tools/hourly");
  const platforms = (useKind("platforms").data?.rows ?? []).map(({ ref, label }) => ({
    id: ref.replace(/^platforms\//, ""),
    label,
  }));
  const { question, unreadable } = readHourly(words);
  const platform = platforms.find(({ id }) => id === words["platform"]);
  const field = (key: string, label: string) => (
    <AmountField
      key={key}
      label={label}
      value={words[key] ?? ""}
      wrong={unreadable.has(key)}
      onChange={(value) => change({ [key]: value })}
    />
  );
  return (
    <Page
      title="What an hour came to"
      over={<ToolsNav />}
      lead="A platform counts the minutes it pays for. Count the others too, over a week or a fortnight, and see what an hour of yours brought."
    >
      <Section
        title="What you were paid"
        aside="A number, or two with a dash where you know only the ends: 60-90. It all stands in the address of this page and nowhere else."
      >
        <div className="tool-form">
          <RecordField
            label="Platform, if you want its sheet beside"
            choices={platforms}
            value={words["platform"]}
            none="No platform of that name."
            onChange={(id) => change({ platform: id })}
          />
          {field("paid", "Paid in all")}
          <RecordField
            label="Currency"
            choices={CURRENCIES}
            value={readCurrency(words["currency"])}
            none="No currency of that name."
            onChange={(id) => change({ currency: id })}
          />
          {field("minutes", "Minutes it was paid for; 0 if paid by the task")}
          {field("costs", "Costs: fees, software, exchange")}
          {field("reserve", "Set aside for tax, in per cent")}
        </div>
        {platform !== undefined && (
          <p>
            What is known of it: <RecordLink to={`platforms/${platform.id}`}>{platform.label}</RecordLink>.
          </p>
        )}
      </Section>
      <Section title="Minutes nobody paid" aside="Leave out what you did not have.">
        <div className="tool-form">
          {Object.entries(unpaidWords).map(([key, label]) => field(key, label))}
        </div>
      </Section>
      {question === undefined ? (
        <Section title="Your hour">
          <p>Say what you were paid and for how many minutes, to see it.</p>
        </Section>
      ) : (
        <HourlyResult question={question} />
      )}
    </Page>
  );
}

interface AmountFieldProps {
  readonly label: string;
  readonly value: string;
  readonly wrong: boolean;
  readonly onChange: (value: string) => void;
}

/** A number or a range, kept as it is typed; what cannot be read is said and left out. */
function AmountField({ label, value, wrong, onChange }: AmountFieldProps) {
  const id = useId();
  return (
    <div className="field hourly-amount">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {wrong && (
        <span id={`${id}-wrong`} className="note">
          Not counted: write 60 or 60-90.
        </span>
      )}
    </div>
  );
}
