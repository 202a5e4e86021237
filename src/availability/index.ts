export { availabilitySchema, openDaySchema, shiftKindSchema, sittingSchema } from "./availability.ts";
export type { Availability, OpenDay, ShiftKind, Sitting } from "./availability.ts";
