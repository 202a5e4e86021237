import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOpenTo } from "./is-open-to.ts";
import { placementSchema } from "./placement.ts";
import { readPlacement } from "./read-placement.ts";

const countriesOf = (text: string) => {
  const { eligibility } = readPlacement(text);
  return eligibility.kind === "countries" ? eligibility.countries : eligibility.kind;
};

describe("the place of work", () => {
  it.each([
    ["Remote - US", "remote"],
    ["This role is fully remote.", "remote"],
    ["Work from home, anywhere in Kenya", "remote"],
    ["100% Homeoffice", "remote"],
    ["Télétravail partiel", "hybrid"],
    ["Hybrid, 2 days a week in Lyon", "hybrid"],
    ["You are in the office three days per week.", "hybrid"],
    ["Remote or hybrid", "hybrid"],
    ["Madrid (4 days office / 1 day WFH)", "hybrid"],
    [
      "Hybrid-first, one or two times a week in the office; we can consider fully-remote candidates",
      "hybrid",
    ],
    ["This role is on-site in Boston.", "onsite"],
    ["Five days a week in our office", "onsite"],
    ["Remote work is not available for this position.", "onsite"],
    ["Work arrangement: not remote", "onsite"],
    ["Remote: no", "onsite"],
  ])("of %j is read", (text, workplace) => {
    expect(readPlacement(text).workplace).toBe(workplace);
  });

  it.each([
    "Accountant\nLyon, France",
    "You will build remote patient monitoring for rural clinics.",
    "Experience with remote sensing and hybrid cloud",
    "Free lunch and an on-site gym",
    "A three-day workshop, four times a year",
    "Team lead for remote sites",
    "Paid through Remote.com",
    "Retrieval with hybrid search, in a hybrid IT world",
    "",
  ])("of %j is not said", (text) => {
    expect(readPlacement(text).workplace).toBe("unknown");
  });

  it("is unknown where the words contradict each other, and says so", () => {
    const read = readPlacement("Remote. This position is on-site.");
    expect(read.workplace).toBe("unknown");
    expect(read.notes.join(" ")).toMatch(/both named/);
  });
});

describe("the countries a job is open to", () => {
  it.each([
    ["Remote (US only)", ["US"]],
    ["Remote - US\nSan Francisco, CA", ["US"]],
    ["remote us", ["US"]],
    ["US or Canada (Remote)", ["CA", "US"]],
    ["Remote, United Kingdom / Ireland", ["GB", "IE"]],
    ["You must be legally resident in Germany, Austria or Switzerland.", ["AT", "CH", "DE"]],
    ["You can be based anywhere in the US.", ["US"]],
    ["Open to candidates based in Kenya, Uganda and Rwanda", ["KE", "RW", "UG"]],
    ["We only hire in Brazil and Mexico.", ["BR", "MX"]],
    ["Eligible countries: Spain, Portugal", ["ES", "PT"]],
    ["Applicants must be US citizens", ["US"]],
    ["Remote (PL)", ["PL"]],
    ["Remote (NY, TX, CA)", ["US"]],
    ["Remote within India", ["IN"]],
    ["You must have the right to work in the UK.", ["GB"]],
  ])("of %j are read", (text, countries) => {
    expect(countriesOf(text)).toEqual(countries);
  });

  it.each([
    "Join us remotely and work with us only if you like maps.",
    "Our headquarters is located in San Francisco, United States; this role is remote.",
    "Remote. We serve hospitals in Kenya and India.",
    "Remote - Berlin, Germany",
    "Berlin, Germany (Remote)",
    "Remote, with four hours of overlap with US hours",
    "Remote within US time zones",
    "A leading company worldwide with customers anywhere in Europe",
    "You do not need to be located in the US.",
    "The pay range applies only to candidates residing in Colorado.",
    "We keep growing, with our employees based in the UK and Japan.",
    "Remote (CA)",
    "Remote - Georgia",
    "Remote: no",
    "Remote - IT",
    "We work in a global, remote-first environment.",
    "Remote, US-based candidates preferred",
    "For candidates based in the United States, the pay range is below.",
    "Phoenix, AZ",
  ])("of %j stay unknown", (text) => {
    expect(countriesOf(text)).toBe("unknown");
  });

  it.each(["Remote - worldwide", "Fully remote, work from anywhere in the world.", "We hire globally."])(
    "of %j are all",
    (text) => {
      expect(countriesOf(text)).toBe("worldwide");
    },
  );

  it("tell what may be a country or a state", () => {
    expect(readPlacement("Remote (CA)").notes.join(" ")).toMatch(/"CA" may be a country or a state/);
  });

  it("tell when hours are asked and not a place", () => {
    expect(readPlacement("Remote within US time zones").notes.join(" ")).toMatch(/hours/);
  });
});

