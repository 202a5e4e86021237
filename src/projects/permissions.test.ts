import { expect, it } from "vitest";
import { DEEDS, may, roleMay } from "./permissions.ts";
import { projectRoleSchema } from "./person.ts";
import { aBook, tell, withRole } from "./testing.ts";

const ROLES = projectRoleSchema.options;

it("lets each role do what the table says and nothing else", () => {
  const rows = DEEDS.map((deed) =>
    [deed.padEnd(18), ...ROLES.map((role) => (roleMay(role, deed) ? "yes" : "-").padEnd(role.length))]
      .join("  ")
      .trimEnd(),
  );
  expect(`\n${["".padEnd(18), ...ROLES].join("  ")}\n${rows.join("\n")}\n`).toBe(`
                    lead  reviewer  adjudicator  observer
see-project         yes   yes       yes          yes
judge               -     yes       -            -
comment             yes   yes       yes          -
see-own-work        -     yes       -            -
see-progress        yes   yes       yes          yes
see-quality         yes   -         -            yes
see-all-judgements  yes   -         -            -
see-people          yes   -         -            -
see-audit           yes   -         -            yes
adjudicate          -     -         yes          -
settle-flags        yes   -         yes          -
set-up              yes   -         -            -
manage-people       yes   -         -            -
unseal              yes   -         -            -
export              yes   -         -            -
run-judge           yes   -         -            -
close               yes   -         -            -
delete              yes   -         -            -
`);
});

it("adds up over the roles of one person, and ends when they leave", () => {
  const book = tell(aBook(), "r1", [withRole("r9", "observer", "adjudicator")]);
  expect(DEEDS.filter((deed) => may(book, "r9", deed))).toEqual(
    DEEDS.filter((deed) => roleMay("observer", deed) || roleMay("adjudicator", deed)),
  );
  tell(book, "r1", [{ act: "person-left", person: "r9", because: "Moved on." }]);
  expect(DEEDS.filter((deed) => may(book, "r9", deed))).toEqual([]);
  expect(DEEDS.filter((deed) => may(book, "stranger", deed))).toEqual([]);
});
