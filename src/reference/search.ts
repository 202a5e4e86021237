import MiniSearch from "minisearch";
import type { SearchResult } from "minisearch";
import { compareLabels } from "./compare-labels.ts";
import { excerptOf } from "./excerpt.ts";
import type { SearchDocument, SearchHit } from "./search-document.ts";
import { splitTerms, splitText } from "./split-terms.ts";
import { sortWords, swapBack } from "./vocabulary.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The field made ready for searching; see `compileSearch`. */
export interface FieldSearch {
  readonly index: MiniSearch<SearchDocument>;
  readonly vocabulary: Vocabulary;
  readonly documents: ReadonlyMap<string, SearchDocument>;
  /** Refs of the records that a query names outright, by its words: 2 for a label, 1 for another name or an id. */
  readonly named: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** How many hits at most (20 when absent), and of which kinds (all when absent or empty). */
export interface SearchOptions {
  readonly limit?: number;
  readonly kinds?: readonly string[];
}

const LIMIT = 20;
/** With fewer records than this that hold every word, those with some words join. The project's own judgement. */
const FEW = 5;
/** What a word weighs by where it stands: the project's own judgement; `search.test.ts` holds what it must find. */
const BOOST = { label: 6, names: 3, text: 1 };
/** Letters that may be wrong, as a share of a word: one in five. The project's own judgement. */
const SLIPS = 0.2;
/** Words that say nothing of what is looked for; kept when a query holds nothing else. */
const PASSED_OVER = new Set(
  "a an and are as at by do for from how i in is it of on or the to what with".split(" "),
);

/** Makes documents searchable; do it once for one field. */
export function compileSearch(documents: readonly SearchDocument[]): FieldSearch {
  const words = new Set<string>();
  const index = new MiniSearch<SearchDocument>({
    idField: "ref",
    fields: ["label", "names", "text"],
    tokenize: (text) => {
      const terms = splitText(text);
      for (const term of terms) words.add(term);
      return terms;
    },
    // Folded by the tokeniser already.
    processTerm: (term) => term,
  });
  index.addAll(documents);
  return {
    index,
    vocabulary: sortWords(words),
    documents: new Map(documents.map((document) => [document.ref, document])),
    named: listNames(documents),
  };
}

function listNames(documents: readonly SearchDocument[]): FieldSearch["named"] {
  const named = new Map<string, Map<string, number>>();
  const add = (name: string, ref: string, worth: number): void => {
    const key = splitTerms(name).join(" ");
    const refs = named.get(key) ?? new Map<string, number>();
    named.set(key, refs.set(ref, Math.max(worth, refs.get(ref) ?? 0)));
  };
  for (const { ref, kind, label, names } of documents) {
    add(label, ref, 2);
    add(ref.slice(ref.indexOf("/") + 1), ref, 1);
    // A skill's other names are what résumés say to show it, such as a set of data, and no names of its own.
    if (kind !== "skills") for (const name of names.split(" · ")) add(name, ref, 1);
  }
  return named;
}

/**
 * Records that answer a query, best first: those with every word of it or, where these are few, those with some.
 * Typing errors are forgiven. A record whose name is the query comes first. An empty query finds nothing.
 */
export function searchField(
  search: FieldSearch,
  query: string,
  { limit = LIMIT, kinds = [] }: SearchOptions = {},
): readonly SearchHit[] {
  const terms = chooseTerms(query).map((term) => swapBack(search.vocabulary, term));
  if (terms.length === 0) return [];
  const every = find(search, terms, "AND", kinds);
  const exact = search.named.get(splitTerms(query).join(" "));
  const enough = every.length >= FEW || (every.length > 0 && exact !== undefined);
  const found = enough ? every : find(search, terms, "OR", kinds);
  return found
    .flatMap((result) => {
      const document = search.documents.get(String(result.id));
      return document === undefined ? [] : [{ result, document, exact: exact?.get(document.ref) ?? 0 }];
    })
    .toSorted(
      (one, other) =>
        other.exact - one.exact ||
        other.result.score - one.result.score ||
        compareLabels(one.document.label, other.document.label) ||
        compareLabels(one.document.ref, other.document.ref),
    )
    .slice(0, limit)
    .map(({ result, document }) => ({
      ref: document.ref,
      kind: document.kind,
      label: document.label,
      excerpt: excerptOf(document.text, new Set(Object.keys(result.match))),
      score: result.score,
    }));
}

function chooseTerms(query: string): readonly string[] {
  const terms = splitTerms(query);
  const telling = terms.filter((term) => !PASSED_OVER.has(term));
  return telling.length === 0 ? terms : telling;
}

function find(
  { index, documents }: FieldSearch,
  terms: readonly string[],
  combineWith: "AND" | "OR",
  kinds: readonly string[],
): readonly SearchResult[] {
  return index.search(terms.join(" "), {
    combineWith,
    boost: BOOST,
    tokenize: splitTerms,
    prefix: (term) => term.length > 1,
    fuzzy: allowedErrors,
    ...(kinds.length === 0
      ? {}
      : { filter: ({ id }) => kinds.includes(documents.get(String(id))?.kind ?? "") }),
  });
}

/** One slip in five letters; none in short words and in numbers, where a slip is another thing. */
function allowedErrors(term: string): number | false {
  return /\p{L}.*\p{L}.*\p{L}/u.test(term) ? SLIPS : false;
}