describe("whether a country is open", () => {
  it.each([
    ["Remote (US only)", "KE", "closed"],
    ["Remote (US only)", "US", "open"],
    ["Remote", "KE", "unknown"],
    ["Remote - worldwide", "KE", "open"],
    ["Remote worldwide, except Cuba", "CU", "closed"],
    ["Remote - EU", "FR", "open"],
    ["Remote - EU", "GB", "closed"],
    ["Remote - EU or UK", "GB", "open"],
    ["Remote (EMEA)", "KE", "open"],
    ["Remote (EMEA)", "US", "closed"],
    ["Remote - Europe", "TR", "unknown"],
    ["Remote - LATAM", "BR", "open"],
    ["Remote - Texas", "US", "unknown"],
    ["Remote - Texas", "KE", "closed"],
    ["Remote in the US, excluding California", "US", "unknown"],
    ["Remote - Canada", "ca", "open"],
  ])("%j to %s: %s", (text, country, answer) => {
    expect(isOpenTo(readPlacement(text), country)).toBe(answer);
  });
});

const sentence = fc.constantFrom(
  "Remote (US only)",
  "Hybrid, two days a week in the office",
  "Remote - EU or UK",
  "This role is on-site.",
  "You must reside in Kenya.",
  "Open to candidates based in Chile, Peru or Bolivia.",
  "We hire worldwide.",
  "Join us.",
  "Python and SQL are required.",
  "Remote work is not available.",
  "Remote, CA",
);
const texts = fc.array(sentence, { maxLength: 5 }).map((parts) => parts.join("\n"));
const perks = fc.constantFrom(
  "Work from anywhere 4 weeks a year.",
  "You may work from abroad for up to 30 days a year.",
  "Up to six weeks of work from anywhere.",
  "Home office allowance.",
  "A work-from-home stipend.",
);

describe("a placement", () => {
  it("quotes the text, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: "grapheme", maxLength: 300 })), (text) => {
        const read = placementSchema.parse(readPlacement(text));
        for (const { span, text: words } of read.words) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end)).toBe(words);
        }
      }),
    );
  });

  it("does not depend on capital letters", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const facts = ({ workplace, eligibility, notes }: ReturnType<typeof readPlacement>) => ({
          workplace,
          eligibility,
          notes: notes.length,
        });
        expect(facts(readPlacement(text.toUpperCase()))).toEqual(facts(readPlacement(text)));
        expect(facts(readPlacement(text.toLowerCase()))).toEqual(facts(readPlacement(text)));
      }),
    );
  });

  it("is not changed by a perk", () => {
    fc.assert(
      fc.property(texts, perks, (text, perk) => {
        const { workplace, eligibility, words } = readPlacement(text);
        expect(readPlacement(`${text}\n${perk}`)).toMatchObject({ workplace, eligibility, words });
      }),
    );
  });

  it("never opens a country by naming one nobody is allowed from", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const before = readPlacement(text).eligibility;
        expect(readPlacement(`${text}\nOur customers are in Norway.`).eligibility).toEqual(before);
      }),
    );
  });

  it("reads only the beginning of a very long text, and says so", () => {
    const read = readPlacement(`${"x ".repeat(12_000)}Remote (US only)`);
    expect(read.eligibility.kind).toBe("unknown");
    expect(read.notes.join(" ")).toMatch(/beginning/);
  });
});
