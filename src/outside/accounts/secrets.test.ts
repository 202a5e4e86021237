import { scryptSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { accountSecrets } from "./secrets.ts";

const cheap = { N: 16, r: 1, p: 1 };

describe("a password", () => {
  it("fits its own hash alone, also when typed in another normal form", async () => {
    const secrets = accountSecrets(cheap);
    const stored = await secrets.hash("caf\u00e9 by the river");
    expect(await secrets.verify("cafe\u0301 by the river", stored)).toEqual({ fits: true, renew: false });
    expect(await secrets.verify("cafe by the river", stored)).toEqual({ fits: false, renew: false });
    expect(JSON.stringify(stored)).not.toContain("river");
  });

  it("is hashed with another salt each time, as scrypt says", async () => {
    const secrets = accountSecrets(cheap);
    const [one, two] = [await secrets.hash("twelve letters"), await secrets.hash("twelve letters")];
    expect(one.hash).not.toBe(two.hash);
    const again = scryptSync("twelve letters", Buffer.from(one.salt, "base64"), 32, cheap);
    expect(again.toString("base64")).toBe(one.hash);
  });

  it("never fits where nothing is stored", async () => {
    expect((await accountSecrets(cheap).verify("", undefined)).fits).toBe(false);
  });

  it("is to be hashed anew once the cost has changed, and only when it fits", async () => {
    const stored = await accountSecrets(cheap).hash("twelve letters");
    const dearer = accountSecrets({ ...cheap, N: 32 });
    expect(await dearer.verify("twelve letters", stored)).toEqual({ fits: true, renew: true });
    expect(await dearer.verify("thirteen letters", stored)).toEqual({ fits: false, renew: false });
  });

  it("waits its turn, and is refused when too many wait", async () => {
    const secrets = accountSecrets(cheap);
    const asked = await Promise.allSettled(
      Array.from({ length: 40 }, () => secrets.verify("twelve letters", undefined)),
    );
    expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(32);
    expect((await secrets.verify("twelve letters", undefined)).fits).toBe(false);
  });

  it("costs what we say unless a test asks for less", async () => {
    const { N, r, p } = await accountSecrets().hash("twelve letters");
    expect({ N, r, p }).toEqual({ N: 131_072, r: 8, p: 1 });
  });
});

it("makes tokens of 256 bits, another each time", () => {
  const { token } = accountSecrets(cheap);
  expect(Buffer.from(token(), "base64url")).toHaveLength(32);
  expect(token()).not.toBe(token());
});
