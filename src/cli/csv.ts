export { writeCsv as csv } from "#src/reference/index.ts";
