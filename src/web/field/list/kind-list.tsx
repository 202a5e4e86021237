import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useMemo, useRef } from "react";
import type { KindPage } from "#src/reference/index.ts";
import type { AddressWords } from "../../client/address-words.ts";
import { showCount, showNumber } from "../../client/numbers.ts";
import { useTypedWord } from "../../client/use-typed-word.ts";
import { AppLink } from "../../design/app-link.tsx";
import { Button } from "../../design/button.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { ChoiceField, FilterField } from "../../design/fields.tsx";
import { FacetFields } from "./facet-fields.tsx";
import { KindTable } from "./kind-table.tsx";
import { MoreFilters } from "./more-filters.tsx";
import { filterRows, keyOf, listAsText, readList, sortRows } from "./list-rows.ts";

const route = getRouteApi("/field/$kind");

interface KindListProps {
  readonly page: KindPage;
}

/** A list with its filters, its order and the ways to take it along; what is chosen stands in the address. */
export function KindList({ page }: KindListProps) {
  const words = route.useSearch();
  const navigate = useNavigate();
  const part = useRef<HTMLElement>(null);
  const list = useMemo(() => readList(page), [page]);
  const choose = (key: string, value: string) =>
    void navigate({
      to: "/field/$kind",
      params: { kind: page.kind },
      search: { ...words, [key]: value === "" ? undefined : value },
      replace: true,
      resetScroll: false,
    });
  const [typed, setTyped] = useTypedWord(words["q"], (value) => choose("q", value));
  const asked = useDeferredValue(typed);
  const rows = useMemo(
    () => sortRows(list, filterRows(list, asked, words), words["sort"]),
    [list, asked, words],
  );
  const sorts = [
    { value: "", label: "as listed" },
    ...list.columns.map((name) => ({ value: keyOf(name), label: name.toLowerCase() })),
  ];

  return (
    <section ref={part} className="kind-list" aria-label={page.label}>
      <div className="list-tools">
        <FilterField label={`Filter ${page.label.toLowerCase()}`} value={typed} onChange={setTyped} />
        <MoreFilters
          chosen={list.page.facets.some(({ key }) => words[key] !== undefined)}
          narrowOnly={
            <ChoiceField
              label="Sort by"
              value={words["sort"] ?? ""}
              choices={sorts}
              onChange={(sort) => choose("sort", sort)}
            />
          }
        >
          <FacetFields list={list} typed={asked} chosen={words} onChoose={choose} />
        </MoreFilters>
      </div>
      <p className="note print-only">{sayChosen(page, typed, words)}</p>
      <div className="row-ends">
        <p aria-live="polite" className="figures">
          {rows.length === list.rows.length
            ? showCount(rows.length, "entry", "entries")
            : `${showNumber(rows.length)} of ${showCount(list.rows.length, "entry", "entries")}`}
        </p>
        <p className="row no-print">
          <CopyButton text={() => listAsText(list.columns, rows)}>Copy</CopyButton>
          <Button look="quiet" onClick={() => window.print()}>
            Print
          </Button>
          <a href={`/download/field/${page.kind}.csv`} download>
            Table (.csv)
          </a>
          <a href={`/download/field/${page.kind}.json`} download>
            Data (.json)
          </a>
        </p>
      </div>
      {rows.length > 0 ? (
        <KindTable list={list} rows={rows} sort={words["sort"]} onSort={(sort) => choose("sort", sort)} />
      ) : (
        <Nothing
          typed={typed}
          empty={list.rows.length === 0}
          onAll={() => {
            setTyped("");
            void navigate({
              to: "/field/$kind",
              params: { kind: page.kind },
              search: { sort: words["sort"] },
              replace: true,
              resetScroll: false,
            });
            part.current?.querySelector("input")?.focus();
          }}
        />
      )}
    </section>
  );
}

/** What a list was narrowed to, for paper, where the fields are not. */
function sayChosen({ facets }: KindPage, typed: string, words: AddressWords): string {
  const chosen = facets.flatMap(({ key, label, values }) => {
    const value = values.find(({ id }) => id === words[key]);
    return value === undefined ? [] : [`${label}: ${value.label}`];
  });
  return [...(typed === "" ? [] : [`Holding “${typed}”`]), ...chosen].join("; ");
}

interface NothingProps {
  readonly typed: string;
  readonly empty: boolean;
  readonly onAll: () => void;
}

function Nothing({ typed, empty, onAll }: NothingProps) {
  if (empty) return <p>There is no entry yet.</p>;
  return (
    <div className="stack-tight">
      <p className="list-nothing">
        No entry fits all of this.
        {typed !== "" && (
          <>
            {" "}
            <AppLink href={`/field/search?q=${encodeURIComponent(typed)}`}>
              Search the whole field for “{typed}”
            </AppLink>
            .
          </>
        )}
      </p>
      <p className="no-print">
        <Button onClick={onAll}>Take all filters away</Button>
      </p>
    </div>
  );
}
