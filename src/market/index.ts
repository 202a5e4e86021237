export { isOpenTo } from "./is-open-to.ts";
export { placementSchema } from "./placement.ts";
export { readPlacement } from "./read-placement.ts";
