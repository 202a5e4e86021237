import { describe, expect, it } from "vitest";
import { othersCanGiveWay, sayMakeRoom } from "./giving-way.ts";

const full = { code: "full", tasks: ["read"] };
const strands = { code: "strands", tasks: ["read", "build"] };

describe("making room", () => {
  it("is offered where only other tasks stand in the way", () => {
    expect(othersCanGiveWay([full])).toBe(true);
    expect(othersCanGiveWay([full, strands])).toBe(true);
  });

  it("is not offered where the week is free, closed for another reason too, or has nothing that could give way", () => {
    expect(othersCanGiveWay([])).toBe(false);
    expect(othersCanGiveWay([full, { code: "before", tasks: ["first"] }])).toBe(false);
    expect(othersCanGiveWay([{ code: "over", tasks: [] }])).toBe(false);
    expect(othersCanGiveWay([{ code: "full", tasks: [] }])).toBe(false);
  });

  it("says what keeps the task out", () => {
    expect(sayMakeRoom(5, [full, strands])).toBe("Week 5 is full. Make room: other tasks give way.");
    expect(sayMakeRoom(5, [strands])).toContain("holds two subjects");
  });
});
