const ACCENTS = /\p{M}/gu;

interface Row {
  readonly element: HTMLElement;
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Made on the first look: a long list is read once, and only if somebody filters it. */
  words: string | undefined;
}

/** Makes the filters of the page work: a row stays when it holds every word typed and every value chosen. */
export function filterLists(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-filters]");
  const list = document.querySelector<HTMLElement>("[data-list]");
  if (form === null || list === null) return;
  const rows = [...list.querySelectorAll<HTMLElement>("[data-row]")].map((element): Row => ({
    element,
    facets: JSON.parse(element.dataset["row"] ?? "{}") as Row["facets"],
    words: undefined,
  }));
  const filter = () => showRows(form, rows);
  form.hidden = false;
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  // The browser may have kept what was typed before the page was left.
  filter();
}

function showRows(form: HTMLFormElement, rows: readonly Row[]): void {
  const typed = fold(form.querySelector<HTMLInputElement>("#filter-words")?.value ?? "")
    .split(/\s+/)
    .filter((word) => word !== "");
  const chosen = [...form.querySelectorAll<HTMLSelectElement>("select[data-facet]")]
    .map(({ dataset, value }) => ({ key: dataset["facet"] ?? "", value }))
    .filter(({ value }) => value !== "");
  let shown = 0;
  for (const row of rows) {
    const fits =
      chosen.every(({ key, value }) => row.facets[key]?.includes(value) === true) &&
      typed.every((word) => wordsOf(row).includes(word));
    row.element.hidden = !fits;
    if (fits) shown += 1;
  }
  const said = form.querySelector<HTMLElement>("[data-said]");
  if (said === null) return;
  const all = `${rows.length} ${said.dataset["noun"] ?? "rows"}`;
  said.textContent = shown === rows.length ? all : `${shown} of ${all} shown`;
}

function wordsOf(row: Row): string {
  row.words ??= fold(row.element.textContent);
  return row.words;
}

function fold(text: string): string {
  return text.normalize("NFD").replace(ACCENTS, "").toLowerCase();
}
