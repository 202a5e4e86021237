import { compileSearch } from "#src/reference/index.ts";
import type { FieldSearch, SearchDocument } from "#src/reference/index.ts";

declare global {
  /** What `search-documents.js` hands over. */
  var clerkshipField:
    | { readonly kinds: Readonly<Record<string, string>>; readonly documents: readonly SearchDocument[] }
    | undefined;
}

/** The field made ready to search, with the names of its kinds. */
export interface LoadedField {
  readonly search: FieldSearch;
  readonly kinds: Readonly<Record<string, string>>;
}

/** Loads the documents, as a script since files may not be fetched, and makes them searchable. */
export async function loadField(root: string): Promise<LoadedField> {
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${root}search-documents.js`;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error("search-documents.js could not be loaded")));
    document.head.append(script);
  });
  const field = globalThis.clerkshipField;
  if (field === undefined) throw new Error("search-documents.js held nothing");
  performance.mark("clerkship-index-begins");
  const search = compileSearch(field.documents);
  performance.measure("clerkship-index", "clerkship-index-begins");
  return { search, kinds: field.kinds };
}
