import { describe, expect, it } from "vitest";
import { cellsOf, homeFirst } from "./cells.ts";
import { aRole, anAtlas } from "./testing-field.ts";

describe("cells", () => {
  it("exist only where role, domain and sector agree", () => {
    const role = aRole("any", {
      domains: [
        { domain: "ops", strength: "touch" },
        { domain: "imaging", strength: "strong" },
      ],
      sectors: [
        { sector: "hospital", strength: "direct" },
        { sector: "startup", strength: "direct" },
      ],
    });
    const cells = cellsOf(role, anAtlas()).map(({ domain, sector }) => `${domain} ${sector}`);
    expect(cells).toEqual(["ops hospital", "imaging hospital", "imaging startup"]);
    expect(homeFirst(cellsOf(role, anAtlas()))[0]?.domain).toBe("imaging");
  });

  it("do not exist at a sector the field does not know", () => {
    expect(cellsOf(aRole("any", { sectors: [{ sector: "moon", strength: "strong" }] }), anAtlas())).toEqual(
      [],
    );
  });
});
