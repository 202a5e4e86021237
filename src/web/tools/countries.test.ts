import { expect, it } from "vitest";
import { countryName, listCountries, readCountry } from "./countries.ts";

it("knows each country once, by one code", () => {
  const countries = listCountries();
  const labels = countries.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels).toEqual(expect.arrayContaining(["Kenya", "United Kingdom", "United States", "India"]));
  expect(countries.length).toBeGreaterThan(190);
  expect(countries.length).toBeLessThan(260);
});

it("leaves out unions, test codes and states that are gone", () => {
  const codes = listCountries().map(({ id }) => id);
  for (const code of ["EU", "UN", "ZZ", "SU", "DD", "YU", "UK"]) expect(codes).not.toContain(code);
});

it("reads a code in any case and nothing else", () => {
  expect(readCountry("ke")).toBe("KE");
  expect(readCountry("Kenya")).toBeUndefined();
  expect(readCountry(undefined)).toBeUndefined();
  expect(countryName("not a code")).toBe("not a code");
});
