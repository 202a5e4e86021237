export { prepareToRead, readDocument } from "./documents/index.ts";
export { evaluationPorts } from "./evaluation/index.ts";
export { examples } from "./examples/index.ts";
export { loadAtlas } from "./field/load-atlas.ts";
export { packageRoot } from "./package-root.ts";
export { boundSchedule } from "./solver/index.ts";
export { openBrowser } from "./system/open-browser.ts";
export { sha256 } from "./system/sha256.ts";
export { today } from "./system/today.ts";
