import { beforeAll, describe, expect, it } from "vitest";
import type { Atlas } from "#src/atlas/index.ts";
import { fieldReading } from "../../tests/support/field.ts";
import { rankPieces } from "./rank-pieces.ts";

let atlas: Atlas;
beforeAll(async () => {
  ({ atlas } = await fieldReading());
});

describe("the pieces that show a role", () => {
  it("begin with the exchange service for the engineer of exchange", () => {
    const roles = atlas.roles.filter(({ id }) => id === "interoperability-engineer");
    expect(roles.map((role) => rankPieces(role, atlas.blueprints)[0]?.id)).toEqual(["ops-fhir-exchange"]);
  });

  it("are there for every role, of its own family and domains, in the same order whatever the order they came in", () => {
    for (const role of atlas.roles) {
      const pieces = rankPieces(role, atlas.blueprints);
      expect(pieces.length).toBeGreaterThan(0);
      expect(pieces.every(({ categories }) => categories.includes(role.category))).toBe(true);
      expect(rankPieces(role, atlas.blueprints.toReversed())).toEqual(pieces);
    }
  });
});
