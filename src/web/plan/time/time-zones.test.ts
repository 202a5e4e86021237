import { describe, expect, it } from "vitest";
import { findZone } from "./time-zones.ts";

const zones = ["UTC", "Africa/Nairobi", "America/New_York", "Europe/Paris", "America/Port_of_Spain"].map(
  (id) => ({ id, label: id.replaceAll("_", " "), aliases: [id] }),
);

describe("findZone", () => {
  it("takes a whole name before the beginning of a city, and that before a part of any name", () => {
    expect(findZone("utc", zones)).toBe("UTC");
    expect(findZone(" Europe/Paris", zones)).toBe("Europe/Paris");
    expect(findZone("nairo", zones)).toBe("Africa/Nairobi");
    expect(findZone("america/new_york", zones)).toBe("America/New_York");
    expect(findZone("spain", zones)).toBe("America/Port_of_Spain");
  });

  it("finds nothing where nothing was typed or no zone is called so", () => {
    expect(findZone(" ", zones)).toBeUndefined();
    expect(findZone("atlantis", zones)).toBeUndefined();
  });
});
