import { describe, it } from "vitest";

/**
 * A group of cases that needs what lies beside the project. Where it is absent the group's body is not even read, since
 * it would look for its numbers at once, and one case counts as not run.
 */
export const describeWith = (there: boolean, name: string, body: () => void): void => {
  describe.skipIf(!there)(`${name}`, () =>
    // oxlint-disable-next-line vitest/no-disabled-tests -- it stands for a whole group that cannot run here
    there ? body() : it.skip("what it compares with is not here", () => undefined),
  );
};
