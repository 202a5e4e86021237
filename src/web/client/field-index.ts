// The only code of the rooms that runs in the browser, in a chunk of its own: so that search answers while one types.
export { compileSearch, searchField } from "#src/reference/index.ts";
