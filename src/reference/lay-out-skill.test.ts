import fc from "fast-check";
import { expect, it } from "vitest";
import { breakLines, layOutSkill } from "./lay-out-skill.ts";
import type { SkillPicture } from "./skill-picture.ts";

const node = fc.record({ id: fc.stringMatching(/^[a-z]{1,8}$/), label: fc.lorem({ maxCount: 6 }) });
const picture = fc.record({
  version: fc.constant(1 as const),
  skill: node,
  before: fc.array(node, { maxLength: 9 }),
  after: fc.array(node, { maxLength: 9 }),
  shows: fc.array(node, { maxLength: 4 }),
  shownBy: fc.array(node, { maxLength: 4 }),
  roles: fc.constant<SkillPicture["roles"]>([]),
});

it("places every neighbour inside the picture, and no two on one spot", () => {
  fc.assert(
    fc.property(picture, (drawn) => {
      const { nodes, width, height, boxWidth, boxHeight } = layOutSkill(drawn);
      const { before, after, shows, shownBy } = drawn;
      expect(nodes).toHaveLength(before.length + after.length + shows.length + shownBy.length);
      for (const { x, y, lines } of nodes) {
        for (const line of lines) expect(line.y).toBeLessThan(boxHeight);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + boxWidth).toBeLessThanOrEqual(width);
        expect(y + boxHeight).toBeLessThanOrEqual(height);
      }
      expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
    }),
  );
});

it("breaks a name into three lines at most, and loses no word", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 12 }), (label) => {
      const lines = breakLines(label);
      expect(lines.length).toBeGreaterThanOrEqual(1);
      expect(lines.length).toBeLessThanOrEqual(3);
      expect(lines.join(" ")).toBe(label);
    }),
  );
  expect(breakLines("Python")).toEqual(["Python"]);
});
