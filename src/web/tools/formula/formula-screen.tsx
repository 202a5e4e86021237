import type { AddressWords } from "../../client/address-words.ts";
import { useDomains, useSectors } from "../../client/use-lists.ts";
import { AppLink } from "../../design/app-link.tsx";
import { ChoiceField } from "../../design/fields.tsx";
import { Page, Section } from "../../design/page.tsx";
import { joinIds, readIds } from "../../lanes/lanes-search.ts";
import { choicesOf, readChoice } from "../choices.ts";
import { ManyField } from "../many-field.tsx";
import { QUESTIONS } from "../niche/questions.ts";
import { readNiche } from "../niche/read-niche.ts";
import { ToolsNav } from "../tools-nav.tsx";
import { useToolAddress } from "../use-tool-address.ts";
import { FormulaResult } from "./formula-result.tsx";
import { PieceList } from "./piece-list.tsx";
import { readPieces, writePieces } from "./pieces.ts";
import "../tools.css";
import "./formula.css";

const MOST_DOMAINS = 6;

/** A plan held against the career formula: a strength, one or two domains, proof, made responsibly. */
export function FormulaScreen() {
  const [words, change] = useToolAddress("/tools/formula");
  const domains = useDomains().data?.domains ?? [];
  const niche = readNiche(words);
  const chosen = readIds(words["domains"]).slice(0, MOST_DOMAINS);
  const pieces = readPieces(words["pieces"]);
  return (
    <Page
      title="Weigh a plan"
      over={<ToolsNav />}
      lead="The career formula of the guides: a strength you have, one or two domains, three to five finished pieces, made responsibly. Say where you are; see what stands, what comes next and what to let go."
    >
      <Section
        title="1 Your direction"
        aside={<AppLink href={nicheHref(words)}>One question at a time</AppLink>}
      >
        <div className="tool-form">
          {QUESTIONS.map(({ key, asks, words: table }) => (
            <ChoiceField
              key={key}
              label={asks}
              value={readChoice(words[key], table) ?? ""}
              choices={[{ value: "", label: "choose" }, ...choicesOf(table)]}
              onChange={(value) => change({ [key]: value })}
            />
          ))}
          <SectorField value={words["sector"]} onChange={(sector) => change({ sector })} />
        </div>
      </Section>
      <Section title="2 Your domains" aside="Those you mean to work in; two at most hold together.">
        <ManyField
          label="Domains"
          none="none named"
          choices={domains}
          chosen={chosen}
          onChange={(ids) => change({ domains: joinIds(ids) })}
        />
      </Section>
      <Section
        title="3 Finished pieces"
        aside="What somebody else can look at today. Their titles stand in the address of this page."
      >
        <PieceList
          pieces={pieces}
          domains={domains}
          onChange={(next) => change({ pieces: writePieces(next) })}
        />
      </Section>
      {niche === undefined ? (
        <Section title="4 Where it stands">
          <p>Answer the three questions above first.</p>
        </Section>
      ) : (
        <FormulaResult question={{ niche, domains: [...chosen], pieces: [...pieces] }} />
      )}
    </Page>
  );
}

function nicheHref(words: AddressWords): string {
  const kept = ["strength", "interest", "problem", "sector"].flatMap((key) => {
    const word = words[key];
    return word === undefined ? [] : [[key, word]];
  });
  return `/tools/niche?${new URLSearchParams(kept)}`;
}

interface SectorFieldProps {
  readonly value: string | undefined;
  readonly onChange: (sector: string) => void;
}

function SectorField({ value, onChange }: SectorFieldProps) {
  const sectors = useSectors().data?.sectors ?? [];
  return (
    <ChoiceField
      label="A kind of employer, if only one will do"
      value={sectors.some(({ id }) => id === value) ? (value ?? "") : ""}
      choices={[{ value: "", label: "any" }, ...sectors.map(({ id, label }) => ({ value: id, label }))]}
      onChange={onChange}
    />
  );
}
