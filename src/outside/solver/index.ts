export { boundSchedule } from "./bound-schedule.ts";
