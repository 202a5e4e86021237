import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkAtlas } from "./check-atlas.ts";
import { findCircle } from "./find-circle.ts";
import { inventoryRow } from "./inventory-row.ts";
import { aField, aPathway, aSkill, aTask } from "./testing.ts";

const base = aField();
const [role] = base.roles;
const [domain] = base.domains;
const [blueprint] = base.blueprints;
const [credential] = base.credentials;

describe("checkAtlas", () => {
  it("finds nothing wrong with a field that keeps the laws", () => {
    expect(checkAtlas(base)).toEqual([]);
  });

  it.each([
    ["an id used twice", { domains: [domain, domain] }, "domains/imaging", "used twice"],
    [
      "a source nobody listed",
      { domains: [{ ...domain, sources: ["hearsay"] }] },
      "domains/imaging",
      "hearsay",
    ],
    [
      "a role in no category",
      { roles: [{ ...role, category: "poets" }] },
      "roles/ml-engineer",
      "categories/poets",
    ],
    [
      "a role in an unknown sector",
      { roles: [{ ...role, sectors: [{ sector: "moon", strength: "direct" }] }] },
      "roles/ml-engineer",
      "sectors/moon",
    ],
    [
      "a role that asks twice for one skill",
      { roles: [{ ...role, needs: [...(role?.needs ?? []), role?.needs[0]] }] },
      "roles/ml-engineer",
      "twice for python",
    ],
    [
      "a prerequisite that does not exist",
      { skills: [...base.skills, aSkill("pandas", { prerequisites: ["snakes"] })] },
      "skills/pandas",
      "skills/snakes",
    ],
    [
      "skills that wait for each other",
      {
        skills: [
          ...base.skills,
          aSkill("a", { prerequisites: ["b"] }),
          aSkill("b", { prerequisites: ["a"] }),
        ],
      },
      "skills/a",
      "a → b → a",
    ],
    [
      "skills that show each other",
      { skills: [...base.skills, aSkill("a", { implies: ["b"] }), aSkill("b", { implies: ["a"] })] },
      "skills/a",
      "a → b → a",
    ],
    [
      "hours that do not rise",
      { skills: [...base.skills, aSkill("a", { hours: { basic: 5, working: 5, proficient: 9 } })] },
      "skills/a",
      "hours must rise",
    ],
    [
      "a blueprint of an unknown domain",
      { blueprints: [{ ...blueprint, domain: "sea" }] },
      "blueprints/triage",
      "sea",
    ],
    [
      "a task that waits for a later block",
      {
        pathways: [
          aPathway([
            [aTask("one", { after: ["three"] }), aTask("two")],
            [aTask("three"), aTask("four")],
          ]),
        ],
      },
      "pathways/swe",
      "no task three",
    ],
    [
      "tasks that wait for each other",
      { pathways: [aPathway([[aTask("one", { after: ["two"] }), aTask("two", { after: ["one"] })]])] },
      "pathways/swe",
      "one → two → one",
    ],
    [
      "a task id used in a pathway and a blueprint",
      { pathways: [aPathway([[aTask("frame"), aTask("two")]])] },
      "blueprints/triage",
      "already used in pathways/swe",
    ],
    [
      "a task that practises an unknown skill",
      {
        pathways: [
          aPathway([[aTask("one", { skills: [{ skill: "juggling", level: "basic" }] }), aTask("two")]]),
        ],
      },
      "pathways/swe",
      "skill juggling",
    ],
    [
      "a credential open to nobody",
      { credentials: [{ ...credential, openTo: [] }] },
      "credentials/board",
      "open to nobody",
    ],
  ])("names %s", (_law, change, record, words) => {
    const problems = checkAtlas(aField(change));
    expect(problems).toContainEqual(
      expect.objectContaining({ record, message: expect.stringContaining(words) }),
    );
  });
});

describe("findCircle", () => {
  it("finds no circle when every id points only to smaller ones", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 80 }), (pairs) => {
        expect(findCircle(graphOf(pairs.filter(([from, to]) => to < from)))).toBeUndefined();
      }),
    );
  });

  it("returns steps that the graph really has, ending where they began", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 8, maxLength: 20 }), (pairs) => {
        const graph = graphOf(pairs);
        const circle = findCircle(graph);
        if (circle === undefined) return;
        expect(circle.at(0)).toBe(circle.at(-1));
        for (const [position, id] of circle.slice(0, -1).entries()) {
          expect(graph.get(id)).toContain(circle[position + 1]);
        }
      }),
    );
  });
});

describe("inventoryRow", () => {
  it.each([
    "S0-D1",
    "S0-D1a",
    "S0-$2",
    "S0-N0w",
    "S0-W01",
    "S0-G20",
    "S1-05",
    "S3-37",
    "X-22",
    "X-R",
    "X-R12",
  ])("takes %s", (row) => {
    expect(row).toMatch(inventoryRow);
  });

  it.each(["S4-01", "S0", "S0-", "X-", "D1", "s0-d1", "S0-D1ab", "onet-29-2"])("refuses %s", (row) => {
    expect(row).not.toMatch(inventoryRow);
  });
});

function graphOf(pairs: readonly (readonly [number, number])[]): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, string[]>();
  for (const [from, to] of pairs) graph.set(`${from}`, [...(graph.get(`${from}`) ?? []), `${to}`]);
  return graph;
}
