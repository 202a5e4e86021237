/**
 * The form of a row id in the inventory of the four guides: `S0-D1a`, `S0-$2`, `S0-N0w`, `S2-05`, `X-22`, `X-R`.
 * Anything else cited as a source must stand in `data/sources.yaml`.
 */
export const inventoryRow = /^(?:S0-[A-Z$]\d{1,2}[a-z]?|S[1-3]-\d{2}|X-(?:\d{2}|[A-Z]\d{0,2}))$/;
