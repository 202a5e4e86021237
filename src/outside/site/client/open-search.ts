import { once } from "#src/kernel/index.ts";
import { searchField } from "#src/reference/index.ts";
import type { SearchHit } from "#src/reference/index.ts";
import { loadField } from "./load-field.ts";
import type { LoadedField } from "./load-field.ts";

const MOST_HITS = 12;

/** What one search works with. */
interface Search {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly said: HTMLElement;
  readonly load: () => Promise<LoadedField>;
}

/** Makes the search of the page work: a combobox whose list opens under it (WAI-ARIA, list autocomplete). */
export function openSearch(): void {
  const form = document.querySelector<HTMLFormElement>("form.site-search");
  const input = document.querySelector<HTMLInputElement>("#search");
  const list = document.querySelector<HTMLElement>("#search-hits");
  const said = document.querySelector<HTMLElement>("#search-said");
  if (form === null || input === null || list === null || said === null) return;
  const search = { form, input, list, said, load: once(() => loadField(form.dataset["root"] ?? "")) };
  form.hidden = false;

  let field: LoadedField | undefined;
  const ready = async (): Promise<void> => {
    if (field !== undefined) return;
    say(search, "Getting the field ready to search …");
    try {
      field = await search.load();
      answer(search, field);
    } catch {
      say(search, "The search could not be loaded. The lists on the first page hold everything.");
    }
  };
  input.addEventListener("focus", () => void ready());
  input.addEventListener("input", () => (field === undefined ? void ready() : answer(search, field)));
  input.addEventListener("keydown", (event) => onKey(event, search));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    (activeOf(list) ?? list.querySelector<HTMLElement>("[role=option]"))?.click();
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close(search);
  });
  document.addEventListener("keydown", (event) => focusOnSlash(event, input));
}

function answer(search: Search, { search: index, kinds }: LoadedField): void {
  const query = search.input.value.trim();
  const hits = searchField(index, query, { limit: MOST_HITS });
  search.list.replaceChildren(
    ...hits.map((hit, place) => writeHit(hit, place, kinds, search.form.dataset["root"] ?? "")),
  );
  search.list.hidden = hits.length === 0;
  search.input.setAttribute("aria-expanded", String(hits.length > 0));
  search.input.removeAttribute("aria-activedescendant");
  if (query === "") return say(search, "");
  if (hits.length === 0)
    return say(search, "Nothing in the field answers to that. Try fewer or other words.");
  const count = hits.length < MOST_HITS ? `${hits.length} found` : `The best ${MOST_HITS}`;
  return say(search, `${count}. Enter opens the first, the arrow keys choose.`);
}

function writeHit(
  { ref, kind, label, excerpt }: SearchHit,
  place: number,
  kinds: LoadedField["kinds"],
  root: string,
) {
  const hit = document.createElement("a");
  hit.id = `hit-${place}`;
  hit.href = `${root}${ref}.html`;
  hit.tabIndex = -1;
  hit.setAttribute("role", "option");
  hit.setAttribute("aria-selected", "false");
  hit.append(span("hit-label", label), span("note", kinds[kind] ?? kind), span("hit-excerpt note", excerpt));
  return hit;
}

function span(className: string, words: string): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = words;
  return element;
}

function onKey(event: KeyboardEvent, search: Search): void {
  if (event.key === "Escape") {
    if (search.list.hidden) search.input.value = "";
    close(search);
    say(search, "");
  }
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const hits = [...search.list.querySelectorAll<HTMLElement>("[role=option]")];
  if (hits.length === 0) return;
  event.preventDefault();
  search.list.hidden = false;
  search.input.setAttribute("aria-expanded", "true");
  const here = hits.indexOf(activeOf(search.list) ?? search.list);
  // One step beyond either end is the box itself, where the words are.
  const steps = hits.length + 1;
  const next = (here + 1 + (event.key === "ArrowDown" ? 1 : -1) + steps) % steps;
  choose(search, hits, hits[next - 1]);
}

function choose({ input }: Search, hits: readonly HTMLElement[], chosen: HTMLElement | undefined): void {
  for (const hit of hits) hit.setAttribute("aria-selected", String(hit === chosen));
  if (chosen === undefined) return input.removeAttribute("aria-activedescendant");
  input.setAttribute("aria-activedescendant", chosen.id);
  return chosen.scrollIntoView({ block: "nearest" });
}

function activeOf(list: HTMLElement): HTMLElement | undefined {
  return list.hidden ? undefined : (list.querySelector<HTMLElement>("[aria-selected=true]") ?? undefined);
}

function close({ list, input }: Search): void {
  for (const hit of list.children) hit.setAttribute("aria-selected", "false");
  list.hidden = true;
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
}

function say({ said }: Search, words: string): void {
  said.textContent = words;
}

/** "/" goes to the search, except where somebody writes. */
function focusOnSlash(event: KeyboardEvent, input: HTMLInputElement): void {
  const writing = event.target instanceof Element && event.target.closest("input, select, textarea") !== null;
  if (event.key !== "/" || writing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  input.focus();
}
