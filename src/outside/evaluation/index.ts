export { evaluationPorts } from "./evaluate-file.ts";
