import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useMemo } from "react";
import type { KindPage } from "#src/reference/index.ts";
import type { AddressWords } from "../../client/address-words.ts";
import { showCount, showNumber } from "../../client/numbers.ts";
import { useTypedWord } from "../../client/use-typed-word.ts";
import { AppLink } from "../../design/app-link.tsx";
import { Button } from "../../design/button.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { ChoiceField, FilterField } from "../../design/fields.tsx";
import { useWide } from "../../design/use-wide.ts";
import { FacetFields } from "./facet-fields.tsx";
import { KindTable } from "./kind-table.tsx";
import { filterRows, keyOf, listAsText, readList, sortRows } from "./list-rows.ts";

const route = getRouteApi("/field/$kind");

interface KindListProps {
  readonly page: KindPage;
}

/** A list with its filters, its order and the ways to take it along; what is chosen stands in the address. */
export function KindList({ page }: KindListProps) {
  const words = route.useSearch();
  const navigate = useNavigate();
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
  const wide = useWide();
  const sorts = [
    { value: "", label: "as listed" },
    ...list.columns.map((name) => ({ value: keyOf(name), label: name.toLowerCase() })),
  ];
  const facets = <FacetFields list={list} typed={asked} chosen={words} onChoose={choose} />;

  return (
    <section className="kind-list" aria-label={page.label}>
      <div className="list-tools">
        <FilterField label={`Filter ${page.label.toLowerCase()}`} value={typed} onChange={setTyped} />
        {wide ? (
          facets
        ) : (
          <details
            className="list-more no-print"
            open={list.page.facets.some(({ key }) => words[key] !== undefined)}
          >
            <summary>More filters, and the order</summary>
            <div className="list-tools">
              {facets}
              <ChoiceField
                label="Sort by"
                value={words["sort"] ?? ""}
                choices={sorts}
                onChange={(sort) => choose("sort", sort)}
              />
            </div>
          </details>
        )}
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
        <Nothing typed={typed} empty={list.rows.length === 0} />
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

function Nothing({ typed, empty }: { readonly typed: string; readonly empty: boolean }) {
  if (empty) return <p>There is no entry yet.</p>;
  return (
    <p>
      No entry fits what you asked for. Take a filter away
      {typed !== "" && (
        <>
          , or{" "}
          <AppLink href={`/field/search?q=${encodeURIComponent(typed)}`}>
            search the whole field for “{typed}”
          </AppLink>
        </>
      )}
      .
    </p>
  );
}
