import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describePlan } from "./describe-plan.ts";
import { anAvailability, aPlan, aPlanTask, aSitting, onDay } from "./testing-plan.ts";

const plan = aPlan({
  roleLabel: "Clinical AI reviewer",
  availability: anAvailability({
    timeZone: "Europe/Paris",
    startsAt: "18:30",
    rota: { cycle: ["night", "night", "off", "off", "off", "off", "off"], from: "2026-02-02" },
  }),
  tasks: [
    [
      aPlanTask({
        id: "taster",
        title: "Read *one* bundle",
        artefact: "A page",
        megabytes: 119.4,
        offline: true,
        cost: "varies",
        done: true,
        range: { low: 0.5, high: 2.25 },
        sittings: [
          aSitting("2026-02-05", { startsAt: "18:30", minutes: 45 }),
          aSitting("2026-02-07", { minutes: 15 }),
        ],
      }),
      aPlanTask({ id: "ask", title: "Ask for a conversation" }),
    ],
  ],
  days: [
    [
      { date: onDay("2026-02-02"), minutes: 0, because: "night-shift" },
      { date: onDay("2026-02-03"), minutes: 0, because: "night-shift" },
      { date: onDay("2026-02-04"), minutes: 0, because: "after-night" },
      { date: onDay("2026-02-05"), minutes: 120 },
      { date: onDay("2026-02-06"), minutes: 0 },
    ],
  ],
  leftOut: [
    { id: "x", title: "Xylophone", because: "No time." },
    { id: "y-1", title: "Yacht, step 1 of 3", because: "No wind." },
    { id: "y-2", title: "Yacht, step 2 of 3", because: "Waits for step 1." },
    { id: "y-3", title: "Yacht, step 3 of 3", because: "Waits for step 2." },
  ],
  twoMoreHours: [{ id: "y", title: "A second taster" }],
  setbacks: [{ id: "s", when: "If a message has no answer,", reply: "then I send one reminder." }],
  sprints: [
    { number: 2, months: "3–9", goals: ["A pilot"], go: ["Two talks"], change: ["None"], stop: ["A year"] },
  ],
  quality: { worth: 10, bound: 10.04, gap: 0.004 },
  change: {
    on: onDay("2026-02-09"),
    moved: [{ task: "ask", title: "Ask", from: 1, to: 3, because: "The days before were missed." }],
    added: [{ task: "z", title: "Zebra", to: 2 }],
    dropped: [{ task: "q", title: "Quiz", from: 4, because: "No room." }],
  },
});
const page = describePlan(plan);

describe("describePlan", () => {
  it("says the hours and shifts, how ready, and how far from the best", () => {
    expect(page).toContain("# Clinical AI reviewer: 13 weeks\n\nFrom Mon 2 Feb 2026 to Sun 3 May 2026.\n");
    expect(page).toContain("- From 18:30, time zone Europe/Paris");
    expect(page).toContain("2 nights, 5 off");
    expect(page).toMatch(/you show 25 % today and 60 % when every task is done/);
    expect(page).toContain("at most 0.4 % below the best there can be");
    expect(describePlan(aPlan({ quality: { worth: 1 } }))).toContain("was not worked out in time");
    expect(describePlan(aPlan({ quality: { worth: 1, bound: 1, gap: 0 } }))).toContain("No plan for these");
  });

  it("names every week, with the days that have no time and why", () => {
    expect(page.match(/^## Week \d+/gm)).toHaveLength(13);
    expect(page).toContain(
      "No time: Mon 2 Feb, Tue 3 Feb (night shift); Wed 4 Feb (the day after a night).\n",
    );
    expect(page).toContain("Data to fetch this week: up to 120 MB.");
    expect(page.match(/^Nothing planned: time to catch up\.$/gm)).toHaveLength(12);
  });

  it("gives each task a box, its days, its card, what to show, why, with what it needs", () => {
    expect(
      page
        .split("\n")
        .filter((line) => /^( {2})?- /.test(line))
        .slice(6, 13),
    ).toEqual([
      String.raw`- [x] **Read \*one\* bundle** (1 h, for most people 30 min to 2.3 h; up to 120 MB to fetch, then no network needed; costs money in some cases)`,
      "  - When: Thu 5 Feb 18:30, 45 min; Sat 7 Feb, 15 min",
      "  - If it is Monday evening, then I open the guideline.",
      "  - To show: A page",
      "  - Why: It is what the others have read.",
      "- [ ] **Ask for a conversation** (1 h, for most people 30 min to 2 h; needs a network)",
      "  - If it is Monday evening, then I open the guideline.",
    ]);
  });

  it("ends with what changed, what is left out, what more hours add, setbacks and what comes later", () => {
    expect(page).toContain("- **Ask**: moved from week 1 to week 3. The days before were missed.\n");
    expect(page).toContain("- **Zebra**: came into week 2.\n");
    expect(page).toContain("- **Quiz**: dropped from week 4. No room.\n");
    expect(page).toContain("- **Xylophone**: No time.\n- **Yacht** (3 steps): No wind.\n\n");
    expect(page).toContain("## What two more hours a week would add\n\n- A second taster\n");
    expect(page).toContain("- If a message has no answer, then I send one reminder.\n");
    expect(page).toContain("- **Stage 2, months 3–9**\n  - Goal: A pilot\n  - Go on when: Two talks\n");
    expect(page).toContain("  - Change course when: None\n  - Stop when: A year\n");
  });

  it("says short work in minutes", () => {
    const short = aPlanTask({ minutes: 5, hours: 0.08, range: { low: 0.08, high: 0.17 } });
    expect(describePlan(aPlan({ tasks: [[short]] }))).toContain("(5 min, for most people 5 to 10 min;");
  });

  it("lets no title break the page", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        const task = aPlanTask({ title: `t${title}` });
        const lines = describePlan(aPlan({ tasks: [[task]] })).split("\n");
        const plain = describePlan(aPlan({ tasks: [[aPlanTask({ title: "t" })]] })).split("\n");
        expect(lines).toHaveLength(plain.length);
        expect(lines.filter((line) => line.startsWith("- [ ] **t"))).toHaveLength(1);
      }),
    );
    expect(page).not.toContain("[!");
  });
});
