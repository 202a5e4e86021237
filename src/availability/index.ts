export { availabilitySchema, openDaySchema, shiftKindSchema, sittingSchema } from "./availability.ts";
export type { Availability, OpenDay, ShiftKind, Sitting } from "./availability.ts";
export { defaultAvailability } from "./default-availability.ts";
export { describeAvailability } from "./describe-availability.ts";
export { describeRota } from "./describe-rota.ts";
export { layOutDays } from "./lay-out-days.ts";
export { placeSittings } from "./place-sittings.ts";
export { plannableMinutes } from "./plannable-minutes.ts";
export { readRota } from "./read-rota.ts";
