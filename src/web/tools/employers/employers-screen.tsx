import { useDeferredValue, useMemo } from "react";
import { showCount, showNumber } from "../../client/numbers.ts";
import { useKind } from "../../client/use-reference.ts";
import { Answer } from "../../design/answer.tsx";
import { Button } from "../../design/button.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { ChoiceField, FilterField } from "../../design/fields.tsx";
import { Page, Section } from "../../design/page.tsx";
import { FacetFields } from "../../field/list/facet-fields.tsx";
import { MoreFilters } from "../../field/list/more-filters.tsx";
import { filterRows, readList } from "../../field/list/list-rows.ts";
import type { ReadyList } from "../../field/list/list-rows.ts";
import { ToolsNav } from "../tools-nav.tsx";
import { useToolAddress } from "../use-tool-address.ts";
import { useEmployers } from "../use-tools.ts";
import { employersAsText } from "./employers-as-text.ts";
import { EmployerTable } from "./employer-table.tsx";
import { SectorBars } from "./sector-bars.tsx";
import { SORTS, sortEmployers } from "./sort-employers.ts";
import "../../field/list/list.css";
import "../tools.css";

/** Who hires, by sector, domain, region and board system, with the board, how sure it is and when it was seen. */
export function EmployersScreen() {
  const page = useKind("employers");
  return (
    <Page
      title="Employers"
      over={<ToolsNav />}
      lead="Who hires, and where each lists its openings in public: how sure we are of the board, and when it was seen. Boards move, so look before you count on one."
    >
      <Answer query={page} what="the employers" lines={80}>
        {(data) => <Employers list={readList(data)} />}
      </Answer>
    </Page>
  );
}

interface EmployersProps {
  readonly list: ReadyList;
}

function Employers({ list }: EmployersProps) {
  const [words, change] = useToolAddress("/tools/employers");
  const details = useEmployers();
  const typed = words["q"] ?? "";
  const asked = useDeferredValue(typed);
  const kept = useMemo(() => filterRows(list, asked, words), [list, asked, words]);
  const beforeSector = useMemo(() => filterRows(list, asked, words, "sector"), [list, asked, words]);
  const overdue = useMemo(
    () =>
      new Set(list.page.rows.filter((row) => row.overdue).map(({ ref }) => ref.replace("employers/", ""))),
    [list],
  );
  const all = list.rows.length;
  const count =
    kept.length === all
      ? showCount(all, "employer")
      : `${showNumber(kept.length)} of ${showCount(all, "employer")}`;

  return (
    <div className="tool-list">
      <div className="list-tools">
        <FilterField label="Filter employers" value={typed} onChange={(q) => change({ q })} />
        <MoreFilters
          chosen={[...list.page.facets, { key: "sort" }].some(({ key }) => words[key] !== undefined)}
        >
          <FacetFields
            list={list}
            typed={asked}
            chosen={words}
            onChoose={(key, value) => change({ [key]: value })}
          />
          <ChoiceField
            label="Sort by"
            value={SORTS.find(({ value }) => value === words["sort"])?.value ?? ""}
            choices={SORTS}
            onChange={(sort) => change({ sort })}
          />
        </MoreFilters>
      </div>
      <p aria-live="polite" className="figures">
        {count}
      </p>
      <Section title="By sector" aside="One employer can stand in two sectors.">
        <SectorBars
          values={list.page.facets.find(({ key }) => key === "sector")?.values ?? []}
          rows={beforeSector.map(({ row }) => row)}
          chosen={words["sector"]}
          onChoose={(sector) => change({ sector })}
        />
      </Section>
      <Answer query={details} what="the boards" lines={60}>
        {({ employers }) => {
          const ids = new Set(kept.map(({ row }) => row.ref.replace("employers/", "")));
          const shown = sortEmployers(
            employers.filter(({ id }) => ids.has(id)),
            words["sort"],
          );
          return (
            <section className="kind-list" aria-label="Employers">
              <p className="row no-print">
                <CopyButton text={() => employersAsText(shown)}>Copy as text</CopyButton>
                <Button look="quiet" onClick={() => window.print()}>
                  Print
                </Button>
                <a href="/download/field/employers.csv" download>
                  All as a table (.csv)
                </a>
              </p>
              {shown.length === 0 ? (
                <div className="stack-tight">
                  <p>No employer that we hold fits all of this. That does not mean that none hires there.</p>
                  <p>
                    <Button onClick={() => change(noFilter(words))}>Take all filters away</Button>
                  </p>
                </div>
              ) : (
                <EmployerTable employers={shown} all={employers} overdue={overdue} />
              )}
            </section>
          );
        }}
      </Answer>
    </div>
  );
}

function noFilter(words: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(Object.keys(words).map((key) => [key, ""]));
}
