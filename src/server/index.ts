export { serverApp } from "./app.ts";
export { startServer } from "./start-server.ts";
export type { ListenOptions, RunningServer } from "./start-server.ts";
