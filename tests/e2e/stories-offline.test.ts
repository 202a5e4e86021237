import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { emptyHome, root, runCli } from "../support/run-cli.ts";

const STORIES = [
  "software-engineer",
  "icu-nurse",
  "data-analyst",
  "hospital-pharmacist",
  "public-health-student",
];
const GUARD = `--import ${pathToFileURL(join(root, "tests", "support", "no-network.mjs")).href}`;
const env = { NODE_OPTIONS: GUARD };

describe.each(STORIES)("the %s, with the network off", (story) => {
  const home = emptyHome();
  const file = (format: string) => join(root, "data", "examples", `${story}.${format}`);

  it("is imported, and every quote is the extracted text at its offsets", async () => {
    for (const format of ["pdf", "docx"]) {
      const { code, stdout, stderr } = await runCli(["import", file(format), "--json", "--with-text"], {
        home,
        env,
      });
      expect(stderr).toBe("");
      expect(code).toBe(0);
      const { claims, unplaced, extracted, text, version } = JSON.parse(stdout);
      expect(version).toBe(1);
      expect(text.chars).toBe(extracted.length);
      expect(claims.length).toBeGreaterThan(5);
      for (const quote of [
        ...unplaced,
        ...claims.flatMap((claim: { evidence: unknown[] }) => claim.evidence),
      ])
        expect(extracted.slice(quote.start, quote.end)).toBe(quote.text);
    }
  });

  it("gets lanes whose factors add up, gaps and thirteen weeks within the hours", async () => {
    const ranked = await runCli(["lanes", file("pdf"), "--json"], { home, env });
    const { lanes, stretch, blocked } = JSON.parse(ranked.stdout);
    expect(lanes.length).toBe(5);
    expect(stretch.length).toBeLessThanOrEqual(2);
    for (const lane of [...lanes, ...stretch, ...blocked]) {
      const sum = lane.factors.reduce((total: number, { value }: { value: number }) => total + value, 0);
      expect(lane.score).toBeCloseTo(sum, 9);
    }
    const [{ role, domain, sector }] = lanes;
    const cell = ["--role", role, "--domain", domain, "--sector", sector];
    const gaps = JSON.parse((await runCli(["gaps", file("pdf"), ...cell, "--json"], { home, env })).stdout);
    expect(gaps.role).toBe(role);
    const plan = JSON.parse(
      (
        await runCli(["plan", file("docx"), ...cell, "--hours", "6", "--start", "2026-11-23", "--json"], {
          home,
          env,
        })
      ).stdout,
    );
    expect(plan.weeks).toHaveLength(13);
    for (const week of plan.weeks) {
      const hours = week.tasks.reduce((total: number, task: { hours: number }) => total + task.hours, 0);
      expect(hours).toBeLessThanOrEqual(6 + 1e-9);
    }
  });
});

it("notices a program that does reach out", async () => {
  const { code, stderr } = await runCli(["--version"], {
    env: {
      NODE_OPTIONS: `${GUARD} --import ${pathToFileURL(join(root, "tests", "support", "reach-out.mjs")).href}`,
    },
  });
  expect(code).toBe(97);
  expect(stderr).toContain("NETWORK");
});
