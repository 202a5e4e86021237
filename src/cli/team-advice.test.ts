import { expect, it } from "vitest";
import { adviceForTeam, hostOf } from "./team-advice.ts";

const loopback = { host: "127.0.0.1", publicUrl: "", accounts: 1 };
const words = (more: Partial<typeof loopback>) => adviceForTeam({ ...loopback, ...more }).join(" ");

it("says nothing when there is nothing to say", () => {
  expect(words({})).toBe("");
  expect(words({ host: "0.0.0.0", publicUrl: "https://review.example.org" })).toBe("");
});

it("says how to make the first account when there is none", () => {
  expect(words({ accounts: 0 })).toContain("clerkship account add");
});

it("asks for TLS as soon as others could reach it, whatever the address says", () => {
  expect(words({ host: "0.0.0.0" })).toContain("TLS");
  expect(words({ host: "192.0.2.1", publicUrl: "http://review.example.org" })).toContain("TLS");
});

it("takes no text for an address", () => {
  expect(words({ publicUrl: "review" })).toContain("CLERKSHIP_PUBLIC_URL is no address");
  expect([hostOf("https://review.example.org:8443/x"), hostOf("review"), hostOf(undefined)]).toEqual([
    "review.example.org",
    "",
    "",
  ]);
});
